import { addDays, type CalendarDate, type Journal } from '../../journal/journal';

/** A one-on-one that is near: to be prepared, or to be closed. */
export interface NearOneOnOne {
  readonly person: string;
  readonly name: string;
  readonly on: CalendarDate;
  /** `HH:mm`, or null. */
  readonly time: string | null;
  /** The planned meeting note, or null where only the rhythm says it. */
  readonly note: string | null;
  /** "3 to talk about · 2 promises"; '' for one that is over. */
  readonly holds: string;
  /** From the day of the talk on, for one day. */
  readonly canClose: boolean;
}

/** One-on-ones of yesterday that are not closed, of today and of tomorrow. Source: screens.md, sections 2 and 6. */
export function nearOneOnOnes(journal: Journal): readonly NearOneOnOne[] {
  const today = journal.today();
  const ahead = journal.oneOnOnesAhead().map((each) => ({ ...each, holds: holdsWords(journal, each), canClose: each.note !== null && each.on === today }));
  return [...leftOpen(journal, addDays(today, -1)), ...ahead];
}

/** Notes of that day whose status is still *planned*: of those with whom one-on-ones have a rhythm, and of my boss. */
function leftOpen(journal: Journal, day: CalendarDate): readonly NearOneOnOne[] {
  const bosses = journal.bosses();
  const candidates = journal.people().filter(({ path }) => bosses.includes(path) || (journal.profile(path)?.oneOnOne ?? null) !== null);
  return candidates.flatMap(({ path, name }) => {
    const open = journal.interactions(path).find(({ date, status, source, people }) => date === day && status === 'planned' && source === 'meeting' && people.length === 1);
    return open ? [{ person: path, name, on: day, time: null, note: open.path, holds: '', canClose: true }] : [];
  });
}

function holdsWords(journal: Journal, { person, on }: { readonly person: string; readonly on: CalendarDate }): string {
  const blocks = journal.sheet({ person, on })?.blocks ?? [];
  const count = (name: string): number => {
    const block = blocks.find((each) => each.name === name);
    return block === undefined ? 0 : block.lines.filter(({ line }) => line === 'quotation').length + block.more;
  };
  const points = count('to-talk-about');
  const promises = count('promises');
  const parts = [points === 0 ? '' : `${points} to talk about`, promises === 0 ? '' : `${promises} ${promises === 1 ? 'promise' : 'promises'}`];
  return parts.filter((part) => part !== '').join(' · ') || 'Nothing to talk about yet';
}
