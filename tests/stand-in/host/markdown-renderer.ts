import MarkdownIt from 'markdown-it';
import type * as Real from 'obsidian';
import { Component } from './component';
import { getFrontMatterInfo } from './front-matter';

const engine = new MarkdownIt({ breaks: true, linkify: true });

engine.inline.ruler.before('link', 'internal-link', (state, silent) => {
  const match = /^(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/.exec(state.src.slice(state.pos));
  if (!match) return false;
  const [all, embed, link, alias] = match;
  if (!silent) {
    const open = state.push('link_open', 'a', 1);
    open.attrs = [['class', embed === '!' ? 'internal-link internal-embed' : 'internal-link'], ['data-href', link ?? ''], ['href', link ?? '']];
    state.push('text', '', 0).content = alias ?? (link ?? '').replace(/^#/, '').replace(/#/g, ' > ');
    state.push('link_close', 'a', -1);
  }
  state.pos += all.length;
  return true;
});

/** A list item that begins with `[x]` is a task; its line is kept, so that a click finds it again. */
engine.core.ruler.after('inline', 'tasks', (state) => {
  for (const [at, token] of state.tokens.entries()) {
    const item = state.tokens.slice(0, at).reverse().find(({ type }) => type === 'list_item_open' || type === 'list_item_close');
    const first = token.children?.[0];
    const task = /^\[(.)\] /u.exec(token.content);
    if (token.type !== 'inline' || item?.type !== 'list_item_open' || item.attrGet('data-task') !== null || !first || !task) continue;
    item.attrJoin('class', `task-list-item${task[1] === ' ' ? '' : ' is-checked'}`);
    item.attrSet('data-task', task[1] ?? '');
    item.attrSet('data-line', String(item.map?.[0] ?? 0));
    first.content = first.content.replace(/^\[.\] /u, '');
  }
});

/** obsidian.d.ts `MarkdownRenderChild`. */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

/** obsidian.d.ts `MarkdownRenderer`: raw HTML is shown as text here, which the app would render. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(app: Real.App, markdown: string, el: HTMLElement, sourcePath: string, _component: Real.Component): Promise<void> {
    draw(markdown, el);
    for (const link of el.findAll('a.internal-link')) {
      const target = link.getAttr('data-href') ?? '';
      link.toggleClass('is-unresolved', app.metadataCache.getFirstLinkpathDest(target.split('#')[0] ?? '', sourcePath) === null);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void app.workspace.openLinkText(target, sourcePath, event.ctrlKey || event.metaKey);
      });
    }
  }
}

function draw(markdown: string, el: HTMLElement): void {
  const template = el.ownerDocument.createElement('template');
  // Safe: the engine is told to escape all HTML of the note.
  template.innerHTML = engine.render(markdown);
  el.appendChild(template.content);
  for (const item of el.findAll('li.task-list-item')) {
    const host = item.firstElementChild?.matches('p') ? item.firstElementChild : item;
    host.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', prepend: true }, (box) => { box.checked = item.hasClass('is-checked'); });
  }
  for (const list of el.findAll('ul')) list.toggleClass('contains-task-list', list.querySelector(':scope > .task-list-item') !== null);
}

/** Draws a whole note for reading: the properties as a table, a click on a checkbox asks `toggle` with its line. */
export async function renderNote(app: Real.App, text: string, el: HTMLElement, file: Real.TFile, owner: Real.Component, toggle: (line: number) => void): Promise<void> {
  el.empty();
  const { contentStart } = getFrontMatterInfo(text);
  const properties = app.metadataCache.getFileCache(file)?.frontmatter;
  el.createDiv({ cls: 'inline-title', text: file.basename });
  if (properties) {
    const table = el.createDiv('metadata-container').createDiv('metadata-properties');
    for (const [key, value] of Object.entries(properties)) {
      const row = table.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
      row.createDiv({ cls: 'metadata-property-key', text: key });
      const cell = row.createDiv('metadata-property-value');
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) await MarkdownRenderer.render(app, String(one ?? ''), cell.createSpan(), file.path, owner);
    }
  }
  const body = el.createDiv();
  await MarkdownRenderer.render(app, text.slice(contentStart), body, file.path, owner);
  const skipped = text.slice(0, contentStart).split('\n').length - 1;
  for (const box of body.findAll('input.task-list-item-checkbox')) {
    const line = Number(box.closest('li')?.getAttribute('data-line') ?? 0) + skipped;
    box.addEventListener('click', () => toggle(line));
  }
}
