import { describe, expect, it } from 'vitest';
import { openJournal, type Journal, type Settings } from '../../../src/journal/journal';
import { MemoryNoteStore } from '../../../src/journal/memory-note-store';
import { FollowUpList } from '../../../src/ui/follow-ups/follow-up-list';
import { rowActs } from '../../../src/ui/follow-ups/row-acts';
import { countText, spokenHeader } from '../../../src/ui/follow-ups/sentences';
import { note, settingsWith } from '../../journal/records/read-record';
import { exampleApp } from '../example/example-app';

const person = (...properties: readonly string[]) => note('---', 'type: person', ...properties, '---');
const TWINS = { 'People/Al.md': person(), 'Team/Al.md': person() };

function opened(notes: Readonly<Record<string, string>>) {
  let settings = settingsWith();
  let asked = 0;
  const store = new MemoryNoteStore(notes);
  const journal = openJournal({ store, settings: () => settings, today: () => '2026-11-19', locale: 'en' });
  store.load();
  const counting = Object.create(journal, { problems: { value: () => { asked += 1; return journal.problems(); } } }) as Journal;
  const app = { ...exampleApp(counting), changeSettings: (change: Partial<Settings>) => { settings = { ...settings, ...change }; return Promise.resolve(); } };
  const list = new FollowUpList(app);
  list.refresh();
  return { list, store, acts: rowActs(app, list), asked: () => asked };
}

/** The lines of the section: "error Dana", "[hints 2]". */
function lines(list: FollowUpList): readonly string[] {
  return list.lines.flatMap((line) => {
    if (line.kind === 'section' || line.section !== 'problems') return [];
    return [line.kind === 'button' ? `[${line.button.does} ${line.button.count}]` : line.row.kind === 'problem' ? `${line.row.problem.level} ${line.row.problem.path}${line.row.gone ? '!' : ''}` : ''];
  });
}

const section = (list: FollowUpList) => list.sections.find(({ name }) => name === 'problems');
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the section of notes to fix', () => {
  it('counts errors, and has hints behind a button between', () => {
    const { list } = opened({ ...TWINS, 'People/Dana.md': person('cadence: soonish') });
    expect(section(list)).toMatchObject({ count: 1, rows: [] });
    list.toggleSection('problems');
    expect(lines(list)).toEqual(['error People/Dana.md', '[hints 2]']);
    list.toggleHints();
    expect(lines(list)).toEqual(['error People/Dana.md', '[hints 2]', 'hint People/Al.md', 'hint Team/Al.md']);
    list.toggleHints();
    expect(lines(list)).toEqual(['error People/Dana.md', '[hints 2]']);
  });

  it('opens and closes its hints while the pointer is in it', () => {
    const { list } = opened({ ...TWINS, 'People/Dana.md': person('cadence: soonish') });
    list.toggleSection('problems');
    list.went('pointer', 'problems');
    list.toggleHints();
    expect(lines(list)).toHaveLength(4);
    list.toggleHints();
    expect(lines(list)).toHaveLength(2);
  });

  it('has no number where there are hints alone, and is not there where nothing is', () => {
    const { list } = opened(TWINS);
    const shown = section(list);
    expect(shown && [countText(shown), spokenHeader('Notes to fix', shown)]).toEqual(['', 'Notes to fix, 2 hints']);
    expect(section(opened({ 'People/Dana.md': person() }).list)).toBeUndefined();
  });

  it('asks for what is slow only when a note has changed', () => {
    const { list, store, asked } = opened(TWINS);
    list.toggleSection('problems');
    const before = asked();
    list.refresh();
    list.toggleHints();
    expect(asked()).toBe(before);
    store.write('People/Jo.md', person('cadence: soonish'));
    list.refresh();
    expect(asked()).toBe(before + 1);
  });

  it('lets what is ignored go at once, and stays open with a line that shows it again', async () => {
    const { list, acts } = opened({ 'People/Dana.md': person('cadence: soonish') });
    list.toggleSection('problems');
    list.went('focus', 'problems');
    const [row] = section(list)?.rows ?? [];
    if (row) acts.ignore(row);
    await settled();
    expect(lines(list)).toEqual(['[ignored 1]']);
    expect(list.spoken).toBe('Ignored: Dana: `cadence` is “soonish”. 0 left to fix.');
    const shown = section(list);
    expect(shown && spokenHeader('Notes to fix', shown)).toBe('Notes to fix, none');
    acts.press({ does: 'ignored', count: 1 });
    await settled();
    expect(lines(list)).toEqual(['error People/Dana.md']);
    expect(list.spoken).toBe('1 shown again. 1 left to fix.');
  });
});

describe('the section of people without a note', () => {
  it('starts closed with its count, and shows who was there most often first', () => {
    const meeting = (date: string, ...people: readonly string[]) => note('---', 'type: meeting', `date: ${date}`, `people: [${people.join(', ')}]`, '---');
    const { list } = opened({ 'People/Dana.md': person(), 'Meetings/a.md': meeting('2026-11-06', 'Noor', 'Ravi'), 'Meetings/b.md': meeting('2026-11-12', 'Dana', 'Noor') });
    const found = () => list.sections.find(({ name }) => name === 'unknownPeople');
    expect(found()).toMatchObject({ count: 2, rows: [] });
    list.toggleSection('unknownPeople');
    expect(found()?.rows.map((row) => row.kind === 'unknown-person' && [row.person.name, row.person.conversations])).toEqual([['Noor', 2], ['Ravi', 1]]);
    expect(list.sections.at(-1)?.name).toBe('unknownPeople');
  });
});
