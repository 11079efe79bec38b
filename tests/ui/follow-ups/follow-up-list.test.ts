import { describe, expect, it } from 'vitest';
import { FollowUpList } from '../../../src/ui/follow-ups/follow-up-list';
import { rowActs } from '../../../src/ui/follow-ups/row-acts';
import type { Row } from '../../../src/ui/follow-ups/rows';
import { exampleApp } from '../example/example-app';
import { exampleJournal } from '../example/example-journal';

function opened(options: Partial<Parameters<typeof exampleJournal>[0]> = {}) {
  const app = exampleApp(exampleJournal({ many: 0, loading: false, empty: false, ...options }));
  const list = new FollowUpList(app);
  list.refresh();
  return { app, list, acts: rowActs(app, list) };
}

const textsOf = (list: FollowUpList, name: string) => (list.sections.find((section) => section.name === name)?.rows ?? []).map((row) => (row.kind === 'follow-up' ? row.followUp.text : row.kind === 'reach-out' ? row.reachOut.name : row.key));

function firstRow(list: FollowUpList): Row {
  const row = list.sections[0]?.rows[0];
  if (!row) throw new Error('The list is empty.');
  return row;
}

/** Lets every action that was begun come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the list of follow-ups', () => {
  it('has the sections in their order, and rows only in open ones', () => {
    const { list } = opened();
    expect(list.sections.map(({ name, count, rows }) => [name, count, rows.length])).toEqual([
      ['today', 3, 3], ['getInTouch', 6, 2], ['next7', 2, 2], ['waiting', 1, 1], ['later', 14, 0], ['none', 31, 0], ['older', 388, 0], ['problems', 3, 0],
    ]);
  });

  it('remembers on the device which sections are open', () => {
    const { app, list } = opened();
    list.toggleSection('older');
    expect(app.stored.get('follow-ups-open')).toEqual({ older: true });
    expect(list.sections.find(({ name }) => name === 'older')?.rows).toHaveLength(40);
  });

  it('keeps a row that is done in its place until its section is left', async () => {
    const { list, acts } = opened();
    list.went('focus', 'today');
    const row = firstRow(list);
    acts.done(row);
    await settled();
    expect([textsOf(list, 'today')[0], list.done.has(row.key), list.spoken]).toEqual(['Send Dana the cost table', true, 'Done: Send Dana the cost table. 2 left today.']);
    list.went('focus', 'next7');
    expect(textsOf(list, 'today')).toHaveLength(2);
  });

  it('loses the mark of a row that is open again, although the section was left before the note was written', async () => {
    const { app, list, acts } = opened();
    list.went('pointer', 'today');
    const row = firstRow(list);
    acts.done(row);
    list.went('pointer', 'away');
    await settled();
    await app.journal.undo();
    list.refresh();
    expect([textsOf(list, 'today').length, list.done.has(row.key)]).toEqual([3, false]);
  });

  it('takes the tick back', async () => {
    const { list, acts } = opened();
    list.went('focus', 'today');
    const row = firstRow(list);
    acts.done(row);
    acts.done(row);
    await settled();
    expect([textsOf(list, 'today').length, list.done.has(row.key), list.spoken]).toEqual([3, false, 'Open again: Send Dana the cost table. 3 left today.']);
  });

  it('moves a row at once that was snoozed, and keeps the active line near', async () => {
    const { app, list, acts } = opened();
    list.went('focus', 'today');
    const row = firstRow(list);
    list.focusLine(row.key);
    acts.snooze(row, {} as HTMLElement);
    const [tomorrow] = app.menus[0] ?? [];
    expect(app.menus[0]?.map((entry) => (entry === 'separator' ? '' : `${entry.key ?? ''} ${entry.title}`))).toEqual(['1 Tomorrow, Fri 20 Nov', '2 Next week, Mon 23 Nov', '3 In 2 weeks, Thu 3 Dec', '4 In a month, Sat 19 Dec', '5 Pick a date…']);
    if (tomorrow && tomorrow !== 'separator') tomorrow.onSelect();
    await settled();
    expect(textsOf(list, 'today')).toHaveLength(2);
    expect(textsOf(list, 'next7')[0]).toBe('Send Dana the cost table');
    expect(list.active).toBe(firstRow(list).key);
  });

  it('moves nothing by itself while the pointer is in the view', async () => {
    const { app, list } = opened();
    list.went('pointer', 'later');
    const row = firstRow(list);
    if (row.kind === 'follow-up') await app.journal.completeFollowUp({ id: row.followUp.id });
    list.refresh();
    expect(firstRow(list)).toMatchObject({ key: row.key, gone: true });
    list.went('pointer', 'away');
    expect(textsOf(list, 'today')).toHaveLength(2);
  });

  it('shows the focus of the day, and everybody when asked', () => {
    const { app, list } = opened();
    expect(textsOf(list, 'getInTouch')).toEqual(['Jo Park', 'Tom Becker']);
    expect(app.stored.get('follow-ups-focus')).toEqual({ on: '2026-11-19', people: ['People/Jo Park.md', 'People/Tom Becker.md'] });
    list.showEverybody();
    expect(textsOf(list, 'getInTouch')).toHaveLength(6);
  });

  it('begins at the first line, although rows above it are found while notes are read for the first time', () => {
    const whole = exampleJournal({ many: 0, loading: false, empty: false });
    let loading: ReturnType<typeof whole.loading> = { done: 50, total: 107 };
    const due: typeof whole.due = (request) => {
      const all = whole.due(request);
      return loading === undefined ? all : { ...all, sections: all.sections.filter(({ section }) => section !== 'today') };
    };
    const list = new FollowUpList(exampleApp({ ...whole, loading: () => loading, due }));
    list.refresh();
    expect(list.active).toBe('section getInTouch');
    loading = undefined;
    list.refresh();
    expect(list.active).toBe('section today');
  });

  it('does not choose the focus of the day before all notes are read', () => {
    expect(opened({ loading: true }).app.stored.has('follow-ups-focus')).toBe(false);
  });

  it('draws 40 lines of many, and 40 more at a time', () => {
    const { list } = opened({ many: 3000 });
    expect([list.drawn, textsOf(list, 'today').length]).toEqual([40, 40]);
    list.drawMore();
    expect([list.drawn, textsOf(list, 'today').length]).toEqual([80, 80]);
    list.move('last');
    expect(list.active).toBe('section problems');
  });
});
