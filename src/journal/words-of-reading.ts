import type { CalendarDate } from './calendar-date';
import { nameOf } from './notes/note-name';
import type { CountingReason, ExplainedConversation, NoteExplanation } from './queries/explain-note';
import type { KindReason } from './records/kind';

/** Sentences for how notes were read: for *Why is this note counted, or not?*, the first run and the settings. */
export interface ReadingWords {
  /** By what notes are of their kind: "in folder People", "by tag #person". */
  readonly mark: (because: KindReason) => string;
  /** The same in a word or two, where there is little room: "People", "#person". */
  readonly markInShort: (because: KindReason) => string;
  /** What a note is and by which mark, or why it is nothing. */
  readonly noteKind: (explanation: Pick<NoteExplanation, 'path' | 'kind' | 'because'>) => string;
  /** "Read from it: 6 open follow-ups and 9 things noted."; empty if there is neither. */
  readonly noteContents: (explanation: Pick<NoteExplanation, 'followUps' | 'entries'>) => string;
  /** "Thu 12 Nov with Dana Li", and whether that counts. */
  readonly told: (conversation: ExplainedConversation) => { readonly title: string; readonly verdict: string };
}

/** The sentences of one locale; `day` writes a date as "Thu 12 Nov". */
export function readingWords(day: (date: CalendarDate) => string): ReadingWords {
  return {
    mark: ({ by, value }) => (isMark(by) ? BY_MARK[by](value) : ''),
    markInShort: ({ by, value }) => (isMark(by) ? IN_SHORT[by](value) : ''),
    noteKind,
    noteContents,
    told: (conversation) => {
      const { date, people, unknown, why } = conversation;
      const names = [...people.map(nameOf), ...unknown];
      return { title: `${date === null ? 'No date' : day(date)}${names.length === 0 ? '' : ` with ${listed(names)}`}`, verdict: VERDICTS[why](conversation) };
    },
  };
}

function noteKind({ path, kind, because: { by, value } }: Pick<NoteExplanation, 'path' | 'kind' | 'because'>): string {
  const name = nameOf(path);
  if (!isMark(by)) return `${name} ${WHY_NOT[by](value)}`;
  return kind === 'other' || kind === 'unreadable' ? `${name} ${WHY_NOT['no-mark']('')}` : `${name} ${KINDS[kind]}: ${WHY[by](value)}`;
}

function noteContents({ followUps, entries }: Pick<NoteExplanation, 'followUps' | 'entries'>): string {
  const parts = [followUps === 0 ? '' : `${followUps} open follow-up${followUps === 1 ? '' : 's'}`, entries === 0 ? '' : `${entries} thing${entries === 1 ? '' : 's'} noted`];
  const read = parts.filter((part) => part !== '');
  return read.length === 0 ? '' : `Read from it: ${read.join(' and ')}.`;
}

/** What makes a note one of a kind; every other reason says why it is of none. */
type Mark = 'type' | 'tag' | 'category' | 'folder' | 'attendees';
type ByReason<Reason extends string> = Readonly<Record<Reason, (value: string) => string>>;

function isMark(by: KindReason['by']): by is Mark {
  return Object.hasOwn(BY_MARK, by);
}

const BY_MARK: ByReason<Mark> = {
  type: (value) => `by type ${value}`,
  tag: (value) => `by tag #${value}`,
  category: (value) => `by category ${value}`,
  folder: (value) => `in folder ${value}`,
  attendees: () => 'by attendees and a date',
};

const IN_SHORT: ByReason<Mark> = {
  type: (value) => `type ${value}`,
  tag: (value) => `#${value}`,
  category: (value) => `category ${value}`,
  folder: (value) => value.slice(value.lastIndexOf('/') + 1),
  attendees: () => 'attendees',
};

const KINDS: Readonly<Record<Exclude<NoteExplanation['kind'], 'other' | 'unreadable'>, string>> = {
  person: 'is a person',
  meeting: 'is a meeting',
  objective: 'is an objective',
  goal: 'is a goal for your network',
  review: 'is a review, of which the open tasks are read',
};

const WHY: ByReason<Mark> = {
  type: (value) => `its type is ${value}.`,
  tag: (value) => `it has the tag #${value}.`,
  category: (value) => `its category is ${value}.`,
  folder: (value) => `it stands in the folder ${value}.`,
  attendees: () => 'it names attendees and a date.',
};

const WHY_NOT: ByReason<Exclude<KindReason['by'], Mark>> = {
  'no-mark': () => 'is neither a person nor a meeting: no type, tag, category, folder or attendees mark it. Its tasks and its lines with our tags are read where they link a person.',
  'other-type': (value) => `is neither a person nor a meeting: its type is ${value}.`,
  'template-folder': (value) => `is not read: it stands in the template folder ${value}.`,
  'template-tokens': () => 'is not read: its properties hold words of a template that were not filled in.',
  'conflict-copy': () => 'is not read: it is a copy that a sync service made of a conflict.',
  'index-note': (value) => `is neither a person nor a meeting: it is the index of the folder ${value}.`,
  'folder-note': (value) => `is neither a person nor a meeting: it is the note of the folder ${value} itself.`,
  'dated-name': (value) => `is no person: it stands in the folder ${value}, but its name begins with a date.`,
  'excluded-folder': (value) => `is neither a person nor a meeting: the settings leave out the folder ${value}.`,
  unreadable: () => 'cannot be read.',
};

const VERDICTS: Readonly<Record<CountingReason, (conversation: ExplainedConversation) => string>> = {
  counts: ({ unknown }) => (unknown.length === 0 ? 'Counts.' : `Counts. There is no note of ${listed(unknown)}.`),
  planned: () => 'Does not count yet: it is planned.',
  cancelled: () => 'Does not count: it was cancelled.',
  'still-to-come': () => 'Does not count yet: its day is still to come.',
  'no-date': () => 'Does not count: neither a property nor the name says when it was.',
  'nobody-known': ({ unknown }) => (unknown.length === 0 ? 'Counts for nobody: it names nobody.' : `Counts for nobody: there is no note of ${listed(unknown)}.`),
  'said-mention': () => 'Does not count: the line says #mention.',
  'mentions-off': () => 'Does not count: in the settings, a link in a daily note is not a conversation.',
};

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
