import { describe, expect, it } from 'vitest';
import { conversationCard } from '../../../core/compass/conversation-card.ts';
import { reflectionsFor } from '../../../core/compass/reflection.ts';
import { pastedTable } from '../../../core/compass/timeline-table.ts';
import { stepOf, unusualStep, wishedOf } from '../../../core/compass/wished.ts';
import { toPlain } from '../../../core/dossier/document/plain.ts';
import { plain } from '../../../core/guidance/plain.ts';
import { readLibrary } from '../../../scripts/library.ts';

const library = await readLibrary();
const cards = new Map(library.cards.map((card) => [card.id, card]));
const route = (id: string) => {
  const found = library.routes.find((one) => one.id === id);
  if (!found) throw new Error(`there is no route "${id}"`);
  return found;
};

describe('wished dates', () => {
  it('belong to a step of the route that has one', () => {
    expect(stepOf('entryIntoForce', route('wet'))).toBe('inwerkingtreding');
    expect(stepOf('toParliament', route('wet'))).toBe('tweede-kamer');
    expect(stepOf('toParliament', route('beleidsnota-of-kamerbrief'))).toBe('verzending');
    expect(stepOf('entryIntoForce', route('beleidsnota-of-kamerbrief'))).toBeUndefined();
  });

  it('are those of the dossier that the route knows', () => {
    const dossier = { entryIntoForce: '2027-07-01', toParliament: '' };
    expect(wishedOf(dossier, route('amvb'))).toEqual([{ step: 'inwerkingtreding', day: '2027-07-01' }]);
    expect(wishedOf(dossier, route('beleidsnota-of-kamerbrief'))).toEqual([]);
  });
});

describe('a day on which a step usually does not fall', () => {
  const unusual = (id: string, entryIntoForce: string) =>
    unusualStep({ entryIntoForce, toParliament: '' }, route(id))?.id;

  it('is one besides the fixed ones of the route', () => {
    expect(unusual('wet', '2028-07-01')).toBeUndefined();
    expect(unusual('wet', '2028-04-01')).toBe('inwerkingtreding');
    expect(unusual('ministeriele-regeling', '2028-04-01')).toBeUndefined();
    expect(unusual('wet', '')).toBeUndefined();
  });
});

describe('a table to paste', () => {
  it('keeps cells as text, in both forms', () => {
    const { text, html } = pastedTable([
      ['Stap', 'Uiterlijk'],
      ['<b>Wet</b> & "zo"\tdus', 'morgen'],
    ]);
    expect(text).toBe('Stap\tUiterlijk\n<b>Wet</b> & "zo" dus\tmorgen');
    expect(html).not.toContain('<b>');
    expect(html.match(/<td>/g)).toHaveLength(2);
  });
});

describe('a question to think over', () => {
  it('is of the card that the passage calls for, and else the same for the same passage', () => {
    const called = reflectionsFor('Tekst.', null, [{ id: 'gids-moed', worth: 2 }], cards);
    expect(called[0]?.card.id).toBe('gids-moed');
    const again = () => reflectionsFor('Tekst.', 'doc-mvt', [], cards).map(({ question }) => question);
    expect(again()).toEqual(again());
    expect(new Set(again()).size).toBe(again().length);
  });

  it('differs from passage to passage', () => {
    const firsts = Array.from({ length: 30 }, (_, at) => reflectionsFor(`Tekst ${at}.`, null, [], cards)[0]);
    expect(new Set(firsts.map((one) => one?.card.id)).size).toBeGreaterThan(4);
  });

  it('knows every card that it asks from', () => {
    expect(new Set(reflectionsFor('', null, [], cards).map(({ card }) => card.id)).size).toBe(14);
  });
});

describe('a gesprekskaart', () => {
  it('has the question, what is behind it, the other questions, the steps and the sources', () => {
    const [one] = reflectionsFor('', null, [{ id: 'gids-moed', worth: 1 }], cards);
    if (!one) throw new Error('there is no question');
    const text = toPlain(
      conversationCard(one, cards.get('dialoog-gespreksregels'), {
        title: 'Gesprekskaart',
        background: 'Waar het om gaat',
        further: 'Vraag ook',
        how: 'Zo voer je het gesprek',
        ownWords: 'In onze woorden',
        sources: 'Bronnen',
      }),
    );
    expect(text).toContain(one.question);
    expect(text).toContain(plain(one.card.body.short));
    expect(text).toContain(plain(one.card.body.questions[1] ?? []));
    expect(text).toContain(plain(cards.get('dialoog-gespreksregels')?.body.steps[0] ?? []));
    expect(text).toContain(one.card.sources[0]?.label);
    expect(text.split(one.question)).toHaveLength(2);
  });
});
