import type { ActionOutcome } from './actions/action';
import type { Acting } from './actions/acting';
import { addFollowUp } from './actions/add-follow-up';
import { capture, previewCapture, type CapturePreview, type CaptureRequest } from './actions/capture';
import { closeOneOnOne, closing, type CloseRequest, type Closing } from './actions/close-one-on-one';
import { completeFollowUp } from './actions/complete-follow-up';
import { createMeeting } from './actions/create-meeting';
import { createPerson } from './actions/create-person';
import { discardCopy } from './actions/discard-copy';
import { fixesFor, fixProblems, previewFixes, type FixPreview, type FixRequest } from './actions/fix-problems';
import { logDestination, logInteraction } from './actions/log-interaction';
import { briefText, freshLines, prepareOneOnOne, refreshSheet, sheetMarkdown, type FreshLine, type PrepareRequest } from './actions/prepare-one-on-one';
import { setUp, type SetUpRequest } from './actions/set-up';
import { snoozeFollowUp, snoozePerson } from './actions/snooze';
import { survey, type OnSurveyed, type Survey } from './actions/survey';
import { writeTemplates } from './actions/write-templates';
import { undoChanges } from './actions/undo-changes';
import type {
  AddFollowUpRequest,
  CompleteFollowUpRequest,
  LogInteractionRequest,
  NewMeetingRequest,
  NewPersonRequest,
  SnoozeFollowUpRequest,
  SnoozePersonRequest,
} from './actions/requests';
import { addDays, type CalendarDate } from './calendar-date';
import type { Interaction } from './index/interactions';
import { JournalIndex, type JournalChange } from './index/journal-index';
import type { ChangeBatch, NoteChange, NoteStore } from './note-store';
import type { Refusal } from './notes/edit';
import type { Problem } from './problem';
import type { Asking } from './queries/asking';
import { brief, type PersonBrief } from './queries/brief';
import { contactHealth, type ContactHealth } from './queries/contact-health';
import { detectedFolders, type DetectedFolders } from './queries/detect-folders';
import { due, type DueAnswer, type DueRequest } from './queries/due';
import { findPeople, people, person, whoIs, type NameMatch, type PersonMatch, type PersonSummary } from './queries/find-people';
import { followUp, followUpAt, promises, type FollowUpRow } from './queries/follow-up-row';
import { entries, type EntriesRequest, type EntryRow } from './queries/entries';
import { explainNote, type NoteExplanation } from './queries/explain-note';
import { found, type Found } from './queries/found';
import { interactions, peopleOf } from './queries/interactions';
import { bosses, lastAboutPeople, nextOneOnOne, oneOnOnesOn, type NextOneOnOne } from './queries/one-on-one';
import { noteCounts, problems, type Counts } from './queries/problems';
import { sheetFor } from './queries/sheet';
import type { SheetRequest } from './queries/sheet-source';
import { weeksOf, type YearOfWeeks } from './queries/weeks';
import { unknownPeople, type UnknownPerson } from './queries/unknown-people';
import type { Person } from './records/person';
import { readingRules, type ReadingRules } from './records/reading-rules';
import { recordReader, type NoteRecord } from './records/record';
import type { JournalSettings } from './settings';
import type { Sheet } from './sheet/sheet';
import { UndoLog } from './undo';
import { makeWords, type Words } from './words';

/** What a journal is opened with. Functions are asked anew each time: nothing is copied that can change. */
export interface JournalOptions {
  readonly store: NoteStore;
  readonly settings: () => JournalSettings;
  readonly today: () => CalendarDate;
  /** `HH:mm`, for meetings of today that have a time; where it is missing, today's meetings are not over. */
  readonly timeNow?: () => string;
  /** BCP 47, for words on screen. */
  readonly locale: string;
}

/** The journal: everything known, what can be asked of it, and what can be done. */
export interface Journal {
  /** Grows by one with each change that can change an answer. */
  readonly revision: number;
  /** Sentences for what the journal answers. */
  readonly words: Words;
  readonly settings: () => JournalSettings;
  readonly today: () => CalendarDate;
  /** How far the first load has come; undefined when it is over. */
  loading(): { readonly done: number; readonly total: number } | undefined;
  /** Calls the listener after each change, with the note before and after. Not debounced. Returns what ends it. */
  onChange(listener: (change: JournalChange) => void): () => void;
  /** Parses every note again from the store, as after a change of marks in the settings. */
  reload(): Promise<void>;
  /** Stops listening to the store. */
  close(): void;

