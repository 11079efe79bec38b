import { useState } from 'preact/hooks';
import type { Journal } from '../../journal/journal';
import { chosenOf, suggestionsFor, type Chosen } from '../people-field/chosen';
import { kindsFor, type OfferedKind } from './kinds';
import { tokenAtCaret, type Token } from './token-at-caret';

/** Something that may be meant by what is typed after `@` or `#`. */
export type CaptureSuggestion =
  | { readonly key: string; readonly title: string; readonly note: string; readonly person: Chosen }
  | { readonly key: string; readonly title: string; readonly note: string; readonly kind: OfferedKind };

/** The list below the field, and the one of it that Enter takes. */
export interface Suggestions {
  readonly list: readonly CaptureSuggestion[];
  readonly selected: CaptureSuggestion | undefined;
  readonly token: Token | undefined;
  readonly move: (by: number) => void;
  readonly select: (suggestion: CaptureSuggestion) => void;
  /** The caret stands here now. */
  readonly caretAt: (caret: number) => void;
  /** Hides the list until the next letter. */
  readonly hide: () => void;
}

/** Suggests people after `@` and kinds after `#`. A name that nobody has is never taken by itself. */
export function useSuggestions(text: string, people: readonly Chosen[], journal: Journal): Suggestions {
  const [caret, setCaret] = useState(-1);
  const [at, setAt] = useState<number | undefined>(undefined);
  const token = caret < 0 ? undefined : tokenAtCaret(text, Math.min(caret, text.length));
  const list = token === undefined ? [] : token.for === 'kind' ? kindSuggestions(token.typed) : personSuggestions(token.typed, people, journal);
  const first = list[0] !== undefined && !('person' in list[0] && list[0].person.kind === 'new') ? 0 : undefined;
  const index = at === undefined ? first : Math.min(at, list.length - 1);
  return {
    list,
    token,
    selected: index === undefined ? undefined : list[index],
    move: (by) => setAt(list.length === 0 ? undefined : ((index ?? (by > 0 ? -1 : 0)) + by + list.length) % list.length),
    select: (suggestion) => setAt(list.indexOf(suggestion)),
    caretAt(next) {
      setCaret(next);
      setAt(undefined);
    },
    hide: () => setCaret(-1),
  };
}

function kindSuggestions(typed: string): readonly CaptureSuggestion[] {
  return kindsFor(typed).map((kind) => ({ key: kind.kind, title: kind.name, note: `#${kind.kind}`, kind }));
}

function personSuggestions(typed: string, people: readonly Chosen[], journal: Journal): readonly CaptureSuggestion[] {
  return suggestionsFor(typed, people, journal).map((suggestion) => {
    const person = chosenOf(suggestion);
    if (suggestion.kind === 'new') return { key: 'new', title: `New person “${suggestion.name}”`, note: '', person };
    const { match } = suggestion;
    return { key: match.path, title: match.name, note: [match.matched, match.detail].filter((part) => part !== null && part !== '').join(' · '), person };
  });
}
