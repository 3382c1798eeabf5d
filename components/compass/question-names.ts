/** The interface texts that name the questions of the Beleidskompas, by number. */
export const QUESTION_NAMES = [
  'question0',
  'question1',
  'question2',
  'question3',
  'question4',
  'question5',
] as const;
