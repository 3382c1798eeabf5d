import type { Line } from '../core/guidance/card.ts';
import { CardText } from './CardText.tsx';

interface Props {
  title: string;
  lines: readonly Line[] | undefined;
  ordered?: boolean;
  quote?: boolean;
}

/** One part of a card: a heading with a list, or a paragraph when there is one line. */
export function CardPart({ title, lines, ordered, quote }: Props) {
  if (!lines) return null;
  const texts = lines.map((line, index) => <CardText key={index} line={line} />);
  return (
    <section>
      <h3>{title}</h3>
      {quote ? (
        texts.map((text, index) => <blockquote key={index}>{text}</blockquote>)
      ) : texts.length === 1 ? (
        <p>{texts}</p>
      ) : ordered ? (
        <ol>
          {texts.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ol>
      ) : (
        <ul>
          {texts.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
