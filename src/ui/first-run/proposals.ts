import type { EntryKind, Found, ProposedFolder, ProposedSpelling, PropertyName, Settings, Survey } from '../../journal/journal';
import { hasFolder, withFolder } from './marks';

/** Something that the settings could say of this vault: a check box, which is on while they say it. */
export interface Proposal {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly isTaken: (settings: Settings) => boolean;
  /** The change that takes it, or takes it back. */
  readonly change: (settings: Settings, on: boolean) => Partial<Settings>;
  /** Once it is taken, there may be more to propose. */
  readonly leadsOn: boolean;
}

/** What is proposed of folders, names of properties, and links in daily notes. */
export function proposalsOf({ folders, spellings }: Survey, { mentions }: Pick<Found, 'mentions'>): readonly Proposal[] {
  return [...folders.map(folderProposal), ...spellings.map(spellingProposal), ...(mentions.conversations === 0 ? [] : [mentionsProposal(mentions)])];
}

function folderProposal({ path, kind, notes, of, because }: ProposedFolder): Proposal {
  return {
    key: `folder ${path}`,
    title: `${path}: ${notes === of ? countOf(notes, 'note') : `${notes} of ${countOf(of, 'note')}`} with ${because.join(', ')}`,
    note: kind === 'person' ? 'These are people' : 'These are meetings',
    isTaken: (settings) => hasFolder(settings, kind, path),
    change: (settings, on) => withFolder(settings, { kind, path, on }),
    leadsOn: true,
  };
}

function spellingProposal({ name, property, notes, example }: ProposedSpelling): Proposal {
  return {
    key: `spelling ${property} ${name}`,
    title: `“${name}” in ${countOf(notes, 'note')}: ${PROPERTY_WORDS[property] ?? property}`,
    note: `For example ${example}`,
    isTaken: ({ spellings }) => spellings[property]?.includes(name) ?? false,
    change: ({ spellings }, on) => {
      const others = (spellings[property] ?? []).filter((each) => each !== name);
      return { spellings: { ...spellings, [property]: on ? [...others, name] : others } };
    },
    leadsOn: false,
  };
}

function mentionsProposal({ conversations, people }: Found['mentions']): Proposal {
  return {
    key: 'mentions',
    title: 'Count a link to somebody in a daily note as a conversation',
    note: `Adds ${countOf(conversations, 'conversation')} with ${people === 1 ? '1 person' : `${people.toLocaleString()} people`}`,
    isTaken: ({ mentions }) => mentions,
    change: (_, on) => ({ mentions: on }),
    leadsOn: false,
  };
}

const PROPERTY_WORDS: Readonly<Partial<Record<PropertyName, string>>> = {
  last_contact: 'last contact',
  next_contact: 'next contact',
  birthday: 'birthday',
  cadence: 'how often to keep in touch',
  people: 'who was there',
};

/** Two surveys in one: what the newer one found, and what only the older one did (what was taken is found no more). */
export function mergeSurveys(older: Survey, newer: Survey): Survey {
  const keyOf = ({ property, name }: ProposedSpelling): string => `${property} ${name}`;
  return {
    folders: [...older.folders.filter(({ path }) => !newer.folders.some((each) => each.path === path)), ...newer.folders],
    spellings: [...older.spellings.filter((each) => !newer.spellings.some((other) => keyOf(other) === keyOf(each))), ...newer.spellings],
  };
}

/** On more lines than this, a tag of ours is taken to mean something else before anybody can have meant ours. */
const FEW_LINES = 20;

/** Tags of ours that stand in the notes already: those of many lines, and those of a few, which hardly matter. */
export function tagsByLines(tags: Found['tags']): { readonly many: Found['tags']; readonly few: Found['tags'] } {
  return { many: tags.filter(({ lines }) => lines > FEW_LINES), few: tags.filter(({ lines }) => lines <= FEW_LINES) };
}

/** The tags that are proposed not to be read, at a first run; after one the lines may be meant as ours. */
export function tagsLikelyOthers(tags: Found['tags'], wasSetUp: boolean): ReadonlySet<EntryKind> {
  return new Set(wasSetUp ? [] : tagsByLines(tags).many.map(({ kind }) => kind));
}

function countOf(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`;
}
