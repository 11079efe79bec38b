import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/journal/notes/front-matter';
import { readOutline } from '../../src/journal/notes/outline';
import { noteLinksIn } from '../../src/journal/notes/wikilink';

/** How Obsidian reads a note, worked out by hand; fixtures/README.md. Lines count from 1. */
interface Expectation {
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly unreadable: boolean;
  readonly tasks: readonly { readonly line: number; readonly status: string; readonly text: string }[];
  readonly links: readonly string[];
  readonly headings: readonly { readonly level: number; readonly text: string; readonly line: number }[];
}

const FOLDER = new URL('./fixtures/reader/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3)).sort();
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const fixtures = names.map((name) => [name, read(`${name}.md`), JSON.parse(read(`${name}.json`)) as Expectation] as const);

function outlineOf(text: string): ReturnType<typeof readOutline> {
  return readOutline(text, readFrontMatter(text).bodyFrom);
}

/** Ours is without heading, block and `.md`; the fixtures spell a link out as it stands. */
function target(link: string): string {
  return link.replace(/#.*$/, '').replace(/\.md$/i, '');
}

describe('the notes written by hand', () => {
  it('are all there, each with what is expected of it', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(fixtures)('%s: the properties are those that Obsidian reads', (_name, text, expected) => {
    const front = readFrontMatter(text);
    const properties = front.kind === 'read' && front.properties.size > 0 ? Object.fromEntries(front.properties) : null;
    expect({ properties, unreadable: front.kind === 'unreadable' }).toEqual({ properties: expected.properties, unreadable: expected.unreadable });
  });

  it.each(fixtures)('%s: the tasks are all list items with a box, and no other', (_name, text, expected) => {
    const tasks = outlineOf(text).items.flatMap((item) => (item.task === null ? [] : [{ line: item.line + 1, status: item.task, text: item.text }]));
    expect(tasks).toEqual(expected.tasks);
  });

  it.each(fixtures)('%s: the links are those of the body, in order', (_name, text, expected) => {
    const links = outlineOf(text).proseLines.flatMap((line) => noteLinksIn(line.text)).filter((link) => !link.embed);
    expect(links.map((link) => link.target)).toEqual(expected.links.map(target));
  });

  it.each(fixtures)('%s: the headings stand on their lines', (_name, text, expected) => {
    expect(outlineOf(text).headings.map((heading) => ({ ...heading, line: heading.line + 1 }))).toEqual(expected.headings);
  });

  it.each(fixtures)('%s: the offsets of an item lead back to its line', (_name, text) => {
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    for (const item of outlineOf(text).items) {
      expect(item.source).toBe(lines[item.line]);
      expect(item.source.startsWith(item.prefix + item.marker)).toBe(true);
      expect(item.source.trimEnd().endsWith(item.text)).toBe(true);
    }
  });
});
