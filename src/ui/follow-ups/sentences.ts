import type { Journal } from '../../journal/journal';
import type { Found, SectionButton, SectionName, ShownSection } from './rows';

const COUNTED: Readonly<Record<SectionName, readonly [string, string]>> = {
  today: ['follow-up', 'follow-ups'],
  getInTouch: ['person', 'people'],
  next7: ['follow-up', 'follow-ups'],
  waiting: ['follow-up', 'follow-ups'],
  dates: ['date', 'dates'],
  later: ['follow-up', 'follow-ups'],
  none: ['follow-up', 'follow-ups'],
  older: ['follow-up', 'follow-ups'],
  problems: ['note', 'notes'],
  unknownPeople: ['person', 'people'],
};

/** The number at the end of a section's header: "3", "2 of 6"; nothing where there are hints alone. */
export function countText({ name, count, hidden }: ShownSection): string {
  if (name === 'getInTouch' && hidden > 0) return `${count - hidden} of ${count}`;
  return count === 0 ? '' : count.toLocaleString();
}

/** The spoken name of a section's header: "Today, 3 follow-ups". */
export function spokenHeader(title: string, section: ShownSection): string {
  const [one, many] = COUNTED[section.name];
  if (section.count === 0) return section.hidden === 0 ? `${title}, none` : `${title}, ${counted(section.hidden, 'hint')}`;
  return `${title}, ${countText(section)} ${section.count === 1 ? one : many}`;
}

/** What a button among the rows says. */
export function buttonText({ does, count, isOpen }: SectionButton): string {
  if (does === 'everybody') return `Show ${count} more`;
  if (does === 'hints') return `${isOpen ? 'Hide' : 'Show'} ${counted(count, 'hint')}`;
  return `${count.toLocaleString()} ignored. Show ${count === 1 ? 'it' : 'them'} again`;
}

/** What the live region says after a row was ticked. */
export function doneSentence(journal: Journal, text: string): string {
  return `Done: ${text}. ${leftToday(journal)} left today.`;
}

/** What it says after the tick was taken back. */
export function notDoneSentence(journal: Journal, text: string): string {
  return `Open again: ${text}. ${leftToday(journal)} left today.`;
}

function leftToday(journal: Journal): number {
  return journal.due({ limit: 0 }).sections.find(({ section }) => section === 'today')?.count ?? 0;
}

/** "Nothing due today. Next: Share the onboarding doc, tomorrow." */
export function nothingTodaySentence(journal: Journal, { due }: Found): string {
  const next = due.sections.find(({ section }) => section === 'next7') ?? due.sections.find(({ section }) => section === 'later');
  const row = next?.rows[0];
  if (!row?.rowOn) return 'Nothing due today.';
  return `Nothing due today. Next: ${row.text}, ${journal.words.when(row.rowOn)}.`;
}

/** "Reading your notes… 640 of 2,310"; undefined when all are read. */
export function readingSentence(journal: Journal): string | undefined {
  const loading = journal.loading();
  if (!loading) return undefined;
  return `Reading your notes… ${loading.done.toLocaleString()} of ${loading.total.toLocaleString()}`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`;
}
