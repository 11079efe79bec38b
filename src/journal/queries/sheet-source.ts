import { addDays, type CalendarDate } from '../calendar-date';
import type { AgendaEntry } from '../index/agenda';
import type { EntryKind } from '../records/entry-kind';
import type { BlockName, SheetLine } from '../sheet/sheet';
import type { Words } from '../words';
import type { Asking } from './asking';
import { entriesAbout, wins, type EntryRow } from './entries';
import { relationsThroughMe } from './cadence-rules';
import { bosses, lastOneOnOne } from './one-on-one';
import { comparedWords, withoutOwnName } from './quoted-line';

/** For whom, and for which day, a sheet is computed. */
export interface SheetRequest {
  /** Vault path of the person. */
  readonly person: string;
  readonly on: CalendarDate;
  /** The blocks that are drawn: what stands in one of them is not said again in another. All where left out. */
  readonly blocks?: ReadonlySet<BlockName>;
}

export type Quotation = Extract<SheetLine, { line: 'quotation' }>;

/** What a sheet is made of: everything that is known of one person and is not private, gathered once. */
export interface SheetSource {
  readonly asking: Asking;
  readonly request: SheetRequest;
  readonly words: Words;
  /** The last one-on-one before the day of the sheet. */
  readonly last: CalendarDate | null;
  /** Entries about the person, newest first. */
  readonly entries: readonly EntryRow[];
  /** Open follow-ups about the person, those of a later day left out. */
  readonly followUps: readonly AgendaEntry[];
  /** Wins to tell this person, newest first. */
  readonly wins: readonly EntryRow[];
  /** Any win of mine is for this person; of others only those that credit them. */
  readonly winsAreForThem: boolean;
}

export function sheetSource(asking: Asking, request: SheetRequest, words: Words): SheetSource {
  const { index } = asking;
  const person = index.links.person(request.person);
  const last = lastOneOnOne(asking, request.person, request.on);
  const audience = audienceOf(asking, request.person);
  const areForThem = audience === 'above' || (audience === 'others' && last !== null);
  const talkedAbout = tickedOnSheets(asking, request.person);
  const isOver = (row: EntryRow): boolean => row.state === 'open' && talkedAbout.has(`${row.path} ${comparedWords(row.markdown, person)}`);
  const isShown = (row: EntryRow): boolean => !row.isPrivate && (row.date === null || row.date <= request.on);
  return {
    asking,
    request,
    words,
    last: last?.date ?? null,
    entries: entriesAbout(asking, request.person).filter((row) => isShown(row) && !isOver(row)),
    followUps: index.agenda.about(request.person, index.links, (key) => index.conversations.notesNaming(key)).filter((entry) => !entry.followUp.isPrivate && (madeOn(entry) ?? request.on) <= request.on),
    wins: wins(asking).filter((row) => isShown(row) && isToTell(row)),
    winsAreForThem: areForThem,
  };

  function isToTell(row: EntryRow): boolean {
    const isCredited = row.people.includes(request.person);
    if (row.date === null || (!isCredited && !areForThem)) return false;
    if (last === null) return row.date >= addDays(request.on, -RECENT_DAYS);
    return row.date > last.date || (row.date === last.date && !wasTold(row, last.path));
  }

  /** It stands in the note of the last one-on-one, or is quoted there. */
  function wasTold(row: EntryRow, sheet: string): boolean {
    return row.path === sheet || (index.record(sheet)?.quotations ?? []).some(({ source, words: quoted }) => {
      const meaning = index.links.resolve(source, sheet);
      return 'path' in meaning && meaning.path === row.path && comparedWords(quoted, person) === comparedWords(row.markdown, person);
    });
  }
}

/** Before the first one-on-one a win is news for so many days. */
const RECENT_DAYS = 90;
const ABOVE: ReadonlySet<string> = new Set(['boss', 'skip-level', 'sponsor', 'mentor']);
/** A talk with them is about them. */
const NOT_ABOUT_ME: ReadonlySet<string> = new Set(['client', 'mentee']);

/** Whom my wins are for: those above me from the first talk on, clients and mentees not at all. */
function audienceOf(asking: Asking, person: string): 'above' | 'none' | 'others' {
  const relation = (asking.index.links.person(person)?.relation ?? relationsThroughMe(asking).get(person) ?? '').trim().toLowerCase().replace(/\s+/g, '-');
  if (NOT_ABOUT_ME.has(relation)) return 'none';
  return ABOVE.has(relation) || bosses(asking).includes(person) ? 'above' : 'others';
}

/** The day of the talk or the note in which a promise was made; null where nothing says it. */
function madeOn({ record, followUp }: AgendaEntry): CalendarDate | null {
  return followUp.saidOn ?? record.meeting?.date ?? record.dailyOn;
}

/** Points that were ticked on a sheet: they were talked about, although the line that was quoted is still open. */
function tickedOnSheets({ index }: Asking, person: string): ReadonlySet<string> {
  const notes = new Set(index.links.keysOf(person).flatMap((key) => index.conversations.notesNaming(key)));
  return new Set(
    [...notes].flatMap((path) =>
      (index.record(path)?.quotations ?? []).flatMap(({ box, source, words }) => {
        const meaning = box === 'ticked' ? index.links.resolve(source, path) : undefined;
        return meaning?.kind === 'person' || meaning?.kind === 'note' ? [`${meaning.path} ${comparedWords(words, index.links.person(person))}`] : [];
      }),
    ),
  );
}

/** Open entries of a kind. */
export function openOf({ entries }: SheetSource, kind: EntryKind): readonly EntryRow[] {
  return entries.filter((row) => row.kind === kind && row.state === 'open');
}

const KIND_LABELS: Partial<Record<EntryKind, string>> = { agenda: 'to talk about', 'heads-up': 'heads-up', problem: 'problem', offer: 'offer', ask: 'ask', intro: 'introduction', feedback: 'feedback', thanks: 'thanks', need: 'need', detail: 'detail', learned: 'learned', win: 'win' };

/** The quotation of an entry, labelled with its day, else with its kind. */
export function quotationOf(source: SheetSource, row: EntryRow, more: Partial<Pick<Quotation, 'box' | 'state' | 'below'>> = {}): Quotation {
  const label = row.date === null ? (KIND_LABELS[row.kind] ?? row.kind) : source.words.short(row.date);
  return { line: 'quotation', words: withoutOwnName(row.markdown, source.asking.index.links.person(source.request.person)), source: { path: row.path, line: row.line, label }, box: false, state: '', below: [], ...more };
}

/** The quotation of a promise, labelled with the day on which it was made. */
export function promiseQuotation({ words, request, asking }: SheetSource, entry: AgendaEntry): Quotation {
  const { record, followUp } = entry;
  const day = madeOn(entry);
  const label = day === null ? 'promise' : words.short(day);
  const states = [whenWords(), ...followUp.told.map(({ on }) => (on === null ? 'told' : `told ${words.short(on)}`))].filter((state) => state !== '');
  const name = asking.index.links.person(request.person)?.name.split(' ')[0] ?? '';
  const said = followUp.owner === 'them' ? `${name}: ${followUp.markdown}` : followUp.markdown;
  return { line: 'quotation', words: said, source: { path: record.path, line: followUp.at.line + 1, label }, box: false, state: states.join(', '), below: [] };

  function whenWords(): string {
    if (followUp.due === null) return '';
    return words.promised(followUp.due, request.on);
  }
}
