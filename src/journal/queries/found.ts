import type { CalendarDate } from '../calendar-date';
import { counts, interactionsIn, mentionedIn, type InteractionSource } from '../index/interactions';
import type { KindReason } from '../records/kind';
import { ENTRY_KINDS, type EntryKind } from '../records/entry-kind';
import type { Asking } from './asking';
import { due } from './due';
import { errors } from './problems';

/** Notes of a kind that are so by the same mark. */
export interface FoundByMark {
  readonly because: KindReason;
  readonly paths: readonly string[];
}

/** What was found in the vault, and by which marks: the first run, and the top of the settings. */
export interface Found {
  readonly people: { readonly count: number; readonly by: readonly FoundByMark[] };
  readonly meetings: { readonly count: number; readonly by: readonly FoundByMark[] };
  /** Conversations that count, by where they are written down. */
  readonly conversations: { readonly count: number; readonly by: readonly { readonly source: InteractionSource; readonly count: number }[] };
  readonly followUps: number;
  /** Late by more than 30 days: folded away. */
  readonly older: number;
  readonly problems: number;
  /** What links in daily notes would add if they counted. */
  readonly mentions: { readonly conversations: number; readonly people: number };
  /** Tags of kinds that stand in the notes already: they may mean something else here. */
  readonly tags: readonly { readonly kind: EntryKind; readonly lines: number }[];
  /** Those talked with most in the last year, and how often. */
  readonly oftenTalkedTo: readonly { readonly path: string; readonly name: string; readonly conversations: number; readonly last: CalendarDate }[];
}

/** How many people *Who do you want to keep up with?* offers. */
const OFTEN = 8;

export function found(asking: Asking): Found {
  const { index, now } = asking;
  const sources = new Map<InteractionSource, number>();
  const often = new Map<string, { conversations: number; last: CalendarDate }>();
  const mentioned = new Set<string>();
  const tags = new Map<EntryKind, number>();
  const people = new Map<string, FoundByMark & { paths: string[] }>();
  const meetings = new Map<string, FoundByMark & { paths: string[] }>();
  const yearAgo = `${Number(now.today.slice(0, 4)) - 1}${now.today.slice(4)}`;
  let mentions = 0;
  for (const record of index.records().values()) {
    const { because, path } = record;
    const byMark = record.kind === 'person' ? (record.person?.self ? undefined : people) : record.kind === 'meeting' ? meetings : undefined;
    if (byMark) {
      const key = `${because.by} ${because.value}`;
      const known = byMark.get(key);
      if (known) known.paths.push(path);
      else byMark.set(key, { because, paths: [path] });
    }
    for (const interaction of interactionsIn(record, index.links, now)) {
      if (!counts(interaction, now) || interaction.people.length === 0) continue;
      sources.set(interaction.source, (sources.get(interaction.source) ?? 0) + 1);
      if (interaction.date < yearAgo || interaction.source === 'property') continue;
      for (const person of interaction.people) {
        const before = often.get(person);
        often.set(person, { conversations: (before?.conversations ?? 0) + 1, last: before && before.last > interaction.date ? before.last : interaction.date });
      }
    }
    for (const mention of mentionedIn(record, index.links)) {
      mentions += 1;
      mention.people.forEach((person) => mentioned.add(person));
    }
    for (const { kind, byTag } of record.entries) if (byTag) tags.set(kind, (tags.get(kind) ?? 0) + 1);
  }
  const all = due(asking, { limit: 0 });
  const countOf = (section: string): number => all.sections.find((each) => each.section === section)?.count ?? 0;
  const total = all.sections.reduce((sum, { count }) => sum + count, 0);
  return {
    people: { count: [...index.links.people().values()].filter((person) => !person.self).length, by: mostFirst(people) },
    meetings: { count: index.countOf('meeting'), by: mostFirst(meetings) },
    conversations: { count: [...sources.values()].reduce((sum, count) => sum + count, 0), by: [...sources].map(([source, count]) => ({ source, count })).sort((a, b) => b.count - a.count || (a.source < b.source ? -1 : 1)) },
    followUps: total - countOf('older'),
    older: countOf('older'),
    problems: errors(asking).length,
    mentions: { conversations: mentions, people: mentioned.size },
    tags: ENTRY_KINDS.flatMap((kind) => (tags.has(kind) ? [{ kind, lines: tags.get(kind) ?? 0 }] : [])),
    oftenTalkedTo: [...often]
      .map(([path, talk]) => ({ path, name: index.links.person(path)?.name ?? '', ...talk }))
      .sort((a, b) => b.conversations - a.conversations || (a.last < b.last ? 1 : a.last > b.last ? -1 : a.path < b.path ? -1 : 1))
      .slice(0, OFTEN),
  };
}

function mostFirst(byMark: ReadonlyMap<string, FoundByMark>): readonly FoundByMark[] {
  const all = [...byMark].map(([key, { because, paths }]) => ({ key, because, paths: [...paths].sort() }));
  return all.sort((a, b) => b.paths.length - a.paths.length || (a.key < b.key ? -1 : 1)).map(({ because, paths }) => ({ because, paths }));
}
