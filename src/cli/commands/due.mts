import type { DateRow, DueAnswer, FollowUpRow, Journal, ReachOutRow } from '../../journal/journal';
import type { Command } from '../command.mts';

/** What is due, all of it: the focus of the day is the app's. */
export const due: Command = {
  name: 'due',
  usage: '',
  does: 'Lists follow-ups by section, and whom to get in touch with.',
  options: {},
  positionals: { least: 0, most: 0 },
  writes: false,
  run: ({ journal }) => {
    const answer = journal.due({ limit: Infinity });
    const dates = journal.datesAhead();
    const data = {
      today: answer.today,
      followUps: answer.sections.flatMap(({ rows }) => rows.map((row) => followUpData(journal, row))),
      getInTouch: answer.getInTouch.rows.map((row) => reachOutData(journal, row)),
      dates: dates.map(({ person, what, on, inDays }) => ({ person, what, on, inDays })),
    };
    return { data, text: textOf(journal, answer, dates) };
  },
};

function followUpData({ words }: Journal, row: FollowUpRow): object {
  const { id, section, text, people, promisedOn, lookOn, daysLate, owner, path, line } = row;
  return { id, section, text, people, promisedOn, lookOn, daysLate, owner, path, line, why: words.followUpReason(row) };
}

function reachOutData({ words }: Journal, { person, health }: ReachOutRow): object {
  const { dueOn, daysLate, state } = health;
  return { person, dueOn, daysLate, state, why: words.contactReasons(health).join(' ') };
}

/** The sidebar's order: Get in touch stands second, after what is due today. */
function textOf(journal: Journal, { sections, getInTouch }: DueAnswer, dates: readonly DateRow[]): string {
  const { words } = journal;
  const blocks = sections.map(({ section, rows }) => ({ section, text: [words.sectionTitle(section), ...rows.map((row) => followUpLine(journal, row))].join('\n') }));
  const reachOuts = [...getInTouch.rows.map((row) => reachOutLine(journal, row)), ...journal.quieter().map((row) => lineOf(row.name, words.quieter(row)))];
  const birthdays = dates.length === 0 ? [] : [[words.sectionTitle('dates'), ...dates.map((row) => dateLine(journal, row))].join('\n')];
  const touch = reachOuts.length === 0 ? [] : [[words.sectionTitle('getInTouch'), ...reachOuts].join('\n')];
  const those = (named: readonly string[]) => blocks.filter(({ section }) => named.includes(section)).map(({ text }) => text);
  const ordered = [...those(['today']), ...touch, ...those(['next7', 'waiting']), ...birthdays, ...those(['later', 'none', 'older'])];
  return ordered.length === 0 ? 'Nothing is due.' : ordered.join('\n\n');
}

function followUpLine({ words }: Journal, row: FollowUpRow): string {
  const { when, who, from } = words.followUpMeta(row);
  return `  ${row.id}  ${row.text}\n            ${[when, who, from].filter((part) => part !== '').join(' · ')}`;
}

function reachOutLine({ words }: Journal, row: ReachOutRow): string {
  return lineOf(row.name, words.reachOutMeta(row));
}

function lineOf(name: string, { when, rhythm }: { readonly when: string; readonly rhythm: string }): string {
  return `  ${name}\n    ${[when, rhythm].filter((part) => part !== '').join(' · ')}`;
}

function dateLine({ words }: Journal, row: DateRow): string {
  const { when, inDays, turns } = words.dateAhead(row);
  return `  ${row.name}\n    ${[when, inDays, turns].filter((part) => part !== '').join(' · ')}`;
}
