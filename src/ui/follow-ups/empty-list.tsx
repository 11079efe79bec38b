import { useHandle } from '../parts/app-handle';
import type { FollowUpList } from './follow-up-list';
import { nothingTodaySentence } from './sentences';

/** What stands on top when nothing is for today: how far reading has come, what comes next, or how to begin. */
export function EmptyList({ list, reading }: { readonly list: FollowUpList; readonly reading: string | undefined }) {
  const { app } = useHandle();
  if (reading !== undefined) return <p class="rapport-empty">{reading}</p>;
  if (list.isFiltered && list.lines.length === 0) {
    return (
      <p class="rapport-empty">
        {list.words ? `Nothing matches “${list.words}”. ` : 'Nothing matches. '}
        <button type="button" class="rapport-link-button" onClick={() => list.clearFilter()}>
          Clear filter
        </button>
      </p>
    );
  }
  if (list.isFiltered) return null;
  if (list.sections.some(({ name }) => name === 'today') || !list.found || app.journal.loading()) return null;
  if (list.lines.length === 0 && app.journal.people().length === 0) {
    // The first run says it, and how to begin.
    if (!app.journal.settings().setUp) return null;
    return (
      <div class="rapport-empty">
        <p>No people found. Log a conversation to add the first person.</p>
        <button type="button" class="rapport-button" onClick={() => app.logInteraction([])}>
          Log interaction
        </button>
      </div>
    );
  }
  return <p class="rapport-empty">{nothingTodaySentence(app.journal, list.found)}</p>;
}
