/** How often somebody wants to be in touch. Days and weeks are days; months and years are calendar months. */
export interface Cadence {
  readonly unit: 'day' | 'month';
  readonly amount: number;
}

/** What gives somebody their rhythm: the note itself, or a setting for a circle, a relation or a stage; follow-ups.md, Cadence 2. */
export type CadenceRule = { readonly by: 'own' } | { readonly by: 'circle' | 'relation' | 'stage'; readonly name: string };

const WORDS: Readonly<Record<string, Cadence>> = {
  // Words of the Team Manager plugin in Portuguese among them; compared without hyphens.
  daily: days(1),
  weekly: days(7),
  semanal: days(7),
  biweekly: days(14),
  fortnightly: days(14),
  quinzenal: days(14),
  monthly: months(1),
  mensal: months(1),
  bimonthly: months(2),
  quarterly: months(3),
  biannually: months(6),
  semiannually: months(6),
  yearly: months(12),
  annually: months(12),
};
const UNITS: Readonly<Record<string, (amount: number) => Cadence>> = {
  d: days, day: days, w: (amount) => days(amount * 7), week: (amount) => days(amount * 7), m: months, month: months,
  quarter: (amount) => months(amount * 3), y: (amount) => months(amount * 12), year: (amount) => months(amount * 12),
};
const NUMBERS: Readonly<Record<string, number>> = { '': 1, other: 2, a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6 };
const AMOUNT = /^(?:every )?(?:(\d{1,4}|other|an?|one|two|three|four|six) ?)?(d|days?|w|weeks?|m|months?|quarters?|y|years?)$/;
const ISO = /^p(?:(\d{1,3})y)?(?:(\d{1,3})m)?(?:(\d{1,3})w)?(?:(\d{1,4})d)?$/;

/**
 * Reads a cadence: `2 weeks`, `14` (days), `weekly`, `every 3 months`, `quarterly`, `P2W`; format.md, section 2.
 * `none` is the answer for `none`, `never` and `0`; undefined if it is nothing of these.
 */
export function parseCadence(value: string | number): Cadence | 'none' | undefined {
  const text = String(value).normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (text === 'none' || text === 'never' || text === '0') return 'none';
  if (/^\d{1,4}$/.test(text)) return days(Number(text));
  const word = text.replaceAll('-', '');
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const amount = AMOUNT.exec(text);
  if (amount) {
    const unit = (amount[2] ?? '').length > 1 ? (amount[2] ?? '').replace(/s$/, '') : (amount[2] ?? '');
    const size = NUMBERS[amount[1] ?? ''] ?? Number(amount[1]);
    return size > 0 ? withinReason(UNITS[unit]?.(size)) : 'none';
  }
  return withinReason(isoCadence(text));
}

/** A rhythm of more than a hundred years is a slip of the pen, and would lead past the year 9999. */
function withinReason(cadence: Cadence | undefined): Cadence | undefined {
  const longest = cadence?.unit === 'month' ? 1200 : 36_525;
  return cadence && cadence.amount <= longest ? cadence : undefined;
}

function isoCadence(text: string): Cadence | undefined {
  const match = ISO.exec(text);
  if (!match || text === 'p') return undefined;
  const [year = 0, month = 0, week = 0, day = 0] = match.slice(1).map((part: string | undefined) => Number(part ?? 0));
  // Months and days together have no single unit to clamp by; nobody writes them.
  if (year + month > 0) return week + day > 0 ? undefined : months(year * 12 + month);
  return week + day > 0 ? days(week * 7 + day) : undefined;
}

/** ISO 8601 duration: days and weeks as `P14D`, months `P3M`, whole years `P1Y`; cli.md. */
export function isoDuration(cadence: Cadence): string {
  if (cadence.unit === 'day') return `P${cadence.amount}D`;
  return cadence.amount % 12 === 0 ? `P${cadence.amount / 12}Y` : `P${cadence.amount}M`;
}

function days(amount: number): Cadence {
  return { unit: 'day', amount };
}

function months(amount: number): Cadence {
  return { unit: 'month', amount };
}
