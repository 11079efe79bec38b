import type { Journal, NewPerson, UnsortedPerson } from '../../journal/journal';
import { firstName } from '../person/summary-line';
import type { Answer } from './answers';

/** So many have a button; the others are counted. */
const MOST_SHOWN = 4;
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A rhythm for somebody new, while as many as one wants are being got to know already. */
export interface WhoRests {
  readonly answer: Answer;
  /** Those who could rest, the newest first. */
  readonly known: readonly NewPerson[];
}

/** Whether it is to be asked who rests before an answer is written; undefined if not. Source: follow-ups.md, Cadence 8. */
export function askWhoRests(journal: Pick<Journal, 'newPeople' | 'settings'>, { person, isNew }: UnsortedPerson, answer: Answer): WhoRests | undefined {
  if (!isNew || answer.cadence === null || answer.cadence === 'none') return undefined;
  const known = journal.newPeople().filter((each) => each.person !== person);
  return known.length >= journal.settings().newPeople ? { answer, known } : undefined;
}

/** Those who have a button, by the names that stand on it: first names where these tell them apart. */
export function whoCouldRest({ known }: WhoRests): readonly { readonly person: string; readonly name: string }[] {
  const shown = known.slice(0, MOST_SHOWN);
  const short = shown.map(({ name }) => firstName(name));
  return shown.map(({ person, name }, at) => ({ person, name: short.filter((each) => each === short[at]).length > 1 ? name : (short[at] ?? name) }));
}

/** "You are getting to know Ben and Cy. Let one rest for now?" */
export function restQuestion(asked: WhoRests): string {
  const names = whoCouldRest(asked).map(({ name }) => name);
  const more = asked.known.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  const list = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
  return `You are getting to know ${list}. ${asked.known.length === 1 ? 'Let that rest' : 'Let one rest'} for now?`;
}

/** "Keep all three": those who are known already and the one who is asked about. */
export function keepWords({ known }: WhoRests): string {
  const total = known.length + 1;
  return total === 2 ? 'Keep both' : `Keep all ${NUMBERS[total] ?? total}`;
}
