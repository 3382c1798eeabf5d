import type { Root, RootContent } from 'mdast';
import type { Card } from '../../guidance/card.ts';
import type { Check } from '../check.ts';
import { heading, link, list, listOf, paragraph, quote, root, strong, typed } from '../document/build.ts';
import type { Pin } from '../pin.ts';
import type { DossierContent } from '../store/dossier-store.ts';
import { pinBlocks } from './blocks.ts';
import { type Account, QUESTIONS, questionOf } from './coverage.ts';
import { dossierName } from './dossier.ts';
import { dateIn, type ExportTexts } from './texts.ts';

/** A requirement with what the dossier says of it; undefined: nothing yet. */
export interface Requirement {
  readonly card: Card;
  readonly check: Check | undefined;
}

/** What a Verantwoording Beleidskompas is made of. */
export interface VerantwoordingParts {
  readonly content: Pick<DossierContent, 'dossier' | 'pins'>;
  /** The draft that the passages come from; absent where there is none. */
  readonly draft?: { readonly title: string; readonly kind: string };
  /** Of the open draft, at this moment. */
  readonly coverage: readonly Account[];
  readonly requirements: readonly Requirement[];
  findCard(id: string): Card | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The Verantwoording Beleidskompas: under each of the six questions what the draft says, the pins and
 * the questions still open; then the requirements with their reasons; then sources and dates. It is what
 * an internetconsultatie and a beslisnota ask for.
 */
export function verantwoording(parts: VerantwoordingParts, texts: ExportTexts): Root {
  const { content, draft, coverage, requirements, findCard, now } = parts;
  const words = texts.verantwoording;
  const others = content.pins.filter((pin) => questionOf(pin, findCard) === undefined);
  return root([
    heading(1, `${words.title}: ${dossierName(content.dossier, texts)}`),
    paragraph(texts.madeOn(dateIn(texts.language, now))),
    ...(draft ? [paragraph(strong(draft.title), ` (${draft.kind})`)] : []),
    paragraph(words.intro),
    ...QUESTIONS.flatMap((question) => [
      heading(2, words.questions[question] ?? String(question)),
      ...underQuestion(
        coverage.find((one) => one.question === question),
        content.pins.filter((pin) => questionOf(pin, findCard) === question),
        texts,
      ),
    ]),
    heading(2, words.requirements),
    ...(requirements.length === 0 ? [paragraph(words.noRequirements)] : []),
    ...requirements.flatMap((requirement) => requirementBlocks(requirement, texts)),
    ...(others.length > 0 ? [heading(2, words.others)] : []),
    ...others.flatMap((pin) => pinBlocks(pin, { texts, depth: 3, brief: true })),
    ...sources(content.pins, requirements, texts),
  ]);
}

function underQuestion(
  coverage: Account | undefined,
  pins: readonly Pin[],
  texts: ExportTexts,
): RootContent[] {
  const words = texts.verantwoording;
  const { passages = [], openQuestions = [] } = coverage ?? {};
  if (passages.length + openQuestions.length + pins.length === 0) return [paragraph(words.nothing)];
  return [
    ...(passages.length > 0 ? [heading(3, words.inTheText)] : []),
    ...passages.map(({ text, heading: above }) =>
      quote([...(above === '' ? [] : [paragraph(strong(above))]), paragraph(text)]),
    ),
    ...(pins.length > 0 ? [heading(3, words.pinned)] : []),
    ...pins.flatMap((pin) => pinBlocks(pin, { texts, depth: 4, brief: true })),
    ...(openQuestions.length > 0 ? [heading(3, words.open), list(openQuestions)] : []),
  ];
}

function requirementBlocks({ card, check }: Requirement, texts: ExportTexts): RootContent[] {
  const words = texts.verantwoording;
  const { state = '', reason = '', involved = '', judgement = '' } = check ?? {};
  const said = words.states[state] || (reason === '' ? words.unknownState : words.explained);
  const because = state === 'niet van toepassing' && reason !== '' ? ` ${words.because} ${reason}` : '';
  return [
    heading(3, card.title),
    paragraph(strong(said), because),
    ...(because === '' ? told(words.explanation, reason) : []),
    ...told(words.involved, involved),
    ...told(words.judgement, judgement),
  ];
}

function told(title: string, text: string): RootContent[] {
  const [first, ...more] = typed(text);
  if (!first) return [];
  return [
    { ...first, children: [strong(`${title}:`), { type: 'text', value: ' ' }, ...first.children] },
    ...more,
  ];
}

/** Each source once, with the day on which the card was last compared with it. */
function sources(
  pins: readonly Pin[],
  requirements: readonly Requirement[],
  texts: ExportTexts,
): RootContent[] {
  const all = [
    ...pins.map(({ source, checkedOn }) => ({ ...source, checkedOn })),
    ...requirements.flatMap(({ card }) =>
      card.sources.map((source) => ({ ...source, checkedOn: card.checkedOn })),
    ),
  ];
  const once = new Map(all.map((source) => [source.url || source.label, source]));
  if (once.size === 0) return [];
  return [
    heading(2, texts.verantwoording.sources),
    listOf(
      [...once.values()].map(({ label, url, checkedOn }) =>
        paragraph(
          link(label, url),
          checkedOn === '' ? '' : ` (${texts.checkedOn.toLowerCase()} ${dateIn(texts.language, checkedOn)})`,
        ),
      ),
    ),
  ];
}
