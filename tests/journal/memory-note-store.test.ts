import { afterEach, describe, expect, it } from 'vitest';
import type { NoteChange } from '../../src/journal/journal';
import { MemoryNoteStore } from '../../src/journal/memory-note-store';
import { describeNoteStore } from '../support/note-store-contract';

describeNoteStore({ afterEach, describe, expect, it }, 'the memory', async (notes) => {
  const store = new MemoryNoteStore(notes);
  return {
    store,
    bytes: async (path) => {
      const text = await store.read(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  };
});

describe('notes in memory', () => {
  it('tell what somebody else does to them', () => {
    const store = new MemoryNoteStore({ 'A.md': 'a', 'B.md': 'b' });
    const told: NoteChange[] = [];
    store.onChanges(({ changes }) => told.push(...changes));
    store.write('A.md', 'c');
    store.rename('A.md', 'D.md');
    store.remove('B.md');
    expect(told).toEqual([
      { kind: 'changed', path: 'A.md', text: 'c' },
      { kind: 'renamed', from: 'A.md', to: 'D.md', text: 'c' },
      { kind: 'removed', path: 'B.md' },
    ]);
    expect(store.list()).toEqual(['D.md']);
  });
});
