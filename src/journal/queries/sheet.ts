import { BLOCKS, type BlockName, type Sheet, type SheetBlock, type SheetLine } from '../sheet/sheet';
import type { Words } from '../words';
import type { Asking } from './asking';
import { cancelledOneOnOne } from './one-on-one';
import { aboutPeopleWords, BLOCK_LINES, DID, latePromises, OPTION, promisesDueSoon, RECOMMENDED } from './sheet-blocks';
import { openOf, quotationOf, sheetSource, type SheetRequest, type SheetSource } from './sheet-source';
import { theirLists } from './their-side';

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
  const isDrawn = (name: BlockName): boolean => request.blocks?.has(name) ?? true;
  const headsUp = isDrawn('heads-up') ? shortened('heads-up', BLOCK_LINES['heads-up'](source, person), LIMITS[style], style).lines : [];
  const toldFirst = new Set(headsUp.flatMap((line) => (line.line === 'quotation' ? [`${line.source.path} ${line.source.line}`] : [])));
  // What they hear from me first is not said again.
  const others: SheetSource = { ...source, followUps: source.followUps.filter(({ record, followUp }) => !toldFirst.has(`${record.path} ${followUp.at.line + 1}`)) };
  const blocks = BLOCKS.flatMap((name): readonly SheetBlock[] => {
    if (name === 'in-short') return [];
    const lines = BLOCK_LINES[name](name === 'promises' ? others : source, person);
    return lines.length === 0 ? [] : [shortened(name, lines, limitOf(name), style)];
  });
  const standing = new Set(blocks.map(({ name }) => name));
  return {
    person: request.person,
    name: person.name,
    on: request.on,
    last: source.last,
    style,
    blocks: [{ name: 'in-short', lines: inShort(source, blocks, style), more: 0 }, ...blocks],
    empty: BLOCKS.filter((name) => name !== 'in-short' && isDrawn(name) && !standing.has(name) && (name !== 'wins' || source.winsAreForThem)),
    advice: adviceFor(source),
  };

  function limitOf(name: BlockName): number {
    if (name === 'wins') return MOST_WINS;
    // Of each list of theirs that holds something at least one.
    const least = name === 'their-side' && person ? theirLists(source, person).filter((list) => list.length > 0).length : 0;
    return Math.max(LIMITS[style], least);
  }
}

function shortened(name: BlockName, lines: readonly SheetLine[], limit: number, style: Sheet['style']): SheetBlock {
  const quotations = lines.filter((line) => line.line === 'quotation');
  const shown = quotations.slice(0, limit).map((line) => (style === 'direct' ? { ...line, below: shortBelow(line.below) } : line));
  return { name, lines: [...shown, ...lines.filter((line) => line.line !== 'quotation')], more: quotations.length - shown.length };
}

/** A line each: the options of a problem and the recommendation, or what was done. */
function shortBelow(below: readonly string[]): readonly string[] {
  const options = below.filter((text) => text.startsWith(OPTION)).map((text) => text.slice(OPTION.length));
  const decisive = below.find((text) => text.startsWith(RECOMMENDED) || text.startsWith(DID));
  const inOneLine = options.length === 0 ? [] : [`${options.length === 1 ? OPTION : 'Options: '}${options.join(' · ')}`];
  return [...inOneLine, ...(decisive === undefined ? [] : [decisive])];
}

/** Who, when, the last one; what I need decided, what they should hear from me, what I want to know: a line each. */
function inShort(source: SheetSource, blocks: readonly SheetBlock[], style: Sheet['style']): readonly SheetLine[] {
  const { words, request } = source;
  const firstOf = (name: BlockName): string | undefined => {
    const line = blocks.find((block) => block.name === name)?.lines.find((each) => each.line === 'quotation');
    if (line?.line !== 'quotation') return undefined;
    const recommended = line.below.find((below) => below.startsWith(RECOMMENDED))?.slice(RECOMMENDED.length);
    return `${line.words}${recommended === undefined ? '' : `: ${recommended}`}${line.state === '' ? '' : ` (${line.state})`}`;
  };
  const decide = firstOf('problems');
  const ask = firstOf('asks');
  const points = [...(decide === undefined ? [] : [`Decide: ${decide}`]), ...tellWords(source), ...(ask === undefined ? [] : [`Ask: ${ask}`])];
  const talk = aboutPeopleWords(source);
  const isSameDay = talk !== null && talk.on === source.last;
  const opening = `${words.day(request.on)}. ${lastOneWords(source, isSameDay)}`;
  const aboutPeople = isSameDay ? undefined : talk?.words;
  // Decisions first for somebody who is direct.
  const all = style === 'direct' ? [...points, opening] : [opening, ...points];
  return [...all, ...(aboutPeople === undefined ? [] : [aboutPeople])].map((each) => ({ line: 'item', words: each }));
}

/** "The last one was on 8 Sept, not only about work; 17 Nov was cancelled." */
function lastOneWords({ asking, words, request, last }: SheetSource, isAboutPeople: boolean): string {
  const cancelled = cancelledOneOnOne(asking, request.person, { since: last, before: request.on });
  const opening = last === null ? 'The first one-on-one that is written down' : `The last one was on ${words.short(last)}`;
  return `${opening}${isAboutPeople ? ', not only about work' : ''}${cancelled === null ? '' : `; ${words.short(cancelled)} was cancelled`}.`;
}

/** What they should hear from me: the promise that is late longest, and the newest heads-up; where there is neither, what is due soon. */
function tellWords(source: SheetSource): readonly string[] {
  const [late, ...more] = latePromises(source);
  const [headsUp] = openOf(source, 'heads-up').map((row) => quotationOf(source, row).words);
  const [soon] = promisesDueSoon(source);
  const lateWords = late && `${late.state}: ${late.words}${more.length === 0 ? '' : ` (${more.length} more ${more.length === 1 ? 'is' : 'are'} late)`}`;
  const soonWords = late === undefined && headsUp === undefined && soon ? `${soon.words} (${soon.state})` : undefined;
  return [lateWords, headsUp, soonWords].flatMap((said) => (said === undefined ? [] : [`Tell: ${said}`]));
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
