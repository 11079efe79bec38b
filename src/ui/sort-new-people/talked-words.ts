import type { UnsortedPerson, Words } from '../../journal/journal';

/** "12 conversations in the last year, the last on 6 Nov." */
export function talkedWords({ conversations, last }: Pick<UnsortedPerson, 'conversations' | 'last'>, { short }: Pick<Words, 'short'>): string {
  if (last === null) return 'Not talked yet.';
  if (conversations === 0) return `No conversation in the last year; the last one was on ${short(last)}.`;
  return conversations === 1 ? `1 conversation in the last year, on ${short(last)}.` : `${conversations} conversations in the last year, the last on ${short(last)}.`;
}
