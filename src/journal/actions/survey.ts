import { readFrontMatter, type PropertyValue } from '../notes/front-matter';
import { nameOf } from '../notes/note-name';
import { beginsWithDate } from '../records/meeting';
import { parseCadence } from '../records/cadence';
import { readMoment } from '../records/date-value';
import { referencesIn } from '../records/reference';
import { recordReader, type RecordReader } from '../records/record';
import { foldPropertyName, type PropertyName } from '../records/vocabulary';
import type { Acting } from './acting';

/** A folder whose notes look like people's, or meetings, and bear no mark. */
export interface ProposedFolder {
  readonly path: string;
  readonly kind: 'person' | 'meeting';
  /** How many of its notes look so, and how many notes it has. */
  readonly notes: number;
  readonly of: number;
  /** The properties by which they do, as they are spelled. */
  readonly because: readonly string[];
}

/** A property of people or meetings that looks like one of ours under a name that is not known. */
export interface ProposedSpelling {
  readonly name: string;
  readonly property: PropertyName;
  readonly notes: number;
  /** A value of it, as text. */
  readonly example: string;
}

/** What the vault seems to hold beside what is marked: to be proposed, never taken. */
export interface Survey {
  readonly folders: readonly ProposedFolder[];
  readonly spellings: readonly ProposedSpelling[];
}

/** How far a survey has come; answering false ends it. */
export type OnSurveyed = (done: number, total: number) => boolean;

/** Properties that only people have. One alone may be anything; two make a person. */
const OF_PEOPLE: ReadonlySet<PropertyName> = new Set(['email', 'phone', 'birthday', 'last_contact', 'org', 'role', 'relation', 'cadence', 'first_name', 'last_name', 'met_on', 'reports_to']);
/** Spellings of them that books, recipes and bills have too. */
const OF_ANYTHING: ReadonlySet<string> = new Set(['title', 'category', 'position', 'frequency']);
/** Fewer notes than this may be chance. */
const ENOUGH = 3;
const BATCH = 50;

/**
 * Looks through all notes for folders and spellings to propose at the first run. Reads, and writes nothing; undefined if
 * it was ended.
 */
export async function survey(acting: Acting, onSurveyed: OnSurveyed = () => true): Promise<Survey | undefined> {
  const looks = new Looks(acting);
  const paths = acting.store.list();
  for (let at = 0; at < paths.length; at += BATCH) {
    const batch = paths.slice(at, at + BATCH);
    const texts = await Promise.all(batch.map((path) => acting.store.read(path)));
    batch.forEach((path, index) => looks.look(path, texts[index] ?? ''));
    if (!onSurveyed(Math.min(at + BATCH, paths.length), paths.length)) return undefined;
  }
  return looks.survey();
}

interface FolderLooks {
  notes: number;
  people: number;
  meetings: number;
  readonly because: Map<string, number>;
}

/** What was seen so far. */
class Looks {
  readonly #acting: Acting;
  readonly #read: RecordReader;
  readonly #folders = new Map<string, FolderLooks>();
  readonly #spellings = new Map<string, { readonly name: string; readonly property: PropertyName; notes: number; readonly example: string }>();

  constructor(acting: Acting) {
    this.#acting = acting;
    this.#read = recordReader(acting.rules);
  }

  look(path: string, text: string): void {
    const { rules } = this.#acting;
    const front = readFrontMatter(text);
    const properties: ReadonlyMap<string, PropertyValue> = front.kind === 'read' ? front.properties : new Map<string, PropertyValue>();
    const { kind, because } = this.#read(path, text);
    const ours = rules.vocabulary.ours(properties);
    if (kind === 'person' || kind === 'meeting') {
      for (const [name, value] of properties) if (!rules.vocabulary.knows(name)) this.#lookAtProperty(kind, name, value);
    }
    if (because.by !== 'no-mark' && because.by !== 'unreadable') return;
    const folder = this.#folderOf(path);
    if (!folder) return;
    const spelled = [...ours].filter(([property, { name }]) => OF_PEOPLE.has(property) && !OF_ANYTHING.has(foldPropertyName(name))).map(([, { name }]) => name);
    const people = ours.get('people');
    folder.notes += 1;
    if (spelled.length >= 2 && !beginsWithDate(nameOf(path))) {
      folder.people += 1;
      for (const name of spelled) folder.because.set(name, (folder.because.get(name) ?? 0) + 1);
    } else if (people && referencesIn(people.value).some((reference) => this.#isPerson(reference.text))) {
      folder.meetings += 1;
      folder.because.set(people.name, (folder.because.get(people.name) ?? 0) + 1);
    }
  }

  survey(): Survey {
    const folders = [...this.#folders].flatMap(([path, { notes, people, meetings, because }]): readonly ProposedFolder[] => {
      const most = Math.max(people, meetings);
      if (most < ENOUGH || most * 2 < notes) return [];
      const names = [...because].sort(([, a], [, b]) => b - a).map(([name]) => name);
      return [{ path, kind: people >= meetings ? 'person' : 'meeting', notes: most, of: notes, because: names.slice(0, 3) }];
    });
    const spellings = [...this.#spellings.values()].filter(({ notes }) => notes >= ENOUGH);
    return { folders: folders.sort((a, b) => b.notes - a.notes), spellings: spellings.sort((a, b) => b.notes - a.notes) };
  }

  #folderOf(path: string): FolderLooks | undefined {
    const { rules } = this.#acting;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder === '' || rules.marks.excludedFolders.some((each) => path.startsWith(`${each}/`))) return undefined;
    const known = this.#folders.get(folder) ?? { notes: 0, people: 0, meetings: 0, because: new Map() };
    this.#folders.set(folder, known);
    return known;
  }

  #lookAtProperty(kind: 'person' | 'meeting', name: string, value: PropertyValue): void {
    const property = kind === 'person' ? personProperty(foldPropertyName(name), value) : this.#namesPeople(value) ? 'people' : undefined;
    if (property === undefined) return;
    const key = `${property} ${foldPropertyName(name)}`;
    const known = this.#spellings.get(key);
    if (known) known.notes += 1;
    else this.#spellings.set(key, { name, property, notes: 1, example: typeof value === 'string' ? value : JSON.stringify(value) });
  }

  #namesPeople(value: PropertyValue): boolean {
    const references = referencesIn(value);
    return references.length > 0 && references.every((reference) => this.#isPerson(reference.text));
  }

  #isPerson(name: string): boolean {
    return this.#acting.index.links.byName(name.slice(name.lastIndexOf('/') + 1)).kind === 'person';
  }
}

/** What a property of a person seems to mean, by its name and its value together: neither alone says enough. */
function personProperty(folded: string, value: PropertyValue): PropertyName | undefined {
  const moment = readMoment(value);
  if (/modif|updat|edit|review|creat|chang|sync/.test(folded)) return undefined;
  if (moment !== undefined && moment !== 'ambiguous') {
    if (/next|follow|due|again/.test(folded)) return 'next_contact';
    if (/last|latest|recent|spoke|talked|seen|contacted/.test(folded)) return 'last_contact';
    if (/birth/.test(folded)) return 'birthday';
    return undefined;
  }
  const isRhythm = /every|interval|rhythm|cadence|freq|keep|touch/.test(folded) && (typeof value === 'string' || typeof value === 'number');
  return isRhythm && parseCadence(value) !== undefined ? 'cadence' : undefined;
}
