import { parseCalendarDate, type CalendarDate } from '../calendar-date';

/** A date that a line or a heading begins with. */
export interface LeadingDate {
  readonly date: CalendarDate;
  /** What stands behind it, without a colon, comma or dash between. */
  readonly rest: string;
}

const DAY = '\\d{4}-\\d{2}-\\d{2}';
const LEADING = new RegExp(`^(?:\\*\\*|__)?(?:\\[\\[([^[\\]|]*)(?:\\|([^[\\]]*))?\\]\\]|(${DAY}))(?![\\d-])(?:\\*\\*|__)?[ \\t]*[:,–—-]?(?:\\*\\*|__)?(.*)`, 's');
const AT_END = new RegExp(`(?:^|/)(${DAY})$`);

/**
 * Reads `2026-11-20 …`, `[[2026-11-20]] …`, `[[2026-11-20 Fri|2026-11-20]] …`, each in bold too; undefined where a text
 * begins with anything else, or with a day of no calendar. Source: format.md, sections 3 and 5.
 */
export function readLeadingDate(text: string): LeadingDate | undefined {
  const match = LEADING.exec(text);
  if (!match) return undefined;
  const [, target = '', alias = '', plain = '', rest = ''] = match;
  const day = plain === '' ? (AT_END.exec(target)?.[1] ?? AT_END.exec(alias)?.[1] ?? '') : plain;
  const date = parseCalendarDate(day);
  return date && { date, rest: rest.trimStart() };
}
