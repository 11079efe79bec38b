import { BLOCKS, type BlockName, type Sheet, type SheetBlock, type SheetLine } from '../sheet/sheet';
import type { Words } from '../words';
import type { Asking } from './asking';
import { aboutPeopleWords, BLOCK_LINES, DID, RECOMMENDED } from './sheet-blocks';
import { sheetSource, type SheetRequest, type SheetSource } from './sheet-source';

/** How many lines a block shows: blocks stay short, however long the history is. */
const LIMITS: Readonly<Record<Sheet['style'], number>> = { direct: 3, between: 5, collaborative: 8 };
/** More wins than these are a list, not a point. */
const MOST_WINS = 3;
/** A talk that was only about work for longer than this is worth a word. */
const LONG_ABOUT_WORK_DAYS = 30;

/** The sheet for a talk with somebody; undefined where there is no such person. Computed, nothing is written. */
export function sheetFor(asking: Asking, request: SheetRequest, words: Words): Sheet | undefined {
  const person = asking.index.links.person(request.person);
  if (!person) return undefined;
  const source = sheetSource(asking, request, words);
  const style = person.communication === 'direct' || person.communication === 'collaborative' ? person.communication : 'between';
  const blocks = BLOCKS.flatMap((name): readonly SheetBlock[] => {
    if (name === 'in-short') return [];
    const lines = BLOCK_LINES[name](source, person);
    return lines.length === 0 ? [] : [shortened(name, lines, style)];
  });
  const named = new Set(blocks.filter((block) => block.lines.some((line) => line.line === 'quotation')).map((block) => block.name));
  return {
    person: request.person,
    name: person.name,
    on: request.on,
    last: source.last,
    style,
    blocks: [{ name: 'in-short', lines: inShort(source, blocks, style), more: 0 }, ...blocks],
    empty: BLOCKS.filter((name) => name !== 'in-short' && !named.has(name)),
    advice: adviceFor(source),
  };
}

function shortened(name: BlockName, lines: readonly SheetLine[], style: Sheet['style']): SheetBlock {
  const limit = name === 'wins' ? MOST_WINS : LIMITS[style];
  const quotations = lines.filter((line) => line.line === 'quotation');
  const shown = quotations.slice(0, limit).map((line) => (style === 'direct' ? { ...line, below: shortBelow(line.below) } : line));
  return { name, lines: [...shown, ...lines.filter((line) => line.line !== 'quotation')], more: quotations.length - shown.length };
}

/** One line each: of a problem the recommendation alone, else what was done. */
function shortBelow(below: readonly string[]): readonly string[] {
  const [decisive] = below.filter((text) => text.startsWith(RECOMMENDED) || text.startsWith(DID));
  return decisive === undefined ? [] : [decisive];
}

/** Who, when, the last one; what I need decided, what they should hear from me, what I want to know: a line each. */
function inShort(source: SheetSource, blocks: readonly SheetBlock[], style: Sheet['style']): readonly SheetLine[] {
  const { words, request, last } = source;
  const firstOf = (name: BlockName): string | undefined => {
    const line = blocks.find((block) => block.name === name)?.lines.find((each) => each.line === 'quotation');
    if (line?.line !== 'quotation') return undefined;
    const recommended = line.below.find((below) => below.startsWith(RECOMMENDED))?.slice(RECOMMENDED.length);
    return `${line.words}${recommended === undefined ? '' : `: ${recommended}`}${line.state === '' ? '' : ` (${line.state})`}`;
  };
  const opening = `${words.day(request.on)}. ${last === null ? 'The first one-on-one that is written down.' : `The last one was on ${words.short(last)}.`}`;
  const decide = firstOf('problems');
  const tell = firstOf('heads-up');
  const ask = firstOf('asks');
  const points = [decide === undefined ? '' : `Decide: ${decide}`, tell === undefined ? '' : `Tell: ${tell}`, ask === undefined ? '' : `Ask: ${ask}`].filter((point) => point !== '');
  const aboutPeople = aboutPeopleWords(source)?.words;
  // Decisions first for somebody who is direct.
  const all = style === 'direct' ? [...points, opening] : [opening, ...points];
  return [...all, ...(aboutPeople === undefined ? [] : [aboutPeople])].map((each) => ({ line: 'item', words: each }));
}

/** At most one line of advice: the first that fits. */
function adviceFor(source: SheetSource): string | null {
  const { wins } = source;
  const creditsSomebody = wins.slice(0, MOST_WINS).some((row) => row.people.length > 0);
  if (wins.length > 0 && !creditsSomebody) return 'None of these wins names a colleague yet. Who helped?';
  const aboutPeople = aboutPeopleWords(source);
  if (aboutPeople && !aboutPeople.isLast && aboutPeople.days > LONG_ABOUT_WORK_DAYS) return 'Begin with something other than work: it has been a while.';
  return null;
}
