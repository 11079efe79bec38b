import type { Journal, NextOneOnOne } from '../../journal/journal';

/** A one-on-one that is near: to be prepared, or to be closed. */
export interface NearOneOnOne extends NextOneOnOne {
  /** "3 to talk about · 2 promises"; '' for one that is over. */
  readonly holds: string;
  /** From the end of the talk on, for one day. */
  readonly canClose: boolean;
}

/** A talk without another word lasts so long, in minutes. */
const USUAL_MINUTES = 30;
/** A talk without a time is over in the evening. */
const EVENING = '17:00';

/** One-on-ones of yesterday that are not closed, of today and of tomorrow. Source: screens.md, sections 2 and 6. */
export function nearOneOnOnes(journal: Journal, timeNow: string): readonly NearOneOnOne[] {
  const today = journal.today();
  const toClose = journal.oneOnOnesToClose();
  const isOver = (each: NextOneOnOne): boolean => each.on < today || timeNow >= endOf(each);
  const over = new Set(toClose.filter(isOver).map(({ note }) => note));
  const yesterday = toClose.filter(({ on }) => on < today).map((each) => ({ ...each, holds: '', canClose: true }));
  const ahead = journal.oneOnOnesAhead().map((each) => ({ ...each, holds: holdsWords(journal, each), canClose: each.note !== null && over.has(each.note) }));
  return [...yesterday, ...ahead];
}

/** `HH:mm` at which a talk is over. */
function endOf({ time }: NextOneOnOne): string {
  if (time === null) return EVENING;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const end = Math.min(hours * 60 + minutes + USUAL_MINUTES, 24 * 60 - 1);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

function holdsWords(journal: Journal, { person, on }: { readonly person: string; readonly on: NextOneOnOne['on'] }): string {
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
