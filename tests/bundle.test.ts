import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { plugin } from '../esbuild.config.mjs';
import type { CalendarDate } from '../src/journal/calendar-date';
import { propertyLine, readFrontMatter } from '../src/journal/notes/front-matter';
import { removeProperty, setProperty, type NewPropertyValue } from '../src/journal/notes/front-matter-edit';
import { isRecurrence, nextOccurrence, type TaskDates } from '../src/journal/notes/recurrence';
import { DEFAULT_SETTINGS, readSettings } from '../src/journal/settings';
import { notesWithYaml } from './support/yaml-blocks';
import { SEED } from './support/run-size';


const SOURCE = `
  export { propertyLine, readFrontMatter } from './src/journal/notes/front-matter';
  export { removeProperty, setProperty } from './src/journal/notes/front-matter-edit';
  export { isRecurrence, nextOccurrence } from './src/journal/notes/recurrence';
  export { readSettings } from './src/journal/settings';
`;
const unbundled = { propertyLine, readFrontMatter, removeProperty, setProperty, isRecurrence, nextOccurrence, readSettings };
const root = fileURLToPath(new URL('../', import.meta.url));
let bundled = unbundled;

/** What both say: an answer, or the error that was thrown. Maps are their entries, in order. */
function answer(ask: () => unknown): string {
  try {
    return JSON.stringify(ask(), (_, value: unknown) => (value instanceof Map ? [...value] : typeof value === 'number' && !Number.isFinite(value) ? String(value) : value)) ?? 'nothing';
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

/** The source, bundled by the options of the plugin, in memory; only what goes in is another. */
async function bundle(options: object): Promise<string> {
  const { outputFiles } = await build({ ...options, entryPoints: [], stdin: { contents: SOURCE, resolveDir: root, loader: 'ts' }, minify: true, write: false });
  return outputFiles[0]?.text ?? '';
}

beforeAll(async () => {
  const code = await bundle(plugin);
  const module: { exports: unknown } = { exports: {} };
  // As in the app of a phone: without what Node alone has.
  const run = vm.compileFunction(code, ['module', 'exports', 'require', 'Buffer', 'process', 'global', 'setImmediate']) as (...given: readonly unknown[]) => void;
  run(module, module.exports);
  bundled = module.exports as typeof unbundled;
});

describe('what the bundle leaves out of the libraries', () => {
  it('is in none of the modules that it is compared with', () => {
    expect(bundled).not.toBe(unbundled);
    expect(Object.keys(bundled).sort()).toEqual(Object.keys(unbundled).sort());
    expect(bundled.readFrontMatter).not.toBe(unbundled.readFrontMatter);
  });

  it('changes nothing that is read in properties, nor where they stand', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(notesWithYaml, (text) => {
        const front = readFrontMatter(text);
        const what = front.kind === 'unreadable' ? front.reason : front.kind;
        seen.set(what, (seen.get(what) ?? 0) + 1);
        expect(answer(() => bundled.readFrontMatter(text))).toBe(answer(() => front));
        for (const name of ['a', 'nothing', ...(front.kind === 'read' ? front.properties.keys() : [])]) {
          expect(answer(() => bundled.propertyLine(text, name))).toBe(answer(() => propertyLine(text, name)));
        }
      }),
      { seed: SEED, numRuns: 3000 },
    );
    for (const what of ['none', 'read', 'fence', 'unclosed', 'yaml', 'not-a-map', 'duplicate-key', 'alias', 'too-deep', 'too-large']) expect([what, (seen.get(what) ?? 0) >= 3]).toEqual([what, true]);
    expect(seen.get('read')).toBeGreaterThan(800);
    expect(seen.get('yaml')).toBeGreaterThan(300);
  });

  it('changes nothing that is written into properties, nor why it is refused', () => {
    const values: readonly NewPropertyValue[] = ['boss', '[[Dana Li]]', '2026-11-20', 'it\'s: "so" # 1', '\u2028', 14, true, [], ['a, b', '[[C]]']];
    const seen = { changed: 0, refused: 0 };
    fc.assert(
      fc.property(notesWithYaml, fc.constantFrom(...values), (text, value) => {
        const front = readFrontMatter(text);
        for (const name of new Set(['new one', 'a', ...(front.kind === 'read' ? [...front.properties.keys()].slice(0, 4) : [])])) {
          const wanted = answer(() => setProperty(text, name, value));
          seen[wanted.includes('"refused"') ? 'refused' : 'changed'] += 1;
          expect(answer(() => bundled.setProperty(text, name, value))).toBe(wanted);
          expect(answer(() => bundled.removeProperty(text, name))).toBe(answer(() => removeProperty(text, name)));
        }
      }),
      { seed: SEED, numRuns: 1200 },
    );
    expect(seen.changed).toBeGreaterThan(800);
    expect(seen.refused).toBeGreaterThan(800);
  });

  it('changes nothing that is read in settings', () => {
    const value = fc.oneof(fc.boolean(), fc.integer({ min: -2, max: 60 }), fc.string({ maxLength: 5 }), fc.constant(null), fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }), fc.dictionary(fc.string({ maxLength: 3 }), fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 })), fc.constantFrom(...Object.values(DEFAULT_SETTINGS)), fc.record({ types: fc.array(fc.string()), tags: fc.oneof(fc.array(fc.string()), fc.string()) }));
    const stored = fc.oneof({ weight: 8, arbitrary: fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'other'), value) }, { weight: 1, arbitrary: fc.anything() });
    fc.assert(
      fc.property(stored, (each) => {
        expect(answer(() => bundled.readSettings(each))).toBe(answer(() => readSettings(each)));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

const WEEKDAYS = ['Monday', 'Tue', 'Wednesday', 'Thu', 'Fri', 'Saturday', 'Sunday'];
const NTH = ['1st', '2nd', '3rd', '4th', 'last', '2nd last'];
const RULES = [
  'every day', 'every 3 days', 'every 10 days', 'every weekday', 'every weekend', 'every week', 'every 2 weeks', 'every 52 weeks', 'every other week', 'every month', 'every 2 months', 'every 3 months', 'every 6 months', 'every 12 months', 'every 13 months', 'every year', 'every 2 years', 'every 4 years',
  ...WEEKDAYS.flatMap((day) => [`every ${day}`, `every week on ${day}`, `every 2 weeks on ${day}`]), 'every week on Monday, Thursday', 'every 3 weeks on Tue, Fri and Sunday',
  ...NTH.flatMap((nth) => [`every month on the ${nth}`, `every month on the ${nth} Friday`, `every 2 months on the ${nth} Tue`]), 'every month on the 15th', 'every month on the 31st', 'every month on the 30th', 'every month on the 1st and 15th', 'every month on the 1st, 2nd last',
  'every January', 'every February on the 29th', 'every January on the 15th', 'every April and December on the 1st and 24th', 'every 2 years in May', 'every year on the 1st', 'every June on the last Friday', 'every January, March and July',
  'every week for 3 times', 'every 3 days for 1 time', 'every month for 2 times', 'every day for 10 times', 'every day until 31 December 2026', 'every month until December 1, 2026', 'every week until 20 Nov 2026', 'every weekday until 1 Jan 2027', 'every year until 1 January 2020',
  'every quarter', 'every hour', 'every 2 hours', 'every minute', 'every 0 days', 'every 1001 days', 'every', 'sometimes', '', 'monthly', 'every month on the 32nd', 'every February on the 30th', 'every day until never', 'every day!', 'every day at 5', 'every month on the', 'every month in the', 'every Friday the 13th', 'every 2nd Tuesday',
];
const DAYS: readonly CalendarDate[] = ['2026-01-31', '2026-11-19', '2026-12-31', '2024-02-29', '2027-02-28', '2026-03-29', '1999-12-31', '2100-02-28'];

describe('a rule for repeating', () => {
  const datesOf = (day: CalendarDate): readonly TaskDates[] => [{ due: day, scheduled: null, start: null }, { due: null, scheduled: day, start: '2026-01-01' }, { due: null, scheduled: null, start: null }];

  it('comes to the same days in the bundle', () => {
    const rules = [...RULES, ...RULES.map((rule) => `${rule} when done`)];
    let days = 0;
    for (const rule of rules) {
      expect([rule, bundled.isRecurrence(rule)]).toEqual([rule, isRecurrence(rule)]);
      for (const day of DAYS) {
        for (const dates of datesOf(day)) {
          const wanted = answer(() => nextOccurrence(rule, dates, '2026-11-19'));
          expect([rule, day, answer(() => bundled.nextOccurrence(rule, dates, '2026-11-19'))]).toEqual([rule, day, wanted]);
          expect(wanted).not.toContain('threw');
          if (wanted.includes('-')) days += 1;
        }
      }
    }
    expect(rules.filter(isRecurrence).length).toBeGreaterThan(120);
    expect(rules.length - rules.filter(isRecurrence).length).toBeGreaterThan(20);
    expect(days).toBeGreaterThan(1500);
  });

  const cases: readonly (readonly [rule: string, due: CalendarDate, next: CalendarDate | null])[] = [
    ['every month', '2026-01-31', '2026-02-28'], ['every 2 months', '2026-12-31', '2027-02-28'], ['every year', '2024-02-29', '2025-02-28'], ['every 3 months', '2026-11-30', '2027-02-28'], ['every month', '2026-02-28', '2026-03-28'], ['every 4 years', '2024-02-29', '2028-02-29'],
    ['every week', '2026-12-28', '2027-01-04'], ['every 2 weeks on Friday', '2026-11-19', '2026-11-20'], ['every weekday', '2026-11-20', '2026-11-23'], ['every month on the last', '2026-01-31', '2026-02-28'], ['every month on the 31st', '2026-01-31', '2026-03-31'],
    ['every month on the 2nd Tuesday', '2026-11-10', '2026-12-08'], ['every month on the last Friday', '2026-11-19', '2026-11-27'], ['every January on the 15th', '2026-01-15', '2027-01-15'], ['every February on the 29th', '2024-02-29', '2028-02-29'],
    ['every day until 31 December 2026', '2026-12-30', '2026-12-31'], ['every day until 31 December 2026', '2026-12-31', null], ['every week for 2 times', '2026-11-19', '2026-11-26'], ['every week for 1 time', '2026-11-19', null],
    ['every week when done', '2026-01-01', '2026-11-26'], ['every month when done', '2026-01-31', '2026-12-19'], ['every quarter', '2026-01-31', null], ['every hour', '2026-01-31', null],
  ];
  it.each(cases)('%s, from %s, comes on %s, in the bundle and out of it', (rule, due, next) => {
    for (const each of [unbundled, bundled]) expect(each.nextOccurrence(rule, { due, scheduled: null, start: null }, '2026-11-19')?.due ?? null).toBe(next);
  });
});
