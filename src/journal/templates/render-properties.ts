import { doubleQuoted, scalarSource } from '../notes/property-source';
import { onOneLine } from '../notes/trim';

/** A piece of a template: text as it stands, or a token with its value. */
export interface Piece {
  readonly source: string;
  readonly value?: string | readonly string[];
}

/** Dates and times are never in quotes: Obsidian writes them without. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;
const BLOCK_SCALAR = /[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;

/**
 * Renders the lines between the fences so that each value stays one value, whatever is in it: alone it is in double
 * quotes (a date is not, an empty one is nothing), in quotes it is escaped for them, in brackets a list becomes items,
 * and text around it makes one scalar with it. `split` finds the tokens of a line that begins at an offset.
 */
export function renderProperties(yaml: string, split: (line: string, at: number) => readonly Piece[]): string {
  let result = '';
  let blockIndent = -1;
  for (let from = 0; from < yaml.length; ) {
    const end = yaml.indexOf('\n', from) + 1 || yaml.length;
    const whole = yaml.slice(from, end);
    const line = whole.replace(/\r?\n$/, '');
    const pieces = split(line, from);
    const indent = line.length - line.trimStart().length;
    if (blockIndent >= 0 && (indent > blockIndent || line.trim() === '')) {
      result += pieces.map(rawText).join('');
    } else {
      blockIndent = BLOCK_SCALAR.test(line) ? indent : -1;
      result += pieces.length > 1 ? renderLine(pieces) : line;
    }
    result += whole.slice(line.length);
    from = end;
  }
  return result;
}

function renderLine(pieces: readonly Piece[]): string {
  if (/^[ \t]*#/.test(pieces[0]?.source ?? '')) return pieces.map(rawText).join('');
  const { before, rest } = splitValue(pieces);
  const first = rest[0]?.value === undefined ? (rest[0]?.source ?? '') : '';
  if (/^["'[{]/.test(first)) return before + renderInside(rest);
  const { own, comment } = splitComment(rest);
  const parts = own.filter((piece) => piece.source !== '');
  const alone = parts.length === 1 ? parts[0]?.value : undefined;
  const written = alone === undefined ? scalarSource(parts.map(rawText).join('')) : valueSource(alone);
  return (written === '' ? before.trimEnd() : before + written) + comment.map(rawText).join('');
}

/** What stands before the value of a line (spaces, dashes, a key), and the pieces of the value. */
function splitValue(pieces: readonly Piece[]): { readonly before: string; readonly rest: readonly Piece[] } {
  const [head, ...others] = pieces;
  const source = head?.source ?? '';
  const dashes = /^[ \t]*(?:-[ \t]+)*/.exec(source)?.[0] ?? '';
  const key = /^(?:"[^"]*"|'[^']*'|[^"'[\]{}#:][^:]*):(?:[ \t]+|$)/.exec(source.slice(dashes.length))?.[0] ?? '';
  const before = dashes + key;
  return { before: key.endsWith(':') ? `${before} ` : before, rest: [{ source: source.slice(before.length) }, ...others] };
}

/** A value that begins with a quote or a bracket: quotes are followed to know in which a token stands. */
function renderInside(pieces: readonly Piece[]): string {
  let quote = '';
  let result = '';
  for (const { source, value } of pieces) {
    if (value === undefined) {
      quote = quoteAfter(source, quote);
      result += source;
    } else if (quote === '') {
      result += typeof value === 'string' ? valueSource(value) || '""' : value.map((item) => quoted(item)).join(', ');
    } else {
      const text = withoutTemplater(typeof value === 'string' ? value : value.join(', '));
      result += quote === '"' ? doubleQuoted(text).slice(1, -1) : onOneLine(text.replaceAll("'", "''"));
    }
  }
  return result;
}

/** The quote that is open after a text: `\` keeps one in double quotes, in single ones `''` closes and opens. */
function quoteAfter(source: string, open: string): string {
  let quote = open;
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? '';
    if (quote === '"' && character === '\\') at += 1;
    else if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
  }
  return quote;
}

function valueSource(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map((item) => quoted(item)).join(', ')}]`;
  return value === '' || DATE.test(value) ? value : quoted(value);
}

function quoted(value: string): string {
  return doubleQuoted(withoutTemplater(value));
}

/** Text among other text, on one line. */
function rawText({ source, value }: Piece): string {
  if (value === undefined) return source;
  return withoutTemplater(typeof value === 'string' ? value : value.join(', ')).replace(/[\r\n]+/g, ' ');
}

/** A value without Templater's opening sign, which would be run where Templater watches new notes. */
export function withoutTemplater(value: string): string {
  return value.replaceAll('<%', '<\u200B%');
}

/** The pieces before a comment, and those of the comment with the spaces in front. */
function splitComment(pieces: readonly Piece[]): { readonly own: readonly Piece[]; readonly comment: readonly Piece[] } {
  const index = pieces.findIndex(({ source, value }) => value === undefined && /[ \t]#/.test(source));
  const piece = pieces[index] ?? pieces.at(-1);
  if (!piece || piece.value !== undefined) return { own: pieces, comment: [] };
  const at = piece.source.slice(0, index < 0 ? undefined : piece.source.search(/[ \t]#/)).trimEnd().length;
  const place = index < 0 ? pieces.length - 1 : index;
  return {
    own: [...pieces.slice(0, place), { source: piece.source.slice(0, at) }],
    comment: [{ source: piece.source.slice(at) }, ...pieces.slice(place + 1)],
  };
}
