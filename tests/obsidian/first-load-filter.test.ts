import type { CachedMetadata, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, type JournalSettings } from '../../src/journal/journal';
import { mayBeOurs } from '../../src/obsidian/first-load-filter';

const settings: JournalSettings = { ...DEFAULT_SETTINGS, vault: { ...DEFAULT_VAULT_FACTS, dailyNotes: { folder: 'Daily', format: 'YYYY-MM-DD' } } };
const at = (offset: number, end = offset + 1, lines = 1): Pos => ({ start: { line: 0, col: 0, offset }, end: { line: lines, col: 0, offset: end } });
const link = { link: 'Dana Li', original: '[[Dana Li]]', position: at(10) };
const tag = (name: string) => ({ tag: name, position: at(20) });
const properties = (frontmatter: Record<string, unknown>): CachedMetadata => ({
  frontmatter,
  frontmatterPosition: at(0, 50, 4),
  sections: [{ type: 'yaml', position: at(0, 50, 4) }, { type: 'paragraph', position: at(51) }],
});

const OURS: readonly [string, CachedMetadata | null, string?][] = [
  ['has no entry in the cache yet', null],
  ['stands in a marked folder at any depth', {}, 'Work/people/Dana Li.md'],
  ['stands in the folder for new meetings', {}, 'Meetings/2026/Lunch.md'],
  ['is a conflict copy', {}, 'Dana Li (Conflicted copy laptop 202611191200).md'],
  ['is of a type', properties({ Type: 'person' })],
  ['is of a type of our own', properties({ type: ['networking-review'] })],
  ['has a mark among its tags', properties({ tags: ['work', '#Contact'] })],
  ['has a mark in a text of tags', properties({ tags: 'work, people' })],
  ['links a category', properties({ categories: ['[[People]]'] })],
  ['names people', properties({ 'Meeting-Recipients': null })],
  ['holds a task', { listItems: [{ task: 'x', parent: -1, position: at(0) }] }],
  ['has a link and the tag of a kind', { links: [link], tags: [tag('#Win')] }],
  ['has properties that did not parse', { sections: [{ type: 'yaml', position: at(0, 30) }] }],
  ['has a fence that is not closed', { sections: [{ type: 'thematicBreak', position: at(0, 3) }] }],
  ['is too long to be read', { sections: [{ type: 'paragraph', position: at(0, 1_000_001) }] }],
  ['is a daily note with a link', { links: [link] }, 'Daily/2026-11-19.md'],
  ['is a daily note with a tag, elsewhere', { tags: [tag('#x')] }, 'Old/2026-11-19.md'],
];

const OTHERS: readonly [string, CachedMetadata, string?][] = [
  ['is empty', {}],
  ['has a link and another tag', { links: [link], tags: [tag('#book')] }],
  ['has the tag of a kind and no link', { tags: [tag('#win')] }],
  ['has plain list items', { listItems: [{ parent: -1, position: at(0) }] }],
  ['has properties of somebody else', properties({ author: 'Dana Li', tags: ['book'] })],
  ['has a rule further down', { sections: [{ type: 'paragraph', position: at(0) }, { type: 'thematicBreak', position: at(9) }] }],
  ['is a daily note of words alone', {}, 'Daily/2026-11-19.md'],
  ['begins with the name of a marked folder', {}, 'Peoples/Dana Li.md'],
];

describe('the filter of the first load', () => {
  it.each(OURS)('reads a note that %s', (_, cache, path = 'Notes/Some note.md') => {
    expect(mayBeOurs(cache, path, settings)).toBe(true);
  });

  it('reads a note whose mark stands under a name of one’s own', () => {
    const own = { ...settings, spellings: { type: ['Art'], tags: ['Schlagworte'], category: ['Rubrik'] } };
    for (const note of [{ art: 'person' }, { Schlagworte: ['person'] }, { rubrik: 'People' }]) {
      expect([mayBeOurs(properties(note), 'Notes/A.md', own), mayBeOurs(properties(note), 'Notes/A.md', settings)]).toEqual([true, false]);
    }
  });

  it.each(OTHERS)('passes over a note that %s', (_, cache, path = 'Notes/Some note.md') => {
    expect(mayBeOurs(cache, path, settings)).toBe(false);
  });
});
