import type { ExportTexts } from '../../../core/dossier/export/texts.ts';
import { doneField, labelField, type Pin, pinFields, readPin } from '../../../core/dossier/pin.ts';
import { passageOfPage, wholeCard } from '../../../core/dossier/pinned.ts';
import { newRecord } from '../../../core/dossier/records/replica.ts';
import { stampAt } from '../../../core/dossier/records/stamp.ts';
import { someCards } from '../../components/cards.ts';

const [one] = someCards();
if (!one) throw new Error('no card');

/** The card that is pinned in the tests. */
export const card = one;

/** Words around exported text that a test can recognise. */
export const texts: ExportTexts = {
  language: 'nl',
  parts: {
    short: 'Kort',
    questions: 'Vraag jezelf af',
    steps: 'Doe dit',
    who: 'Met wie',
    when: 'Wanneer',
    caution: 'Let op',
    example: 'Voorbeeldzin',
    selection: 'Selectie',
  },
  source: 'Bron',
  checkedOn: 'Gecontroleerd op',
  note: 'Notitie',
  labels: 'Labels',
  card: 'kaart',
  general: 'Algemeen',
  pinnedOn: (date) => `vastgepind op ${date}`,
  madeOn: (date) => `Gemaakt op ${date}`,
  dossierEmpty: 'Leeg.',
  verantwoording: {
    title: 'Verantwoording Beleidskompas',
    intro: 'Intro.',
    questions: ['Belanghebbenden', 'Probleem', 'Doel', 'Opties', 'Gevolgen', 'Voorkeursoptie'],
    inTheText: 'In de tekst',
    pinned: 'Vastgepind',
    open: 'Nog open',
    nothing: 'Niets.',
    requirements: 'Eisen en toetsen',
    noRequirements: 'Geen.',
    states: {
      gedaan: 'Gedaan',
      loopt: 'Loopt',
      'niet van toepassing': 'Niet van toepassing',
      later: 'Later',
    },
    unknownState: 'Nog niet bekend',
    explained: 'Toegelicht',
    because: 'omdat',
    explanation: 'Toelichting',
    involved: 'Hoe uitvoerders zijn betrokken',
    judgement: 'Wat met hun oordeel is gedaan',
    others: 'Overige pins',
    sources: 'Bronnen',
  },
};

/** A pinned card with everything that an owner adds. */
export function somePin(more: Record<string, string | boolean> = {}): Pin {
  const fields = { ...pinFields(wholeCard(card), 1_795_000_000_000), dossier: 'algemeen', order: 'a0' };
  const own = {
    note: 'Bel de FG, zie https://ap.example/x.',
    [labelField('urgent')]: true,
    [doneField(0)]: true,
  };
  return readPin(newRecord('pin', 'p1', { ...fields, ...own, ...more }, stampAt(1, 0, 'a')));
}

/** A pinned passage of a page. */
export function somePassage(text = 'De uitvoering wordt later betrokken.'): Pin {
  const pinned = passageOfPage({ text, title: 'Stuk', address: 'https://schrijf.example/stuk' });
  const fields = { ...pinFields(pinned, 1_795_000_000_000), dossier: 'algemeen', order: 'a1' };
  return readPin(newRecord('pin', 'p2', fields, stampAt(1, 0, 'a')));
}
