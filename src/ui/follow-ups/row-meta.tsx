import type { Words } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Icon } from '../parts/icon';
import type { Row } from './rows';

/** The second line of a row. */
export interface MetaParts {
  readonly when: string;
  readonly isLate: boolean;
  readonly who: string;
  readonly from: string;
}

/** *when · who · where from*; of what somebody owes me, where it was written is left out. */
export function metaOf(row: Row, words: Words): MetaParts {
  if (row.kind === 'reach-out') {
    const { when, rhythm } = words.reachOutMeta(row.reachOut);
    return { when, isLate: false, who: rhythm, from: '' };
  }
  if (row.kind === 'quieter') {
    const { when, rhythm } = words.quieter(row.quieter);
    return { when, isLate: false, who: rhythm, from: '' };
  }
  if (row.kind === 'date') {
    const { when, inDays, turns } = words.dateAhead(row.date);
    return { when, isLate: false, who: [inDays, turns].filter((part) => part !== '').join(' · '), from: '' };
  }
  if (row.kind === 'unknown-person') {
    const { conversations, last } = words.unknownPerson(row.person);
    return { when: conversations, isLate: false, who: last, from: '' };
  }
  if (row.kind === 'problem') {
    const { path, at } = row.problem;
    const note = path.replace(/\.md$/i, '');
    return { when: at.line === null ? '' : `line ${at.line + 1}`, isLate: false, who: note, from: '' };
  }
  const { when, late, who, from } = words.followUpMeta(row.followUp);
  return { when, isLate: late, who, from: row.followUp.owner === 'them' ? '' : from };
}

/** Draws the second line, and lets the app preview the person or the note under the pointer. */
export function RowMeta({ row }: { readonly row: Row }) {
  const { app } = useHandle();
  const { when, isLate, who, from } = metaOf(row, app.journal.words);
  const person = row.kind === 'follow-up' ? row.followUp.people[0] : undefined;
  const preview = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    if (person === undefined) return;
    event.stopPropagation();
    app.hover(event, event.currentTarget, { path: person });
  };
  return (
    <div class="rapport-meta">
      {isLate && <Icon name="clock-alert" class="rapport-late" />}
      {when !== '' && <span class={isLate ? 'rapport-late' : undefined}>{when}</span>}
      {who !== '' && (
        <span class="rapport-rest" onMouseOver={preview}>
          {when === '' ? who : ` · ${who}`}
        </span>
      )}
      {from !== '' && <span class="rapport-rest">{` · ${from}`}</span>}
    </div>
  );
}
