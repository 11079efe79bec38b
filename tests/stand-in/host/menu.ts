import type * as Real from 'obsidian';
import { Component } from './component';
import { setIcon } from './icons';

/** obsidian.d.ts `MenuItem`. */
export class MenuItem {
  readonly dom: HTMLElement = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
  section = '';
  submenu: Menu | null = null;
  private readonly iconEl = this.dom.createDiv('menu-item-icon');
  private readonly titleEl = this.dom.createDiv('menu-item-title');
  private isDisabled = false;
  private chosen: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: Real.IconName | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    if (checked !== null) this.dom.setAttribute('aria-checked', String(checked));
    this.dom.querySelector('.mod-checked')?.remove();
    if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.isDisabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this.setDisabled(isLabel);
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.chosen = callback;
    return this;
  }

  /** Not in obsidian.d.ts, though widely used: a menu that opens beside the item. */
  setSubmenu(): Real.Menu {
    this.submenu = new Menu();
    setIcon(this.dom.createDiv('menu-item-icon'), 'chevron-right');
    return this.submenu;
  }

  /** What the menu calls; false when the item cannot be chosen. */
  choose(event: MouseEvent | KeyboardEvent): boolean {
    if (this.isDisabled) return false;
    this.chosen?.(event);
    return true;
  }
}

/** obsidian.d.ts `Menu`: drawn in the page (never the system's), sections kept together, keys as in the app. */
export class Menu extends Component {
  private readonly entries: (MenuItem | 'separator')[] = [];
  private readonly onHidden: (() => unknown)[] = [];
  private menuEl: HTMLElement | null = null;
  private static readonly forEvents = new WeakMap<Event, Menu>();

  /** One menu for each event, so that several parties can add to it; it opens by itself. */
  static forEvent(event: PointerEvent | MouseEvent): Real.Menu {
    const known = Menu.forEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    Menu.forEvents.set(event, menu);
    event.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  addItem(callback: (item: Real.MenuItem) => unknown): this {
    const item: unknown = new MenuItem();
    callback(item as Real.MenuItem);
    this.entries.push(item as MenuItem);
    return this;
  }

  addSeparator(): this {
    this.entries.push('separator');
    return this;
  }

  setNoIcon(): this { return this; }
  setUseNativeMenu(_useNativeMenu: boolean): this { return this; }
  setParentElement(_el: HTMLElement): this { return this; }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition(position: Real.MenuPositionDef, doc: Document = document): this {
    this.hide();
    this.load();
    const el = doc.body.createDiv({ cls: 'menu', attr: { role: 'menu' } });
    this.menuEl = el;
    const sections = [...new Set(this.entries.map((entry) => (entry === 'separator' ? '' : entry.section)))];
    for (const [at, section] of sections.entries()) {
      if (at > 0) el.createDiv('menu-separator');
      for (const entry of this.entries) {
        if (entry === 'separator') {
          if (section === '') el.createDiv('menu-separator');
        } else if (entry.section === section) this.drawItem(el, entry);
      }
    }
    const box = el.getBoundingClientRect();
    el.setCssStyles({ left: `${Math.max(4, Math.min(position.x, window.innerWidth - box.width - 4))}px`, top: `${Math.max(4, Math.min(position.y, window.innerHeight - box.height - 4))}px` });
    this.listen(doc, el);
    return this;
  }

  hide(): this {
    if (!this.menuEl) return this;
    this.menuEl.remove();
    this.menuEl = null;
    this.unload();
    for (const callback of this.onHidden) callback();
    return this;
  }

  close(): void { this.hide(); }
  onHistoryBack(): void { this.hide(); }
  onHide(callback: () => unknown): void { this.onHidden.push(callback); }

  private drawItem(el: HTMLElement, item: MenuItem): void {
    el.appendChild(item.dom);
    item.dom.addEventListener('mousemove', () => this.select(item.dom));
    item.dom.addEventListener('click', (event) => this.take(item, event));
  }

  private take(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (item.submenu) {
      const box = item.dom.getBoundingClientRect();
      item.submenu.onHide(() => this.hide());
      item.submenu.showAtPosition({ x: box.right - 4, y: box.top });
      return;
    }
    if (item.choose(event)) this.hide();
  }

  private select(dom: HTMLElement | undefined): void {
    for (const el of this.menuEl?.findAll('.menu-item') ?? []) el.toggleClass('selected', el === dom);
  }

  private listen(doc: Document, el: HTMLElement): void {
    const outside = (event: MouseEvent) => {
      const { target } = event;
      if (target instanceof Element && !target.closest('.menu')) this.hide();
    };
    const keys = (event: KeyboardEvent) => {
      const items = el.findAll('.menu-item:not(.is-disabled)');
      const at = items.findIndex((item) => item.hasClass('selected'));
      if (event.key === 'Escape') this.hide();
      else if (event.key === 'ArrowDown') this.select(items[(at + 1) % items.length]);
      else if (event.key === 'ArrowUp') this.select(items[(at + items.length - 1) % items.length]);
      else if (event.key === 'Enter') {
        const item = this.entries.find((entry): entry is MenuItem => entry !== 'separator' && entry.dom === items[at]);
        if (item) this.take(item, event);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.setTimeout(() => { if (this.menuEl === el) doc.addEventListener('mousedown', outside, true); }, 0);
    doc.defaultView?.addEventListener('keydown', keys, true);
    this.register(() => {
      doc.removeEventListener('mousedown', outside, true);
      doc.defaultView?.removeEventListener('keydown', keys, true);
    });
  }
}
