import { AlignmentType, LevelFormat } from 'docx';

/** The list that counts. */
export const NUMBERED = 'numbered';
/** The marks of the other lists: a bullet, and boxes for what is done or not. */
const MARKS = { bullet: '•', open: '☐', done: '☑' } as const;
/** One centimetre in twentieths of a point, Word's measure. */
export const CENTIMETRE = 567;

/** The looks of text, headings and lists, as Word's own styles. @param language BCP 47 tag. */
export function docxStyles(language: string) {
  return {
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: language } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        // Sizes in half points.
        heading1: headingStyle(0, 36),
        heading2: headingStyle(1, 28),
        heading3: headingStyle(2, 24),
        heading4: headingStyle(3, 22),
        heading5: headingStyle(4, 22),
      },
    },
    numbering: {
      config: [
        listStyle(NUMBERED, LevelFormat.DECIMAL, '%1.'),
        ...Object.entries(MARKS).map(([name, mark]) => listStyle(name, LevelFormat.BULLET, mark)),
      ],
    },
  };
}

/** Without an outline level Word's navigation and contents would not see the heading. */
function headingStyle(outlineLevel: number, size: number) {
  return {
    run: { size, bold: true, color: '14232E' },
    paragraph: { outlineLevel, spacing: { before: outlineLevel === 0 ? 0 : 240, after: 80 } },
  };
}

function listStyle(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const paragraph = { indent: { left: CENTIMETRE, hanging: CENTIMETRE * 0.7 } };
  return {
    reference,
    levels: [{ level: 0, format, text, alignment: AlignmentType.START, style: { paragraph } }],
  };
}
