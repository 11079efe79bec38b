import type { Refusal, RefusalCode } from './notes/edit';
import type { Problem, ProblemCode } from './problem';
import { nameOf } from './notes/note-name';

/** One value of the data of a problem or a refusal, as text. */
type Say = (key: string) => string;

interface Trouble {
  readonly message: (say: Say) => string;
  readonly remedy: string;
}

/** For each problem: what is wrong, and what to do. Written for the reader of the note; style.md, 9. */
const PROBLEMS: Readonly<Record<ProblemCode, Trouble>> = {
  'front-matter-unreadable': {
    message: (say) => `the properties cannot be read: ${say('message')}`,
    remedy: 'Open the note in source mode and mend the lines between the two ---.',
  },
  'note-too-large': { message: () => 'the note is too long to be read', remedy: 'Split it: notes up to 1 MB with up to 5,000 list items are read.' },
  'note-has-nul-bytes': { message: () => 'the note holds NUL bytes, so it is no plain text', remedy: 'Restore it from a backup: until then nothing is written to it.' },
  'note-has-conflict-markers': { message: () => 'the note holds the marks of an unfinished merge', remedy: 'Choose what is right and remove the lines <<<<<<<, ======= and >>>>>>>: until then nothing is written to it.' },
  'value-not-understood': { message: (say) => `\`${say('property')}\` is “${say('value')}”`, remedy: 'Write %expected.' },
  'date-ambiguous': { message: (say) => `\`${say('property')}\` is “${say('value')}”, which may be two days`, remedy: 'Write the year first: 2026-11-20.' },
  'date-impossible': { message: (say) => `\`${say('property')}\` is “${say('value')}”, which is no day of the calendar`, remedy: 'Correct the date.' },
  'line-date-impossible': { message: (say) => `${say('date')} is no day of the calendar`, remedy: 'Correct the date in this line: as it stands it is not read.' },
  'alias-as-link': { message: (say) => `[[${say('name')}]] leads nowhere: it is another name of ${say('candidates')}`, remedy: 'Link the note, with the other name behind a bar.' },
  'link-unquoted': { message: (say) => `the link in \`${say('property')}\` stands without quotes, so the app sees no link`, remedy: 'Put it in quotes: "[[%link]]".' },
  'tasks-will-not-see': { message: () => 'Tasks will not see this date', remedy: 'Move it to the end of the line.' },
  'bosses-in-a-circle': { message: (say) => `the bosses go in a circle (${say('candidates')})`, remedy: 'Correct `reports_to` in one of them.' },
  'likely-twins': { message: (say) => `this may be the same person as ${say('where')}: both have ${say('name').includes('@') ? 'the address' : 'the name'} ${say('name')}`, remedy: 'If so, keep one note and make the other name an alias; if not, ignore this.' },
  'spellings-disagree': {
    message: (say) => `\`${say('property')}\` is “${say('value')}”, and \`${say('other')}\` is “${say('otherValue')}”; the first one counts`,
    remedy: 'Remove one of the two.',
  },
  'name-ambiguous': { message: (say) => `“${say('name')}” fits ${say('candidates')}`, remedy: 'Write a link to the person you mean.' },
  'two-selves': { message: (say) => `more than one note says that it is you (${say('candidates')})`, remedy: 'Keep `self: true` in one of them.' },
  'date-in-future': { message: (say) => `a conversation on ${say('date')} is still to come, so it does not count yet`, remedy: 'Correct the date, or write it as a planned meeting.' },
  'sync-conflict-copy': { message: () => 'this is a copy that a sync service made of a conflict', remedy: 'Compare it with the note and delete it.' },
};

export function problemSentence(problem: Problem): { readonly message: string; readonly remedy: string } {
  const say = sayer({ ...problem.data, property: problem.property ?? '' });
  const trouble = PROBLEMS[problem.code];
  return { message: `${nameOf(problem.path)}: ${trouble.message(say)}.`, remedy: trouble.remedy.replace(/%(expected|link)/, (_, key: string) => say(key)) };
}

