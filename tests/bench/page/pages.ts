/** The pages of the bench, by path. */
const SENTENCE = 'De gemeente verwerkt persoonsgegevens van inwoners en koppelt bestanden. ';

/** A page of about so many characters that is being read. */
function largePage(characters: number): string {
  const part = `<h2>Hoofdstuk</h2><p>${SENTENCE.repeat(4)}</p><ul><li>${SENTENCE}</li><li>${SENTENCE}</li></ul>`;
  const body = part.repeat(Math.ceil(characters / part.length));
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Memorie van toelichting</title>
    <link rel="icon" href="data:,"><main><h1>Memorie van toelichting</h1>${body}</main>`;
}

const EDITOR = `<div contenteditable="true"><h2>Algemeen</h2><p>${SENTENCE.repeat(10)}</p></div>`;

export const BENCH_PAGES: ReadonlyMap<string, string> = new Map([
  ['/1mb', largePage(1_000_000)],
  ['/5mb', largePage(5_000_000)],
  [
    '/editors',
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nota</title><link rel="icon" href="data:,">${EDITOR.repeat(20)}`,
  ],
  [
    '/restless',
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Memorie van toelichting</title><link rel="icon" href="data:,">
     ${EDITOR}<p id="clock"></p><script>const clock = document.getElementById('clock'); let turns = 0;
     setInterval(() => { for (let i = 0; i < 10; i++) clock.firstChild ? clock.firstChild.data = String(turns++) : clock.append('0'); }, 10);</script>`,
  ],
]);
