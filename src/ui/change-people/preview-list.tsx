import { useState } from 'preact/hooks';
import { useHandle } from '../parts/app-handle';
import type { Previewed } from './previewed';

/** Notes drawn at first, and added when more are asked for. */
const STEP = 40;
const TITLE_ID = 'rapport-change-preview-title';

/** Each note with its properties as they are and as they would be, those that cannot be written first. */
export function PreviewList({ previewed: { changes, refusals, same } }: { readonly previewed: Previewed }) {
  const { journal } = useHandle().app;
  const [drawn, setDrawn] = useState(STEP);
  const more = changes.length - drawn;
  return (
    <>
      <p id={TITLE_ID}>{changes.length === 0 ? 'No note would change.' : changes.length === 1 ? 'One note changes:' : `${changes.length.toLocaleString()} notes change:`}</p>
      {(changes.length > 0 || refusals.length > 0) && (
        <ul class="rapport-change-preview" tabIndex={0} aria-labelledby={TITLE_ID}>
          {refusals.map(({ path, refusal }) => (
            <li key={path}>
              <span class="rapport-change-name">{journal.profile(path)?.name ?? path}</span>
              <span class="rapport-hint">{`stays as it is: ${journal.words.refusalReason(refusal)}`}</span>
            </li>
          ))}
          {changes.slice(0, drawn).map(({ path, name, properties }) => (
            <li key={path}>
              <span class="rapport-change-name">{name}</span>
              {properties.map((property) => (
                <span key={property.name} class="rapport-change-property">
                  {`${property.name}: ${property.from === null ? '' : `${property.from} → `}${property.to}`}
                  {property.from === null && <span class="rapport-hint"> (new)</span>}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" class="rapport-add" onClick={() => setDrawn(drawn + STEP)}>
          {`Show ${Math.min(more, STEP)} more`}
        </button>
      )}
      {same.length > 0 && <p class="rapport-hint">{sameWords(same)}</p>}
    </>
  );
}

/** "No change for Ada Byron, Bo Diaz and 3 more." */
function sameWords(names: readonly string[]): string {
  const [first = '', second] = names;
  if (second === undefined) return `No change for ${first}.`;
  return names.length === 2 ? `No change for ${first} and ${second}.` : `No change for ${first}, ${second} and ${names.length - 2} more.`;
}
