import type { CaptureRequest, EntryKind, Journal } from '../../journal/journal';
import { refsOf, withPerson, type Chosen } from '../people-field/chosen';
import { understand, type Understood } from './read-capture';

/** What stands in the window. */
export interface CaptureDraft {
  readonly text: string;
  readonly people: readonly Chosen[];
  /** Said by the user, not by default. */
  readonly hasPerson: boolean;
  readonly kind: EntryKind;
  readonly hasKind: boolean;
  readonly isPrivate: boolean;
  /** First words that the user said are words, in lower case. */
  readonly refused: readonly string[];
  /** What was answered to the questions of the kind, in their order; '' for a skipped one. */
  readonly answers: readonly string[];
}

/** A draft, and what was typed before it was understood: Backspace takes it back. */
export interface TypedDraft {
  readonly draft: CaptureDraft;
  readonly taken: readonly { readonly before: CaptureDraft; readonly understood: Understood }[];
}

/** The window as it opens. */
export function emptyCapture(people: readonly Chosen[], kind: EntryKind): CaptureDraft {
  return { text: '', people, hasPerson: false, kind, hasKind: false, isPrivate: false, refused: [], answers: [] };
}

/** Takes everything out of a text that is no word of it. `isWhole`: nothing more is typed. */
export function typed(from: TypedDraft, text: string, { journal, isWhole }: { readonly journal: Journal; readonly isWhole: boolean }): TypedDraft {
  let { taken } = from;
  let draft: CaptureDraft = { ...from.draft, text };
  for (;;) {
    const { refused, hasPerson, hasKind } = draft;
    const understood = understand(draft.text, { journal, refused, hasPerson, hasKind, isWhole });
    if (!understood) return { draft, taken };
    taken = [...taken, { before: draft, understood }];
    draft = withUnderstood(draft, understood);
  }
}

function withUnderstood(draft: CaptureDraft, { text, says }: Understood): CaptureDraft {
  if ('person' in says) return withSomebody({ ...draft, text }, says.person);
  if ('kind' in says) return { ...draft, text, kind: says.kind, hasKind: true };
  return { ...draft, text, isPrivate: true };
}

/** Somebody whom the user named takes the place of the one who stood there by default. */
export function withSomebody(draft: CaptureDraft, person: Chosen): CaptureDraft {
  return { ...draft, people: withPerson(draft.hasPerson ? draft.people : [], person), hasPerson: true };
}

/** Backspace before the first letter: what was understood last becomes words again, else the last chip goes. */
export function takenBack({ draft, taken }: TypedDraft): TypedDraft {
  const last = taken.at(-1);
  if (last) {
    const { before, understood } = last;
    const refused = understood.guess === null ? draft.refused : [...draft.refused, understood.guess];
    const words = 'isPrivate' in understood.says ? '' : understood.words;
    const text = understood.guess === null && draft.text !== '' ? `${words} ${draft.text}` : `${words}${draft.text}`;
    return { draft: { ...before, refused, text }, taken: taken.slice(0, -1) };
  }
  if (draft.isPrivate) return { draft: { ...draft, isPrivate: false }, taken };
  return { draft: { ...draft, people: draft.people.slice(0, -1), hasPerson: true }, taken };
}

/** Questions that a kind asks after its words. Source: screens.md, section 5. */
export function questionsOf(kind: EntryKind): readonly string[] {
  if (kind === 'problem') return ['Option 1', 'Option 2', 'I recommend'];
  return kind === 'feedback' ? ['What will you do about it?'] : [];
}

/** What keeps the window from saving, as a sentence; or the request. */
export function requestOf({ people, kind, text, isPrivate, answers }: CaptureDraft, activePath: string | null): CaptureRequest | { readonly waitsFor: string } {
  const which = people.find((person) => person.kind === 'which');
  if (which) return { waitsFor: `${which.name} fits several people. Choose which one.` };
  if (text.trim() === '') return { waitsFor: 'Write what it is.' };
  const refs = refsOf(people) ?? [];
  return { people: refs, createMissing: refs.some((ref) => 'name' in ref), kind, text: text.trim(), isPrivate, activePath, below: kind === 'problem' ? belowOf(answers) : [] };
}

function belowOf([first = '', second = '', recommended = '']: readonly string[]): readonly string[] {
  const options = [first, second].filter((each) => each.trim() !== '').map((each) => `#option ${each.trim()}`);
  return recommended.trim() === '' ? options : [...options, `#recommend ${recommended.trim()}`];
}
