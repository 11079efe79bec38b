import { addDays, type CalendarDate } from '../calendar-date';
import { addItems } from '../edits/add-items';
import { inTurn } from '../edits/in-turn';
import { setPersonProperty } from '../edits/set-person-property';
import { tickLines, type LineToTick } from '../edits/tick-line';
import { isRefusal, type Edit, type Refusal } from '../notes/edit';
import { findBody } from '../notes/front-matter';
import { nameOf } from '../notes/note-name';
import { readOutline } from '../notes/outline';
import { entriesAbout } from '../queries/entries';
import { followUpRow, type FollowUpRow } from '../queries/follow-up-row';
import { nextOneOnOne } from '../queries/one-on-one';
import { comparedWords } from '../queries/quoted-line';
import { readAgreed, type AgreedLine } from '../records/agreed';
import { hashText } from '../records/record';
import type { NoteUndo } from '../undo';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { completeFollowUp, named } from './complete-follow-up';
import { writeMeeting } from './create-meeting';
import { taskText } from './log-interaction';
import { personOf } from './prepare-one-on-one';

/** A point to talk about, where it stands, and whether the sheet says that it was talked about. */
export interface ClosingPoint extends LineToTick {
  readonly text: string;
  readonly path: string;
  readonly isTicked: boolean;
  /** The line of the sheet that quotes it, or null. */
  readonly quoted: LineToTick | null;
}

/** Everything that *Close one-on-one* asks about. */
export interface Closing {
  readonly path: string;
  readonly person: string;
  readonly name: string;
  readonly on: CalendarDate;
  readonly points: readonly ClosingPoint[];
  /** Open promises both ways. */
  readonly promises: readonly FollowUpRow[];
  readonly agreed: readonly AgreedLine[];
  /** The next day by the rhythm or a planned note; null without one. */
  readonly nextOn: CalendarDate | null;
}

/** What the user decided. What is left out stays open. */
export interface CloseRequest {
  readonly path: string;
  readonly isHeld: boolean;
  readonly talkedAbout: readonly ClosingPoint[];
  /** Ids of promises that were kept. */
  readonly kept: readonly string[];
  readonly agreed: readonly Pick<AgreedLine, 'text' | 'owner' | 'dueOn'>[];
  /** A meeting note is planned for this day if the rhythm does not say it already; null for none. */
  readonly nextOn: CalendarDate | null;
}

/** Reads what there is to close: from the note as it is now, and from the journal. */
export async function closing(acting: Acting, path: string): Promise<Closing | Refusal> {
  const { index } = acting;
  const record = index.record(path);
  const [person, ...others] = personOf(acting, path);
  const known = person === undefined ? undefined : index.links.person(person);
  if (!record?.meeting?.date || person === undefined || !known || others.length > 0) return { refused: 'not-a-sheet', path };
  const text = await acting.store.read(path);
  if (text === undefined) return { refused: 'note-missing', path };
  const outline = readOutline(text, findBody(text));
  const names = [known.name, known.name.split(' ')[0] ?? '', ...known.aliases];
  const followUps = index.agenda.about(person, index.links, (key) => index.conversations.notesNaming(key)).filter(({ followUp }) => !followUp.isPrivate);
  return {
    path,
    person,
    name: known.name,
    on: record.meeting.date,
    points: pointsOf(acting, { path, text, items: outline.items }, person),
    promises: followUps.map((entry) => followUpRow(acting, entry)),
    agreed: readAgreed(outline, names, record.meeting.date),
    nextOn: nextOneOnOne({ ...acting, now: { ...acting.now, today: addDays(later(acting.now.today, record.meeting.date), 1) } }, person)?.on ?? null,
  };
}

/** Writes what was decided, note by note: the sheet first, then the points and promises at their source. */
export async function closeOneOnOne(acting: Acting, request: CloseRequest): Promise<ActionOutcome> {
  const { path } = request;
  const [person] = personOf(acting, path);
  if (person === undefined) return { refused: 'not-a-sheet', path };
  const notes: NoteUndo[] = [];
  const refusals: Refusal[] = [];
  const sheet = await acting.store.edit(path, (text) => inTurn(text, sheetEdits(acting, request)));
  if (isRefusal(sheet)) return named(sheet, path);
  notes.push(...undoOf(path, sheet));
  if (request.isHeld) {
    for (const [source, points] of byNote(request.talkedAbout, path)) {
      const outcome = await acting.store.edit(source, (text) => tickLines(text, points));
      if (isRefusal(outcome)) refusals.push(named(outcome, source));
      else notes.push(...undoOf(source, outcome));
    }
    for (const id of request.kept) refusals.push(...(await keep(acting, id, notes)));
  }
  refusals.push(...(await planNext(acting, request, { person, notes })));
  const deed = { deed: 'one-on-one-closed', name: nameOf(person), followUps: request.isHeld ? request.agreed.length : 0, talkedAbout: request.talkedAbout.length, isHeld: request.isHeld } as const;
  return done(acting, deed, notes, { reservations: refusals });
}

