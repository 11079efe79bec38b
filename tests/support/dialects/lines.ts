import { words } from '../../bench/prose';
import type { Human } from './cast';
import { addDays, type Day } from './days';
import type { KnownEntry } from './known';
import { linkTo } from './links';
import type { Making, Page } from './page';

const TO_DO = ['Send the numbers for', 'Ask about', 'Book a room for', 'Read the draft on', 'Écrire à propos de', '計画を送る', 'לשלוח את התוכנית', 'Bring back the book on', 'Answer 🏃 on'];
const NOTED = ['Her daughter starts', 'Moved to', 'Worried about', 'Likes', 'Wants', 'Einzug in', '新しい', 'Proud of'];

export const CHANNELS = ['one-on-one', 'lunch', 'coffee', 'call', 'video', 'message', 'email', 'event', 'mentoring'] as const;

/** Words for a log line, the first of which is no channel. */
export function told({ choices }: Making): string {
  return `${choices.pick(['Heard about', 'Talked of', 'Laughed at', 'Over the plan for', 'Sur le projet', '春の話'])} ${words(choices, 5)}`;
}

/** Where a line stands, and whom it is about where it links nobody. */
export interface Place {
  /** In the note of a person or a meeting. */
  readonly isAtHome: boolean;
  readonly about: readonly string[];
  /** The day of what stands above: of a log line, a dated heading, the note. */
  readonly date: Day | null;
  readonly isPrivate?: boolean;
  readonly indent?: string;
  /** It is below a log line of a daily note: a win there is one of those who were there. */
  readonly isOfLog?: boolean;
}

/** What a list shows of a private line; format.md, section 5. */
const HIDDEN = 'Private';

/** A line may link somebody: then it is about them. */
interface Linking {
  readonly link?: Human | undefined;
}

/** A task line: open or done, mine or theirs, in one of the notations of the Tasks plugin. */
export function addTask(making: Making, page: Page, place: Place, { link: whom }: Linking = {}): void {
  const { choices, ledger, today } = making;
  const link = whom && linkTo(choices, whom);
  const say = `${choices.pick(TO_DO)} ${words(choices, 2)}${link ? ` ${link.shown}` : ''}`;
  const said = link ? say.slice(0, say.length - link.shown.length) + link.source : say;
  const owner = choices.chance(0.15) ? 'them' : 'me';
  const dates = datesOf(making);
  const isTagged = choices.chance(0.03);
  const isPrivate = isTagged || (place.isPrivate ?? false);
  const tags = `${isTagged ? ' #private' : ''}${owner === 'them' ? ' #waiting' : ''}${choices.chance(0.1) ? ' #billing/q4' : ''}`;
  const marker = choices.pick(['-', '-', '-', '-', '*', '+', '1.']);
  const body = `${said}${tags}${dates.source}`;
  const head = `${place.indent ?? choices.pick(['', '', '', '', '> '])}${marker} `;
  if (head.startsWith('>')) page.add('');
  if (choices.chance(0.4)) {
    page.add(`${head}${choices.pick([`[x] ${body} ✅ ${addDays(today, -choices.number(200))}`, `[X] ${body}`, `[-] ${body} ❌ ${addDays(today, -choices.number(200))}`])}`);
  } else {
    const line = page.add(`${head}[${choices.pick([' ', ' ', ' ', ' ', '/', '!'])}] ${body}${choices.chance(0.1) ? ` ^t${choices.number(99_999)}` : ''}`);
    const people = whom ? [whom.path] : place.about;
    if (place.isAtHome || people.length > 0) ledger.followUp({ text: isPrivate ? HIDDEN : say, people, promisedOn: dates.due, lookOn: dates.scheduled, startsOn: dates.start, owner, path: page.path, line });
  }
  if (head.startsWith('>')) page.add('');
}

interface WrittenDates {
  readonly source: string;
  readonly due: Day | null;
  readonly scheduled: Day | null;
  readonly start: Day | null;
}

