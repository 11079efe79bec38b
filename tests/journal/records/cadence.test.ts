import { describe, expect, it } from 'vitest';
import { isoDuration, parseCadence, type Cadence } from '../../../src/journal/records/cadence';

const days = (amount: number): Cadence => ({ unit: 'day', amount });
const months = (amount: number): Cadence => ({ unit: 'month', amount });

describe('a cadence', () => {
  const cases: readonly (readonly [written: string | number, cadence: Cadence | 'none' | undefined])[] = [
    ['2 weeks', days(14)], [14, days(14)], ['14', days(14)], ['daily', days(1)], ['weekly', days(7)], ['biweekly', days(14)], ['fortnightly', days(14)],
    ['monthly', months(1)], ['quarterly', months(3)], ['yearly', months(12)], ['annually', months(12)],
    ['every 3 months', months(3)], ['every month', months(1)], ['every other week', days(14)], ['every two weeks', days(14)], ['every quarter', months(3)],
    ['a month', months(1)], ['1 year', months(12)], ['2w', days(14)], ['3m', months(3)], ['10d', days(10)], ['1y', months(12)], ['2 Quarters', months(6)],
    ['  Every  2   WEEKS ', days(14)], ['P2W', days(14)], ['P3M', months(3)], ['P1Y6M', months(18)], ['P1Y', months(12)], ['p10d', days(10)], ['P1W3D', days(10)],
    ['none', 'none'], ['never', 'none'], ['0', 'none'], [0, 'none'], ['0 weeks', 'none'],
    ['soonish', undefined], ['', undefined], ['week of May', undefined], ['-7', undefined], [-7, undefined], [1.5, undefined], ['P', undefined], ['P1M2D', undefined], ['PT2H', undefined],
    ['2 weeks or so', undefined], ['constructor', undefined], ['__proto__', undefined],
  ];
  it.each(cases)('written as %j is %j', (written, cadence) => {
    expect(parseCadence(written)).toEqual(cadence);
  });

  it('is written as a duration of ISO 8601, and read from it again', () => {
    const all = [days(1), days(7), days(14), months(1), months(3), months(12), months(18), months(24)];
    expect(all.map(isoDuration)).toEqual(['P1D', 'P7D', 'P14D', 'P1M', 'P3M', 'P1Y', 'P18M', 'P2Y']);
    expect(all.map((each) => parseCadence(isoDuration(each)))).toEqual(all);
  });
});
