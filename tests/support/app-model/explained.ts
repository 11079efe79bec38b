/** What was asked of the plugin, in a vault whose lines all have a word of their own (`Dana-3`). */
export type Wish =
  | { readonly wish: 'complete' | 'snooze'; readonly word: string }
  | { readonly wish: 'log' | 'add'; readonly word: string; readonly path: string }
  | { readonly wish: 'snooze person'; readonly path: string }
  | { readonly wish: 'undo' };

const SNOOZED_TO = 'snooze_until: 2026-11-27';

/** Is what the plugin wrote just what somebody wished for, in the line or section that was meant, or its undo? */
export function isExplained(wishes: readonly Wish[], path: string, before: string, after: string): boolean {
  return wishes.some((wish) => (wish.wish === 'undo' ? wishes.some((other) => explains(other, { path, before: after, after: before, isUndone: true })) : explains(wish, { path, before, after, isUndone: false })));
}

/** The name of a note that was moved, or renamed to `… (old)`. */
function ownName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(' (old)', '');
}

/** What was written; with `isUndone` the other way round. */
interface Write {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly isUndone: boolean;
}

function explains(wish: Wish, { path, before, after, isUndone }: Write): boolean {
  const now = after.split('\n');
  // A talk ends a snooze.
  const old = before.split('\n').filter((line) => line !== SNOOZED_TO || wish.wish !== 'log' || now.includes(line));
  let from = 0;
  while (from < Math.min(old.length, now.length) && old[from] === now[from]) from += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - from && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const removed = old.slice(from, old.length - end);
  const added = now.slice(from, now.length - end);
  if (wish.wish === 'complete' || wish.wish === 'snooze') {
    const [line = ''] = removed;
    const meant = wish.wish === 'complete' ? `${line.replace('- [ ]', '- [x]')} ✅ 2026-11-19` : line.replace(' 📅', ' ⏳ 2026-11-27 📅');
    return removed.length === 1 && added.length === 1 && added[0] === meant && new RegExp(`- \\[ \\] ${wish.word} `).test(line);
  }
  if (!('path' in wish) || ownName(wish.path) !== ownName(path) || removed.length > 0) return false;
  const words = added.filter((line) => line !== '' && line !== '---' && !line.startsWith('## '));
  if (wish.wish === 'snooze person') return words.join() === SNOOZED_TO && now.indexOf(SNOOZED_TO) < Math.max(now.indexOf('---', 1), 1);
  const [line, heading] = wish.wish === 'log' ? [`- 2026-11-19 call: ${wish.word}`, '## Log'] : [`- [ ] ${wish.word}`, '## Follow-ups'];
  // A line may stand in what others have made of the note since, without its heading: it is still the one to take back.
  return words.join() === line && (isUndone || now.slice(0, now.indexOf(line)).filter((each) => each.startsWith('## ')).at(-1) === heading);
}
