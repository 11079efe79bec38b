import { describe, expect, it } from 'vitest';
import { journalOf, lines } from '../../journal/actions/journal-of';
import { answerOf, questionsFor } from '../../../src/ui/first-run/question-order';
import { changesOf, changesSentence, firstAnswers, requestOf, writtenCadence, type Answers } from '../../../src/ui/first-run/answers';

const DANA = 'People/Dana Li.md';
const PRIYA = 'People/Priya Nair.md';
const { journal } = journalOf({ [DANA]: '', [PRIYA]: lines('---', 'cadence: monthly', '---') });
const none: Answers = { boss: null, keepUpWith: new Map(), others: [], every: 'weekly', weekday: '' };
const dana = { kind: 'known', path: DANA, name: 'Dana Li' } as const;

describe('answers', () => {
  it('are nothing at first, but for a boss whom one note names already', () => {
    expect(firstAnswers(journal)).toEqual(none);
    const said = lines('---', 'relation: Boss', '---');
    expect(firstAnswers(journalOf({ [DANA]: said }).journal).boss).toEqual(dana);
    expect(firstAnswers(journalOf({ [DANA]: said, [PRIYA]: said }).journal).boss).toBeNull();
  });

  it('write nothing of a name that may be one of two, and no meeting without a boss or a day', () => {
    expect(requestOf({ ...none, boss: { kind: 'which', name: 'Sam', candidates: [DANA, PRIYA] }, weekday: 'thu' })).toEqual({ boss: null, keepUpWith: [], oneOnOne: null });
    expect(requestOf({ ...none, boss: dana })).toEqual({ boss: DANA, keepUpWith: [], oneOnOne: null });
    expect(requestOf({ ...none, boss: dana, every: 'every 2 weeks', weekday: 'tue' }).oneOnOne).toBe('every 2 weeks on tue');
  });

  it('are read out in a line', () => {
    const answers: Answers = { ...none, boss: dana, keepUpWith: new Map([[PRIYA, '2 weeks']]), weekday: 'thu' };
    expect(questionsFor(requestOf(answers), 2).map((question) => answerOf(question, answers, journal))).toEqual(['Dana Li', 'Priya Nair every 2 weeks', 'every week, Thursday']);
    expect(questionsFor(requestOf(none), 0)).toHaveLength(3);
    expect(questionsFor(requestOf(none), 1).map((question) => answerOf(question, none, journal))).toEqual(['skipped', 'skipped']);
  });
});

describe('what Done writes', () => {
  it('is told by note, with what stands there now', () => {
    const changes = changesOf({ boss: DANA, keepUpWith: [{ path: PRIYA, cadence: '2 weeks' }], oneOnOne: 'weekly on thu' }, journal);
    expect(changes).toEqual([
      { path: DANA, properties: [{ name: 'relation', value: 'boss', was: null }, { name: 'one_on_one', value: 'weekly on thu', was: null }] },
      { path: PRIYA, properties: [{ name: 'cadence', value: '2 weeks', was: 'every month' }] },
    ]);
    expect(changesSentence(changes)).toBe('Changes properties of 2 notes');
    expect(changesSentence(changes.slice(0, 1))).toBe('Adds properties to 1 note');
  });

  it('leaves out what a note says already', () => {
    const said = journalOf({ [DANA]: lines('---', 'relation: Boss', 'cadence: 14', '---') }).journal;
    const changes = changesOf({ boss: DANA, keepUpWith: [{ path: DANA, cadence: '2 weeks' }], oneOnOne: null }, said);
    expect(changes).toEqual([]);
    expect(changesSentence(changes)).toBe('Changes no note');
  });

  it('offers the rhythm that a note has, if it is one of those offered', () => {
    expect([writtenCadence({ unit: 'day', amount: 14 }), writtenCadence({ unit: 'month', amount: 3 }), writtenCadence({ unit: 'day', amount: 10 }), writtenCadence(null)]).toEqual(['2 weeks', 'quarterly', undefined, undefined]);
  });
});
