import type { Choices } from '../../bench/random';
import type { Human } from './cast';

/** A link as it stands in a line, and what a reader sees of it. */
export interface WrittenLink {
  readonly source: string;
  readonly shown: string;
}

/** A link to somebody in a line; an alias would lead nowhere there. */
export function linkTo(choices: Choices, { name, path, full, first }: Human): WrittenLink {
  const bare = path.replace(/\.md$/, '');
  return choices.pick<WrittenLink>([
    { source: `[[${name}]]`, shown: name },
    { source: `[[${name}]]`, shown: name },
    { source: `[[${name.normalize('NFC')}]]`, shown: name.normalize('NFC') },
    { source: `[[${name}|${first}]]`, shown: first },
    { source: `[[${bare}]]`, shown: name },
    { source: `[[${bare}|${full}]]`, shown: full },
    { source: `[[${name}#Log|${full}]]`, shown: full },
    { source: `[${full}](${encodeURI(path)})`, shown: full },
    { source: `[${first}](<${path}>)`, shown: first },
  ]);
}

/** Somebody as one value of a property, as it stands in YAML: a link in quotes, a name, an address; format.md, section 4. A value alone is read as a list between commas. */
export function asValue(choices: Choices, human: Human, isAlone = false): string {
  return choices.chance(0.5) ? asLink(choices, human) : asWord(choices, human, isAlone);
}

export function asLink(choices: Choices, { name, path, full }: Human): string {
  const bare = path.replace(/\.md$/, '');
  return choices.pick([`"[[${name}]]"`, `"[[${name}]]"`, `'[[${name.replaceAll("'", "''")}]]'`, `"[[${name}|${full}]]"`, `"[[${bare}]]"`, `"[[${bare}|${full}]]"`, `"[[${name.toLowerCase()}]]"`]);
}

/** Somebody in plain words: name, alias or address, with or without quotes. A value alone is read as a list between commas. */
export function asWord(choices: Choices, human: Human, isAlone = false): string {
  const word = plainWord(choices, human, isAlone);
  return /^[\p{L}\p{M} .'-]+$/u.test(word) && choices.chance(0.5) ? word : `"${word}"`;
}

/** The same without quotes; where values stand between commas, none may hold one. */
export function plainWord(choices: Choices, { name, aliases, emails }: Human, isBetweenCommas = false): string {
  const bare = name.replace(/^@/, '');
  const words = [bare, bare.normalize('NFC'), bare.toUpperCase(), `@${bare}`, ...aliases, ...emails, ...emails.map((email) => email.toUpperCase())];
  return choices.pick(isBetweenCommas ? words.filter((word) => !word.includes(',')) : words);
}
