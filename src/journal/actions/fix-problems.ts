import { linkNote, showDatesToTasks } from '../edits/fix-line';
import { chooseWhoIsMeant, setStanding } from '../edits/fix-property';
import { applyChanges, invertChanges } from '../notes/change';
import { isRefusal, type EditResult, type Refusal } from '../notes/edit';
import { linesFrom } from '../notes/lines';
import { nameOf } from '../notes/note-name';
import { quoteLinks } from '../notes/quote-links';
import type { Problem } from '../problem';
import { readingsOf } from '../records/date-value';
import type { NoteUndo } from '../undo';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { named } from './complete-follow-up';
import { propertyLinkTo } from './link-to';

/** A problem and how it is to be mended: `choice` is the path of who is meant, a date, or null where there is one way only. */
export interface FixRequest {
  readonly problem: Problem;
  readonly choice: string | null;
}

/** What a fix would do: lines as they are and as they would be. Nothing is written. */
export interface FixPreview {
  readonly request: FixRequest;
  readonly path: string;
  /** Line of the note, counted from 1. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The safe ways to mend a problem, the likeliest first; none where only the user can know. */
export function fixesFor(problem: Problem): readonly FixRequest[] {
  switch (problem.code) {
    case 'tasks-will-not-see':
    case 'link-unquoted':
    case 'two-selves':
      return [{ problem, choice: null }];
    case 'name-ambiguous':
      // A name in the text has no property to be mended in.
      return problem.property === null ? [] : candidatesOf(problem).map((choice) => ({ problem, choice }));
    case 'alias-as-link':
      return candidatesOf(problem).map((choice) => ({ problem, choice }));
    case 'date-ambiguous':
      return readingsOf(textOf(problem, 'value')).map((choice) => ({ problem, choice }));
    default:
      return [];
  }
}

/** Shows what fixes would do to the notes as they are now, each by itself; a refusal where one cannot be done. */
export async function previewFixes(acting: Acting, requests: readonly FixRequest[]): Promise<readonly (FixPreview | Refusal)[]> {
  const previews: (FixPreview | Refusal)[] = [];
  for (const request of requests) {
    const { path } = request.problem;
    const text = await acting.store.read(path);
    const result = text === undefined ? ({ refused: 'note-missing', path } as const) : editFor(acting, request)(text);
    previews.push(isRefusal(result) || text === undefined ? { path, ...(isRefusal(result) ? result : { refused: 'note-missing' as const }) } : preview(request, text, result.changes));
  }
  return previews;
}

/** *Fix*, for one problem or the same for many: note by note, as one entry of Undo. Refused if none could be done. */
export async function fixProblems(acting: Acting, requests: readonly FixRequest[]): Promise<ActionOutcome> {
  const notes: NoteUndo[] = [];
  const refusals: Refusal[] = [];
  let fixed = 0;
  for (const request of requests) {
    const outcome = await acting.store.edit(request.problem.path, editFor(acting, request));
    if (isRefusal(outcome)) refusals.push(named(outcome, request.problem.path));
    else {
      fixed += 1;
      notes.push(...undoOf(request.problem.path, outcome));
    }
  }
  const [first] = refusals;
  if (fixed === 0) return first ?? { refused: 'nothing-to-fix' };
  const paths = new Set(notes.map(({ path }) => path));
  return done(acting, { deed: 'fixed', problems: fixed, notes: paths.size, name: nameOf(notes[0]?.path ?? requests[0]?.problem.path ?? '') }, notes, { reservations: refusals });
}

function editFor(acting: Acting, { problem, choice }: FixRequest): (text: string) => EditResult {
  const line = problem.at.line ?? 0;
  const property = problem.property ?? '';
  switch (problem.code) {
    case 'tasks-will-not-see':
      return (text) => showDatesToTasks(text, { line, source: textOf(problem, 'source') }, acting.settings.vault.tasks.format);
    case 'link-unquoted':
      return (text) => quoteLinks(text, property);
    case 'two-selves':
      return (text) => setStanding(text, property, { said: (value) => value !== false, value: false });
    case 'name-ambiguous':
      return (text) => chooseWhoIsMeant(text, property, { name: textOf(problem, 'name'), link: propertyLinkTo(choice ?? '', acting.index.links) });
    case 'alias-as-link': {
      const target = /^\[\[([^|\]]+)/.exec(propertyLinkTo(choice ?? '', acting.index.links))?.[1] ?? '';
      return (text) => linkNote(text, line, { name: textOf(problem, 'name'), target });
    }
    case 'date-ambiguous': {
      const date = readingsOf(textOf(problem, 'value')).find((each) => each === choice);
      return (text) => (date !== undefined ? setStanding(text, property, { said: (value) => value === textOf(problem, 'value'), value: date }) : { refused: 'nothing-to-fix' });
    }
    default:
      return () => ({ refused: 'nothing-to-fix' });
  }
}

/** Whole lines around the changes, before and after. */
function preview(request: FixRequest, text: string, changes: readonly { readonly from: number; readonly to: number; readonly insert: string }[]): FixPreview {
  const after = applyChanges(text, changes);
  const back = invertChanges(text, changes);
  return {
    request,
    path: request.problem.path,
    line: linesAround(text, changes)[0]?.number === undefined ? 1 : (linesAround(text, changes)[0]?.number ?? 0) + 1,
    before: linesAround(text, changes).map((line) => line.text),
    after: linesAround(after, back).map((line) => line.text),
  };
}

function linesAround(text: string, changes: readonly { readonly from: number; readonly to: number }[]): readonly { readonly number: number; readonly text: string }[] {
  const from = Math.min(...changes.map((change) => change.from));
  const to = Math.max(...changes.map((change) => change.to));
  return [...linesFrom(text)].filter((line) => line.to >= from && line.from <= to);
}

function candidatesOf({ data }: Problem): readonly string[] {
  const { candidates = [] } = data;
  return typeof candidates === 'string' ? [candidates] : candidates;
}

function textOf({ data }: Problem, key: string): string {
  const value = data[key] ?? '';
  return typeof value === 'string' ? value : value.join(', ');
}
