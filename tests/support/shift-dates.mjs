/**
 * Copies a vault so that its "today" becomes another day: every ISO date moves by the same number of days, in the
 * text of notes and in the names of files and folders. Words such as "6 Nov" or "every Thursday" stay as they are.
 */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const DAY = 86_400_000;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const BIRTHDAY_LINE = /^\s*["']?birthday["']?\s*:/i;
const FIRST_YEAR = 2020;
const TEXT_FILES = new Set(['.md', '.json', '.canvas', '.base', '.csv', '.txt']);

/** Milliseconds of a civil date at midnight UTC, or `undefined` for a day that does not exist. */
function utcDay(iso) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return undefined;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(time).toISOString().slice(0, 10) === iso ? time : undefined;
}

function requireDay(iso, what) {
  const time = typeof iso === 'string' ? utcDay(iso) : undefined;
  if (time === undefined) throw new Error(`${what} is not a date: ${String(iso)}`);
  return time;
}

function shiftDates(text, days) {
  return text.replace(ISO_DATE, (iso, year) => {
    const time = Number(year) < FIRST_YEAR ? undefined : utcDay(iso);
    return time === undefined ? iso : new Date(time + days * DAY).toISOString().slice(0, 10);
  });
}

/** Line ends stay with their lines, so that CRLF and a missing last line end survive. */
function shiftText(text, days) {
  return text
    .split(/(?<=\n)/)
    .map((line) => (BIRTHDAY_LINE.test(line) ? line : shiftDates(line, days)))
    .join('');
}

async function copyFolder(from, to, days) {
  const entries = await readdir(from, { withFileTypes: true });
  await mkdir(to, { recursive: true });
  for (const entry of entries) {
    const source = join(from, entry.name);
    const target = join(to, shiftDates(entry.name, days));
    if (entry.isDirectory()) {
      await copyFolder(source, target, days);
    } else if (!entry.isFile()) {
      continue;
    } else if (TEXT_FILES.has(extname(entry.name).toLowerCase())) {
      // One character for each byte: dates are ASCII, and every other byte comes back as it was.
      const text = await readFile(source, 'latin1');
      await writeFile(target, shiftText(text, days), 'latin1');
    } else {
      await copyFile(source, target);
    }
  }
}

/**
 * @param {{ from: string, to: string, today: string }} request `from` holds `.rapport-demo.json`, which names the
 * vault's own today; `to` is made if it is not there and must not lie inside `from`.
 * @returns {Promise<void>}
 */
export async function copyShifted({ from, to, today }) {
  const demo = JSON.parse(await readFile(join(from, '.rapport-demo.json'), 'utf8'));
  const days = (requireDay(today, 'today') - requireDay(demo.today, "the vault's today")) / DAY;
  await copyFolder(from, to, days);
}
