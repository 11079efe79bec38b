import type { CaptureSuggestion, Suggestions } from './use-suggestions';

interface SuggestionRowsProps {
  readonly id: string;
  readonly suggestions: Suggestions;
  readonly onChoose: (suggestion: CaptureSuggestion) => void;
}

/** The suggestions in the results of the app's prompt; the field keeps the focus. */
export function SuggestionRows({ id, suggestions: { list, selected, select }, onChoose }: SuggestionRowsProps) {
  return (
    <div class={`rapport-capture-suggestions${list.length === 0 ? ' is-empty' : ''}`} role="listbox" id={`${id}-list`} aria-label="Suggestions">
      {list.map((suggestion, index) => (
        <div
          key={suggestion.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={suggestion === selected}
          class={`suggestion-item rapport-suggestion${suggestion === selected ? ' is-selected' : ''}`}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => suggestion !== selected && select(suggestion)}
          onClick={() => onChoose(suggestion)}
        >
          <span>{suggestion.title}</span>
          <span class="rapport-suggestion-detail">{suggestion.note}</span>
        </div>
      ))}
    </div>
  );
}
