/** What begins on a line and ends on a later one: an Obsidian comment, an HTML comment, mathematics. */
export type OpenComment = '%%' | '-->' | '$$';

const SPECIAL = /`|%%|<!--|\$\$/;

/**
 * Blanks what is no prose on a line: inline code, comments, mathematics. The result has the same length, so that
 * offsets in it are offsets in the line. `opens` names what the line leaves open.
 */
export function maskInert(line: string): { readonly text: string; readonly opens: OpenComment | undefined } {
  if (!SPECIAL.test(line)) return { text: line, opens: undefined };
  let text = '';
  let at = 0;
  while (at < line.length) {
    const here = line.charAt(at);
    if (here === '\\' && at + 1 < line.length) {
      text += line.slice(at, at + 2);
      at += 2;
      continue;
    }
    const span = inertSpan(line, at);
    if (span === undefined) {
      text += here;
      at += 1;
      continue;
    }
    if (typeof span !== 'number') return { text: text + ' '.repeat(line.length - at), opens: span };
    text += ' '.repeat(span - at);
    at = span;
  }
  return { text, opens: undefined };
}

/** Offset after the inert span that begins here; what it leaves open; or undefined if none begins here. */
function inertSpan(line: string, at: number): number | OpenComment | undefined {
  if (line.startsWith('%%', at)) return endOf(line, '%%', at + 2) ?? '%%';
  if (line.startsWith('<!--', at)) return endOf(line, '-->', at + 4) ?? '-->';
  if (line.startsWith('$$', at)) return endOf(line, '$$', at + 2) ?? (line.slice(0, at).trim() === '' ? '$$' : undefined);
  if (line.charAt(at) !== '`') return undefined;
  let length = 1;
  while (line.charAt(at + length) === '`') length += 1;
  return codeEnd(line, at + length, length) ?? undefined;
}

function endOf(line: string, mark: string, from: number): number | undefined {
  const at = line.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

/** A code span ends at a run of just as many backticks as it began with (CommonMark 6.1). */
function codeEnd(line: string, from: number, length: number): number | undefined {
  let at = line.indexOf('`', from);
  while (at >= 0) {
    let run = 1;
    while (line.charAt(at + run) === '`') run += 1;
    if (run === length) return at + run;
    at = line.indexOf('`', at + run);
  }
  return undefined;
}
