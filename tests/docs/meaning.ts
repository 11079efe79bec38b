import { PROGRESS_OF_INTRODUCTION, type EntryRow, type FollowUpRow, type Interaction, type Journal } from '../../src/journal/journal';
import { readFrontMatter } from '../../src/journal/notes/front-matter';
import { nameOf } from '../../src/journal/notes/note-name';
import { Vocabulary } from '../../src/journal/records/vocabulary';
import { readRecord } from '../journal/records/read-record';
import type { Example } from './examples';

/** Something that the journal read in a line, as the document says it. */
export interface Fact {
  readonly path: string;
  /** Counted from 1; null for the whole note. */
  readonly line: number | null;
  readonly says: string;
}

/** What a journal has read in lines: conversations, people without a note, follow-ups, things noted, problems. */
export function factsOf(journal: Journal): readonly Fact[] {
  const rows = journal.due({ limit: Infinity }).sections.flatMap((section) => section.rows);
  return [
    ...journal.interactions().flatMap((each) => conversation(journal, each)),
    ...journal.unknownPeople().map(({ path, line, name }) => ({ path, line, says: `“${name}” has no note` })),
    ...rows.map((row) => ({ path: row.path, line: row.line, says: followUp(row) })),
    ...journal.entries().map((entry) => ({ path: entry.path, line: entry.line, says: noted(entry) })),
    ...journal.problems().map(({ path, at, level, code }) => ({ path, line: at.line === null ? null : at.line + 1, says: `a ${level === 'error' ? 'problem' : 'hint'}: ${code}` })),
  ];
}

function conversation(journal: Journal, { date, channel, people, unknown, status, source, path, line }: Interaction): readonly Fact[] {
  if (people.length + unknown.length === 0) return [];
  const toCome = status === 'held' && date > journal.today() ? ', still to come' : '';
  if (source === 'property') return [{ path, line, says: `last contact ${date}${toCome}` }];
  const what = status === 'held' ? 'a conversation' : `a ${status} conversation`;
  const names = [...people.map(nameOf), ...unknown].join(' and ');
  return [{ path, line, says: `${what} with ${names} on ${date}${channel === null ? '' : `: ${channel}`}${toCome}` }];
}

/** Whom it is about is said where it is not the person whose note it stands in. */
function followUp({ text, names, people, path, promisedOn, lookOn, rowOn, owner, recurs }: FollowUpRow): string {
  const clauses = [
    owner === 'them' ? `owed by ${names.join(' and ')}` : people.length === 0 || people.join() === path ? '' : `about ${names.join(' and ')}`,
    lookOn === null ? '' : `to look at on ${lookOn}`,
    promisedOn === null && lookOn === null && rowOn !== null ? `from ${rowOn} on` : '',
    recurs ? 'repeating' : '',
  ].filter((clause) => clause !== '');
  return [`a follow-up “${text}”${promisedOn === null ? '' : ` for ${promisedOn}`}`, ...clauses].join(', ');
}

function noted({ kind, state, progress, text, people, path, date, isPrivate }: EntryRow): string {
  const far = kind === 'intro' && progress !== null && progress !== 'open' ? `, ${PROGRESS_OF_INTRODUCTION[progress]}` : '';
  const about = people.length === 0 || people.join() === path ? '' : `, about ${people.map(nameOf).join(' and ')}`;
  return `${state === 'fact' ? '' : `${state} `}${kind} “${text}”${date === null ? '' : ` of ${date}`}${about}${far}${isPrivate ? ', private' : ''}`;
}

/** What the properties of a note say to the journal, the kind of the note apart. */
export function propertiesOf(journal: Journal, path: string, text: string): readonly string[] {
  return [...personBy(journal, path), ...profileOf(journal, path, text)];
}

/** What a list of people shows of one; nothing of another note. */
function personBy(journal: Journal, path: string): readonly string[] {
  const person = journal.person(path);
  if (!person) return [];
  const { aliases, name, relation, role, org, circle, birthday, needsHelpWith } = person;
  const { cadence, dueOn, state, snoozedUntil } = journal.contactHealth(path);
  const isMe = !journal.people().some((each) => each.path === path);
  return [
    ...aliases.map((alias) => `“${alias}” is ${name}`),
    ...said({ relation, role, organization: org, circle, 'needs help with': needsHelpWith }),
    birthday === null ? '' : `birthday ${birthday}`,
    cadence === null ? '' : journal.words.cadence(cadence),
    dueOn === null || state === 'paused' ? '' : `due on ${dueOn}`,
    state === 'snoozed' ? `snoozed until ${snoozedUntil ?? ''}` : '',
    state === 'paused' ? 'paused' : '',
    isMe ? 'this note is you' : '',
  ].filter((each) => each !== '');
}

