import * as v from 'valibot';
import { AUDIENCES, CARD_FAMILIES, CARD_KINDS, STAGES, STATUSES } from '../card.ts';

/** The id of a card. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Een id bestaat uit kleine letters, cijfers en streepjes.'),
);
/** A name or another short text; YAML may read it as a number. */
export const phrase = v.pipe(
  v.union([v.string(), v.number()], 'Hier hoort tekst te staan.'),
  v.transform(String),
  v.trim(),
  v.minLength(2, 'Minstens twee tekens.'),
);
/** An ISO 8601 duration of one unit. */
export const period = v.pipe(v.string(), v.regex(/^P\d+[DWMY]$/, 'Een termijn is zoiets als P4W of P2M.'));
const day = v.pipe(
  v.string('Een datum hoort tussen aanhalingstekens of als JJJJ-MM-DD.'),
  v.isoDate('Een datum is JJJJ-MM-DD.'),
);
const phrases = v.optional(v.array(phrase), []);

/**
 * The front matter of a card, as docs/kaart-schrijven.md describes it. Unknown keys are refused, so
 * that a misspelt key is a message and not a silent loss.
 */
export const FrontMatter = v.pipe(
  v.strictObject({
    id,
    title: v.pipe(v.string(), v.minLength(3), v.maxLength(80, 'Een titel heeft hooguit 80 tekens.')),
    kind: v.picklist(CARD_KINDS),
    family: v.picklist(CARD_FAMILIES),
    questions: v.array(v.picklist([0, 1, 2, 3, 4, 5])),
    stages: v.pipe(v.array(v.picklist(STAGES)), v.minLength(1, 'Minstens één fase.')),
    moments: v.optional(
      v.array(
        v.strictObject({
          relation: v.picklist(['voor', 'na', 'tijdens']),
          step: v.pipe(v.string(), v.minLength(3)),
          source: v.exactOptional(v.string()),
          period: v.exactOptional(period),
        }),
      ),
      [],
    ),
    documents: v.array(v.pipe(id, v.startsWith('doc-', 'Een soort stuk begint met doc-.'))),
    audience: v.optional(v.array(v.picklist(AUDIENCES)), []),
    verplicht: v.picklist(['ja', 'nee', 'onder voorwaarde']),
    voorwaarde: v.exactOptional(v.pipe(v.string(), v.minLength(5))),
    terms: v.pipe(v.array(phrase), v.minLength(1, 'Minstens één naam.')),
    spreektaal: phrases,
    signals: v.strictObject({ sterk: phrases, middel: phrases, zwak: phrases }),
    not: phrases,
    related: v.array(id),
    aliases: v.optional(v.array(id), []),
    sources: v.pipe(v.array(v.string()), v.minLength(1, 'Minstens één bron.')),
    checked: day,
    status: v.picklist(STATUSES),
    twijfel: v.exactOptional(v.pipe(v.string(), v.minLength(10, 'Schrijf in een zin wat niet zeker is.'))),
  }),
  v.forward(
    v.check(
      ({ verplicht, voorwaarde }) => (verplicht === 'onder voorwaarde') === (voorwaarde !== undefined),
      'Een voorwaarde hoort er te staan als, en alleen als, verplicht "onder voorwaarde" is.',
    ),
    ['voorwaarde'],
  ),
);
export type FrontMatter = v.InferOutput<typeof FrontMatter>;

/** The table of links: key → page. */
export const SourceTable = v.record(
  v.pipe(
    v.string(),
    v.regex(/^[A-Z0-9][A-Z0-9-]*$/, 'Een sleutel bestaat uit hoofdletters, cijfers en streepjes.'),
  ),
  v.strictObject({
    label: v.pipe(v.string(), v.minLength(5)),
    url: v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'Een adres begint met http.')),
    dated: v.exactOptional(
      v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/, 'Een datum is JJJJ, JJJJ-MM of JJJJ-MM-DD.')),
    ),
  }),
);
export type SourceTable = v.InferOutput<typeof SourceTable>;
