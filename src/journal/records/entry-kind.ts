/** Kinds of things noted; format.md, section 5. Each is also the tag that marks it. */
export const ENTRY_KINDS = [
  'detail', 'need', 'agenda', 'win', 'heads-up', 'problem', 'offer', 'ask', 'intro', 'feedback', 'thanks',
  'gave', 'received', 'learned', 'decision', 'objective-talk',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

