import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/journal/journal';
import { emptyCapture, requestOf, takenBack, typed, type TypedDraft } from '../../../src/ui/capture/capture-draft';
import { readKeptCapture } from '../../../src/ui/capture/kept-capture';
import { tokenAtCaret } from '../../../src/ui/capture/token-at-caret';

const NAMES = ['Dana Li', 'Sam Ortiz', 'Sam Lee', 'Jo Park'];
const path = (name: string) => `People/${name}.md`;

/** Knows four people, Dana by her first name too. */
const journal = {
  whoIs: (name: string) => {
    const wanted = name.toLowerCase();
    const found = NAMES.filter((each) => each.toLowerCase() === wanted || (each.toLowerCase().split(' ')[0] === wanted && !wanted.startsWith('jo')));
    if (found.length === 1) return { kind: 'person', path: path(found[0] ?? '') };
    return found.length === 0 ? { kind: 'unknown' } : { kind: 'ambiguous', candidates: found.map(path) };
  },
  person: (at: string) => ({ name: NAMES.find((name) => path(name) === at) ?? '' }),
} as unknown as Journal;

const start: TypedDraft = { draft: emptyCapture([], 'detail'), taken: [] };
/** As a person types: letter by letter. */
const type = (text: string, isWhole = false, from = start): TypedDraft => {
  let state = from;
  for (const letter of text) state = typed(state, state.draft.text + letter, { journal, isWhole: false });
  return isWhole ? typed(state, state.draft.text, { journal, isWhole }) : state;
};
const told = ({ draft: { text, people, kind, isPrivate } }: TypedDraft) => [people.map(({ kind: sort, name }) => (sort === 'which' ? `${name}?` : name)).join(', '), kind, isPrivate, text];

describe('the field of Capture understands', () => {
  it.each([
    ['her daughter starts school', '', 'detail', false, 'her daughter starts school'],
    ['Dana Li starts school', 'Dana Li', 'detail', false, 'starts school'],
    ['Dana starts school', '', 'detail', false, 'Dana starts school'],
    ['Dana: starts school', 'Dana Li', 'detail', false, 'starts school'],
    ['@dana starts school', 'Dana Li', 'detail', false, 'starts school'],
    ['@Dana Li starts school', 'Dana Li', 'detail', false, 'starts school'],
    ['lunch with @jo park was good', 'Jo Park', 'detail', false, 'lunch with was good'],
    ['@sam got a team', 'sam?', 'detail', false, 'got a team'],
    ['@Sam Lee got a team', 'Sam Lee', 'detail', false, 'got a team'],
    ['@nobody got a team', '', 'detail', false, '@nobody got a team'],
    ['met @ the fair', '', 'detail', false, 'met @ the fair'],
    ['write to a@dana now', '', 'detail', false, 'write to a@dana now'],
    ['win: shipped', '', 'win', false, 'shipped'],
    ['Win shipped', '', 'win', false, 'shipped'],
    ['to talk about: the offsite', '', 'agenda', false, 'the offsite'],
    ['Dana Li thanks for the review', 'Dana Li', 'thanks', false, 'for the review'],
    ['ask her about it', '', 'detail', false, 'ask her about it'],
    ['ask: a second seat', '', 'ask', false, 'a second seat'],
    ['learned that it leaks', '', 'detail', false, 'learned that it leaks'],
    ['the freeze #problem comes', '', 'problem', false, 'the freeze comes'],
    ['#intro Jo to Ines', '', 'intro', false, 'Jo to Ines'],
    ['#project stays', '', 'detail', false, '#project stays'],
    ['! is ill', '', 'detail', true, 'is ill'],
    ['!@dana #need quiet', 'Dana Li', 'need', true, 'quiet'],
    ['is ill #private ', '', 'detail', true, 'is ill '],
    ['great news!', '', 'detail', false, 'great news!'],
    ['![[board.png]]', '', 'detail', false, '![[board.png]]'],
  ])('%s', (text, people, kind, isPrivate, left) => {
    expect(told(type(text))).toEqual([people, kind, isPrivate, left]);
  });

  it.each([
    ['the freeze #problem', '', 'problem', false, 'the freeze '],
    ['starts school @dana', 'Dana Li', 'detail', false, 'starts school '],
    ['win ', '', 'win', false, ''],
  ])('at the end, when Enter is pressed: %s', (text, people, kind, isPrivate, left) => {
    expect(told(type(text, true))).toEqual([people, kind, isPrivate, left]);
  });

  it('does not change by first words what the user has set', () => {
    expect(told(type('win: shipped', false, { draft: { ...start.draft, kind: 'thanks', hasKind: true }, taken: [] }))).toEqual(['', 'thanks', false, 'win: shipped']);
  });
});

describe('Backspace before the first letter', () => {
  it('makes the last thing words again, and first words stay words', () => {
    const one = takenBack(type('Dana Li win shipped'));
    expect(told(one)).toEqual(['Dana Li', 'detail', false, 'win shipped']);
    expect(told(typed(one, 'win shipped!', { journal, isWhole: true }))).toEqual(['Dana Li', 'detail', false, 'win shipped!']);
    expect(told(takenBack(one))).toEqual(['', 'detail', false, 'Dana Li win shipped']);
  });

  it('takes the person away who stands there by default', () => {
    const { draft } = takenBack({ draft: emptyCapture([{ kind: 'known', path: path('Jo Park'), name: 'Jo Park' }], 'detail'), taken: [] });
    expect(draft.people).toEqual([]);
  });
});

it('finds what is typed at the caret: a name of up to three words, or a kind', () => {
  expect([['with @sa', 8], ['with @sam o', 11], ['@', 1], ['a@b', 3], ['x #pr', 5], ['@a b c d', 8]].map(([text, caret]) => tokenAtCaret(String(text), Number(caret)))).toEqual([
    { for: 'person', typed: 'sa', from: 5 }, { for: 'person', typed: 'sam o', from: 5 }, { for: 'person', typed: '', from: 0 }, undefined, { for: 'kind', typed: 'pr', from: 2 }, undefined,
  ]);
});

it('writes options and a recommendation below a problem, and skips empty ones', () => {
  const draft = { ...start.draft, kind: 'problem' as const, text: 'too early', answers: ['ship half', ' ', 'ship half'] };
  expect(requestOf(draft, null)).toMatchObject({ text: 'too early', below: ['#option ship half', '#recommend ship half'] });
  expect(requestOf({ ...draft, text: ' ' }, null)).toEqual({ waitsFor: 'Write what it is.' });
});

it('reads a kept draft of any shape', () => {
  expect([null, 'x', { draft: {} }, { draft: { text: 1 }, on: '2026-11-19', at: '09:00' }].map(readKeptCapture)).toEqual([undefined, undefined, undefined, undefined]);
  expect(readKeptCapture({ draft: { text: 'half', kind: 'nonsense', people: [{ kind: 'known' }, { kind: 'new', name: 'Kim' }] }, on: '2026-11-19', at: '09:00' })?.draft).toEqual({ ...start.draft, text: 'half', people: [{ kind: 'new', name: 'Kim' }] });
});
