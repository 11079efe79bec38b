import { Icon } from '../parts/icon';
import { useHandle } from '../parts/app-handle';
import type { FollowUpList } from './follow-up-list';
import { moreKey, sectionKey, type DrawnSection } from './lines';
import type { RowActs } from './row-acts';
import { RowView } from './row-view';
import { countText, spokenHeader } from './sentences';

interface SectionViewProps {
  readonly drawn: DrawnSection;
  readonly list: FollowUpList;
  readonly acts: RowActs;
  /** Key of the row under the pointer. */
  readonly hovered: string | null;
}

/** A section: its header, and of its rows those that are drawn. */
export function SectionView({ drawn: { section, rows, showsMore, firstIndex }, list, acts, hovered }: SectionViewProps) {
  const { words } = useHandle().app.journal;
  const { name, hidden } = section;
  const title = words.sectionTitle(name);
  return (
    <div role="rowgroup" class="rapport-section" data-section={name}>
      <Header title={title} count={countText(section)} spoken={spokenHeader(title, section)} index={firstIndex} drawn={{ name, list }} />
      {rows.map((row, at) => (
        <RowView
          key={row.key}
          row={row}
          index={firstIndex + 1 + at}
          isActive={list.active === row.key}
          isHot={hovered === row.key || (list.hasFocus && list.active === row.key)}
          isOpen={list.openRow === row.key}
          isDone={list.done.has(row.key)}
          acts={acts}
        />
      ))}
      {showsMore && (
        <div role="row" class="rapport-more" aria-rowindex={firstIndex + 1 + rows.length}>
          <div role="gridcell">
            <button type="button" class="rapport-more-button" data-key={moreKey(name)} tabIndex={list.active === moreKey(name) ? 0 : -1} onClick={() => list.showEverybody()}>
              Show {hidden} more
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

interface HeaderProps {
  readonly title: string;
  readonly count: string;
  readonly spoken: string;
  readonly index: number;
  readonly drawn: { readonly name: DrawnSection['section']['name']; readonly list: FollowUpList };
}

function Header({ title, count, spoken, index, drawn: { name, list } }: HeaderProps) {
  const key = sectionKey(name);
  return (
    <div role="row" class="rapport-header-row" aria-rowindex={index}>
      <div role="gridcell">
        <button type="button" class="rapport-section-header" data-key={key} tabIndex={list.active === key ? 0 : -1} aria-expanded={list.isOpen(name)} onClick={() => list.toggleSection(name)}>
          <Icon name="chevron-right" class="rapport-chevron" />
          <span class="rapport-title" aria-hidden="true">
            {title}
          </span>
          <span class="rapport-count" aria-hidden="true">
            {count}
          </span>
          <span class="rapport-unseen">{spoken}</span>
        </button>
      </div>
    </div>
  );
}
