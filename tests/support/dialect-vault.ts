import { choicesOf } from '../bench/random';
import { makeCast } from './dialects/cast';
import { addDailyNotes, DAILY_FORMATS, JOURNAL } from './dialects/daily-notes';
import type { Day } from './dialects/days';
import type { VaultKnowledge } from './dialects/known';
import { Ledger } from './dialects/ledger';
import { addMeetings } from './dialects/meeting-notes';
import { addAims, addBystanders, addConflictCopies, addUnrelated } from './dialects/other-notes';
import type { Making } from './dialects/page';
import { addPeople } from './dialects/person-bodies';
import { addWrongBetween } from './dialects/wrong-between';
import { addWrongLines } from './dialects/wrong-lines';
import { WrongPages } from './dialects/wrong-page';
import { addWrongProperties } from './dialects/wrong-properties';

/** What is asked for. The same request gives the same vault, byte for byte. */
export interface DialectVaultRequest {
  /** Notes in all: 9 % people, 25 % meetings, 15 % daily notes, about 160 with something wrong, the rest is unrelated. */
  readonly notes: number;
  readonly seed: number;
  readonly today: Day;
  /** The time of day, `HH:mm`, which decides whether meetings of today are over. */
  readonly timeNow: string;
  readonly daily: keyof typeof DAILY_FORMATS;
}

/** A vault in which notes of many other plugins stand side by side, and everything that is true of it. */
export interface DialectVault {
  /** Texts by vault path. */
  readonly notes: ReadonlyMap<string, string>;
  /** What the vault has set: `.obsidian/daily-notes.json` and `.obsidian/templates.json`. */
  readonly config: { readonly dailyNotes: { readonly folder: string; readonly format: string }; readonly templates: { readonly folder: string } };
  readonly knows: VaultKnowledge;
}

const SHARES = { people: 0.09, meetings: 0.25, daily: 0.15 } as const;
const WHOLE = 10_000;

/** Writes a vault in mixed dialects. What is true of it is known from what was decided, never by reading it. */
export function dialectVault({ notes: wanted, seed, today, timeNow, daily }: DialectVaultRequest): DialectVault {
  const choices = choicesOf(seed);
  const count = (share: number): number => Math.round(wanted * share);
  const making: Making = { choices, today, ledger: new Ledger(today, timeNow), cast: makeCast(choices, count(SHARES.people)), notes: new Map() };
  const pages = new WrongPages(making);
  addPeople(making);
  addMeetings(making, count(SHARES.meetings));
  addDailyNotes(making, count(SHARES.daily), DAILY_FORMATS[daily]);
  addAims(making, wanted / WHOLE);
  addBystanders(making, wanted / WHOLE);
  addConflictCopies(making);
  addWrongProperties(pages);
  addWrongLines(pages);
  addWrongBetween(pages, DAILY_FORMATS[daily]);
  addUnrelated(making, wanted);
  return { notes: making.notes, config: { dailyNotes: { folder: JOURNAL, format: DAILY_FORMATS[daily].format }, templates: { folder: 'Vorlagen' } }, knows: making.ledger.knows() };
}
