/** What begins on a line and ends on a later one: an Obsidian comment, an HTML comment, mathematics. */
export type OpenComment = '%%' | '-->' | '$$';

/** A line with code, comments and mathematics blanked. */
export interface MaskedLine {
  readonly text: string;
  readonly opens: OpenComment | undefined;
  /** Offset of what is left open; the line's length if nothing is. */
  readonly opensAt: number;
}

const SPECIAL = /`|%%|<!--|\$\$/;

/**
 * Blanks what is no prose on a line: inline code, comments, mathematics. The result has the same length, so that
 * offsets in it are offsets in the line. `opens` names what the line leaves open.
 */
export function maskInert(line: string): MaskedLine {
  if (!SPECIAL.test(line)) return { text: line, opens: undefined, opensAt: line.length };
  // Lengths of runs of backticks that nothing closes: looked for once, so that the time grows with the line alone.
  const withoutCloser = new Set<number>();
  let text = '';
  let at = 0;
  while (at < line.length) {
    const here = line.charAt(at);
    if (here === '\\' && at + 1 < line.length) {
      text += line.slice(at, at + 2);
      at += 2;
      continue;
    }
    if (here === '`') {
      const run = runLength(line, at);
      const end = withoutCloser.has(run) ? undefined : codeEnd(line, at + run, run);
      if (end === undefined) withoutCloser.add(run);
      text += end === undefined ? line.slice(at, at + run) : ' '.repeat(end - at);
      at = end ?? at + run;
      continue;
    }
    const span = commentSpan(line, at);
    if (span === undefined) {
      text += here;
      at += 1;
      continue;
    }
    if (typeof span !== 'number') return { text: text + ' '.repeat(line.length - at), opens: span, opensAt: at };
    text += ' '.repeat(span - at);
    at = span;
  }
  return { text, opens: undefined, opensAt: line.length };
}

function runLength(line: string, at: number): number {
  let length = 1;
  while (line.charAt(at + length) === '`') length += 1;
  return length;
}

/** Offset after the comment or formula that begins here; what it leaves open; or undefined if none begins here. */
function commentSpan(line: string, at: number): number | OpenComment | undefined {
  if (line.startsWith('%%', at)) return endOf(line, '%%', at + 2) ?? '%%';
  if (line.startsWith('<!--', at)) return endOf(line, '-->', at + 4) ?? '-->';
  if (line.startsWith('$$', at)) return endOf(line, '$$', at + 2) ?? (line.slice(0, at).trim() === '' ? '$$' : undefined);
  return undefined;
}

function endOf(line: string, mark: string, from: number): number | undefined {
  const at = line.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

/** A code span ends at a run of just as many backticks as it began with (CommonMark 6.1). */
function codeEnd(line: string, from: number, length: number): number | undefined {
  let at = line.indexOf('`', from);
  while (at >= 0) {
    const run = runLength(line, at);
    if (run === length) return at + run;
    at = line.indexOf('`', at + run);
  }
  return undefined;
}
