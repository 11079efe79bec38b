import { isRefusal } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Sentence } from '../parts/sentence';
import { ChangedLines } from './diff-line';
import type { Previewed } from './fix-notes';

/** One fix: what is wrong, where, and the lines before and after; or why it cannot be done. */
export function OneFix({ fix }: { readonly fix: Previewed }) {
  const { words } = useHandle().app.journal;
  const { request, preview } = fix;
  return (
    <>
      <div>
        <p class="rapport-fix-sentence">
          <Sentence text={words.problem(request.problem).message} />
        </p>
        <p class="rapport-hint">{placeText(fix)}</p>
      </div>
      {isRefusal(preview) ? <p class="rapport-fix-refusal">{words.refusalReason(preview)}</p> : <ChangedLines before={preview.before} after={preview.after} />}
    </>
  );
}

/** Where a fix would write: "Meetings/2026-11-10 Platform sync, line 5". */
export function placeText({ request: { problem }, preview }: Previewed): string {
  const note = problem.path.replace(/\.md$/i, '');
  const line = isRefusal(preview) ? (problem.at.line === null ? null : problem.at.line + 1) : preview.line;
  return line === null ? note : `${note}, line ${line}`;
}
