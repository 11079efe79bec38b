import { BLOCK_HEADINGS, BLOCK_NAMES, type Sheet, type SheetBlock, type SheetLine } from './sheet';

/** Writes a link to the note that is quoted, shown as `label`. The caller knows the vault's link settings. */
export type WriteLink = (path: string, label: string) => string;

/** A block as Markdown, its heading one level below the heading above it; '' for a block without lines. */
export function blockMarkdown(block: SheetBlock | undefined, level: number, link: WriteLink): string {
  if (!block || block.lines.length === 0) return '';
  const heading = `${'#'.repeat(Math.min(6, level))} ${BLOCK_HEADINGS[block.name]}`;
  const markdown = block.lines.map((line, index) => lineMarkdown(line, link, { isFirst: index === 0, follows: block.lines[index - 1] }));
  const more = block.more === 0 ? [] : ['', `*${block.more} more, not shown here.*`];
  // Said of the list, and so right below it; paragraphs come last.
  const listed = block.lines.filter(({ line }) => line !== 'paragraph').length;
  return [heading, '', ...markdown.slice(0, listed).flat(), ...more, ...markdown.slice(listed).flat()].join('\n');
}

/** *Before you talk*: one person after the other, each with the blocks of a brief. `said` words the last conversation and the next. */
export function briefMarkdown(people: readonly BriefOf[], link: WriteLink): string {
  return people
    .map(({ name, who, said, ways, blocks, common }) => {
      const ground = common.length === 0 ? '' : `In common: ${common.join(', ')}.`;
      return [`# ${name}`, who, said, ways, ground, ...blocks.map((block) => blockMarkdown(block, 2, link))].filter((part) => part !== '').join('\n\n');
    })
    .join('\n\n');
}

/** What a brief says of one person, in words. */
export interface BriefOf {
  readonly name: string;
  readonly who: string;
  readonly said: string;
  readonly ways: string;
  readonly blocks: readonly SheetBlock[];
  readonly common: readonly string[];
}

/** More than these are a list, not a word. */
const MOST_NAMED = 4;

/** "Nothing yet: feedback, offers.", at most four of them, and the one line of advice; '' where there is neither. */
export function closingMarkdown({ empty, advice }: Pick<Sheet, 'empty' | 'advice'>): string {
  const nothing = empty.length === 0 ? [] : [`*Nothing yet: ${empty.slice(0, MOST_NAMED).map((name) => BLOCK_NAMES[name]).join(', ')}.*`];
  return [...(advice === null ? [] : [`*${advice}*`]), ...nothing].join('\n\n');
}

/** The list item of a quotation, from behind its list marker. */
export function quotationText(line: Extract<SheetLine, { line: 'quotation' }>, link: WriteLink): string {
  const { words, source, state, box } = line;
  return `${box ? '[ ] ' : ''}${words} (${link(source.path, `↩ ${source.label}`)})${state === '' ? '' : `, ${state}`}`;
}

function lineMarkdown(line: SheetLine, link: WriteLink, at: { readonly isFirst: boolean; readonly follows: SheetLine | undefined }): readonly string[] {
  if (line.line === 'paragraph') return at.isFirst ? [line.words] : ['', line.words];
  const gap = at.follows?.line === 'paragraph' ? [''] : [];
  if (line.line === 'item') return [...gap, `- ${line.words}`];
  return [...gap, `- ${quotationText(line, link)}`, ...line.below.map((below) => `\t- ${below}`)];
}
