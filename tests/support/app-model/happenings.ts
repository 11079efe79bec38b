import { TFile } from '../../stand-in/host/files';
import type { AppModel } from './app-model';

/** What others did: their lines, and the notes that they took away or put in the place of others. */
export interface Others {
  readonly typed: string[];
  readonly gone: Set<string>;
  /** Notes whose text or name somebody else has changed past the editor. */
  readonly touched: Set<string>;
}

/** Changes a text as a person does: a line more, one less, two that change places. */
function changed(text: string, choices: AppModel['turns']['choices'], word: string): string {
  const lines = text.split('\n');
  const body = lines.indexOf('---', 1) + 1;
  const at = body + choices.number(lines.length - body);
  const way = choices.number(4);
  if (way < 2) return [...lines.slice(0, at), `- [ ] ${word} 📅 2026-11-30`, ...lines.slice(at)].join('\n');
  const isTask = (lines[at]?.startsWith('- [') ?? false) && !lines[at]?.includes('typed-');
  if (way === 2 && isTask) return [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
  if (way === 3 && isTask && lines[at + 1]?.startsWith('- [')) return [...lines.slice(0, at), lines[at + 1] ?? '', lines[at] ?? '', ...lines.slice(at + 2)].join('\n');
  return text;
}

type Happening = (model: AppModel, path: string, others: Others, word: string) => void;

const HAPPENINGS: Readonly<Record<string, Happening>> = {
  'somebody types': ({ panes, turns }, path, others, word) => {
    const pane = panes.find(({ file, mode }) => file?.path === path && mode === 'source');
    pane?.type((text) => {
      const after = changed(text, turns.choices, word);
      if (after.includes(word)) others.typed.push(word);
      return after;
    });
  },
  'sync brings another text': ({ disk, turns }, path, others, word) => {
    const text = disk.files.get(path)?.text;
    others.touched.add(path);
    if (text !== undefined) disk.writtenOutside(path, changed(text, turns.choices, word));
  },
  'sync brings a wholly other note': ({ disk }, path, others, word) => {
    others.touched.add(path);
    if (disk.files.has(path)) disk.writtenOutside(path, `---\ntype: person\n---\n- [ ] ${word} 📅 2026-11-30\n`);
  },
  'the note is renamed in the app': ({ vault }, path, others) => {
    const file = vault.getFileByPath(path);
    others.touched.add(path);
    if (file instanceof TFile) void vault.rename(file, path.replace('.md', ' (old).md')).catch(() => undefined);
  },
  'the note is moved outside': ({ disk }, path, others) => {
    others.touched.add(path);
    disk.movedOutside(path, path.replace('People/', 'People/Old/'));
  },
  'the note is deleted in the app': ({ vault }, path, others) => {
    const file = vault.getFileByPath(path);
    others.touched.add(path);
    if (file instanceof TFile) void vault.delete(file).then(() => others.gone.add(path), () => undefined);
  },
  'the note is deleted outside': ({ disk }, path, others) => {
    others.touched.add(path);
    if (disk.files.has(path)) others.gone.add(path);
    disk.removedOutside(path);
  },
  'the note is opened': (model, path) => void model.openPane(path),
  'the pane shows the note to be read': ({ panes }, path) => void panes.find(({ file }) => file?.path === path)?.turnTo('preview'),
  'the pane shows the note to be edited': ({ panes }, path) => void panes.find(({ file }) => file?.path === path)?.turnTo('source'),
  'the pane is closed': ({ panes }, path) => void panes.find(({ file }) => file?.path === path)?.close(),
};

/** More often than others: what happens every minute of a day. */
const OFTEN = ['somebody types', 'somebody types', 'somebody types', 'sync brings another text', 'sync brings another text', 'the note is opened', 'the note is opened'];

/** Lets something happen to a note, in a turn that comes whenever it comes. */
export function letHappen(model: AppModel, path: string, others: Others, word: string): string {
  const { turns } = model;
  const name = turns.choices.pick([...OFTEN, ...Object.keys(HAPPENINGS)]);
  turns.add(`${name}: ${path}`, () => HAPPENINGS[name]?.(model, path, others, word));
  return name;
}
