import type { Place } from '../app-context';
import { useHandle } from '../parts/app-handle';
import { Icon } from '../parts/icon';

interface SourceLineProps {
  readonly place: Place;
  readonly text: string;
  /** What stands after it: "6 Nov". */
  readonly end: string;
  readonly icon?: string | undefined;
}

/** Words with the day they are of; they open the line that they stand on, and let the app preview it. */
export function SourceLine({ place, text, end, icon }: SourceLineProps) {
  const { app } = useHandle();
  return (
    <button type="button" class="rapport-source" onClick={(event) => app.open(place, event)} onAuxClick={(event) => event.button === 1 && app.open(place, event)} onMouseOver={(event) => app.hover(event, event.currentTarget, place)}>
      {icon !== undefined && <Icon name={icon} class="rapport-lead" />}
      <span class="rapport-source-text">
        {text}
        {end !== '' && ' '}
        {end !== '' && <span class="rapport-source-end">{`· ${end}`}</span>}
      </span>
    </button>
  );
}