  /** What is due today, and what comes. */
  due(request?: DueRequest): DueAnswer;
  /** Everybody but me, by name. */
  people(): readonly PersonSummary[];
  person(path: string): PersonSummary | undefined;
  /** People whose name, alias, organisation or e-mail fits what is typed, best first; an empty text: those talked to last. */
  findPeople(typed: string, limit: number): readonly PersonMatch[];
  /** Whom a name, an alias, a path or an e-mail address means. */
  whoIs(name: string): NameMatch;
  contactHealth(path: string): ContactHealth;
  /** Conversations, newest first, of one person or of all; planned and cancelled meetings too. */
  interactions(path?: string): readonly Interaction[];
  /** Things noted (details, wins, problems …), newest first; private ones are marked. */
  entries(request?: EntriesRequest): readonly EntryRow[];
  followUp(id: string): FollowUpRow | undefined;
  /** The follow-up on a line (counted from 0) of a note, as its text is now. */
  followUpAt(path: string, line: number, text: string): FollowUpRow | undefined;
  /** People whom a note is about: the person whose note it is, or a meeting's attendees. */
  peopleOf(path: string): readonly string[];
  problems(): readonly Problem[];
  /** Why a note is, or is not, counted, as its text is now; undefined if there is no such note. */
  explain(path: string): Promise<NoteExplanation | undefined>;
  /** What was found in the vault and by which marks: for the first run and the settings. */
  found(): Found;
  /** Where new notes belong by where the notes of that kind are already. */
  detectedFolders(): DetectedFolders;
  /** Looks through all notes for folders and spellings to propose; undefined if `onSurveyed` ended it by answering false. */
  survey(onSurveyed?: OnSurveyed): Promise<Survey | undefined>;
  /** Attendees who fit nobody, those who were there most often first. */
  unknownPeople(): readonly UnknownPerson[];
  /** The safe ways to mend a problem, the likeliest first; none where only the user can know. */
  fixesFor(problem: Problem): readonly FixRequest[];
  /** What fixes would do to the notes as they are now. Writes nothing. */
  previewFixes(requests: readonly FixRequest[]): Promise<readonly (FixPreview | Refusal)[]>;
  counts(): Counts;
  /** Where a log of these people would be written, in the words of the window's last line. */
  destination(request: Pick<LogInteractionRequest, 'people' | 'on' | 'initiatedBy' | 'duration' | 'energy'>): { readonly path: string; readonly heading: string | null; readonly creates: boolean };

  logInteraction(request: LogInteractionRequest): Promise<ActionOutcome>;
  addFollowUp(request: AddFollowUpRequest): Promise<ActionOutcome>;
  completeFollowUp(request: CompleteFollowUpRequest): Promise<ActionOutcome>;
  snoozeFollowUp(request: SnoozeFollowUpRequest): Promise<ActionOutcome>;
  snoozePerson(request: SnoozePersonRequest): Promise<ActionOutcome>;
  createPerson(request: NewPersonRequest): Promise<ActionOutcome>;
  createMeeting(request: NewMeetingRequest): Promise<ActionOutcome>;
  /** Mends problems, note by note, as one entry of Undo. */
  fixProblems(requests: readonly FixRequest[]): Promise<ActionOutcome>;
  /** Moves a sync service's copy to the trash, if it is still the text that was shown. */
  discardCopy(request: { readonly path: string; readonly text: string }): Promise<ActionOutcome>;
  /** The text of a note as it is now. */
  readNote(path: string): Promise<string | undefined>;
  /** Writes the answers of the first run. */
  setUp(request: SetUpRequest): Promise<ActionOutcome>;
  /** Notes one thing about somebody. */
  capture(request: CaptureRequest): Promise<ActionOutcome>;
  /** Where something captured would go, and how the line would stand there. Writes nothing. */
  previewCapture(request: CaptureRequest): Promise<CapturePreview | Refusal>;
  /** The sheet for a talk with somebody, as values; undefined where there is no such person. */
  sheet(request: SheetRequest): Sheet | undefined;
  /** The same as Markdown, without properties. */
  sheetMarkdown(request: SheetRequest): string | undefined;
  /** *Before you talk*: what to know of some people; vault paths. */
  brief(people: readonly string[]): readonly PersonBrief[];
  /** The same as Markdown. */
  briefMarkdown(people: readonly string[]): string;
  /** The next one-on-one with somebody, today included. */
  nextOneOnOne(person: string): NextOneOnOne | undefined;
  /** One-on-ones of today and tomorrow, the earliest first. */
  oneOnOnesAhead(): readonly NextOneOnOne[];
  /** Vault paths of my boss; several mean that the user must say which. */
  bosses(): readonly string[];
  /** Makes the note of the next one-on-one, or names the one that stands. */
  prepareOneOnOne(request: PrepareRequest): Promise<ActionOutcome>;
  /** What is new since a sheet was made. */
  freshLines(path: string): Promise<readonly FreshLine[] | Refusal>;
  refreshSheet(request: { readonly path: string; readonly lines: readonly FreshLine[] }): Promise<ActionOutcome>;
  /** Everything that *Close one-on-one* asks about. */
  closing(path: string): Promise<Closing | Refusal>;
  closeOneOnOne(request: CloseRequest): Promise<ActionOutcome>;
  /** Open promises with somebody, both ways: the one to be looked at first on top. */
  promises(person: string): readonly FollowUpRow[];
  /** 53 weeks of conversations with somebody. */
  weeksOf(person: string): YearOfWeeks;
  /** The newest conversation that was not only about work; null if there was none. */
  lastAboutPeople(person: string): Interaction | null;
  /** Focus, pressures, needs and the rest of what a person's note says; undefined for a note that is no person's. */
  profile(person: string): Person | undefined;
  /** Writes the built-in templates as notes; those that stand are left alone. */
  writeTemplates(): Promise<ActionOutcome>;
  /** Undoes one entry (by the id that its action answered), or the last one. */
  undo(undoId?: number): Promise<ActionOutcome>;
}

