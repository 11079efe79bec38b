import type { EntryKind } from '../../journal/journal';

/** A kind of things noted, as the screen offers it. */
export interface OfferedKind {
  readonly kind: EntryKind;
  readonly name: string;
  readonly icon: string;
  /** First words that mean it, in lower case. */
  readonly words: readonly string[];
  /** First words that are words of a sentence as well ("ask her about it"): they count with a colon or a comma after them. */
  readonly doubtful: readonly string[];
}

/** All kinds: the first five stand in the row of chips, the rest behind `…`. Source: screens.md, sections 1 and 5. */
export const KINDS: readonly OfferedKind[] = [
  { kind: 'detail', name: 'Detail', icon: 'lightbulb', words: ['detail'], doubtful: [] },
  { kind: 'win', name: 'Win', icon: 'trophy', words: ['win'], doubtful: [] },
  { kind: 'thanks', name: 'Thanks', icon: 'heart', words: ['thanks'], doubtful: ['thank'] },
  { kind: 'agenda', name: 'To talk about', icon: 'list-checks', words: ['to talk about', 'agenda'], doubtful: ['talk', 'point'] },
  { kind: 'problem', name: 'Problem', icon: 'triangle-alert', words: ['problem'], doubtful: [] },
  { kind: 'feedback', name: 'Feedback', icon: 'message-square-quote', words: ['feedback'], doubtful: [] },
  { kind: 'need', name: 'Need', icon: 'hand-helping', words: [], doubtful: ['need'] },
  { kind: 'heads-up', name: 'Heads-up', icon: 'triangle-alert', words: ['heads-up'], doubtful: ['heads up'] },
  { kind: 'ask', name: 'Ask', icon: 'hand-helping', words: [], doubtful: ['ask'] },
  { kind: 'offer', name: 'Offer', icon: 'hand-helping', words: [], doubtful: ['offer'] },
  { kind: 'intro', name: 'Introduction', icon: 'handshake', words: ['intro', 'introduction'], doubtful: [] },
  { kind: 'gave', name: 'Given', icon: 'gift', words: [], doubtful: ['gave', 'given'] },
  { kind: 'received', name: 'Received', icon: 'gift', words: [], doubtful: ['received'] },
  { kind: 'learned', name: 'Learned', icon: 'graduation-cap', words: [], doubtful: ['learned', 'learnt'] },
  { kind: 'decision', name: 'Decision', icon: 'check', words: ['decision'], doubtful: [] },
  { kind: 'objective-talk', name: 'Talk about objectives', icon: 'list-checks', words: ['objective-talk'], doubtful: ['objectives'] },
];

/** How many stand in the row of chips, and have Alt+1 to 5. */
export const CHIPS = 5;

/** The name of a kind on screen. */
export function kindName(kind: EntryKind): string {
  return KINDS.find((each) => each.kind === kind)?.name ?? kind;
}

/** The kind that a tag (without `#`, in any case) means. */
export function kindOfTag(tag: string): EntryKind | undefined {
  const wanted = tag.toLowerCase();
  return KINDS.find(({ kind, words, doubtful }) => kind === wanted || words.includes(wanted) || doubtful.includes(wanted))?.kind;
}

/** Kinds that a beginning of a tag may become, in their order; all of them for an empty one. */
export function kindsFor(typed: string): readonly OfferedKind[] {
  const wanted = typed.toLowerCase();
  const begins = (word: string): boolean => word.startsWith(wanted);
  return KINDS.filter(({ kind, name, words, doubtful }) => begins(kind) || begins(name.toLowerCase()) || words.some(begins) || doubtful.some(begins));
}
