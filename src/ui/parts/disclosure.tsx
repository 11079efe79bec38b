import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';

interface DisclosureProps {
  readonly class?: string;
  /** The words of the button. */
  readonly summary: ComponentChildren;
  /** Drawn only while it is open. */
  readonly children: () => ComponentChildren;
}

/** A line that opens what is behind it. */
export function Disclosure({ class: className = '', summary, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  // Ids of two drawn trees (a sidebar, a window) are alike; the name tells them apart.
  const id = `rapport-disclosed-${useId()}`;
  return (
    <div class={`rapport-disclosure ${className}`}>
      <button type="button" class="rapport-disclosure-button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {summary}
        <Icon name="chevron-right" class="rapport-disclosure-chevron" />
      </button>
      {isOpen && (
        <div class="rapport-disclosed" id={id}>
          {children()}
        </div>
      )}
    </div>
  );
}