/** Opens a journal on a store. It listens from now on; the store's own first load fills it. */
export function openJournal(options: JournalOptions): Journal {
  const { store, settings, today, locale } = options;
  const index = new JournalIndex();
  const undo = new UndoLog();
  const timeNow = options.timeNow ?? (() => '00:00');
  const asking = (): Asking => ({ index, settings: settings(), rules: rules(), now: { today: today(), time: timeNow() } });
  const acting = (): Acting => ({ ...asking(), store, undo, locale });
  const rules = rulesFor(settings, locale);
  const read = (path: string, text: string): NoteRecord => recordReader(rules())(path, text);
  const words = makeWords(locale, today);
  let loading: ChangeBatch['loading'];

  const take = (change: NoteChange): void => {
    if (change.kind === 'changed') index.put(read(change.path, change.text));
    else if (change.kind === 'passed') index.pass(change.path);
    else if (change.kind === 'removed') index.remove(change.path);
    else index.rename(change.from, read(change.to, change.text));
  };
  const close = store.onChanges((batch) => {
    loading = batch.loading;
    batch.changes.forEach(take);
  });

  return {
    get revision() {
      return index.revision;
    },
    words,
    settings,
    today,
    loading: () => loading,
    onChange: (listener) => index.onChange(listener),
    reload: async () => {
      await store.announceAll();
    },
    close,
    due: (request) => due(asking(), request),
    people: () => people(asking()),
    person: (path) => person(asking(), path),
    findPeople: (typed, limit) => findPeople(asking(), typed, limit),
    whoIs: (name) => whoIs(asking(), name),
    contactHealth: (path) => contactHealth(asking(), path),
    interactions: (path) => interactions(asking(), path),
    entries: (request) => entries(asking(), request),
    followUp: (id) => followUp(asking(), id),
    followUpAt: (path, line, text) => followUpAt(asking(), { path, line, text }),
    peopleOf: (path) => peopleOf(asking(), path),
    problems: () => problems(asking()),
    explain: async (path) => {
      const text = await store.read(path);
      return text === undefined ? undefined : explainNote(asking(), path, text);
    },
    found: () => found(asking()),
    detectedFolders: () => detectedFolders(asking()),
    survey: (onSurveyed) => survey(acting(), onSurveyed),
    unknownPeople: () => unknownPeople(asking()),
    fixesFor,
    previewFixes: (requests) => previewFixes(acting(), requests),
    counts: () => noteCounts(asking()),
    destination: (request) => logDestination(acting(), request),
    logInteraction: (request) => logInteraction(acting(), request),
    addFollowUp: (request) => addFollowUp(acting(), request),
    completeFollowUp: (request) => completeFollowUp(acting(), request),
    snoozeFollowUp: (request) => snoozeFollowUp(acting(), request),
    snoozePerson: (request) => snoozePerson(acting(), request),
    createPerson: (request) => createPerson(acting(), request),
    createMeeting: (request) => createMeeting(acting(), request),
    fixProblems: (requests) => fixProblems(acting(), requests),
    discardCopy: (request) => discardCopy(acting(), request),
    readNote: (path) => store.read(path),
    setUp: (request) => setUp(acting(), request),
    capture: (request) => capture(acting(), request),
    previewCapture: (request) => previewCapture(acting(), request),
    sheet: (request) => sheetFor(asking(), request, words),
    sheetMarkdown: (request) => {
      const sheet = sheetFor(asking(), request, words);
      return sheet && sheetMarkdown(acting(), sheet);
    },
    brief: (who) => brief(asking(), who, words),
    briefMarkdown: (who) => briefText(acting(), brief(asking(), who, words), words),
    nextOneOnOne: (person) => nextOneOnOne(asking(), person),
    oneOnOnesAhead: () => oneOnOnesOn(asking(), [today(), addDays(today(), 1)]),
    bosses: () => bosses(asking()),
    prepareOneOnOne: (request) => prepareOneOnOne(acting(), request, words),
    freshLines: (path) => freshLines(acting(), path, words),
    refreshSheet: (request) => refreshSheet(acting(), request),
    closing: (path) => closing(acting(), path),
    closeOneOnOne: (request) => closeOneOnOne(acting(), request),
    promises: (who) => promises(asking(), who),
    weeksOf: (who) => weeksOf(asking(), who),
    lastAboutPeople: (who) => lastAboutPeople(asking(), who, today()),
    profile: (who) => index.links.person(who),
    writeTemplates: () => writeTemplates(acting()),
    undo: (undoId) => undoChanges(acting(), undoId),
  };
}

