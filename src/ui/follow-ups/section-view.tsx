import { Icon } from '../parts/icon';
import { useHandle } from '../parts/app-handle';
import type { FollowUpList } from './follow-up-list';
import { sectionKey, type DrawnSection, type Line } from './lines';
import type { RowActs } from './row-acts';
import { RowView } from './row-view';
import { buttonText, countText, spokenHeader } from './sentences';

interface SectionViewProps {
  readonly drawn: DrawnSection;
  readonly list: FollowUpList;
  readonly acts: RowActs;
  /** Key of the row under the pointer. */
  readonly hovered: string | null;
}

/** A section: its header, and of its rows those that are drawn. */
export function SectionView({ drawn: { section, lines, firstIndex }, list, acts, hovered }: SectionViewProps) {
  const { words } = useHandle().app.journal;
  const { name } = section;
  const title = words.sectionTitle(name);
  return (
    <div role="rowgroup" class="rapport-section" data-section={name}>
      <Header title={title} count={countText(section)} spoken={spokenHeader(title, section)} index={firstIndex} drawn={{ name, list }} />
      {lines.map((line, at) => (
        <LineView key={line.key} line={line} index={firstIndex + 1 + at} list={list} acts={acts} hovered={hovered} />
      ))}
    </div>
  );
}

interface LineViewProps extends Omit<SectionViewProps, 'drawn'> {
  readonly line: Line;
  readonly index: number;
}

function LineView({ line, index, list, acts, hovered }: LineViewProps) {
  const { key } = line;
  const isActive = list.active === key;
  if (line.kind === 'row') {
    const { row } = line;
    return <RowView row={row} index={index} isActive={isActive} isHot={hovered === key || (list.hasFocus && isActive)} isOpen={list.openRow === key} isDone={list.done.has(key)} acts={acts} />;
  }
  if (line.kind === 'section') return null;
  const { button } = line;
  return (
    <div role="row" class="rapport-more" aria-rowindex={index}>
      <div role="gridcell">
        <button type="button" class="rapport-more-button" data-key={key} tabIndex={isActive ? 0 : -1} aria-expanded={button.isOpen} onClick={() => acts.press(button)}>
          {buttonText(button)}
        </button>
      </div>
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
