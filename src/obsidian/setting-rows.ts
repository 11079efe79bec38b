import type { SettingControl } from 'obsidian';
import { parseCadence, type Settings } from '../journal/journal';

/** One row of the settings with a value to change; its description says what changes in notes. */
export interface SettingRow extends RowWords {
  readonly control: SettingControl;
  /** Does a change make another reading of the notes? */
  readonly decidesReading: boolean;
  /** What the row shows. */
  shown(settings: Settings): unknown;
  /** The change that a value makes; undefined if it cannot be taken. (The control's own check stops nobody but a user.) */
  change(value: unknown, settings: Settings): Partial<Settings> | undefined;
}

/** What every row says of itself. */
export interface RowWords {
  readonly name: string;
  readonly desc: string;
  /** Figures of this vault, behind the description; asked anew when notes or settings have changed. */
  readonly now?: () => string;
}

type KeyOf<Value> = { [Key in keyof Settings]: Settings[Key] extends Value ? Key : never }[keyof Settings];
type TextKey = KeyOf<string>;
type RhythmsKey = 'circleCadences' | 'relationCadences';
type ListKey = KeyOf<string[]>;
type Marks = Settings['personMarks'];

const NOT_IN_FOLDERS = /[\\:*?"<>|#^[\]]|(?:^|\/)\.|[. ](?:\/|$)/;

/** A folder for new notes. */
export function folderRow(key: TextKey, words: RowWords): SettingRow {
  return {
    ...words,
    control: { type: 'folder', key, validate: (path) => (isFolder(path) ? undefined : 'A folder cannot have this name.') },
    decidesReading: true,
    shown: (settings) => settings[key],
    change: (value) => (typeof value === 'string' && isFolder(value) ? { [key]: withoutSlashes(value) } : undefined),
  };
}

/** A note that new ones are made from. */
export function templateRow(key: TextKey, words: RowWords, isNote: (path: string) => boolean): SettingRow {
  const isTemplate = (path: string) => path.trim() === '' || isNote(path.trim());
  return {
    ...words,
    control: {
      type: 'file',
      key,
      filter: (file) => file.extension === 'md',
      validate: (path) => (isTemplate(path) ? undefined : 'There is no note of this path.'),
    },
    decidesReading: false,
    shown: (settings) => settings[key],
    change: (value) => (typeof value === 'string' && isTemplate(value) ? { [key]: value.trim() } : undefined),
  };
}

/** One list of what marks a note as a person or a meeting, written with commas. */
export function marksRow(kind: 'personMarks' | 'meetingMarks', mark: keyof Marks, words: RowWords): SettingRow {
  return {
    ...words,
    control: { type: 'text', key: `${kind}.${mark}` },
    decidesReading: true,
    shown: (settings) => settings[kind][mark].join(', '),
    change: (value, settings) => (typeof value === 'string' ? { [kind]: { ...settings[kind], [mark]: listIn(value) } } : undefined),
  };
}

/** A list of words, written with commas; `allowed`, where only some words make sense. */
export function listRow(key: ListKey, words: RowWords, allowed?: readonly string[]): SettingRow {
  const unknown = (value: unknown) => (typeof value === 'string' ? listIn(value).filter((each) => allowed?.includes(each) === false) : []);
  return {
    ...words,
    control: { type: 'text', key, validate: (value) => (unknown(value).length === 0 ? undefined : `There is no ${unknown(value).join(', ')} here.`) },
    decidesReading: true,
    shown: (settings) => settings[key].join(', '),
    change: (value) => (typeof value === 'string' && unknown(value).length === 0 ? { [key]: listIn(value) } : undefined),
  };
}

/** One list of words among several that have names; an empty one is no list. */
export function namedListRow(key: 'spellings' | 'headings', of: string, words: RowWords): SettingRow {
  return {
    ...words,
    control: { type: 'text', key: `${key}.${of}` },
    decidesReading: true,
    shown: (settings) => (settings[key][of] ?? []).join(', '),
    change: (value, settings) => (typeof value === 'string' ? { [key]: { ...settings[key], [of]: listIn(value) } } : undefined),
  };
}

/** Rhythms by name, written `Board: monthly, Choir: 2 weeks`. */
export function rhythmsRow(key: RhythmsKey, words: RowWords): SettingRow {
  const wrong = (value: unknown) => (typeof value === 'string' ? listIn(value).filter((each) => rhythmIn(each) === undefined) : []);
  return {
    ...words,
    control: { type: 'text', key, validate: (value) => (wrong(value).length === 0 ? undefined : `Write “${wrong(value)[0] ?? ''}” as a name and a rhythm: Board: monthly.`) },
    decidesReading: false,
    shown: (settings) => Object.entries(settings[key]).map((each) => each.join(': ')).join(', '),
    change: (value) => (typeof value === 'string' && wrong(value).length === 0 ? { [key]: rhythmsIn(value) } : undefined),
  };
}

function rhythmsIn(written: string): Readonly<Record<string, string>> {
  return Object.fromEntries(listIn(written).flatMap((each) => {
    const rhythm = rhythmIn(each);
    return rhythm ? [rhythm] : [];
  }));
}

/** A name and a rhythm that is understood. */
function rhythmIn(written: string): readonly [name: string, cadence: string] | undefined {
  const colon = written.lastIndexOf(':');
  const [name, cadence] = [written.slice(0, colon).trim(), written.slice(colon + 1).trim()];
  return colon < 1 || name === '' || parseCadence(cadence) === undefined ? undefined : [name, cadence];
}

export function toggleRow(key: KeyOf<boolean>, words: RowWords, decidesReading = false): SettingRow {
  return {
    ...words,
    control: { type: 'toggle', key },
    decidesReading,
    shown: (settings) => settings[key],
    change: (value) => (typeof value === 'boolean' ? { [key]: value } : undefined),
  };
}

/** A whole number between two others, both included. */
export function countRow(key: KeyOf<number>, words: RowWords, { from, to }: { readonly from: number; readonly to: number }): SettingRow {
  const fits = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
  return {
    ...words,
    control: { type: 'number', key, min: from, max: to, step: 1, validate: (value) => (fits(value) ? undefined : `Write a whole number from ${from} to ${to}.`) },
    decidesReading: false,
    shown: (settings) => settings[key],
    change: (value) => (fits(value) ? { [key]: value } : undefined),
  };
}

function isFolder(path: string): boolean {
  return withoutSlashes(path) !== '' && !NOT_IN_FOLDERS.test(withoutSlashes(path));
}

function withoutSlashes(path: string): string {
  return path.trim().split('/').filter((segment) => segment !== '').join('/');
}

function listIn(text: string): string[] {
  return [...new Set(text.split(',').map((each) => each.trim()).filter((each) => each !== ''))];
}