/** The rules for the settings as they are; made anew when they are other ones. */
function rulesFor(settings: () => JournalSettings, locale: string): () => ReadingRules {
  let known: { readonly settings: JournalSettings; readonly rules: ReadingRules } | undefined;
  return () => {
    const current = settings();
    if (known?.settings !== current) known = { settings: current, rules: readingRules(current, locale) };
    return known.rules;
  };
}

export type { ActionOutcome, Deed } from './actions/action';
export type {
  AddFollowUpRequest,
  CompleteFollowUpRequest,
  LogInteractionRequest,
  NewFollowUp,
  NewMeetingRequest,
  NewPersonRequest,
  PersonRef,
  SnoozeFollowUpRequest,
  SnoozePersonRequest,
} from './actions/requests';
export { addDays, addMonths, parseCalendarDate, type CalendarDate } from './calendar-date';
export { nextWorkWeek, parseDateWords } from './date-words';
export { applyChanges, invertChanges, type Change } from './notes/change';
export { isRefusal, type Edit, type EditResult, type Refusal } from './notes/edit';
export type { Interaction } from './index/interactions';
export type { JournalChange } from './index/journal-index';
export type { ChangeBatch, CreateOutcome, EditOutcome, NoteChange, NoteStore } from './note-store';
export { problemMark, type Problem } from './problem';
export type { CapturePreview, CaptureRequest } from './actions/capture';
export type { CloseRequest, Closing, ClosingPoint } from './actions/close-one-on-one';
export { originalOf } from './actions/discard-copy';
export type { FixPreview, FixRequest } from './actions/fix-problems';
export type { OnSurveyed, ProposedFolder, ProposedSpelling, Survey } from './actions/survey';
export type { DetectedFolders } from './queries/detect-folders';
export { setUpChanges, type SetUpRequest } from './actions/set-up';
export type { CountingReason, ExplainedConversation, NoteExplanation } from './queries/explain-note';
export type { Found, FoundByMark } from './queries/found';
export type { UnknownPerson } from './queries/unknown-people';
export type { FreshLine, PrepareRequest } from './actions/prepare-one-on-one';
export type { PersonBrief } from './queries/brief';
export type { NextOneOnOne } from './queries/one-on-one';
export { BLOCK_HEADINGS, BLOCK_NAMES, type Sheet, type SheetBlock, type SheetLine } from './sheet/sheet';
export type { Week, YearOfWeeks } from './queries/weeks';
export type { Person } from './records/person';
export type { KindReason } from './records/kind';
export { isoDuration, type Cadence } from './records/cadence';
export type { ContactHealth, ContactState } from './queries/contact-health';
export type { DueAnswer, DueRequest, DueSection, ReachOutRow } from './queries/due';
export type { EntriesRequest, EntryRow } from './queries/entries';
export { ENTRY_KINDS, type EntryKind } from './records/entry-kind';
export type { NameMatch, PersonMatch, PersonSummary } from './queries/find-people';
export { FOLLOW_UP_SECTIONS, type FollowUpRow, type FollowUpSection } from './queries/follow-up-row';
export type { Counts } from './queries/problems';
export {
  DEFAULT_SETTINGS,
  DEFAULT_VAULT_FACTS,
  decidesReading,
  readSettings,
  readVaultFacts,
  type JournalSettings,
  type Settings,
  type VaultConfigFiles,
  type VaultFacts,
} from './settings';
export { foldPropertyName, PROPERTY_NAMES, VOCABULARY as PROPERTY_SPELLINGS, type PropertyName } from './records/vocabulary';
export type { Words } from './words';
