import type { CalendarDate } from '../calendar-date';
import type { Person } from '../records/person';
import { BLOCKS, type BlockName, type SheetBlock } from '../sheet/sheet';
import type { Words } from '../words';
import type { Asking } from './asking';
import { lastConversation } from './contact-health';
import { sheetFor } from './sheet';

/** What to know of one person before a talk. */
export interface PersonBrief {
  readonly path: string;
  readonly name: string;
  /** "Boss · Platform · prefers it direct"; '' where nothing is known. */
  readonly who: string;
  /** Evidence of the last conversation; null where there was none. */
  readonly last: { readonly on: CalendarDate; readonly channel: string | null; readonly path: string } | null;
  readonly blocks: readonly SheetBlock[];
  /** What we have in common: interests, people whom both know. */
  readonly common: readonly string[];
}

/** Blocks of a brief: those of the sheet that any talk can use. */
const BRIEF_BLOCKS: ReadonlySet<BlockName> = new Set(['to-talk-about', 'promises', 'catch-up', 'their-side', 'offers', 'asks', 'thanks']);

/** *Before you talk*: the same blocks as the sheet, for any person or several. Unknown paths are passed over. */
export function brief(asking: Asking, people: readonly string[], words: Words): readonly PersonBrief[] {
  const { links } = asking.index;
  const [me] = [...links.people()].flatMap(([, person]) => (person.self ? [person] : []));
  return people.flatMap((path): readonly PersonBrief[] => {
    const person = links.person(path);
    const sheet = person && sheetFor(asking, { person: path, on: asking.now.today }, words);
    if (!person || !sheet) return [];
    const last = lastConversation(asking, path);
    return [
      {
        path,
        name: person.name,
        who: whoWords(person),
        last: last && { on: last.date, channel: last.channel, path: last.path },
        blocks: BLOCKS.flatMap((name) => sheet.blocks.find((block) => block.name === name && BRIEF_BLOCKS.has(name)) ?? []),
        common: me ? inCommon(asking, me, path, person) : [],
      },
    ];
  });
}

/** "Boss · Director, Platform · Halden Systems · prefers it direct". A relation of `other` says nothing. */
export function whoWords({ relation, role, org, team, communication }: Person): string {
  const style = communication === null ? '' : `prefers it ${communication}`;
  const parts = [relation === null || relation.toLowerCase() === 'other' ? '' : relation.charAt(0).toUpperCase() + relation.slice(1), role ?? '', team ?? org ?? '', style];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What I have in common with somebody: for the panel. */
export function commonGround(asking: Asking, path: string): readonly string[] {
  const { links } = asking.index;
  const person = links.person(path);
  const me = [...links.people()].find(([, { self }]) => self)?.[1];
  return me && person ? inCommon(asking, me, path, person) : [];
}

/** Interests that both have, and people whom both know; practice S3-10. */
function inCommon({ index: { links } }: Asking, me: Person, path: string, person: Person): readonly string[] {
  const mine = new Set(me.interests.map((interest) => interest.toLowerCase()));
  const interests = person.interests.filter((interest) => mine.has(interest.toLowerCase()));
  const known = (of: Person): ReadonlySet<string> => new Set(of.knows.flatMap((reference) => namedBy(reference)));
  const namedBy = (reference: Person['knows'][number]): readonly string[] => {
    const meaning = links.resolve(reference, path);
    return meaning.kind === 'person' ? [meaning.path] : [];
  };
  const ours = known(me);
  const people = [...known(person)].filter((each) => ours.has(each)).map((each) => links.person(each)?.name ?? each);
  return [...interests, ...people];
}
