import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readFrontMatter } from '../../src/journal/notes/front-matter';
import { readOutline } from '../../src/journal/notes/outline';
import { noteLinksIn } from '../../src/journal/notes/wikilink';

/** What a real Obsidian computed for a note. Lines count from 0; `parent` is a line, or negative at the root. */
interface Metadata {
  readonly frontmatter?: Readonly<Record<string, unknown>>;
  readonly headings?: readonly { readonly heading: string; readonly level: number; readonly position: { readonly start: { readonly line: number } } }[];
  readonly listItems?: readonly { readonly task?: string; readonly parent: number; readonly position: { readonly start: { readonly line: number } } }[];
  readonly links?: readonly { readonly link: string; readonly original: string; readonly position: { readonly start: { readonly line: number } } }[];
  readonly embeds?: readonly { readonly link: string }[];
}

const ORACLE = process.env.RAPPORT_ORACLE;
const folder = ORACLE === undefined ? undefined : join(ORACLE, 'obsidian-metadata');

if (folder === undefined) {
  test.skip('notes with the metadata that Obsidian computed are read as Obsidian reads them (set RAPPORT_ORACLE to their folder)', () => undefined);
} else {
  const notes = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { fileContents, cachedMetadata } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { fileContents: string; cachedMetadata: Metadata };
      return [name, fileContents, cachedMetadata] as const;
    });

  describe('a note that Obsidian has read', () => {
    it('is one of many', () => {
      expect(notes.length).toBeGreaterThan(50);
    });

    it.each(notes)('%s: has the same properties', (_name, text, metadata) => {
      const front = readFrontMatter(text);
      const properties = front.kind === 'read' && front.properties.size > 0 ? Object.fromEntries(front.properties) : undefined;
      const expected = metadata.frontmatter && Object.keys(metadata.frontmatter).length > 0 ? metadata.frontmatter : undefined;
      expect(properties).toEqual(expected);
    });

    it.each(notes)('%s: has the same list items and tasks, each in the same item', (_name, text, metadata) => {
      const { items } = readOutline(text, readFrontMatter(text).bodyFrom);
      const ours = items.map((item) => ({ line: item.line, task: item.task ?? undefined, parent: items[item.parent]?.line ?? 'root' }));
      const theirs = (metadata.listItems ?? []).map((item) => ({ line: item.position.start.line, task: item.task, parent: item.parent < 0 ? 'root' : item.parent }));
      expect(ours).toEqual(theirs);
    });

    it.each(notes)('%s: has the same headings', (_name, text, metadata) => {
      const ours = readOutline(text, readFrontMatter(text).bodyFrom).headings;
      expect(ours).toEqual((metadata.headings ?? []).map(({ heading, level, position }) => ({ level, text: heading, line: position.start.line })));
    });

    it.each(notes)('%s: has the same links in its body', (_name, text, metadata) => {
      const ours = readOutline(text, readFrontMatter(text).bodyFrom).proseLines.flatMap(({ line, text: prose }) =>
        noteLinksIn(prose).filter((link) => !link.embed).map((link) => ({ line, target: link.target })),
      );
      // Links to a heading of the note itself name no other note, and are none of ours.
      const theirs = (metadata.links ?? []).map((link) => ({ line: link.position.start.line, target: link.link.replace(/#.*$/, '').replace(/\.md$/i, '') }));
      expect(ours).toEqual(theirs.filter((link) => link.target !== ''));
    });
  });
}
