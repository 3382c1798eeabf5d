import { describe, expect, it } from 'vitest';
import { cardAsText, pinAsText } from '../../../core/dossier/copy.ts';
import { pinOf } from '../../../core/dossier/pin.ts';
import { someCards } from '../../components/cards.ts';

const labels = { questions: 'Vraag', steps: 'Doe', source: 'Bron', checkedOn: 'Gecontroleerd op' };

describe('copied text', () => {
  const [card] = someCards();
  if (!card) throw new Error('no card');

  it('holds a card with its parts, source and date', () => {
    expect(cardAsText(card, labels)).toBe(
      `Eerste toets

Dit is de kern van Eerste toets.

Vraag
- Wie?
- Wat?

Doe
1. Een
2. Twee
3. Drie

Bron: Bron van de toets – https://bron.example/
Gecontroleerd op 2026-11-23`,
    );
  });

  it('holds a pin with its note, and no empty line where there is none', () => {
    const pin = pinOf(card, 'id', 0);
    expect(pinAsText(pin, labels)).not.toMatch(/\n\n\n/);
    expect(pinAsText({ ...pin, note: 'Let op de termijn' }, labels)).toContain('\n\nLet op de termijn\n\n');
  });
});
