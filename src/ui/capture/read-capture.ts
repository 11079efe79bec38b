import type { EntryKind, Journal } from '../../journal/journal';
import { chosenByName, type Chosen } from '../people-field/chosen';
import { kindOfTag, KINDS } from './kinds';

/** One thing that was understood in the field: what it says, and what is left of the text. */
export interface Understood {
  readonly text: string;
  /** The words that it took, as they were typed. */
  readonly words: string;
  /** A first word, which may have been meant as a word: Backspace brings it back for good. In lower case. */
  readonly guess: string | null;
  readonly says: { readonly person: Chosen } | { readonly kind: EntryKind } | { readonly isPrivate: true };
}

/** What the field knows besides its text. */
export interface CaptureReading {
  readonly journal: Pick<Journal, 'whoIs' | 'person'>;
  /** First words that the user said are words, in lower case. */
  readonly refused: readonly string[];
  /** The user has set these already: a first word does not change them. */
  readonly hasPerson: boolean;
  readonly hasKind: boolean;
  /** Nothing more is typed: a word at the end of the text is complete. */
  readonly isWhole: boolean;
}

/** A name is at most so many words. */
const LONGEST_NAME = 4;

/**
 * Finds one thing that the text says beside its words: `!` in front, `#kind`, `@name`, a kind or a full name as first
 * words. Undefined if there is none (or it is still being typed); called again with what is left.
 */
export function understand(text: string, reading: CaptureReading): Understood | undefined {
  return readPrivate(text) ?? readTag(text, reading) ?? readMention(text, reading) ?? readFirstKind(text, reading) ?? readFirstName(text, reading);
}

function readPrivate(text: string): Understood | undefined {
  const [words] = /^\s*!(?:\s+|(?=[^\s![]))/u.exec(text) ?? [];
  return words === undefined ? undefined : { text: text.slice(words.length), words, guess: null, says: { isPrivate: true } };
}

function readTag(text: string, { isWhole }: CaptureReading): Understood | undefined {
  for (const match of text.matchAll(/(^|\s)#([\p{L}\d_/-]+)(\s+|$)/gu)) {
    const [all, before = '', tag = '', after = ''] = match;
    if (after === '' && !isWhole) continue;
    const kind = kindOfTag(tag);
    const isPrivate = tag.toLowerCase() === 'private';
    if (kind === undefined && !isPrivate) continue;
    const left = without(text, match.index + before.length, all.length - before.length);
    return { text: left, words: `#${tag}`, guess: null, says: kind === undefined ? { isPrivate: true } : { kind } };
  }
  return undefined;
}

function readMention(text: string, { journal, isWhole }: CaptureReading): Understood | undefined {
  const match = /(^|\s)@(?=\S)/u.exec(text);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const rest = text.slice(from);
  for (const { name, length } of namesAtStart(rest, isWhole)) {
    const person = chosenByName(name, journal);
    if (!person || person.kind === 'new') continue;
    const follows = rest.slice(length).toLowerCase();
    if (!isWhole && fullNames(person, journal).some((full) => mayBecome(full, name, follows))) return undefined;
    return { text: without(text, from - 1, length + 1), words: `@${rest.slice(0, length).trimEnd()}`, guess: null, says: { person } };
  }
  return undefined;
}

/** "dana " may become "Dana Li": the name goes on with what is typed. */
function mayBecome(full: string, name: string, follows: string): boolean {
  const begun = `${name.toLowerCase()} `;
  return full.toLowerCase().startsWith(begun) && full.toLowerCase().slice(begun.length).startsWith(follows);
}

function fullNames(person: Chosen, journal: CaptureReading['journal']): readonly string[] {
  const paths = person.kind === 'known' ? [person.path] : person.kind === 'which' ? person.candidates : [];
  return paths.flatMap((path) => journal.person(path)?.name ?? []);
}

function readFirstKind(text: string, { refused, hasKind, isWhole }: CaptureReading): Understood | undefined {
  if (hasKind) return undefined;
  const lower = text.toLowerCase();
  for (const { kind, words, doubtful } of KINDS) {
    for (const word of [...words, ...doubtful]) {
      if (!lower.startsWith(word) || refused.includes(word)) continue;
      const [ending] = /^(?:\s*[:,]\s+|\s+)/u.exec(text.slice(word.length)) ?? [];
      if (ending === undefined || (doubtful.includes(word) && ending.trim() === '')) continue;
      const length = word.length + ending.length;
      // Alone it is the whole text, not its kind.
      if (isWhole && text.slice(length).trim() === '') continue;
      return { text: text.slice(length), words: text.slice(0, length), guess: word, says: { kind } };
    }
  }
  return undefined;
}

/** A full name, or with a colon after it any name that fits one person. */
function readFirstName(text: string, { journal, refused, hasPerson }: CaptureReading): Understood | undefined {
  if (hasPerson) return undefined;
  for (const { name, length, hasColon } of namesAtStart(text, false)) {
    const match = journal.whoIs(name);
    if (match.kind !== 'person' || refused.includes(name.toLowerCase())) continue;
    const full = journal.person(match.path)?.name ?? '';
    if (!hasColon && full.toLowerCase() !== name.toLowerCase()) continue;
    return { text: text.slice(length), words: text.slice(0, length), guess: name.toLowerCase(), says: { person: { kind: 'known', path: match.path, name: full || name } } };
  }
  return undefined;
}

/** The first words as names, the longest first, with what ends them. */
function namesAtStart(text: string, isWhole: boolean): readonly { readonly name: string; readonly length: number; readonly hasColon: boolean }[] {
  const found: { readonly name: string; readonly length: number; readonly hasColon: boolean }[] = [];
  const end = /([^\s:,]+)([:,]?)(\s+|$)/uy;
  while (found.length < LONGEST_NAME) {
    const from = end.lastIndex;
    const match = end.exec(text);
    if (!match) break;
    const [, word = '', mark = '', space = ''] = match;
    if (space !== '' || isWhole) found.unshift({ name: text.slice(0, from + word.length).replace(/\s+/gu, ' '), length: end.lastIndex, hasColon: mark !== '' });
    if (mark !== '' || space === '') break;
  }
  return found;
}

/** A text without a part of it, and with one space where there were two. */
function without(text: string, from: number, length: number): string {
  const before = text.slice(0, from);
  const after = text.slice(from + length);
  return before === '' ? after.trimStart() : `${before.trimEnd()} ${after.trimStart()}`;
}
