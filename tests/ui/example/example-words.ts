import { addDays, type CalendarDate, type Words } from '../../../src/journal/journal';

const TITLES = { today: 'Today', getInTouch: 'Get in touch', next7: 'Next 7 days', waiting: 'Waiting for others', dates: 'Birthdays and dates', later: 'Later', none: 'No date', older: 'Older', problems: 'Notes to fix', unknownPeople: 'People without a note' };

/** Sentences for the example. */
export function exampleWords(today: CalendarDate): Words {
  const day = (date: CalendarDate) => new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).replace(',', '');
  const when = (date: CalendarDate) => (date === today ? 'today' : date === addDays(today, 1) ? 'tomorrow' : date === addDays(today, -1) ? 'yesterday' : day(date));
  return {
    when, day,
    short: (date) => day(date).slice(4),
    promised: (due) => `due ${day(due).slice(4)}`,
    cadence: () => 'every 2 weeks',
    sectionTitle: (section) => TITLES[section],
    followUpMeta(row) {
      const late = (row.daysLate ?? 0) > 0;
      const date = row.rowOn ? when(row.rowOn) : 'no date';
      const { from } = row;
      const source = from.kind === 'meeting' && from.on ? `${from.channel ?? 'meeting'}, ${day(from.on).slice(4)}` : from.kind === 'note' ? from.name : '';
      const lateWords = (row.daysLate ?? 0) > 14 ? 'since 2 Sep' : `${row.daysLate ?? 0} days late`;
      return { when: late ? lateWords : row.owner === 'them' ? `by ${date.slice(4)}` : date, late, who: row.names.join(', '), from: source };
    },
    followUpReason: (row) => `You promised it for ${row.promisedOn ? day(row.promisedOn) : 'no day'}, at the one-on-one on 12 Nov (2026-11-12 Dana Li).`,
    reachOutMeta: () => ({ when: 'quiet for 5 weeks', rhythm: 'usually every 2 weeks' }),
    contactReasons: () => ['Last: coffee on 14 Oct (2026-10-14).', 'Every 2 weeks, so since 28 Oct.'],
    problem: ({ data }) => ({ message: `${String(data['name'])}: \`cadence\` is “soonish”.`, remedy: 'Write a number of days or a word such as weekly.' }),
    ownRhythm: () => '',
    quieter: () => ({ when: 'quiet for 3 weeks', rhythm: 'usually every 7 days', reason: 'You usually talk every 7 days.' }),
    dateAhead: ({ on }) => ({ when: when(on), inDays: '', turns: '' }),
    promiseCounts: ({ open }) => `${open} open`,
    unknownPerson: ({ conversations, path }) => ({ conversations: `${conversations} conversations`, last: 'last on 6 Nov', reason: `Named in ${path}.` }),
    refusalReason: () => 'This line is different now.',
    refusal: () => 'Nothing was changed: this line is different now.',
    deed: () => 'Done.',
    reservation: () => '',
    span: (days) => `${days} days`,
    conversation: ({ channel, date }) => `${channel ?? 'conversation'}, ${day(date).slice(4)}`, yearOfWeeks: ({ total }) => `${total} conversations in 53 weeks.`, month: (date) => date.slice(0, 7), manner: (communication) => communication,
    mark: ({ by, value }) => `by ${by} ${value}`, markInShort: ({ value }) => value,
    noteKind: ({ path, kind }) => `${path} is a ${kind}.`, noteContents: () => '', told: ({ why }) => ({ title: '', verdict: why }),
  };
}
