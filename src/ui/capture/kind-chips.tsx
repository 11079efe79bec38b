import { useId } from 'preact/hooks';
import type { EntryKind } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Icon, IconButton } from '../parts/icon';
import { CHIPS, KINDS } from './kinds';

interface KindChipsProps {
  readonly kind: EntryKind;
  readonly isPrivate: boolean;
  readonly onKind: (kind: EntryKind) => void;
  readonly onPrivate: (isPrivate: boolean) => void;
}

/** The row of kinds: five at hand, the rest in a menu, and whether it is private. On a phone the row scrolls. */
export function KindChips({ kind, isPrivate, onKind, onPrivate }: KindChipsProps) {
  const { app } = useHandle();
  const titleId = `rapport-kinds-${useId()}`;
  const atHand = KINDS.filter((each, index) => index < CHIPS || each.kind === kind || app.isPhone);
  const more = (el: HTMLElement) =>
    app.showMenu(el, KINDS.slice(CHIPS).map(({ kind: each, name, icon }) => ({ title: name, icon, checked: each === kind, onSelect: () => onKind(each) })));
  return (
    <div class="rapport-kinds" role="group" aria-labelledby={titleId}>
      <span class="rapport-unseen" id={titleId}>
        Kind
      </span>
      {atHand.map(({ kind: each, name, icon }) => (
        <button key={each} type="button" class={`rapport-kind${each === kind ? ' is-active' : ''}`} aria-pressed={each === kind} onClick={() => onKind(each)}>
          <Icon name={icon} />
          {name}
        </button>
      ))}
      {!app.isPhone && <IconButton icon="ellipsis" label="More kinds" hasMenu onPress={(_event, el) => more(el)} />}
      <button type="button" class={`rapport-kind rapport-private${isPrivate ? ' is-active' : ''}`} aria-pressed={isPrivate} onClick={() => onPrivate(!isPrivate)}>
        <Icon name="lock" />
        Private
      </button>
    </div>
  );
}
