import { type Insertion, isPlainHtml } from '../place.ts';
import { caretIn } from './caret.ts';

type View = Window & typeof globalThis;

const OFFER = { bubbles: true, cancelable: true, composed: true };

/**
 * Puts something in at the caret of an editor or a field, in the order in which a browser pastes: it offers
 * the page the paste, then the change that it is about to make, and only then makes that change itself. So
 * a page with a model of its own takes it over where it is used to, and whoever does it can undo it.
 *
 * @returns False when there is no caret in it, or it was not taken.
 */
export function insertInto(root: HTMLElement, { text, html }: Insertion): boolean {
  const what = { text, html: isPlainHtml(html) ? html : '' };
  const target = targetIn(root);
  return target !== null && (paste(target, what) || beforeInput(target, what) || command(root, what));
}

/** What has the caret: the field itself, or the element of an editor. */
function targetIn(root: HTMLElement): Element | null {
  if ('value' in root) return root;
  const caret = caretIn(root);
  return caret && (caret.node.nodeType === 1 ? (caret.node as Element) : caret.node.parentElement);
}

/** Whether the page takes it as a paste. */
function paste(target: Element, what: Insertion): boolean {
  const page = pageView(target);
  const init: ClipboardEventInit = Object.assign(new page.Object(), OFFER);
  init.clipboardData = new page.DataTransfer();
  const event = new page.ClipboardEvent('paste', init);
  // Firefox gives the event a clipboard of its own.
  fill(event.clipboardData, what);
  return !target.dispatchEvent(event);
}

/** Whether the page takes it as a change that the browser is about to make. */
function beforeInput(target: Element, what: Insertion): boolean {
  const page = pageView(target);
  const init: InputEventInit = Object.assign(new page.Object(), OFFER);
  init.inputType = 'insertFromPaste';
  init.dataTransfer = new page.DataTransfer();
  fill(init.dataTransfer, what);
  return !target.dispatchEvent(new page.InputEvent('beforeinput', init));
}

/**
 * The window as the page has it: in Firefox a page cannot look into what a content script makes in its own
 * world, so what is offered is made in the page's.
 */
function pageView(target: Element): View {
  const view = target.ownerDocument.defaultView as View & { wrappedJSObject?: View };
  return view.wrappedJSObject ?? view;
}

function fill(data: DataTransfer | null, { text, html }: Insertion): void {
  data?.setData('text/plain', text);
  if (html) data?.setData('text/html', html);
}

/** Has the browser put it in. */
function command(root: HTMLElement, { text, html }: Insertion): boolean {
  const { ownerDocument: document } = root;
  if (html) return document.execCommand('insertHTML', false, html);
  return document.execCommand('insertText', false, text);
}
