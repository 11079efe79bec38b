import * as z from 'zod/mini';
import { trimEndOf } from './notes/trim';

/** What marks a note as one of a kind; format.md, section 1. Compared in NFC and folded case, without `#` and brackets. */
const marks = (types: string[], tags: string[], categories: string[], folders: string[]) =>
  z._default(
    z.object({
      types: z._default(z.array(z.string()), types),
      tags: z._default(z.array(z.string()), tags),
      categories: z._default(z.array(z.string()), categories),
      folders: z._default(z.array(z.string()), folders),
    }),
    () => ({ types: [...types], tags: [...tags], categories: [...categories], folders: [...folders] }),
  );

const DEFAULT_PERSON_MARKS = [
  ['person', 'contact', 'crm/person'],
  ['person', 'people', 'contact', 'employee'],
  ['People', 'Contacts'],
  ['People', 'Persons', 'Contacts', 'Friends', 'Colleagues', 'Team', 'CRM', 'FriendTracker'],
] as const;

const DEFAULT_MEETING_MARKS = [
  ['meeting', 'interaction', 'crm/interaction', 'one-on-one', '1-1', '1:1', 'call', 'lunch', 'coffee'],
  ['meeting', 'one-on-one', '1-1', '1on1'],
  ['Meetings'],
  ['Meetings', '1-1s', '1on1s', 'One-on-ones'],
] as const;

/** Lists of texts by name. (`z.record` says the same and adds 2.6 kB to main.js.) */
const listsByName = z.pipe(
  z.unknown(),
  z.transform((value, context): Readonly<Record<string, readonly string[]>> => {
    const lists = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
    const read = lists?.map(([name, list]) => [name, z.array(z.string()).safeParse(list)] as const);
    if (read?.every(([, list]) => list.success)) return Object.fromEntries(read.map(([name, list]) => [name, list.data ?? []]));
    context.issues.push({ code: 'custom', message: 'lists of texts by name', input: value });
    return {};
  }),
);

/** Texts by name. */
const textsByName = z.pipe(
  z.unknown(),
  z.transform((value, context): Readonly<Record<string, string>> => {
    const texts = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
    if (texts?.every((each): each is [string, string] => typeof each[1] === 'string')) return Object.fromEntries(texts);
    context.issues.push({ code: 'custom', message: 'texts by name', input: value });
    return {};
  }),
);

const wholeNumber = (least: number, most: number, fallback: number) => z._default(z.number().check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most)), fallback);

/**
 * All settings of the user, with their defaults. Unknown keys are dropped, missing ones take their default; a value of
 * a wrong shape takes the default of its key (see `readSettings`).
 */
const settingsShape = {
  version: z._default(z.literal(1), 1),
  /** Folder for new person notes, vault path without a trailing slash. */
  peopleFolder: z._default(z.string(), 'People'),
  /** Folder for new meeting notes. */
  meetingsFolder: z._default(z.string(), 'Meetings'),
  /** Vault path of the note that new person notes are made from; empty: the built-in template. */
  personTemplate: z._default(z.string(), ''),
  meetingTemplate: z._default(z.string(), ''),
  oneOnOneTemplate: z._default(z.string(), ''),
  personMarks: marks(...(DEFAULT_PERSON_MARKS.map((each) => [...each]) as [string[], string[], string[], string[]])),
  meetingMarks: marks(...(DEFAULT_MEETING_MARKS.map((each) => [...each]) as [string[], string[], string[], string[]])),
  /** Notes in these folders (vault paths, subfolders too) are never made people or meetings by a folder's name. */
  excludedFolders: z._default(z.array(z.string()), () => []),
  /** Further names of our properties, by canonical name, behind those of `records/vocabulary.ts`. */
  spellings: z._default(listsByName, () => ({})),
  /** Further headings that give their items a kind, by kind; `log` for those under which log lines stand. */
  headings: z._default(listsByName, () => ({})),
  /** Further ways of talking. */
  channels: z._default(z.array(z.string()), () => []),
  /** Kinds whose tag means something else in this vault: not read. */
  tagsOff: z._default(z.array(z.string()), () => []),
  /** A link to somebody in a daily note is a conversation of that day. */
  mentions: z._default(z.boolean(), false),
  /** What *Ignore in this note* has set aside: by vault path the marks of problems (`problem.ts`, `problemMark`). */
  ignored: z._default(listsByName, () => ({})),
  /** The questions of the first run were answered or put aside. */
  setUp: z._default(z.boolean(), false),
  /** A conversation with one person is a meeting note too, not a line under Log. */
  alwaysMeetingNote: z._default(z.boolean(), false),
  /** How many people *Get in touch* shows a day. */
  focus: wholeNumber(1, 50, 5),
  /** How often to be in touch with the people of a circle, as `cadence` is written. Empty: nobody nags until asked to. */
  circleCadences: z._default(textsByName, () => ({})),
  /** The same by relation (boss, peer, …) or stage (met, friend, …). */
  relationCadences: z._default(textsByName, () => ({})),
  /** How many new people one gets to know at a time. */
  newPeople: wholeNumber(1, 20, 2),
  /** *Birthdays and dates* shows so many days ahead. */
  datesAhead: wholeNumber(0, 60, 7),
  /** People with whom it is quieter than usual are shown, though no rhythm is set for them. */
  quieter: z._default(z.boolean(), true),
  /** A daily note that the user makes gets the people of *Get in touch*. */
  insertToday: z._default(z.boolean(), false),
} as const;

