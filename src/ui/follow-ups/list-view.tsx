import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FollowUpList } from './follow-up-list';
import { EmptyList } from './empty-list';
import { allLines, drawnSections } from './lines';
import { elementOf, keyAt, pressKey, sectionAt } from './list-events';
import type { RowActs } from './row-acts';
import { SectionView } from './section-view';

interface ListViewProps {
  readonly list: FollowUpList;
  readonly acts: RowActs;
  /** How far reading has come, where there is nothing else to show. */
  readonly reading: string | undefined;
}

/** The grid of all sections: one tab stop, with arrows to move. Its rows open, which only those of a tree grid may say. */
export function ListView({ list, acts, reading }: ListViewProps) {
  const grid = useRef<HTMLDivElement>(null);
  const titleId = `rapport-list-${useId()}`;
  const [hovered, setHovered] = useState<string | null>(null);

  useLayoutEffect(() => {
    if (list.focusWanted > 0 && grid.current) elementOf(grid.current, list.active)?.focus();
  }, [list, list.focusWanted]);

  return (
    <div
      class="rapport-held"
      onPointerOver={(event) => {
        if (event.pointerType === 'touch') return;
        setHovered(keyAt(event.target));
        list.went('pointer', sectionAt(event.target));
      }}
      onPointerLeave={() => {
        setHovered(null);
        list.went('pointer', 'away');
      }}
      onFocusIn={(event) => {
        const key = keyAt(event.target);
        if (key !== null) list.activate(key);
        list.went('focus', sectionAt(event.target));
      }}
      onFocusOut={(event) => {
        if (!grid.current?.contains(nodeOf(event.relatedTarget))) list.went('focus', 'away');
      }}
    >
      <EmptyList list={list} reading={reading} />
      <span class="rapport-unseen" id={titleId}>
        Follow-ups
      </span>
      <div role="treegrid" class="rapport-grid" aria-labelledby={titleId} aria-rowcount={allLines(list.sections, (name) => list.isOpen(name))} ref={grid} onKeyDown={(event) => pressKey(event, list, acts) && event.preventDefault()}>
        {drawnSections(list.sections, list.drawn).map((drawn) => (
          <SectionView key={drawn.section.name} drawn={drawn} list={list} acts={acts} hovered={hovered} />
        ))}
      </div>
      {list.lines.length > list.drawn && <NearEnd key={list.drawn} onNear={() => list.drawMore()} />}
    </div>
  );
}

function nodeOf(target: EventTarget | null): Node | null {
  return isNode(target) ? target : null;
}

function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

/** Stands at the end of what is drawn, and tells when that is less than a screen away. */
function NearEnd({ onNear }: { readonly onNear: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const el = mark.current;
    const view = el?.ownerDocument.defaultView;
    if (!el || !view) return;
    const observer = new view.IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onNear(), { root: el.closest('.rapport-list'), rootMargin: '400px' });
    observer.observe(el);
    return () => observer.disconnect();
  }, []);
  return <div ref={mark} class="rapport-near-end" />;
}
