import { useLayoutEffect, useRef } from 'preact/hooks';

type Ranges = readonly (readonly [number, number])[];

/** The name of our highlight; styled in base.css. */
const NAME = 'vakkompas-match';

/** Text with stretches of it marked; `ranges` are [start, end) in order and do not overlap. */
export function Marked({ text, ranges }: { text: string; ranges: Ranges }) {
  return highlights() ? (
    <Highlighted text={text} ranges={ranges} />
  ) : (
    <WithMarks text={text} ranges={ranges} />
  );
}

/** Paints without changing the text: the CSS Custom Highlight API. */
function Highlighted({ text, ranges }: { text: string; ranges: Ranges }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const node = ref.current?.firstChild;
    const registry = highlights();
    if (!node || !registry) return;
    const highlight = registry.get(NAME) ?? new Highlight();
    registry.set(NAME, highlight);
    const painted = ranges.map(([start, end]) => {
      const range = new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      });
      highlight.add(range);
      return range;
    });
    return () => {
      for (const range of painted) highlight.delete(range);
    };
  }, [text, ranges]);
  return <span ref={ref}>{text}</span>;
}

function WithMarks({ text, ranges }: { text: string; ranges: Ranges }) {
  let at = 0;
  return (
    <>
      {ranges.map(([start, end]) => {
        const before = text.slice(at, start);
        at = end;
        return (
          <>
            {before}
            <mark class="nl-mark">{text.slice(start, end)}</mark>
          </>
        );
      })}
      {text.slice(at)}
    </>
  );
}

function highlights(): HighlightRegistry | undefined {
  return typeof CSS === 'undefined' ? undefined : CSS.highlights;
}
