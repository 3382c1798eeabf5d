import { Pin } from 'lucide-preact';
import type { CardPart as PartName } from '../core/dossier/parts.ts';
import { partOfCard } from '../core/dossier/pinned.ts';
import type { Card, Line } from '../core/guidance/card.ts';
import { CardText } from './CardText.tsx';
import { partNames } from './export-texts.ts';
import { IconButton } from './IconButton.tsx';
import { usePanel } from './panel-state.ts';

interface Props {
  card: Card;
  part: Exclude<PartName, 'short' | 'selection'>;
}

/** One part of a card: a heading with a list, or a paragraph when there is one line. Each line can be pinned. */
export function CardPart({ card, part }: Props) {
  const { t } = usePanel().services;
  const lines = card.body[part];
  if (!lines) return null;
  const List = part === 'steps' ? 'ol' : 'ul';
  return (
    // One stop for the Tab key per part; arrows go from line to line.
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it
    <section class="card-part" onKeyDown={walk}>
      <h3>{partNames(t)[part]}</h3>
      {part === 'example' ? (
        lines.map((line, at) => (
          <blockquote key={at}>
            <PinnableLine card={card} part={part} line={line} at={at} />
          </blockquote>
        ))
      ) : lines.length === 1 ? (
        <p>
          {lines.map((line, at) => (
            <PinnableLine key={at} card={card} part={part} line={line} at={at} />
          ))}
        </p>
      ) : (
        <List>
          {lines.map((line, at) => (
            <li key={at}>
              <PinnableLine card={card} part={part} line={line} at={at} />
            </li>
          ))}
        </List>
      )}
    </section>
  );
}

function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  buttons.at((at + step) % buttons.length)?.focus();
}

function PinnableLine({ card, part, line, at }: Props & { line: Line; at: number }) {
  const { services, pins } = usePanel();
  const [pinned] = partOfCard(card, { part, line: at }).parts;
  const text = pinned?.lines[0] ?? '';
  return (
    <span class="card-part__line">
      <span>
        <CardText line={line} />
      </span>
      <IconButton
        label={`${services.t('pinPart')}: ${text}`}
        {...(at > 0 && { tabIndex: -1 })}
        onClick={() => pins.pin(partOfCard(card, { part, line: at }))}
      >
        <Pin size={15} aria-hidden="true" />
      </IconButton>
    </span>
  );
}
