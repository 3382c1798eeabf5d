/** An editor that stands in a test page. */
export interface Mounted {
  /** Takes the editor away, as the page of a product does when it goes to another document. */
  destroy(): unknown;
  /** Puts another text in its place. */
  fill(html: string): unknown;
}

/** Puts an editor with this text in an element. */
export type Mount = (host: HTMLElement, html: string) => Mounted | Promise<Mounted>;

/** What the tests call in the page. */
export interface Editing {
  create(): Promise<void>;
  destroy(): Promise<void>;
  fill(html: string): Promise<void>;
}

const DRAFT = `
  <h1>Memorie van toelichting</h1>
  <h2>1. Inleiding</h2>
  <p>Dit wetsvoorstel regelt dat gemeenten fonteinen onderhouden. De regering acht dat van belang.</p>
  <h2>2. Uitvoering</h2>
  <p>De gemeenten voeren de wet uit. De uitvoering kost <strong>twee miljoen euro</strong> per jaar.</p>
  <ul><li>Het eerste punt gaat over toezicht.</li><li>Het tweede punt gaat over handhaving.</li></ul>
  <h2>3. Gegevens</h2>
  <p>Gemeenten verwerken persoonsgegevens van inwoners en koppelen bestanden.</p>`.replace(/>\s+</g, '><');

/** Starts a test page around an editor. */
export async function start(mount: Mount): Promise<void> {
  const place = document.querySelector('#place') as HTMLElement;
  let mounted: Mounted | undefined;
  const editing: Editing = {
    async create() {
      const host = document.createElement('div');
      place.append(host);
      mounted = await mount(host, DRAFT);
    },
    async destroy() {
      await mounted?.destroy();
      mounted = undefined;
      place.replaceChildren();
    },
    async fill(html) {
      await mounted?.fill(html);
    },
  };
  await editing.create();
  Object.assign(window, { editing });
}

/** HTML as the Markdown that an editor without markup would hold. */
export function markdownOf(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...document.querySelectorAll('h1,h2,h3,p,li')];
  return blocks.map((block) => prefix(block.nodeName) + block.textContent).join('\n\n');
}

function prefix(name: string): string {
  const level = Number(/^H(\d)$/.exec(name)?.[1] ?? 0);
  return level ? `${'#'.repeat(level)} ` : name === 'LI' ? '- ' : '';
}
