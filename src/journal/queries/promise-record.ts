import type { CalendarDate } from '../calendar-date';
import { peopleAbout } from '../index/interactions';
import { isToldInTime, type FollowUp } from '../records/follow-up';
import type { NoteRecord } from '../records/record';
import type { Asking } from './asking';

/** How promises went, one way. Source: managing-up.md, Promises. */
export interface PromiseCounts {
  /** All that were made; those that were dropped left out. */
  readonly promised: number;
  readonly keptOnTime: number;
  readonly keptLate: number;
  /** Done without a day, or without one that was promised: neither on time nor late. */
  readonly keptUndated: number;
  /** Of those that were or are late: they were told before the day. */
  readonly toldBefore: number;
  readonly open: number;
  /** Of the open ones: past the day that was promised. */
  readonly openLate: number;
}

/** Promises with somebody, or with all, both ways. */
export interface PromiseRecord {
  readonly mine: PromiseCounts;
  readonly theirs: PromiseCounts;
}

/** The record of promises with a person (vault path), or with everybody. From 📅, ✅ and `#told`; a snooze does not change it. */
export function promiseRecord(asking: Asking, person?: string): PromiseRecord {
  const records = asking.index.kept('promise records', asking.now.today, () => recordsByPerson(asking));
  return records.get(person ?? EVERYBODY) ?? { mine: NONE, theirs: NONE };
}

const EVERYBODY = '';
const NONE: PromiseCounts = { promised: 0, keptOnTime: 0, keptLate: 0, keptUndated: 0, toldBefore: 0, open: 0, openLate: 0 };

/** One promise, as far as the record needs it; `doneOn` is undefined for one that is open. */
interface Promised {
  readonly references: FollowUp['references'];
  readonly owner: FollowUp['owner'];
  readonly due: CalendarDate | null;
  readonly doneOn: CalendarDate | null | undefined;
  readonly toldInTime: boolean;
}

/** A promise to several counts for each of them, and once for everybody. */
function recordsByPerson({ index, now }: Asking): ReadonlyMap<string, PromiseRecord> {
  const records = new Map<string, PromiseRecord>();
  for (const record of index.records().values()) {
    for (const promise of promisesIn(record)) {
      const people = peopleAbout(promise.references, record, index.links);
      if (people.length === 0 && !record.person && !record.meeting) continue;
      for (const key of [EVERYBODY, ...people]) {
        const known = records.get(key) ?? { mine: NONE, theirs: NONE };
        const way = promise.owner === 'me' ? 'mine' : 'theirs';
        records.set(key, { ...known, [way]: withOne(known[way], promise, now.today) });
      }
    }
  }
  return records;
}

function promisesIn({ followUps, kept }: NoteRecord): readonly Promised[] {
  const open = followUps.filter((followUp) => followUp.open && !followUp.reachOut);
  return [...open.map((followUp) => ({ ...followUp, doneOn: undefined, toldInTime: isToldInTime(followUp) })), ...kept];
}

function withOne(counts: PromiseCounts, { doneOn, due, toldInTime }: Promised, today: CalendarDate): PromiseCounts {
  const isOpen = doneOn === undefined;
  const isDated = due !== null && doneOn !== null;
  const isLate = isDated && (doneOn ?? today) > due;
  const isKept = !isOpen && isDated;
  return {
    promised: counts.promised + 1,
    keptOnTime: counts.keptOnTime + (isKept && !isLate ? 1 : 0),
    keptLate: counts.keptLate + (isKept && isLate ? 1 : 0),
    keptUndated: counts.keptUndated + (!isOpen && !isDated ? 1 : 0),
    toldBefore: counts.toldBefore + (isLate && toldInTime ? 1 : 0),
    open: counts.open + (isOpen ? 1 : 0),
    openLate: counts.openLate + (isOpen && isLate ? 1 : 0),
  };
}
