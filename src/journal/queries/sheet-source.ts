import type { CalendarDate } from '../calendar-date';
import type { AgendaEntry } from '../index/agenda';
import { quotedWords } from '../records/quotation';
import type { EntryKind } from '../records/entry-kind';
import type { SheetLine } from '../sheet/sheet';
import type { Words } from '../words';
import type { Asking } from './asking';
import { entriesAbout, wins, type EntryRow } from './entries';
import { lastOneOnOne } from './one-on-one';

/** For whom, and for which day, a sheet is computed. */
export interface SheetRequest {
  /** Vault path of the person. */
  readonly person: string;
  readonly on: CalendarDate;
}

type Quotation = Extract<SheetLine, { line: 'quotation' }>;

/** What a sheet is made of: everything that is known of one person and is not private, gathered once. */
export interface SheetSource {
  readonly asking: Asking;
  readonly request: SheetRequest;
  readonly words: Words;
  /** The last one-on-one before the day of the sheet. */
  readonly last: CalendarDate | null;
  /** Entries about the person, newest first. */
  readonly entries: readonly EntryRow[];
  /** Open follow-ups about the person. */
  readonly followUps: readonly AgendaEntry[];
  /** My wins since the last one-on-one, newest first. */
  readonly wins: readonly EntryRow[];
}

export function sheetSource(asking: Asking, request: SheetRequest, words: Words): SheetSource {
  const { index } = asking;
  const last = lastOneOnOne(asking, request.person, request.on)?.date ?? null;
  const talkedAbout = tickedOnSheets(asking, request.person);
  const isOver = (row: EntryRow): boolean => row.state === 'open' && talkedAbout.has(`${row.path} ${quotedWords(row.markdown)}`);
  const isShown = (row: EntryRow): boolean => !row.isPrivate && (row.date === null || row.date <= request.on);
  return {
    asking,
    request,
    words,
    last,
    entries: entriesAbout(asking, request.person).filter((row) => isShown(row) && !isOver(row)),
    followUps: index.agenda.about(request.person, index.links, (key) => index.conversations.notesNaming(key)).filter(({ followUp }) => !followUp.isPrivate),
    wins: wins(asking).filter((row) => isShown(row) && row.date !== null && (last === null || row.date > last)),
  };
}

/** Points that were ticked on a sheet: they were talked about, although the line that was quoted is still open. */
function tickedOnSheets({ index }: Asking, person: string): ReadonlySet<string> {
  const notes = new Set(index.links.keysOf(person).flatMap((key) => index.conversations.notesNaming(key)));
  return new Set(
    [...notes].flatMap((path) =>
      (index.record(path)?.quotations ?? []).flatMap(({ box, source, words }) => {
        const meaning = box === 'ticked' ? index.links.resolve(source, path) : undefined;
        return meaning?.kind === 'person' || meaning?.kind === 'note' ? [`${meaning.path} ${words}`] : [];
      }),
    ),
  );
}

/** Open entries of a kind. */
export function openOf({ entries }: SheetSource, kind: EntryKind): readonly EntryRow[] {
  return entries.filter((row) => row.kind === kind && row.state === 'open');
}

const KIND_LABELS: Partial<Record<EntryKind, string>> = { agenda: 'to talk about', 'heads-up': 'heads-up', problem: 'problem', offer: 'offer', ask: 'ask', intro: 'introduction', feedback: 'feedback', thanks: 'thanks', need: 'need', detail: 'detail', win: 'win' };

/** The quotation of an entry, labelled with its day, else with its kind. */
export function quotationOf(source: SheetSource, row: EntryRow, more: Partial<Pick<Quotation, 'box' | 'state' | 'below'>> = {}): Quotation {
  const label = row.date === null ? (KIND_LABELS[row.kind] ?? row.kind) : source.words.short(row.date);
  return { line: 'quotation', words: row.markdown, source: { path: row.path, line: row.line, label }, box: false, state: '', below: [], ...more };
}

/** The quotation of a promise, labelled with the day of the meeting that it was made in. */
export function promiseQuotation({ words, request, asking }: SheetSource, { record, followUp }: AgendaEntry): Quotation {
  const madeOn = record.meeting?.date ?? record.dailyOn;
  const label = madeOn === null ? 'promise' : words.short(madeOn);
  const states = [whenWords(), ...followUp.told.map(({ on }) => (on === null ? 'told' : `told ${words.short(on)}`))].filter((state) => state !== '');
  const name = asking.index.links.person(request.person)?.name.split(' ')[0] ?? '';
  const said = followUp.owner === 'them' ? `${name}: ${followUp.markdown}` : followUp.markdown;
  return { line: 'quotation', words: said, source: { path: record.path, line: followUp.at.line + 1, label }, box: false, state: states.join(', '), below: [] };

  function whenWords(): string {
    if (followUp.due === null) return '';
    return words.promised(followUp.due, request.on);
  }
}
