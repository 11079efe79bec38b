import type { Acting } from './actions/acting';
import { addFollowUp } from './actions/add-follow-up';
import { capture, previewCapture } from './actions/capture';
import { changeDate } from './actions/change-date';
import { changePeople, previewPeople } from './actions/change-people';
import { closeOneOnOne, closing } from './actions/close-one-on-one';
import { completeEntry, markIntroduction } from './actions/complete-entry';
import { completeFollowUp } from './actions/complete-follow-up';
import { createMeeting } from './actions/create-meeting';
import { createPerson } from './actions/create-person';
import { denyConversation } from './actions/deny-conversation';
import { discardCopy } from './actions/discard-copy';
import { fixesFor, fixProblems, previewFixes } from './actions/fix-problems';
import { dailyNotePath, insertToday } from './actions/insert-today';
import { introduce } from './actions/introduce';
import { logDestination, logInteraction } from './actions/log-interaction';
import { briefText, freshLines, prepareOneOnOne, refreshSheet, sheetMarkdown } from './actions/prepare-one-on-one';
import { setUp } from './actions/set-up';
import { snoozeFollowUp, snoozePerson } from './actions/snooze';
import { survey } from './actions/survey';
import { writeTemplates } from './actions/write-templates';
import { undoChanges } from './actions/undo-changes';
import { addDays, type CalendarDate } from './calendar-date';
import { JournalIndex } from './index/journal-index';
import type { ChangeBatch, NoteChange, NoteStore } from './note-store';
import type { Asking } from './queries/asking';
import { brief, commonGround } from './queries/brief';
import { contactHealth } from './queries/contact-health';
import { datesAhead } from './queries/dates-ahead';
import { detectedFolders } from './queries/detect-folders';
import { openProfile, privateProfile } from './queries/in-the-open';
import { newPeople, unsortedPeople } from './queries/new-people';
import { ownRhythmOf, quieterThanUsual } from './queries/own-rhythm';
import { promiseRecord } from './queries/promise-record';
import { due, type DueFilter } from './queries/due';
import { filterOf } from './queries/due-filter';
import { findPeople, people, person, whoIs } from './queries/find-people';
import { followUp, followUpAt, privateWords, promises } from './queries/follow-up-row';
import { entries } from './queries/entries';
import { explainNote } from './queries/explain-note';
import { found } from './queries/found';
import { interactions, peopleOf } from './queries/interactions';
import { bosses, lastAboutPeople, nextOneOnOne, oneOnOnesOn, oneOnOnesToClose } from './queries/one-on-one';
import { noteCounts, problems } from './queries/problems';
import { sheetFor } from './queries/sheet';
import { talkWords } from './queries/talk-words';
import { weeksOf } from './queries/weeks';
import { whoCouldHelp } from './queries/who-could-help';
import { unknownPeople } from './queries/unknown-people';
import { readingRules, type ReadingRules } from './records/reading-rules';
import { recordReader, type NoteRecord } from './records/record';
import type { JournalSettings } from './settings';
import { UndoLog } from './undo';
import { makeWords } from './words';
import type { Journal } from './journal-contract';

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
  const fitting = (filter: DueFilter | undefined): ((row: { readonly person: string }) => boolean) => {
    const passes = filter && filterOf(asking(), filter);
    return ({ person: path }) => passes?.person(path) ?? true;
  };
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
    quieter: (filter) => quieterThanUsual(asking()).filter(fitting(filter)),
    datesAhead: (filter) => datesAhead(asking()).filter(fitting(filter)),
    newPeople: () => newPeople(asking()),
    unsortedPeople: () => unsortedPeople(asking()),
    promiseRecord: (who) => promiseRecord(asking(), who),
    people: () => people(asking()),
    person: (path) => person(asking(), path),
    findPeople: (typed, limit) => findPeople(asking(), typed, limit),
    whoIs: (name) => whoIs(asking(), name),
    contactHealth: (path) => contactHealth(asking(), path),
    ownRhythm: (path) => ownRhythmOf(asking(), path),
    interactions: (path) => interactions(asking(), path),
    talkWords: async (talk) => talkWords(asking(), talk, await store.read(talk.path)),
    entries: (request) => entries(asking(), request),
    followUp: (id) => followUp(asking(), id),
    privateWords: (id) => privateWords(asking(), id),
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
    changePeople: (request) => changePeople(acting(), request),
    previewPeople: (request) => previewPeople(acting(), request),
    changeDate: (request) => changeDate(acting(), request),
    denyConversation: (request) => denyConversation(acting(), request),
    insertToday: (request) => insertToday(acting(), request),
    introduce: (request) => introduce(acting(), request),
    dailyNote: () => dailyNotePath(acting()),
    whoCouldHelp: (topic) => whoCouldHelp(asking(), topic),
    inCommon: (who) => commonGround(asking(), who),
    createPerson: (request) => createPerson(acting(), request),
    createMeeting: (request) => createMeeting(acting(), request),
    fixProblems: (requests) => fixProblems(acting(), requests),
    discardCopy: (request) => discardCopy(acting(), request),
    readNote: (path) => store.read(path),
    setUp: (request) => setUp(acting(), request),
    capture: (request) => capture(acting(), request),
    completeEntry: (request) => completeEntry(acting(), request),
    markIntroduction: (request) => markIntroduction(acting(), request),
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
    oneOnOnesToClose: () => oneOnOnesToClose(asking(), [addDays(today(), -1), today()]),
    bosses: () => bosses(asking()),
    prepareOneOnOne: (request) => prepareOneOnOne(acting(), request, words),
    freshLines: (path) => freshLines(acting(), path, words),
    refreshSheet: (request) => refreshSheet(acting(), request),
    closing: (path) => closing(acting(), path),
    closeOneOnOne: (request) => closeOneOnOne(acting(), request),
    promises: (who) => promises(asking(), who),
    weeksOf: (who) => weeksOf(asking(), who),
    lastAboutPeople: (who) => lastAboutPeople(asking(), who, today()),
    profile: (who) => openProfile(asking(), who),
    privateProfile: (who) => privateProfile(asking(), who),
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

