import { Printer } from 'lucide-preact';
import type { Root } from 'mdast';
import { h, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Element, toElements } from '../core/dossier/document/elements.ts';
import { Button } from './Button.tsx';
import { PageState } from './PageState.tsx';
import './PrintView.css';
import type { Services } from './services.ts';

interface Props {
  t: Services['t'];
  /** Undefined when the panel that it came from is closed. */
  document: Root | undefined;
  print: () => void;
}

/** A document on A4, as it is printed, with the browser's own print window open at once. */
export function PrintView({ t, document, print }: Props) {
  useEffect(() => {
    if (document) print();
  }, [document]);
  if (!document) return <PageState title={t('printTitle')} text={t('printGone')} />;
  return (
    <main class="print">
      <p class="print__actions">
        <Button primary onClick={print} icon={<Printer size={17} aria-hidden="true" />}>
          {t('printNow')}
        </Button>
      </p>
      <article>{toElements(document).map(draw)}</article>
    </main>
  );
}

function draw(element: Element): VNode | string {
  return typeof element === 'string'
    ? element
    : h(element.tag, element.attributes, ...element.children.map(draw));
}
