import type { AgendaEntry } from '../index/agenda';
import { foldName } from '../index/links';
import type { Asking } from './asking';
import { relationsThroughMe } from './cadence-rules';
import type { DueFilter } from './due';
import { followUpRow } from './follow-up-row';

/** Which rows a filter lets through. */
export interface Passing {
  readonly followUp: (entry: AgendaEntry) => boolean;
  /** By the vault path of a person. */
  readonly person: (path: string) => boolean;
}

/** A filter, prepared once for all rows. Words are compared without case and accents' composition, in any order. */
export function filterOf(asking: Asking, { owner, words, circle, relation }: DueFilter): Passing {
  const { links } = asking.index;
  const wanted = foldName(words ?? '').split(/\s+/).filter((word) => word !== '');
  const relations = relation === undefined ? new Map<string, string>() : relationsThroughMe(asking);
  const holds = (text: string): boolean => {
    const folded = foldName(text);
    return wanted.every((word) => folded.includes(word));
  };
  const isOfPerson = (path: string): boolean => {
    const person = links.person(path);
    if (circle !== undefined && person?.circle.some((each) => foldName(each) === foldName(circle)) !== true) return false;
    return relation === undefined || foldName(person?.relation ?? relations.get(path) ?? '') === foldName(relation);
  };
  const asksPeople = circle !== undefined || relation !== undefined;
  return {
    followUp: (entry) => {
      if (owner !== undefined && entry.followUp.owner !== owner) return false;
      if (!asksPeople && wanted.length === 0) return true;
      const { text, names, people, path } = followUpRow(asking, entry);
      return (!asksPeople || people.some(isOfPerson)) && (wanted.length === 0 || holds([text, ...names, path].join(' ')));
    },
    person: (path) => {
      const person = links.person(path);
      return owner !== 'them' && isOfPerson(path) && (wanted.length === 0 || holds([person?.name ?? '', person?.org ?? '', ...(person?.aliases ?? [])].join(' ')));
    },
  };
}
