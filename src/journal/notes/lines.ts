/** One line of a text, without its line end. `from` and `to` are offsets in the text; `number` counts from 0. */
export interface Line {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** `\n`, `\r\n`, or nothing on the last line of a text without a final line end. */
  readonly end: '\n' | '\r\n' | '';
}

/** Lines from an offset on; the first one is counted by the line ends before it. A text that ends in `\n` has no empty last line. */
export function* linesFrom(text: string, offset = 0): Generator<Line> {
  let number = offset === 0 ? 0 : countLineEnds(text, offset);
  let from = offset;
  while (from < text.length) {
    const line = readLine(text, from, number);
    yield line;
    from = line.to + line.end.length;
    number += 1;
  }
}

/** The line of that number (from 0), or undefined if the text is shorter. */
export function lineAt(text: string, number: number): Line | undefined {
  let from = 0;
  for (let count = 0; count < number; count++) {
    const end = text.indexOf('\n', from);
    if (end < 0) return undefined;
    from = end + 1;
  }
  return from < text.length ? readLine(text, from, number) : undefined;
}

/** The number of the first line that begins at an offset or later. */
export function lineNumberAt(text: string, offset: number): number {
  const count = countLineEnds(text, offset);
  return offset === 0 || text.charAt(offset - 1) === '\n' ? count : count + 1;
}

/** The line end that a new line beside `offset` takes: that of the line it stands in, else of the first line, else `\n`. */
export function lineEndNear(text: string, offset: number): '\n' | '\r\n' {
  const before = text.lastIndexOf('\n', offset - 1);
  const at = before >= 0 ? before : text.indexOf('\n');
  return at > 0 && text.charAt(at - 1) === '\r' ? '\r\n' : '\n';
}

function readLine(text: string, from: number, number: number): Line {
  const feed = text.indexOf('\n', from);
  if (feed < 0) return { number, from, to: text.length, text: text.slice(from), end: '' };
  const carriage = feed > from && text.charCodeAt(feed - 1) === 13;
  const to = carriage ? feed - 1 : feed;
  return { number, from, to, text: text.slice(from, to), end: carriage ? '\r\n' : '\n' };
}

function countLineEnds(text: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < before; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
