import type { EntryKind } from '../journal/journal';
import type { SettingGroup } from './setting-groups';
import { namedListRow } from './setting-rows';

/** What stands under a heading: its kind or the log, what it is called, and the headings that are known for it. */
type Heading = readonly [of: EntryKind | 'log', name: string, known: string];

const ABOUT_PEOPLE: readonly Heading[] = [
  ['log', 'Log', 'Log, Contact log, Interaction log'],
  ['agenda', 'To talk about', 'To talk about, Agenda'],
  ['detail', 'Details', 'Details, Personal'],
  ['need', 'Needs', 'Needs'],
  ['feedback', 'Feedback', 'Feedback'],
  ['thanks', 'Thanks', 'Thanks'],
];

const ABOUT_WORK: readonly Heading[] = [
  ['win', 'Wins', 'Wins'],
  ['heads-up', 'Heads-up', 'Heads-up'],
  ['problem', 'Problems', 'Problems'],
  ['offer', 'Offers', 'Offers'],
  ['ask', 'Asks', 'Asks'],
  ['intro', 'Intros', 'Intros'],
];

/** The page *Headings*: a row for the log and for each kind that a heading can give. */
export const HEADING_GROUPS: readonly SettingGroup[] = [
  { heading: 'About people', rows: ABOUT_PEOPLE.map(headingRow) },
  { heading: 'About work', rows: ABOUT_WORK.map(headingRow) },
];

function headingRow([of, name, known]: Heading) {
  return namedListRow('headings', of, { name, desc: `Besides ${known}. With commas between them. Nothing changes in your notes.` });
}
