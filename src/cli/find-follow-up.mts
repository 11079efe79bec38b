import type { FollowUpRow } from '../journal/journal';
import type { Asked } from './command.mts';
import { neededText } from './given-date.mts';
import { NotDone, WrongUsage } from './failures.mts';

/** The id of the follow-up that is meant by `ID`, or by `PATH:LINE` and `--text`. Throws `NotDone` or `WrongUsage`. */
export function findFollowUp(asked: Asked): string {
  const [handle = ''] = asked.given.positionals;
  if (/^[0-9a-f]{8}$/i.test(handle)) return handle.toLowerCase();
  const place = /^(.+):(\d+)$/s.exec(handle);
  if (!place?.[1] || Number(place[2]) < 1) throw new WrongUsage(`“${handle}” is neither an id of 8 characters nor PATH:LINE.`);
  const row = rowAt(asked, place[1], Number(place[2]));
  if (!row) throw new NotDone(`No open follow-up at ${handle} reads so.`);
  return row.id;
}

/** `text` is the line as it stands, or the words that a list shows of it; with the words, the line must be the very one. */
function rowAt(asked: Asked, path: string, line: number): FollowUpRow | undefined {
  const text = neededText(asked, 'text');
  const exact = asked.journal.followUpAt(path, line - 1, text);
  if (exact) return exact;
  const sections = asked.journal.due({ limit: Infinity }).sections;
  return sections.flatMap((section) => section.rows).find((row) => row.path === path && row.line === line && row.text === text.trim());
}
