import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useHandle } from './app-handle';
import { IconButton } from './icon';

interface WindowFrameProps {
  readonly title: string;
  /** The host's own title, if it draws one; on a phone ours stands in a row with the buttons. */
  readonly titleEl: HTMLElement | undefined;
  /** What stands beside the buttons: where it goes, or why it was refused. */
  readonly foot: ComponentChildren;
  /** What the first button is called; *Save* where nothing is said. */
  readonly saveName?: string;
  /** What the button that leaves is called; *Cancel* where nothing is said. */
  readonly cancelName?: string;
  readonly canSave: boolean;
  /** Undefined where there is nothing to save: the window has one button, *Close*. */
  readonly onSave: (() => void) | undefined;
  /** When this becomes true the first button takes the focus: what it does can be seen by then. */
  readonly focusesSave?: boolean;
  readonly onClose: () => void;
  /** Keys of the window's own, pressed anywhere in it without a modifier but in a text field; answers whether the key did something. */
  readonly onKey?: (key: string) => boolean;
  readonly children: ComponentChildren;
}

/** A window with Save (or what it is called) and Cancel; on a phone Save stays at the top. Mod+Enter saves from anywhere, Esc closes. */
export function WindowFrame({ title, titleEl, foot, saveName = 'Save', cancelName = 'Cancel', canSave, onSave, focusesSave = false, onClose, onKey, children }: WindowFrameProps) {
  const { app } = useHandle();
  // Ids of two drawn trees (a sidebar, a window, a window over it) are alike; the names tell them apart.
  const titleId = `rapport-window-${title.replace(/[^\p{L}\d]+/gu, '-')}-${useId()}`;
  const saveEl = useRef<HTMLButtonElement>(null);
  // At once: until then the focus may be on what is not drawn any more, and keys would be lost.
  useLayoutEffect(() => {
    if (focusesSave) saveEl.current?.focus();
  }, [focusesSave]);
  useLayoutEffect(() => titleEl?.replaceChildren(app.isPhone ? '' : title), [titleEl, title, app.isPhone]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onSave) onSave();
    else if (event.key === 'Escape') onClose();
    else if (!onKey || isTyped(event) || !onKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const save = onSave && (
    <button type="button" class="mod-cta rapport-save" aria-disabled={!canSave} onClick={onSave} ref={saveEl}>
      {saveName}
    </button>
  );
  return (
    <div class="rapport-window-body" role="group" aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <span class="rapport-unseen" id={titleId}>
        {title}
      </span>
      {app.isPhone && (
        <div class="rapport-window-head">
          <IconButton icon="x" label={onSave ? cancelName : 'Close'} onPress={onClose} />
          <h2>{title}</h2>
          {save}
        </div>
      )}
      {!app.isPhone && !titleEl && <h2 class="rapport-window-title">{title}</h2>}
      {children}
      <div class="rapport-window-foot">
        <div class="rapport-foot-text">{foot}</div>
        {!app.isPhone && (
          <>
            <button type="button" class="rapport-cancel" onClick={onClose}>
              {onSave ? cancelName : 'Close'}
            </button>
            {save}
          </>
        )}
      </div>
    </div>
  );
}

/** Is a key pressed with a modifier, held down, or pressed into a text field? One press is one act. */
function isTyped({ target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || repeat) return true;
  return target !== null && 'tagName' in target && /^(?:input|textarea|select)$/i.test(String(target.tagName));
}