function datesOf({ choices, today }: Making): WrittenDates {
  const day = (): Day => addDays(today, choices.number(120) - 60);
  const [due, scheduled, start] = [day(), day(), day()];
  const none = { due: null, scheduled: null, start: null };
  const sign = choices.chance(0.1) ? '\uFE0F' : '';
  return choices.pick<() => WrittenDates>([
    () => ({ ...none, source: '' }),
    () => ({ ...none, source: ' ⏫' }),
    () => ({ ...none, due, source: ` ${choices.pick(['📅', '📅', '📆', '🗓'])}${sign} ${due}` }),
    () => ({ ...none, due, source: ` 📅 ${due}` }),
    () => ({ ...none, due, scheduled, source: ` 🔼 ⏳${sign} ${scheduled} 📅 ${due}` }),
    () => ({ ...none, scheduled, source: ` ⏳ ${scheduled}` }),
    () => ({ ...none, start, source: ` 🛫 ${start}` }),
    () => ({ ...none, due, source: ` 🔁 every 2 weeks ➕ ${addDays(today, -90)} 📅 ${due}` }),
    () => ({ ...none, due, source: `  [due:: ${due}]` }),
    () => ({ ...none, due, scheduled, source: `  [priority:: high]  [scheduled:: ${scheduled}]  [due:: ${due}]` }),
  ])();
}

/** A reminder that was followed, with the day on which it was: contact; format.md, section 6. */
export function addReachOut({ choices, ledger, today }: Making, page: Page, whom: Human): void {
  const date = addDays(today, -choices.number(300));
  const line = page.add(`- [x] Reach out to ${linkTo(choices, whom).source} #reach-out ✅ ${date}`);
  ledger.talked({ date, channel: null, status: 'held', people: [whom.path], unknown: [], path: page.path, line, source: 'reach-out' });
}

/** Kinds with a heading: its words, and the states in which they are written. */
export const HEADINGS = [
  ['detail', 'Details'], ['detail', 'Personal'], ['need', 'Needs'], ['agenda', 'To talk about'], ['win', 'Wins'], ['heads-up', 'Heads-up'], ['problem', 'Problems'],
  ['offer', 'Offers'], ['ask', 'Asks'], ['intro', 'Intros'], ['feedback', 'Feedback'], ['thanks', 'Thanks'],
] as const;
const TAGS = ['detail', 'need', 'agenda', 'win', 'heads-up', 'problem', 'offer', 'ask', 'intro', 'feedback', 'thanks', 'gave', 'received', 'learned', 'decision', 'objective-talk'] as const;
const FACTS: ReadonlySet<string> = new Set(['detail', 'need', 'win', 'gave', 'received', 'learned', 'decision', 'objective-talk']);

/** A line of a kind, by its tag where `heading` is not said; with lines of its own below it now and then. */
export function addEntry(making: Making, page: Page, place: Place, { link: whom, heading }: Linking & { readonly heading?: string } = {}): void {
  const { choices, ledger, today } = making;
  const kind = heading ?? choices.pick(place.date !== null && place.indent !== undefined && place.isAtHome ? TAGS.filter((each) => each !== 'win') : TAGS);
  const state: KnownEntry['state'] = FACTS.has(kind) ? 'fact' : choices.pick(['open', 'open', 'closed'] as const);
  const link = whom && linkTo(choices, whom);
  const say = `${choices.pick(NOTED)} ${words(choices, 3)}`;
  const isPrivate = (place.isPrivate ?? false) || choices.chance(0.05);
  const due = state === 'open' && choices.chance(0.2) ? addDays(today, choices.number(60) - 20) : null;
  const own = due === null && choices.chance(0.3) ? addDays(today, -choices.number(400)) : null;
  const box = { fact: '', open: '[ ] ', closed: '[x] ' }[state];
  const tags = `${heading === undefined ? ` #${kind}` : ''}${isPrivate && place.isPrivate !== true ? ' #private' : ''}`;
  const indent = place.indent ?? '';
  const line = page.add(`${indent}- ${box}${own === null ? '' : `${own} `}${say}${link ? ` ${link.source}` : ''}${tags}${due === null ? '' : ` 📅 ${due}`}`);
  const text = `${say}${link ? ` ${link.shown}` : ''}`;
  const people = whom ? [whom.path] : kind === 'win' && place.isOfLog !== true ? [] : place.about;
  ledger.entry({ kind, state, text, people, date: own ?? place.date, path: page.path, line, private: isPrivate });
  if (due !== null && (place.isAtHome || whom || place.about.length > 0)) {
    ledger.followUp({ text: isPrivate ? HIDDEN : text, people: whom ? [whom.path] : place.about, promisedOn: due, lookOn: null, startsOn: null, owner: 'me', path: page.path, line });
  }
  if (own !== null || indent !== '' || !choices.chance(0.15)) return;
  const below = { ...place, isPrivate, indent: choices.pick(['  ', '    ', '\t']) };
  page.add(`${below.indent}- #option one or the other`);
  if (choices.chance(0.5)) addEntry(making, page, below, whom ? { link: whom } : {});
}