/** For each refusal: what follows "Nothing was changed: ". */
const REFUSALS: Readonly<Record<RefusalCode, (say: Say) => string>> = {
  'note-missing': (say) => `the note ${say('note')} is not there any more.`,
  'note-exists': (say) => `there is a note ${say('note')} already.`,
  'note-changed': (say) => `${say('note')} has changed since it was shown.`,
  'note-not-writable': (say) => `${say('note')} cannot be written${say('message') && `: ${say('message')}`}.`,
  'not-confirmed-yet': (say) => `no answer yet from ${say('note')}. Look at the note before you try again.`,
  'note-has-conflict-markers': (say) => `${say('note')} holds the marks of an unfinished merge. Resolve them first.`,
  'note-has-nul-bytes': (say) => `${say('note')} holds NUL bytes, so it is no plain text.`,
  'front-matter-unreadable': (say) => `the properties of ${say('note')} cannot be read${say('line') && ` (line ${say('line')})`}.`,
  'property-not-editable': (say) => `the property ${say('property')} of ${say('note')} is written in a way that cannot be changed safely.`,
  'line-changed': (say) => `this line of ${say('note')} is different now.`,
  'line-ambiguous': (say) => `${say('note')} holds this line more than once and has changed since. Open it and choose the line.`,
  'line-not-open': () => 'this follow-up is not open any more.',
  'recurrence-not-understood': (say) => `“${say('rule')}” is not a rule for repeating that is understood. Write it like “every 2 weeks”.`,
  'template-missing': (say) => `the template ${say('note')} is not there. Choose another one in the settings.`,
  'template-unreadable': (say) => `the template ${say('note')} makes properties that cannot be read: ${say('message')}.`,
  'template-token-unknown': (say) => `the template ${say('note')} has ${say('token')} in line ${say('line')}, which is no token. It stays as it is.`,
  'mistake-of-ours': () => 'something went wrong that should not have. The developer console says what.',
  'guard-failed': (say) => `the change to ${say('note')} would have touched more than it should.`,
  'name-unusable': (say) => `“${say('name')}” cannot be the name of a note.`,
  'name-unknown': (say) => `nobody is called “${say('name')}”.`,
  'name-ambiguous': (say) => `“${say('name')}” fits ${say('candidates')}. Say which one.`,
  'people-missing': () => 'say whom it is about.',
  'text-missing': () => 'there are no words to write.',
  'text-not-one-line': () => 'a follow-up is one line.',
  'date-in-future': (say) => `${say('date')} is still to come. Log it when it has happened.`,
  'not-a-sheet': (say) => `${say('note')} is no note of a talk with one person.`,
  'sheet-is-over': () => 'the day of this talk is over.',
  'nothing-to-fix': () => 'there is no safe way to mend this here. Open the note.',
  'nothing-to-undo': () => 'there is nothing to undo.',
  'changed-since': (say) => `${say('note')} has changed since.`,
};

/** The whole sentence for a request that was not carried out. */
export function refusalSentence(refusal: Refusal): string {
  const isUndo = refusal.refused === 'changed-since' || refusal.refused === 'nothing-to-undo';
  return `${isUndo ? 'Cannot undo' : 'Nothing was changed'}: ${reasonOf(refusal)}`;
}

/** The reason alone, for what is not tried yet. */
export function refusalReason(refusal: Refusal): string {
  const reason = reasonOf(refusal);
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
}

/** The whole sentence for a part that was not done although the rest was. */
export function reservationSentence(refusal: Refusal): string {
  return `But one thing was not done: ${reasonOf(refusal)}`;
}

function reasonOf(refusal: Refusal): string {
  const line = refusal.line === undefined ? {} : { line: String(refusal.line + 1) };
  const note = refusal.path === undefined ? {} : { note: nameOf(refusal.path) };
  return REFUSALS[refusal.refused](sayer({ ...refusal.data, ...line, ...note }));
}

function sayer(data: Readonly<Record<string, string | readonly string[]>>): Say {
  return (key) => {
    const value = data[key] ?? '';
    return typeof value === 'string' ? value : alternatives(value);
  };
}

/** "People/Sam Lee and People/Sam Ortiz": paths where the bare names would be the same. */
function alternatives(paths: readonly string[]): string {
  const names = paths.map(nameOf);
  const shown = new Set(names).size === names.length ? names : paths.map((path) => path.replace(/\.md$/i, ''));
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
