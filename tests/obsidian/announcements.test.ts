import { describe, expect, it } from 'vitest';
import { Announcements } from '../../src/obsidian/announcements';
import type { ChangeBatch } from '../../src/journal/journal';

function listening(existing: readonly string[] = []) {
  const told: ChangeBatch[] = [];
  const announcements = new Announcements((path) => existing.includes(path));
  announcements.listen((batch) => told.push(batch));
  return { announcements, told, changes: () => told.flatMap((batch) => batch.changes) };
}

describe('what a store tells', () => {
  it('tells a rename with the text that is read for it', () => {
    const { announcements, changes } = listening();
    const rename = announcements.renaming('Dana.md', 'Dana Li.md');
    announcements.readAfterRename(rename, 'Dana Li.md', 'text');
    expect(changes()).toEqual([{ kind: 'renamed', from: 'Dana.md', to: 'Dana Li.md', text: 'text' }]);
  });

  it('tells the newer text if the note changes while its rename is read', () => {
    const { announcements, changes } = listening();
    const rename = announcements.renaming('Dana.md', 'Dana Li.md');
    announcements.changed('Dana Li.md', 'newer');
    announcements.readAfterRename(rename, 'Dana Li.md', 'older');
    expect(changes()).toEqual([{ kind: 'renamed', from: 'Dana.md', to: 'Dana Li.md', text: 'newer' }]);
  });

  it('tells two renames in a row as one', () => {
    const { announcements, changes } = listening();
    const first = announcements.renaming('a.md', 'b.md');
    const second = announcements.renaming('b.md', 'c.md');
    announcements.readAfterRename(first, 'b.md', undefined);
    announcements.readAfterRename(second, 'c.md', 'text');
    expect(changes()).toEqual([{ kind: 'renamed', from: 'a.md', to: 'c.md', text: 'text' }]);
  });

  it('keeps both notes when they change names', () => {
    const { announcements, changes } = listening(['a.md', 'b.md']);
    announcements.renaming('a.md', 'x.md');
    const toA = announcements.renaming('b.md', 'a.md');
    const toB = announcements.renaming('x.md', 'b.md');
    announcements.readAfterRename(toA, 'a.md', 'was b');
    announcements.readAfterRename(toB, 'b.md', 'was a');
    expect(changes()).toEqual([
      { kind: 'changed', path: 'a.md', text: 'was b' },
      { kind: 'changed', path: 'b.md', text: 'was a' },
    ]);
  });

  it('takes the old name away if a renamed note is removed before it is read', () => {
    const { announcements, changes } = listening();
    const rename = announcements.renaming('a.md', 'b.md');
    announcements.removed('b.md');
    announcements.readAfterRename(rename, 'b.md', undefined);
    expect(changes()).toEqual([{ kind: 'removed', path: 'a.md' }]);
  });

  it('drops what the first load has read of a note that has changed since', () => {
    const { announcements, changes, told } = listening();
    announcements.beginLoad(2);
    announcements.changed('a.md', 'newer');
    announcements.loaded([{ kind: 'changed', path: 'a.md', text: 'older' }]);
    announcements.loaded([{ kind: 'passed', path: 'b.md' }]);
    announcements.endLoad();
    expect(changes()).toEqual([
      { kind: 'changed', path: 'a.md', text: 'newer' },
      { kind: 'passed', path: 'b.md' },
    ]);
    expect(told.map((batch) => batch.loading?.done)).toEqual([0, 0, 1, 2, undefined]);
  });

  it('tells nothing to a listener that has left', () => {
    const { announcements, told } = listening();
    const late: ChangeBatch[] = [];
    announcements.listen((batch) => late.push(batch))();
    announcements.changed('a.md', 'text');
    expect([told.length, late.length]).toEqual([1, 0]);
  });
});
