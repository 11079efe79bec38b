import type { FoundByMark } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { NoteLink } from '../parts/note-link';
import { noteName } from '../people-field/chosen';
import { withoutMark, type MarkedKind } from './marks';
import type { WrongMark } from './taken-away';

/** So many notes are shown of each mark. */
const EXAMPLES = 5;

interface MarksFoundProps {
  readonly kind: MarkedKind;
  readonly by: readonly FoundByMark[];
  readonly onWrong: (mark: WrongMark) => void;
}

/** Notes of a kind by the marks that make them so, each with examples, and with what says that the mark is wrong. */
export function MarksFound({ kind, by, onWrong }: MarksFoundProps) {
  const { words, settings } = useHandle().app.journal;
  return (
    <>
      {by.map(({ because, paths }) => (
        <div key={`${because.by} ${because.value}`} class="rapport-found-mark">
          <p>{`${paths.length.toLocaleString()} ${words.mark(because)}`}</p>
          <p class="rapport-examples">
            {paths.slice(0, EXAMPLES).map((path) => (
              <NoteLink key={path} place={{ path }} name={noteName(path)} />
            ))}
            {paths.length > EXAMPLES && <span>{`and ${(paths.length - EXAMPLES).toLocaleString()} more`}</span>}
          </p>
          {withoutMark(settings(), kind, because) && (
            <button type="button" class="rapport-button" onClick={() => onWrong({ kind, because })}>
              {`Not ${kind === 'person' ? 'people' : 'meetings'}: this ${because.by}`}
              <span class="rapport-unseen">{because.value}</span>
            </button>
          )}
        </div>
      ))}
    </>
  );
}