/** What a note says beside, of a person, a meeting or an objective. */
function profileOf(journal: Journal, path: string, text: string): readonly string[] {
  const { person, meeting, objective } = readRecord(path, text, journal.settings());
  const names = (references: readonly { readonly text: string }[] = []): readonly string[] => references.map((each) => each.text);
  return [
    ...said({ team: person?.team, location: person?.location, 'met at': person?.metAt, communication: person?.communication, 'one-on-one': person?.oneOnOne, stage: person?.stage }),
    ...said({ prefers: person?.prefers, avoids: person?.avoids, focus: person?.focus, pressures: person?.pressures, needs: person?.needs, interests: person?.interests, 'can help with': person?.canHelpWith, why: person?.why }),
    ...said({ knows: names(person?.knows), 'introduced by': names(person?.introducedBy), influences: names(person?.influences), supports: names(meeting?.supports) }),
    ...(person?.checkin ? [`check-in ${person.checkin === 'none' ? 'never' : journal.words.cadence(person.checkin)}`] : []),
    ...said({ owner: objective?.owner?.text, period: objective?.period, status: objective?.status, measure: objective?.measure }),
    ...(objective?.due ? [`to be reached by ${objective.due}`] : []),
  ];
}

/** `role “Head of Data”`, once for each value. */
function said(values: Readonly<Record<string, string | readonly string[] | null | undefined>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [value] : (value ?? [])).map((each) => `${name} “${each}”`));
}

const MARKS = { type: 'by its type', tag: 'by its tag', category: 'by its category', folder: 'by its folder', attendees: 'by attendees and a date' };
const KINDS = { person: 'a person', meeting: 'a meeting', objective: 'an objective', goal: 'a goal for your network', review: 'a review' };

/**
 * Of which kind a note is and by what; of one that is of none the product's own sentence, without the note's name and
 * without what follows the first full stop.
 */
export async function kindOf(journal: Journal, path: string): Promise<string> {
  const explanation = await journal.explain(path);
  if (!explanation) return 'is no note';
  const { kind, because } = explanation;
  if (kind in KINDS && because.by in MARKS) return `${KINDS[kind as keyof typeof KINDS]}, ${MARKS[because.by as keyof typeof MARKS]}`;
  return journal.words.noteKind(explanation).slice(nameOf(path).length + 1).replace(/\.(?: .*)?$/, '');
}

/** The note that is asked about. */
interface Asked {
  readonly journal: Journal;
  readonly example: Example;
}

/** What the document may say of a note besides. The answer is what is true instead: word for word the same where it is right. */
const QUESTIONS: readonly (readonly [asks: RegExp, answer: (asked: Asked, ...words: readonly string[]) => string | Promise<string>])[] = [
  [/^an? .+, by (?:its|attendees)|^is (?:neither|no person|not read)|^cannot be read/, ({ journal, example }) => kindOf(journal, example.path)],
  [/^no rhythm$/, ({ journal, example }) => (journal.contactHealth(example.path).cadence === null ? 'no rhythm' : 'a rhythm')],
  [/^“(.+)” is /, ({ journal }, name = '') => `“${name}” is ${whoIs(journal, name)}`],
  [/^(.+) is your /, ({ journal }, name = '') => `${name} is your ${journal.person(`People/${name}.md`)?.relation ?? 'nobody'}`],
  [/^kept as `/, kept],
  [/^you warned them/, warned],
];

/** A statement if it is true, else what is. One that ends in … need only begin so. */
export async function answerTo(statement: string, asked: Asked): Promise<string> {
  for (const [asks, answer] of QUESTIONS) {
    const match = asks.exec(statement);
    if (!match) continue;
    const says = await answer(asked, ...match.slice(1));
    return statement.endsWith('…') && says.startsWith(statement.slice(0, -1)) ? statement : says;
  }
  return `(nothing is known of “${statement}”)`;
}

function whoIs(journal: Journal, name: string): string {
  const match = journal.whoIs(name);
  return match.kind === 'person' ? nameOf(match.path) : match.kind;
}

/** Under which of our names a property is known that no answer shows. */
function kept({ journal, example }: Asked): string {
  const front = readFrontMatter(example.notes[example.path] ?? '');
  const ours = new Vocabulary(journal.settings().spellings).ours(front.kind === 'read' ? front.properties : new Map<string, unknown>());
  return `kept as ${[...ours.keys()].map((name) => `\`${name}\``).join(' and ')}`;
}

function warned({ example }: Asked): string {
  const { followUps } = readRecord(example.path, example.notes[example.path] ?? '');
  return followUps.flatMap(({ told }) => told.map(({ on, words }) => `you warned them${on === null ? '' : ` on ${on}`}${words === '' ? '' : `: “${words}”`}`)).join(' and ');
}
