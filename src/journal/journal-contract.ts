import type { ActionOutcome } from './actions/action';
import type { ChangeDateRequest } from './actions/change-date';
import type { ChangePeopleRequest, PersonChangePreview } from './actions/change-people';
import type { DenyRequest } from './actions/deny-conversation';
import type { InsertTodayRequest } from './actions/insert-today';
import type { IntroduceRequest } from './actions/introduce';
import type { Helper } from './queries/who-could-help';
import type { CapturePreview, CaptureRequest } from './actions/capture';
import type { CompleteEntryRequest, MarkIntroductionRequest } from './actions/complete-entry';
import type { CloseRequest, Closing } from './actions/close-one-on-one';
import type { FixPreview, FixRequest } from './actions/fix-problems';
import type { FreshLine, PrepareRequest } from './actions/prepare-one-on-one';
import type { SetUpRequest } from './actions/set-up';
import type { OnSurveyed, Survey } from './actions/survey';
import type { AddFollowUpRequest, CompleteFollowUpRequest, LogInteractionRequest, NewMeetingRequest, NewPersonRequest, SnoozeFollowUpRequest, SnoozePersonRequest } from './actions/requests';
import type { CalendarDate } from './calendar-date';
import type { Interaction } from './index/interactions';
import type { JournalChange } from './index/journal-index';
import type { Refusal } from './notes/edit';
import type { Problem } from './problem';
import type { PersonBrief } from './queries/brief';
import type { DateRow } from './queries/dates-ahead';
import type { NewPerson, UnsortedPerson } from './queries/new-people';
import type { OwnRhythmAnswer, QuieterRow } from './queries/own-rhythm';
import type { PromiseRecord } from './queries/promise-record';
import type { ContactHealth } from './queries/contact-health';
import type { DetectedFolders } from './queries/detect-folders';
import type { DueAnswer, DueFilter, DueRequest } from './queries/due';
import type { NameMatch, PersonMatch, PersonSummary } from './queries/find-people';
import type { FollowUpRow } from './queries/follow-up-row';
import type { EntriesRequest, EntryRow } from './queries/entries';
import type { NoteExplanation } from './queries/explain-note';
import type { Found } from './queries/found';
import type { NextOneOnOne } from './queries/one-on-one';
import type { Counts } from './queries/problems';
import type { SheetRequest } from './queries/sheet-source';
import type { YearOfWeeks } from './queries/weeks';
import type { UnknownPerson } from './queries/unknown-people';
import type { Person } from './records/person';
import type { JournalSettings } from './settings';
import type { Sheet } from './sheet/sheet';
import type { Words } from './words';

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
  /** People with whom it is quieter than usual, though no rhythm is set for them. */
  quieter(filter?: DueFilter): readonly QuieterRow[];
  /** Birthdays of the next days. */
  datesAhead(filter?: DueFilter): readonly DateRow[];
  /** People one is getting to know: those with a rhythm who were met within 60 days. */
  newPeople(): readonly NewPerson[];
  /** People for whom nobody has said how often to be in touch. */
  unsortedPeople(): readonly UnsortedPerson[];
  /** How promises went, both ways, with somebody (vault path) or with everybody. */
  promiseRecord(person?: string): PromiseRecord;
  /** Everybody but me, by name. */
  people(): readonly PersonSummary[];
  person(path: string): PersonSummary | undefined;
  /** People whose name, alias, organisation or e-mail fits what is typed, best first; an empty text: those talked to last. */
  findPeople(typed: string, limit: number): readonly PersonMatch[];
  /** Whom a name, an alias, a path or an e-mail address means. */
  whoIs(name: string): NameMatch;
  contactHealth(path: string): ContactHealth;
  /** How often I talk with somebody for whom nobody set a rhythm; null where one is set, or too little is known. */
  ownRhythm(path: string): OwnRhythmAnswer | null;
  /** Conversations, newest first, of one person or of all; planned and cancelled meetings too. */
  interactions(path?: string): readonly Interaction[];
  /** What a line of a log says of a conversation; '' where nothing is written, where it is private, or where a whole note tells of it. */
  talkWords(talk: Interaction): Promise<string>;
  /** Things noted (details, wins, problems …), newest first; private ones are marked. */
  entries(request?: EntriesRequest): readonly EntryRow[];
  followUp(id: string): FollowUpRow | undefined;
  /** The words of a private follow-up, whose row says only *Private*: shown by a click. */
  privateWords(id: string): string | undefined;
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
  /** Writes properties of several people, as one entry of Undo. */
  changePeople(request: ChangePeopleRequest): Promise<ActionOutcome>;
  /** What that would do, note by note. Writes nothing. */
  previewPeople(request: ChangePeopleRequest): Promise<readonly (PersonChangePreview | Refusal)[]>;
  /** Changes the day of a promise, and notes that they were told. */
  changeDate(request: ChangeDateRequest): Promise<ActionOutcome>;
  /** *That was not a conversation.* */
  denyConversation(request: DenyRequest): Promise<ActionOutcome>;
  /** Writes people to get in touch with into today's daily note, as tasks. */
  insertToday(request: InsertTodayRequest): Promise<ActionOutcome>;
  /** Notes that two people are to be introduced. */
  introduce(request: IntroduceRequest): Promise<ActionOutcome>;
  /** Vault path of today's daily note, whether or not it is there. */
  dailyNote(): string;
  /** *Who could help with …*: the likeliest first. */
  whoCouldHelp(topic: string): readonly Helper[];
  /** Interests that I share with somebody, and people whom both of us know. */
  inCommon(person: string): readonly string[];
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
  /** Ticks something noted that is open: a point that was talked about, thanks that were given. */
  completeEntry(request: CompleteEntryRequest): Promise<ActionOutcome>;
  markIntroduction(request: MarkIntroductionRequest): Promise<ActionOutcome>;
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
  /** One-on-ones of today and yesterday that are still planned: to be closed, the earlier first. */
  oneOnOnesToClose(): readonly NextOneOnOne[];
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
  /**
   * Focus, pressures, needs and the rest of what a person's note says; undefined for a note that is no person's. Of a
   * private note only what may be shown without a click.
   */
  profile(person: string): Person | undefined;
  /** All of it, of a note that is private as a whole, for those who asked to see it; undefined for any other note. */
  privateProfile(person: string): Person | undefined;
  /** Writes the built-in templates as notes; those that stand are left alone. */
  writeTemplates(): Promise<ActionOutcome>;
  /** Undoes one entry (by the id that its action answered), or the last one. */
  undo(undoId?: number): Promise<ActionOutcome>;
}
