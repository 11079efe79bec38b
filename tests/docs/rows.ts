/** One row of a table of docs/format.md. */
export interface Row {
  /** The nearest heading above. */
  readonly section: string;
  /** Line of the document, counted from 1. */
  readonly line: number;
  /** By the words of their columns' headers, in small letters and without code. */
  readonly cells: ReadonlyMap<string, string>;
  /** Code in the headers: the note that the table is about. */
  readonly path: string | undefined;
  /** The block of code above the table, or ''. */
  readonly block: string;
}

/** The rows of all tables of a Markdown document. Code that stands in fences holds none. */
export function rowsOf(markdown: string): readonly Row[] {
  const rows: Row[] = [];
  let section = '';
  let block: string[] = [];
  let isInBlock = false;
  let headers: readonly string[] = [];
  markdown.split('\n').forEach((text, index) => {
    if (/^```/.test(text)) {
      isInBlock = !isInBlock;
      if (isInBlock) block = [];
    } else if (isInBlock) block.push(text);
    else if (/^#+ /.test(text)) {
      section = text.replace(/^#+ /, '');
      block = [];
    } else if (!text.startsWith('|')) headers = [];
    else if (headers.length === 0) headers = cellsIn(text);
    else if (!/^\|[-| ]+$/.test(text)) {
      const cells = cellsIn(text);
      if (cells.length !== headers.length) throw new Error(`docs/format.md, line ${index + 1}: ${cells.length} cells, and ${headers.length} headers.`);
      const path = headers.flatMap(spansIn).find(({ code }) => isPath(code))?.code;
      rows.push({ section, line: index + 1, cells: new Map(headers.map((header, at) => [nameOfColumn(header), cells[at] ?? ''])), path, block: block.join('\n') });
    }
  });
  return rows;
}

/** A piece of code in a line of Markdown, and the words that follow it. */
export interface Span {
  readonly code: string;
  readonly then: string;
}

export function spansIn(text: string): readonly Span[] {
  return [...text.matchAll(/(`+)(.+?)\1(?!`)([^`]*)/g)].map(([, , code = '', then = '']) => ({ code: /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code, then }));
}

export function isPath(code: string): boolean {
  return /\.md$/.test(code) && !/\s{2}|: |\[/.test(code);
}

/** A bar behind a backslash is no border of a cell. */
function cellsIn(line: string): readonly string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function nameOfColumn(header: string): string {
  return header.replace(/ \(.*$|`[^`]*`/g, '').replace(/ (?:in|of)\s*$/, '').trim().toLowerCase();
}
