import { isPath, spansIn, type Row } from './rows';

/** Notes by their vault path. */
export type Notes = Readonly<Record<string, string>>;

/** One way of writing what a row tells of. */
export interface Example {
  /** The note that the row is about. */
  readonly path: string;
  readonly notes: Notes;
}

/** Those whom the document names in its first lines; all else stands in the example itself. */
export const NEIGHBOURS: Notes = {
  'People/Me.md': '---\nself: true\nreports_to: "[[Dana Li]]"\n---\n',
  'People/Dana Li.md': '',
  'People/Marcus Webb.md': '',
  'People/Priya Nair.md': '',
  'People/Sam Ortiz.md': '---\nemail: sam@halden.example\n---\n',
  'Notes/Launch.md': '',
};

const PROPERTY = /^\p{L}[\p{L}\p{N}_. -]*(?:\[[\p{L}\d]+\])?:(?:\s|$)/u;

/**
 * The ways of writing that a row gives, apart by `·`: in each the lines of a note, apart by `<br>`, behind the note's
 * path where it is not the one of the table. Lines at the beginning that read like properties are.
 */
export function examplesOf(row: Row): readonly Example[] {
  const written = row.cells.get('you write') ?? row.cells.get('the note says') ?? '';
  const notes = spansIn(row.cells.get('note') ?? '').map(({ code }) => code);
  const paths = notes.length > 0 ? notes : [row.path ?? 'People/Dana Li.md'];
  const ways = written === '' || spansIn(written).length === 0 ? [''] : written.split(/ · (?=`)/);
  return paths.flatMap((path) => ways.map((way) => exampleOf(way, path)));
}

function exampleOf(way: string, path: string): Example {
  const lines = new Map<string, string[]>();
  let at = path;
  for (const { code, then } of spansIn(way)) {
    if (isPath(code)) at = code;
    else lines.set(at, [...(lines.get(at) ?? []), ...repeated(code.replaceAll('␀', '\0'), then)]);
    if (!lines.has(at)) lines.set(at, []);
  }
  if (lines.size === 0) lines.set(path, []);
  return { path: [...lines.keys()][0] ?? path, notes: Object.fromEntries([...lines].map(([each, all]) => [each, noteOf(all)])) };
}

/** `- x` 5,001 times. */
function repeated(line: string, then: string): readonly string[] {
  const times = /^ ([\d,]+) times/.exec(then)?.[1]?.replace(',', '') ?? '1';
  return Array.from({ length: Number(times) }, () => line);
}

function noteOf(lines: readonly string[]): string {
  const body = lines.findIndex((line) => !PROPERTY.test(line) && !/^ +-? /.test(line));
  const properties = lines.slice(0, body < 0 ? lines.length : body);
  const front = properties.length === 0 ? [] : ['---', ...properties, '---'];
  return [...front, ...lines.slice(properties.length)].map((line) => `${line}\n`).join('');
}

/** The notes of an example among its neighbours; of those who say that they are me, only the example's. */
export function vaultOf({ notes }: Example): Notes {
  const { 'People/Me.md': me, ...others } = NEIGHBOURS;
  const saysMe = Object.values(notes).some((text) => /^self: (?:true|yes|1)$/m.test(text));
  return { ...others, ...(saysMe ? {} : { 'People/Me.md': me ?? '' }), ...notes };
}

/** An example with one of its properties under another name. */
export function renamed(example: Example, property: string, name: string): Example {
  const text = (example.notes[example.path] ?? '').replace(new RegExp(`^${property.replace(/[[\]]/g, '\\$&')}:`, 'm'), `${name}:`);
  return { ...example, notes: { ...example.notes, [example.path]: text } };
}
