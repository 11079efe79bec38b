import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon';
import type { PersonPanel } from './person-panel';
import { SECTION_TITLES, type PersonSection } from './sections';

interface PanelSectionProps {
  readonly panel: PersonPanel;
  readonly name: PersonSection;
  /** The number at the end of the header; 0 is not shown, and a section without one has none. */
  readonly count?: number;
  /** Drawn only while it is open. */
  readonly children: () => ComponentChildren;
}

/** A section of the panel: its header, which opens and closes it, and what is in it. */
export function PanelSection({ panel, name, count, children }: PanelSectionProps) {
  const isOpen = panel.isOpen(name);
  const title = SECTION_TITLES[name];
  return (
    <section class="rapport-section" data-section={name}>
      <h3 class="rapport-section-heading">
        <button type="button" class="rapport-section-header" aria-expanded={isOpen} onClick={() => panel.setOpen(name, !isOpen)}>
          <Icon name="chevron-right" class="rapport-chevron" />
          <span class="rapport-title" aria-hidden="true">
            {title}
          </span>
          {count !== undefined && count > 0 && (
            <span class="rapport-count" aria-hidden="true">
              {count.toLocaleString()}
            </span>
          )}
          <span class="rapport-unseen">{count === undefined ? title : `${title}, ${count.toLocaleString()}`}</span>
        </button>
      </h3>
      {isOpen && <div class="rapport-section-body">{children()}</div>}
    </section>
  );
}
