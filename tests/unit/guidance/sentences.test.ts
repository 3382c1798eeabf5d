import { describe, expect, it } from 'vitest';
import { splitSentences, wordsOf } from '../../../core/guidance/compile/quality/sentences.ts';

describe('sentences of a card', () => {
  it.each([
    ['Eén zin zonder punt', ['Eén zin zonder punt']],
    ['Kijk. Vraag! Wie? Jij.', ['Kijk.', 'Vraag!', 'Wie?', 'Jij.']],
    ['Zie art. 68 van de Grondwet. Dat geldt.', ['Zie art. 68 van de Grondwet.', 'Dat geldt.']],
    ['Aanwijzing 4.17 geldt. 3 maanden is kort.', ['Aanwijzing 4.17 geldt.', '3 maanden is kort.']],
    ['Hij zei "Stop." Toen ging hij.', ['Hij zei "Stop."', 'Toen ging hij.']],
    ['Het advies was […]. Daarom […].', ['Het advies was […].', 'Daarom […].']],
  ])('of %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('counts words as a reader does', () => {
    expect(wordsOf("Aanwijzing 4.17: de MKB-toets en alle foto's, voor […].")).toHaveLength(9);
  });
});
