import type { CalendarDate } from '../calendar-date';
import type { ListItem, Outline } from '../notes/outline';
import type { DatedHeading } from './dated-heading';
import { readLeadingDate } from './leading-date';
import type { LogLine } from './log-line';

/** The lines of a note that give a day to what stands below them. */
export interface DatedLines {
  readonly logLines: readonly LogLine[];
  readonly datedHeadings: readonly DatedHeading[];
}

/** For each item the day of what it stands below: an item with a date, a log line, else a dated heading; null for none. */
export function daysAbove(outline: Outline, { logLines, datedHeadings }: DatedLines): readonly (CalendarDate | null)[] {
  const logged = new Map(logLines.map((log) => [log.at.line, log.date]));
  const own: (CalendarDate | null)[] = [];
  return outline.items.map((item) => {
    const above = own[item.parent] ?? dayOfHeading(outline, item, datedHeadings) ?? null;
    own.push(readLeadingDate(item.text)?.date ?? logged.get(item.line) ?? above);
    return above;
  });
}

/** The date of the last heading with a date above an item, if no heading of a higher level stands between. */
function dayOfHeading(outline: Outline, item: ListItem, dated: readonly DatedHeading[]): CalendarDate | undefined {
  if (dated.length === 0) return undefined;
  const byLine = new Map(dated.map((heading) => [heading.at.line, heading.date]));
  let level = Infinity;
  for (let index = item.heading; index >= 0; index--) {
    const heading = outline.headings[index];
    if (!heading || heading.level >= level) continue;
    const date = byLine.get(heading.line);
    if (date) return date;
    level = heading.level;
  }
  return undefined;
}
