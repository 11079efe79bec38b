import { useState } from 'preact/hooks';
import { isRefusal, type FixRequest } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Sentence } from '../parts/sentence';
import { ChangedLines } from './diff-line';
import type { Previewed } from './fix-notes';
import { placeText } from './one-fix';

/** Fixes drawn at first, and added when more are asked for. */
const STEP = 100;

interface FixListProps {
  readonly fixes: readonly Previewed[];
  readonly unticked: ReadonlySet<FixRequest>;
  readonly onTick: (request: FixRequest, isTicked: boolean) => void;
}

/** Many fixes of one kind, each with a box; what cannot be done now says why, and has no tick. */
export function FixList({ fixes, unticked, onTick }: FixListProps) {
  const { words } = useHandle().app.journal;
  const [drawn, setDrawn] = useState(STEP);
  const [first] = fixes;
  const more = fixes.length - drawn;
  return (
    <>
      {first && (
        <p class="rapport-hint">
          <Sentence text={words.problem(first.request.problem).remedy} />
        </p>
      )}
      <ul class="rapport-fix-list">
        {fixes.slice(0, drawn).map(({ request, preview }, index) => (
          <li key={index} class="rapport-fix-item">
            <label class="rapport-fix-label">
              <input
                type="checkbox"
                checked={!isRefusal(preview) && !unticked.has(request)}
                disabled={isRefusal(preview)}
                onChange={({ currentTarget: { checked } }) => onTick(request, checked)}
              />
              <span>{placeText({ request, preview })}</span>
            </label>
            {isRefusal(preview) ? <p class="rapport-fix-refusal">{words.refusalReason(preview)}</p> : <ChangedLines before={preview.before} after={preview.after} />}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="rapport-add" onClick={() => setDrawn(drawn + STEP)}>
          {`Show ${Math.min(more, STEP)} more`}
        </button>
      )}
    </>
  );
}