const settingsSchema = z.object(settingsShape);

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/**
 * Reads stored settings of any age or shape. Never throws: a value that does not fit is replaced by its default and
 * named in `replaced`, so that one bad key does not lose the others.
 */
export function readSettings(stored: unknown): { readonly settings: Settings; readonly replaced: readonly string[] } {
  const given = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
  const read = settingsSchema.safeParse(given);
  if (read.success) return { settings: read.data, replaced: [] };
  const bad = new Set(read.error.issues.map((issue) => String(issue.path[0])));
  const kept = Object.fromEntries(Object.entries(given).filter(([key]) => !bad.has(key)));
  return { settings: settingsSchema.parse(kept), replaced: [...bad] };
}

/** Settings that decide what a note means: after a change of one all notes are read again. */
const READING = ['peopleFolder', 'meetingsFolder', 'personMarks', 'meetingMarks', 'excludedFolders', 'spellings', 'headings', 'channels', 'tagsOff', 'mentions'] as const satisfies readonly (keyof Settings)[];

export function decidesReading(change: Partial<Settings>): boolean {
  return READING.some((key) => change[key] !== undefined);
}

/** What the vault itself has set, that decides how notes are read and written. Read by the host; see `readVaultFacts`. */
export interface VaultFacts {
  /** Moment format of daily notes, folders included, the folder in which they stand ('' for the root), and their template. */
  readonly dailyNotes: { readonly folder: string; readonly format: string; readonly template?: string };
  /** Folders of templates, beside any folder named Templates. */
  readonly templateFolders: readonly string[];
  /** How new links are written. */
  readonly links: { readonly markdown: boolean; readonly format: 'shortest' | 'relative' | 'absolute' };
  /** Settings of the Tasks plugin, if it is there: the format of its fields, and its global filter ('' for none). */
  readonly tasks: { readonly format: 'emoji' | 'dataview'; readonly globalFilter: string };
}

export const DEFAULT_VAULT_FACTS: VaultFacts = {
  dailyNotes: { folder: '', format: 'YYYY-MM-DD' },
  templateFolders: [],
  links: { markdown: false, format: 'shortest' },
  tasks: { format: 'emoji', globalFilter: '' },
};

/** The settings that the journal works with. */
export interface JournalSettings extends Settings {
  readonly vault: VaultFacts;
}

/** The parsed JSON of the vault's own configuration files, each undefined where the file is missing or no JSON. */
export interface VaultConfigFiles {
  readonly app?: unknown;
  readonly dailyNotes?: unknown;
  readonly templates?: unknown;
  readonly templater?: unknown;
  readonly tasks?: unknown;
}

/** A value of that shape, or what stands in for it. (`z.catch` says the same and adds 10 kB to main.js.) */
function orElse<Value>(schema: z.ZodMiniType<Value>, fallback: Value) {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((value): Value => {
      const read = schema.safeParse(value);
      return read.success ? read.data : fallback;
    }),
  );
}

const text = orElse(z.string(), '');
const isTrue = orElse(z.boolean(), false);
const linkFormat = orElse<VaultFacts['links']['format']>(z.enum(['shortest', 'relative', 'absolute']), 'shortest');
const configSchemas = {
  app: orElse<{ useMarkdownLinks: boolean; newLinkFormat: VaultFacts['links']['format'] }>(z.object({ useMarkdownLinks: isTrue, newLinkFormat: linkFormat }), { useMarkdownLinks: false, newLinkFormat: 'shortest' }),
  dailyNotes: orElse(z.object({ folder: text, format: text, template: text }), { folder: '', format: '', template: '' }),
  templates: orElse(z.object({ folder: text }), { folder: '' }),
  templater: orElse(z.object({ templates_folder: text }), { templates_folder: '' }),
  tasks: orElse(z.object({ taskFormat: text, globalFilter: text }), { taskFormat: '', globalFilter: '' }),
};

/**
 * Reads `<config>/app.json`, `daily-notes.json`, `templates.json` and the data of Templater and Tasks: keys that are
 * absent have the app's defaults. Never throws.
 */
export function readVaultFacts(files: VaultConfigFiles): VaultFacts {
  const app = configSchemas.app.parse(files.app);
  const daily = configSchemas.dailyNotes.parse(files.dailyNotes);
  const tasks = configSchemas.tasks.parse(files.tasks);
  const template = templatePath(daily.template);
  const folders = [configSchemas.templates.parse(files.templates).folder, configSchemas.templater.parse(files.templater).templates_folder];
  return {
    dailyNotes: { folder: trimSlashes(daily.folder), format: daily.format || DEFAULT_VAULT_FACTS.dailyNotes.format, ...(template === '' ? {} : { template }) },
    templateFolders: folders.map(trimSlashes).filter((folder) => folder !== ''),
    links: { markdown: app.useMarkdownLinks, format: app.newLinkFormat },
    tasks: { format: tasks.taskFormat === 'dataview' ? 'dataview' : 'emoji', globalFilter: tasks.globalFilter.trim() },
  };
}

/** The app writes the template's path with or without its extension. */
function templatePath(written: string): string {
  const path = trimSlashes(written);
  return path === '' || /\.md$/i.test(path) ? path : `${path}.md`;
}

function trimSlashes(path: string): string {
  return trimEndOf(path.replace(/^\/+/, ''), '/');
}
