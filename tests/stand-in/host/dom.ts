import type * as Real from 'obsidian';

/** The DOM helpers that obsidian.d.ts declares on nodes and on the window (`declare global`). */
type Info = DomElementInfo | SvgElementInfo | string | undefined;
type Attribute = string | number | boolean | null;
type Made<T> = ((element: T) => void) | undefined;

const svgNamespace = 'http://www.w3.org/2000/svg';

function dress<T extends Element>(element: T, info: Info, made: Made<T>, parent: Node | null): T {
  const given: DomElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  if (given.cls !== undefined) element.addClass(...classesOf(given.cls));
  if (given.text !== undefined) element.setText(given.text);
  for (const key of ['title', 'type', 'placeholder', 'href', 'value'] as const) {
    const value = given[key];
    if (value === undefined) continue;
    if (key === 'value' && element instanceof HTMLInputElement) element.value = value;
    else element.setAttribute(key, value);
  }
  for (const [name, value] of Object.entries(given.attr ?? {})) element.setAttr(name, value);
  const into = given.parent ?? parent;
  if (into && given.prepend) into.insertBefore(element, into.firstChild);
  else into?.appendChild(element);
  made?.(element);
  return element;
}

function classesOf(cls: string | string[]): string[] {
  return (Array.isArray(cls) ? cls : [cls]).flatMap((one) => one.split(/\s+/)).filter((one) => one !== '');
}

function documentOf(node: Node | null): Document {
  return node instanceof Document ? node : (node?.ownerDocument ?? document);
}

function makeElement<K extends keyof HTMLElementTagNameMap>(parent: Node | null, tag: K, info?: DomElementInfo | string, made?: Made<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return dress(documentOf(parent).createElement(tag), info, made, parent);
}

function makeSvg<K extends keyof SVGElementTagNameMap>(parent: Node | null, tag: K, info?: SvgElementInfo | string, made?: Made<SVGElementTagNameMap[K]>): SVGElementTagNameMap[K] {
  return dress(documentOf(parent).createElementNS(svgNamespace, tag), info, made, parent);
}

function define<T extends object>(prototype: T, members: Record<string, unknown> & ThisType<T>): void {
  const descriptors = Object.getOwnPropertyDescriptors(members);
  for (const descriptor of Object.values(descriptors)) descriptor.enumerable = false;
  Object.defineProperties(prototype, descriptors);
}

function setStyles(this: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>): void {
  Object.assign(this.style, styles);
}

function setProps(this: HTMLElement | SVGElement, props: Record<string, string>): void {
  for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
}

/** Adds the helpers. Once, before any plugin code runs. */
export function installDomHelpers(): void {
  define(Node.prototype, {
    get doc(): Document { return documentOf(this as unknown as Node); },
    get win(): Window { return documentOf(this as unknown as Node).defaultView ?? window; },
    get constructorWin(): Window { return documentOf(this as unknown as Node).defaultView ?? window; },
    instanceOf(type: Real.Constructor<Node>) { return this instanceof type; },
    detach() { this.parentNode?.removeChild(this); },
    empty() { while (this.lastChild) this.removeChild(this.lastChild); },
    appendText(text: string) { this.appendChild(documentOf(this).createTextNode(text)); },
    insertAfter(node: Node, child: Node | null) { return this.insertBefore(node, child ? child.nextSibling : this.firstChild); },
    indexOf(other: Node) { return [...this.childNodes].findIndex((node) => node === other); },
    createEl(tag: keyof HTMLElementTagNameMap, info?: DomElementInfo | string, made?: Made<HTMLElement>) { return makeElement(this, tag, info, made); },
    createDiv(info?: DomElementInfo | string, made?: Made<HTMLDivElement>) { return makeElement(this, 'div', info, made); },
    createSpan(info?: DomElementInfo | string, made?: Made<HTMLSpanElement>) { return makeElement(this, 'span', info, made); },
    createSvg(tag: keyof SVGElementTagNameMap, info?: SvgElementInfo | string, made?: Made<SVGElement>) { return makeSvg(this, tag, info, made); },
  });
  define(Element.prototype, {
    getText() { return this.textContent ?? ''; },
    setText(text: string | DocumentFragment) {
      if (typeof text === 'string') this.textContent = text;
      else this.replaceChildren(text);
    },
    addClass(...classes: string[]) { this.classList.add(...classes); },
    addClasses(classes: string[]) { this.classList.add(...classes); },
    removeClass(...classes: string[]) { this.classList.remove(...classes); },
    removeClasses(classes: string[]) { this.classList.remove(...classes); },
    toggleClass(classes: string | string[], on: boolean) { for (const one of classesOf(classes)) this.classList.toggle(one, on); },
    hasClass(cls: string) { return this.classList.contains(cls); },
    setAttr(name: string, value: Attribute) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(values: Record<string, Attribute>) { for (const [name, value] of Object.entries(values)) this.setAttr(name, value); },
    getAttr(name: string) { return this.getAttribute(name); },
    matchParent(selector: string, last?: Element) {
      const found = this.closest(selector);
      return found && (!last || last.contains(found)) ? found : null;
    },
    isActiveElement() { return this.ownerDocument.activeElement === this; },
    find(selector: string) { return this.querySelector(selector); },
    findAll(selector: string) { return [...this.querySelectorAll(selector)]; },
    findAllSelf(selector: string) { return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)]; },
  });
  define(DocumentFragment.prototype, {
    find(selector: string) { return this.querySelector(selector); },
    findAll(selector: string) { return [...this.querySelectorAll(selector)]; },
  });
  define(HTMLElement.prototype, {
    show() { this.style.display = ''; },
    hide() { this.style.display = 'none'; },
    toggle(on: boolean) { this.style.display = on ? '' : 'none'; },
    toggleVisibility(on: boolean) { this.style.visibility = on ? '' : 'hidden'; },
    isShown() { return this.offsetParent !== null; },
    setCssStyles: setStyles,
    setCssProps: setProps,
    onClickEvent(listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
  });
  define(SVGElement.prototype, { setCssStyles: setStyles, setCssProps: setProps });
  define(UIEvent.prototype, {
    get targetNode(): Node | null { const { target } = this as unknown as UIEvent; return target instanceof Node ? target : null; },
    get doc(): Document { return document; },
    get win(): Window { return window; },
    instanceOf(type: Real.Constructor<Event>) { return this instanceof type; },
  });
  Object.assign(window, {
    activeWindow: window,
    activeDocument: document,
    sleep: (ms: number) => new Promise<void>((done) => window.setTimeout(done, ms)),
    nextFrame: () => new Promise<void>((done) => window.requestAnimationFrame(() => done())),
    createEl: <K extends keyof HTMLElementTagNameMap>(tag: K, info?: DomElementInfo | string, made?: Made<HTMLElementTagNameMap[K]>) => makeElement(null, tag, info, made),
    createDiv: (info?: DomElementInfo | string, made?: Made<HTMLDivElement>) => makeElement(null, 'div', info, made),
    createSpan: (info?: DomElementInfo | string, made?: Made<HTMLSpanElement>) => makeElement(null, 'span', info, made),
    createSvg: <K extends keyof SVGElementTagNameMap>(tag: K, info?: SvgElementInfo | string, made?: Made<SVGElementTagNameMap[K]>) => makeSvg(null, tag, info, made),
    createFragment: (made?: Made<DocumentFragment>) => {
      const fragment = document.createDocumentFragment();
      made?.(fragment);
      return fragment;
    },
  });
}
