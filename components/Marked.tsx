/** Text with stretches of it marked; `ranges` are [start, end) in order and do not overlap. */
export function Marked({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }) {
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
