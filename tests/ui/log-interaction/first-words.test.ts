import { describe, expect, it } from 'vitest';
import { guessFirstWords, wordBefore } from '../../../src/ui/log-interaction/first-words';

const today = '2026-11-19';
const guess = (text: string, refused: readonly string[] = []) => guessFirstWords(text, { today, refused });
const rest = (text: string) => text.slice(guess(text).length);

describe('the first words of a log', () => {
  it.each([
    ['lunch: moving to payments', 'lunch', null, 'moving to payments'],
    ['Lunch moving to payments', 'lunch', null, 'moving to payments'],
    ['yesterday lunch: new job', 'lunch', '2026-11-18', 'new job'],
    ['coffee, -2d: new job', 'coffee', '2026-11-17', 'new job'],
    ['fri 1:1 the reorganisation', 'one-on-one', '2026-11-13', 'the reorganisation'],
    ['2026-11-12 phone', null, '2026-11-12', 'phone'],
    ['the lunch was good', null, null, 'the lunch was good'],
    ['lunch', null, null, 'lunch'],
    ['sat with Priya', null, null, 'sat with Priya'],
    ['sat: with Priya', null, '2026-11-14', 'with Priya'],
    ['tomorrow we meet', null, null, 'tomorrow we meet'],
  ])('%s', (text, channel, on, left) => {
    expect(guess(text)).toMatchObject({ channel, on });
    expect(rest(text)).toBe(left);
  });

  it('are not guessed again when the guess was taken back', () => {
    expect(guess('lunch: moving', ['lunch'])).toMatchObject({ channel: null, length: 0 });
  });
});

describe('what the user has set', () => {
  it('is not set otherwise by a word: the word stays in the text', () => {
    expect(guessFirstWords('lunch: moving', { today, refused: [], channel: 'coffee' })).toMatchObject({ channel: null, length: 0 });
    expect(guessFirstWords('lunch yesterday: moving', { today, refused: [], on: today })).toMatchObject({ channel: 'lunch', on: null, length: 'lunch '.length });
  });

  it('is understood where a word says the same', () => {
    expect(guessFirstWords('lunch: moving', { today, refused: [], channel: 'lunch' })).toMatchObject({ channel: 'lunch', length: 'lunch: '.length });
  });
});

describe('Backspace', () => {
  it('takes back the last word understood, right after it', () => {
    const text = 'yesterday lunch: ';
    expect(wordBefore(text.length, text, guess(text))).toBe('lunch');
  });

  it('deletes as always further on, and where nothing was understood', () => {
    const text = 'lunch: moving';
    expect(wordBefore(text.length, text, guess(text))).toBeUndefined();
    expect(wordBefore(3, 'the lunch', guess('the lunch'))).toBeUndefined();
  });
});
