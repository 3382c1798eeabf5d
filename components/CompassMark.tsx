/** Five petals around a heart: the questions of the Beleidskompas around belanghebbenden. */
const PETALS = [1, 2, 3, 4, 5];
const PETAL = 'M24 19C17.5 14 18.5 6 24 2c5.5 4 6.5 12 0 17z';

/** The compass rose as a mark; decoration, so hidden from screen readers. */
export function CompassMark({ size = 40 }: { size?: number }) {
  return (
    <svg class="compass-mark" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      {PETALS.map((question) => (
        <path
          key={question}
          d={PETAL}
          class={`q${question}`}
          fill="var(--vk-question)"
          transform={`rotate(${(question - 1) * 72} 24 24)`}
        />
      ))}
      <circle cx="24" cy="24" r="4.5" fill="var(--vk-ink)" />
    </svg>
  );
}
