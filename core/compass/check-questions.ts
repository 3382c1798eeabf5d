/**
 * The two checkvragen of the Beleidskompas, with the questions that they stand under: how do you know
 * this (kennisgedreven, 1 to 3), and whom did you involve (omgeving, 1 to 4). Source: the pages of the
 * questions on kcbr.nl, as told on the cards bk-probleem to bk-gevolgen.
 */
const CHECKS = { knowledge: [1, 2, 3], surroundings: [1, 2, 3, 4] } as const;

export type CheckQuestion = keyof typeof CHECKS;

/** The checkvragen that stand under a question, 0 to 5. */
export function checkQuestionsOf(question: number): CheckQuestion[] {
  return (Object.keys(CHECKS) as CheckQuestion[]).filter((check) =>
    CHECKS[check].some((one) => one === question),
  );
}
