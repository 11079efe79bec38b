import type { Suggestion } from './chosen';

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly selected: Suggestion | undefined;
  readonly onHover: (suggestion: Suggestion) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** The list below the people field; the field keeps the focus. */
export function SuggestionList({ id, suggestions, selected, onHover, onChoose }: SuggestionListProps) {
  return (
    <div class={`rapport-suggestions${suggestions.length === 0 ? ' is-empty' : ''}`} role="listbox" id={`${id}-suggestions`} aria-label="People">
      {suggestions.map((suggestion, index) => (
        <div
          key={suggestion.kind === 'new' ? 'new' : suggestion.match.path}
          id={`${id}-suggestion-${index}`}
          role="option"
          aria-selected={suggestion === selected}
          class={`suggestion-item rapport-suggestion${suggestion === selected ? ' is-selected' : ''}`}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => suggestion !== selected && onHover(suggestion)}
          onClick={() => onChoose(suggestion)}
        >
          {suggestion.kind === 'new' ? (
            <span>New person “{suggestion.name}”</span>
          ) : (
            <>
              <span>{suggestion.match.name}</span>
              <span class="rapport-suggestion-detail">{detailOf(suggestion)}</span>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

function detailOf({ match }: Extract<Suggestion, { kind: 'known' }>): string {
  return [match.matched, match.detail].filter((part) => part !== null && part !== '').join(' · ');
}
