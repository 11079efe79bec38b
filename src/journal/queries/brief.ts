import type { CalendarDate } from '../calendar-date';
import type { Person } from '../records/person';
import { BLOCKS, type BlockName, type SheetBlock } from '../sheet/sheet';
import type { Words } from '../words';
import type { Asking } from './asking';
import { lastConversation } from './contact-health';
import { inTheOpen } from './in-the-open';
import { plannedTalk } from './one-on-one';
import { sheetFor } from './sheet';
import { waysWords } from './ways';

/** What to know of one person before a talk. */
export interface PersonBrief {
  readonly path: string;
  readonly name: string;
  /** "Boss · Platform · prefers it direct"; '' where nothing is known. */
  readonly who: string;
  /** Evidence of the last conversation; null where there was none. */
  readonly last: { readonly on: CalendarDate; readonly channel: string | null; readonly path: string } | null;
  /** The next talk that is planned; null where there is none. */
  readonly next: { readonly on: CalendarDate; readonly channel: string | null; readonly path: string } | null;
  /** "Prefers: numbers first. Interests: sailing."; '' where nothing of it is known. */
  readonly ways: string;
  readonly blocks: readonly SheetBlock[];
  /** What we have in common: interests, people whom both know. */
  readonly common: readonly string[];
}

/** Blocks of a brief: those of the sheet that any talk can use. */
const BRIEF_BLOCKS: ReadonlySet<BlockName> = new Set(['to-talk-about', 'promises', 'catch-up', 'their-side', 'offers', 'asks', 'thanks']);

/** *Before you talk*: the same blocks as the sheet, for any person or several. Unknown paths are passed over. */
export function brief(asking: Asking, people: readonly string[], words: Words): readonly PersonBrief[] {
  const { links } = asking.index;
  const { today } = asking.now;
  const ofToday: Words = { ...words, promised: (due, on) => (due === today && on === today ? 'due today' : words.promised(due, on)) };
  const [me] = [...links.people()].flatMap(([, person]) => (person.self ? [person] : []));
  return people.flatMap((path): readonly PersonBrief[] => {
    const whom = links.person(path);
    const person = whom && inTheOpen(whom);
    const sheet = person && sheetFor(asking, { person: path, on: asking.now.today, blocks: BRIEF_BLOCKS }, ofToday);
    if (!person || !sheet) return [];
    const last = lastConversation(asking, path);
    const next = plannedTalk(asking, path);
    return [
      {
        path,
        name: person.name,
        who: whoWords(person, words),
        last: last && { on: last.date, channel: last.channel, path: last.path },
        next: next && { on: next.date, channel: next.channel, path: next.path },
        ways: waysWords(person, ['prefers', 'avoids', 'interests', 'canHelpWith']),
        blocks: BLOCKS.flatMap((name) => sheet.blocks.flatMap((block) => (block.name === name && BRIEF_BLOCKS.has(name) ? inBrief(block) : []))),
        common: me ? inCommon(asking, me, path, person) : [],
      },
    ];
  });
}

/** How somebody likes to be talked to stands on top of a brief already. */
function inBrief(block: SheetBlock): readonly SheetBlock[] {
  if (block.name !== 'their-side') return [block];
  const lines = block.lines.filter(({ line }) => line === 'quotation');
  return lines.length === 0 ? [] : [{ ...block, lines }];
}

/** "Boss · Director, Platform · Halden Systems · prefers it direct". A relation of `other` says nothing. */
function whoWords({ relation, role, org, team, communication, paused }: Person, words: Words): string {
  const style = communication === null ? '' : words.manner(communication);
  const parts = [relation === null || relation.toLowerCase() === 'other' ? '' : relation.charAt(0).toUpperCase() + relation.slice(1), role ?? '', team ?? org ?? '', style, paused ? 'at rest' : ''];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What I have in common with somebody: for the panel. */
export function commonGround(asking: Asking, path: string): readonly string[] {
  const { links } = asking.index;
  const person = links.person(path);
  const me = [...links.people()].find(([, { self }]) => self)?.[1];
  return me && person ? inCommon(asking, me, path, inTheOpen(person)) : [];
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
