import type * as Real from 'obsidian';
import { loud } from './loud';
import { Platform } from './platform';

interface Handler extends Real.KeymapEventHandler {
  readonly func: Real.KeymapEventListener;
}

/** obsidian.d.ts `Scope`: keys that count while it is on top; a scope with a parent passes on what it does not know. */
export class Scope {
  private handlers: Handler[] = [];

  constructor(readonly parent?: Real.Scope) {}

  register(modifiers: Real.Modifier[] | null, key: string | null, func: Real.KeymapEventListener): Real.KeymapEventHandler {
    const handler = { scope: this, modifiers: modifiers && modifiers.map(inWords).sort().join(','), key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: Real.KeymapEventHandler): void {
    this.handlers = this.handlers.filter((one) => one !== handler);
  }

  /** Gives a key to the handlers; false when one of them has dealt with it. */
  handle(event: KeyboardEvent): boolean {
    const modifiers = (['Ctrl', 'Meta', 'Shift', 'Alt'] as const).filter((one) => isModifier(event, one)).sort().join(',');
    for (const handler of [...this.handlers].reverse()) {
      const isKey = handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
      const isModified = handler.modifiers === null || handler.modifiers === modifiers;
      if (!isKey || !isModified) continue;
      const result: unknown = handler.func(event, { modifiers, key: event.key, vkey: event.key });
      if (result === false) {
        event.preventDefault();
        event.stopPropagation();
        return false;
      }
      if (result !== undefined) return true;
    }
    return this.parent instanceof Scope ? this.parent.handle(event) : true;
  }
}

/** obsidian.d.ts `Keymap`: the scope that was pushed last gets the keys. */
export class Keymap {
  private readonly scopes: Real.Scope[] = [];

  constructor(root: Real.Scope) {
    this.scopes.push(root);
    window.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const top = this.scopes.at(-1);
      if (top instanceof Scope) top.handle(event);
    }, true);
    return loud(this);
  }

  pushScope(scope: Real.Scope): void {
    this.popScope(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Real.Scope): void {
    const at = this.scopes.lastIndexOf(scope);
    if (at > 0) this.scopes.splice(at, 1);
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Real.Modifier): boolean {
    return isModifier(event, modifier);
  }

  /** Where to open: Mod a tab, Mod+Alt beside, Mod+Alt+Shift a window; also the middle button. */
  static isModEvent(event?: Real.UserEvent | null): Real.PaneType | boolean {
    if (!event) return false;
    if (event instanceof MouseEvent && event.button === 1) return 'tab';
    if (!isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

function inWords(modifier: Real.Modifier): string {
  if (modifier !== 'Mod') return modifier;
  return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

function isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Real.Modifier): boolean {
  switch (inWords(modifier)) {
    case 'Ctrl': return event.ctrlKey;
    case 'Meta': return event.metaKey;
    case 'Shift': return event.shiftKey;
    default: return event.altKey;
  }
}
