import type { AgendaEntry } from '../index/agenda';
import { peopleAbout } from '../index/interactions';
import { foldName } from '../index/links';
import { nameOf } from '../notes/note-name';
import type { Asking } from './asking';
import { relationsThroughMe } from './cadence-rules';
import type { DueFilter } from './due';
import { shownText } from './follow-up-row';
import { inTheOpen } from './in-the-open';

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
  const holds = (folded: string): boolean => wanted.every((word) => folded.includes(word));
  const wordsOf = wordsOfRows(asking);
  const isOfPerson = (path: string): boolean => {
    const person = links.person(path);
    if (circle !== undefined && person?.circle.some((each) => foldName(each) === foldName(circle)) !== true) return false;
    return relation === undefined || foldName(person?.relation ?? relations.get(path) ?? '') === foldName(relation);
  };
  const asksPeople = circle !== undefined || relation !== undefined;
  return {
    followUp: (entry) => {
      if (owner !== undefined && entry.followUp.owner !== owner) return false;
      if (wanted.length > 0 && !holds(wordsOf(entry))) return false;
      return !asksPeople || peopleAbout(entry.followUp.references, entry.record, links).some(isOfPerson);
    },
    person: (path) => {
      const person = links.person(path);
      return owner !== 'them' && isOfPerson(path) && (wanted.length === 0 || holds(foldName([person?.name ?? '', (person && inTheOpen(person).org) ?? '', ...(person?.aliases ?? [])].join(' '))));
    },
  };
}

/** Folded words of each row, its people and its note; made once until a note changes, since every key that is typed asks for all. */
function wordsOfRows(asking: Asking): (entry: AgendaEntry) => string {
  const known = asking.index.kept('words of rows', '', () => new Map<AgendaEntry, string>());
  return (entry) => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const { followUp, record } = entry;
    const names = peopleAbout(followUp.references, record, asking.index.links).map(nameOf);
    const words = foldName([shownText(followUp), ...names, record.path].join(' '));
    known.set(entry, words);
    return words;
  };
}
