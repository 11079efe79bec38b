import type { FollowUpSection } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { NoteLink } from '../parts/note-link';

/** So many are shown. */
const EXAMPLES = 5;

/** Why follow-ups are some, how they stand in the sidebar, and the first of them. */
export function FollowUpsFound({ sections, why }: { readonly sections: readonly FollowUpSection[]; readonly why: string }) {
  const { journal } = useHandle().app;
  const due = journal.due({ limit: EXAMPLES }).sections.filter(({ section }) => sections.includes(section));
  const counts = due.map(({ section, count }) => `${count.toLocaleString()} ${journal.words.sectionTitle(section)}`);
  return (
    <>
      <p>{why}</p>
      {due.length > 1 && <p>{`${counts.join(', ')}.`}</p>}
      <ul class="rapport-example-lines">
        {due
          .flatMap(({ rows }) => rows)
          .slice(0, EXAMPLES)
          .map(({ id, text, path, line }) => (
            <li key={id}>
              <NoteLink place={{ path, line }} name={text} />
            </li>
          ))}
      </ul>
    </>
  );
}

/** The first notes to fix: what is wrong with each. */
export function ProblemsFound() {
  const { journal } = useHandle().app;
  const errors = journal.problems().filter(({ level }) => level === 'error');
  return (
    <>
      <p>They are read as far as they can be. All of them stand below under Notes to fix.</p>
      <ul class="rapport-example-lines">
        {errors.slice(0, EXAMPLES).map((problem) => {
          const { path, at, code, property } = problem;
          return (
            <li key={JSON.stringify([path, at.line, code, property])}>
              <NoteLink place={at.line === null ? { path } : { path, line: at.line + 1 }} name={journal.words.problem(problem).message} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