export type { Journal } from './journal-contract';
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
export { onOneLine, trimEndOf } from './notes/trim';
export { isRefusal, type Edit, type EditResult, type Refusal } from './notes/edit';
export type { Interaction } from './index/interactions';
export type { JournalChange } from './index/journal-index';
export type { ChangeBatch, CreateOutcome, EditOutcome, NoteChange, NoteStore } from './note-store';
export { problemMark, type Problem } from './problem';
export type { CapturePreview, CaptureRequest } from './actions/capture';
export type { CompleteEntryRequest, MarkIntroductionRequest } from './actions/complete-entry';
export { KIND_NAMES, PROGRESS_OF_INTRODUCTION } from './words-of-deeds';
export type { Progress } from './records/entry';
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
export { isoDuration, parseCadence, type Cadence } from './records/cadence';
export type { ContactHealth, ContactState } from './queries/contact-health';
export type { ChangeDateRequest } from './actions/change-date';
export type { ChangePeopleRequest, PeopleChange, PersonChangePreview } from './actions/change-people';
export type { DenyRequest } from './actions/deny-conversation';
export type { InsertTodayRequest } from './actions/insert-today';
export type { IntroduceRequest } from './actions/introduce';
export type { Helper } from './queries/who-could-help';
export type { DateRow } from './queries/dates-ahead';
export type { NewPerson, UnsortedPerson } from './queries/new-people';
export type { OwnRhythmAnswer, QuieterRow } from './queries/own-rhythm';
export type { PromiseCounts, PromiseRecord } from './queries/promise-record';
export type { DueAnswer, DueFilter, DueRequest, DueSection, ReachOutRow } from './queries/due';
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