/** The sheet says that it was held, what was talked about is ticked in it, and what was agreed stands under Follow-ups. */
function sheetEdits(acting: Acting, { isHeld, talkedAbout, agreed, path }: CloseRequest): readonly Edit[] {
  const status = (text: string) => setPersonProperty(text, { name: 'status', value: isHeld ? 'held' : 'cancelled' }, acting.rules.vocabulary);
  if (!isHeld) return [status];
  const inSheet = talkedAbout.flatMap((point): readonly LineToTick[] => (point.path === path ? [point] : point.quoted && !point.isTicked ? [point.quoted] : []));
  const items = agreed.map(({ text, owner, dueOn }) => ({ text: taskText(acting, { text, owner, dueOn }, []), children: [] }));
  return [
    ...(inSheet.length === 0 ? [] : [(text: string) => tickLines(text, inSheet)]),
    ...(items.length === 0 ? [] : [(text: string) => addItems(text, 'Follow-ups', items)]),
    status,
  ];
}

async function keep(acting: Acting, id: string, notes: NoteUndo[]): Promise<readonly Refusal[]> {
  const outcome = await completeFollowUp(acting, { id });
  if (isRefusal(outcome)) return [outcome];
  // Its own entry of Undo becomes part of this one.
  const entry = outcome.undoId === null ? undefined : acting.undo.find(outcome.undoId);
  if (entry) {
    notes.push(...entry.notes);
    acting.undo.keep(entry.id, []);
  }
  return outcome.reservations;
}

async function planNext(acting: Acting, { nextOn }: CloseRequest, { person, notes }: { readonly person: string; readonly notes: NoteUndo[] }): Promise<readonly Refusal[]> {
  const known = nextOneOnOne(acting, person);
  if (nextOn === null || known?.on === nextOn) return [];
  const note = await writeMeeting(acting, { people: [person], on: nextOn, channel: 'one-on-one', status: 'planned', text: '', followUps: [], more: {} });
  if (isRefusal(note)) return [note];
  notes.push(note);
  return [];
}

/** A sheet as it is now. */
interface SheetText {
  readonly path: string;
  readonly text: string;
  readonly items: readonly { readonly line: number; readonly source: string }[];
}

/** Points that the sheet quotes with a box, and open points of the person that it does not. */
function pointsOf({ index, ...asking }: Acting, { path, text, items }: SheetText, person: string): readonly ClosingPoint[] {
  const open = entriesAbout({ index, ...asking }, person).filter((row) => row.kind === 'agenda' && row.state === 'open' && !row.isPrivate);
  const quotations = index.record(path)?.quotations ?? [];
  const known = index.links.person(person);
  const taken = new Set<object>();
  const textHash = hashText(text);
  return open.map((row): ClosingPoint => {
    const quoting = quotations.filter(({ source, words, box }) => {
      const meaning = box === null ? undefined : index.links.resolve(source, path);
      return meaning !== undefined && 'path' in meaning && meaning.path === row.path && comparedWords(words, known) === comparedWords(row.markdown, known);
    });
    // Of two equal lines each has its own quotation, if the sheet has two.
    const quotation = quoting.find((each) => !taken.has(each)) ?? quoting[0];
    if (quotation) taken.add(quotation);
    const item = items.find(({ line }) => line === quotation?.at.line);
    return { text: row.text, path: row.path, source: row.source, line: row.line - 1, textHash: row.textHash, isTicked: quotation?.box === 'ticked', quoted: item ? { source: item.source, line: item.line, textHash } : null };
  });
}

function byNote(points: readonly ClosingPoint[], sheet: string): ReadonlyMap<string, readonly LineToTick[]> {
  const notes = new Map<string, LineToTick[]>();
  for (const point of points) if (point.path !== sheet) notes.set(point.path, [...(notes.get(point.path) ?? []), point]);
  return notes;
}

/** The later of two days. */
function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
