/** Kinds of things noted; format.md, section 5. Each is also the tag that marks it. */
export const ENTRY_KINDS = [
  'detail', 'need', 'agenda', 'win', 'heads-up', 'problem', 'offer', 'ask', 'intro', 'feedback', 'thanks',
  'gave', 'received', 'learned', 'decision', 'objective-talk',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

const TAGS: ReadonlySet<string> = new Set(ENTRY_KINDS);

/** Headings that give their top-level items a kind: the whole heading, in any case. */
const HEADINGS: ReadonlyMap<string, EntryKind> = new Map([
  ['details', 'detail'], ['personal', 'detail'], ['needs', 'need'], ['to talk about', 'agenda'], ['agenda', 'agenda'],
  ['wins', 'win'], ['heads-up', 'heads-up'], ['problems', 'problem'], ['offers', 'offer'], ['asks', 'ask'],
  ['intros', 'intro'], ['feedback', 'feedback'], ['thanks', 'thanks'],
]);

/** Finds the tag of a kind anywhere in a text: most notes hold none. */
export const KIND_TAG = new RegExp(`#(?:${ENTRY_KINDS.join('|')})(?![\\p{L}\\d_/-])`, 'iu');

/** The kind that a heading gives, or undefined. */
export function kindOfHeading(heading: string): EntryKind | undefined {
  return HEADINGS.get(heading.trim().toLowerCase());
}

/** The kind that one of a line's tags (with `#`) gives, or undefined. */
export function kindOfTags(tags: readonly string[]): EntryKind | undefined {
  return tags.map((tag) => tag.slice(1).toLowerCase()).find((tag): tag is EntryKind => TAGS.has(tag));
}
