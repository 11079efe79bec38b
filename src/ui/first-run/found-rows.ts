import type { Found, FoundByMark, Words } from '../../journal/journal';

/** A line of "Found in this vault". */
export interface FoundRow {
  readonly what: 'people' | 'conversations' | 'follow-ups' | 'older' | 'problems';
  readonly count: number;
  readonly noun: string;
  /** By what it was found, in a few words. */
  readonly aside: string;
}

/** The lines, without those that count nothing. */
export function foundRows({ people, conversations, followUps, older, problems }: Found, words: Words): readonly FoundRow[] {
  const sources = conversations.by.map(({ source, count }) => `${count.toLocaleString()} ${SOURCES[source][count === 1 ? 0 : 1]}`);
  const rows: readonly FoundRow[] = [
    { what: 'people', count: people.count, noun: people.count === 1 ? 'person' : 'people', aside: marksInShort(people.by, words) },
    { what: 'conversations', count: conversations.count, noun: conversations.count === 1 ? 'conversation' : 'conversations', aside: shortened(sources, 1) },
    { what: 'follow-ups', count: followUps, noun: followUps === 1 ? 'follow-up' : 'follow-ups', aside: '' },
    { what: 'older', count: older, noun: older === 1 ? 'older one' : 'older ones', aside: 'folded away' },
    { what: 'problems', count: problems, noun: problems === 1 ? 'note to fix' : 'notes to fix', aside: '' },
  ];
  return rows.filter(({ count }) => count > 0);
}

/** Where conversations are written down, for one and for several. */
export const SOURCES: Readonly<Record<Found['conversations']['by'][number]['source'], readonly [one: string, several: string]>> = {
  meeting: ['meeting', 'meetings'],
  log: ['line of a log', 'lines of a log'],
  property: ['date in last_contact', 'dates in last_contact'],
  'reach-out': ['done task', 'done tasks'],
  mention: ['link in a daily note', 'links in daily notes'],
};

/** "People, #person": the marks that most notes have. */
function marksInShort(by: readonly FoundByMark[], words: Words): string {
  return shortened([...new Set(by.map(({ because }) => words.markInShort(because)))], 2);
}

function shortened(parts: readonly string[], shown: number): string {
  return parts.length > shown ? `${parts.slice(0, shown).join(', ')}, …` : parts.join(', ');
}
