import { Component, Keymap, MarkdownRenderer, Modal, type App } from 'obsidian';
import { choosePerson } from '../prompts/choose-person';
import { quietMarkdown } from '../quiet-markdown';
import type { CommandHost } from './command-host';

/** *Before you talk*: shows what is known of the people of the active note, or of somebody whom the user chooses. */
export async function beforeYouTalk({ app, context }: CommandHost): Promise<void> {
  const { journal } = context;
  const file = app.workspace.getActiveFile();
  const active = file ? journal.peopleOf(file.path) : [];
  const chosen = active.length > 0 ? undefined : await choosePerson({ app, journal, placeholder: 'Before you talk to whom?', first: journal.bosses() });
  const people = active.length > 0 ? active : chosen === undefined ? [] : [chosen];
  if (people.length > 0) new BriefWindow(app, journal.briefMarkdown(people)).open();
}

/** The brief as the app draws a note; a link opens its note and closes the window. */
class BriefWindow extends Modal {
  readonly #markdown: string;
  readonly #drawn = new Component();

  constructor(app: App, markdown: string) {
    super(app);
    this.#markdown = markdown;
  }

  override onOpen(): void {
    this.setTitle('Before you talk');
    this.modalEl.addClasses(['rapport-brief-window']);
    const el = this.contentEl.createDiv({ cls: 'rapport-brief markdown-rendered', attr: { tabindex: '0' } });
    this.#drawn.load();
    el.addEventListener('click', (event) => this.#follow(event), { capture: true });
    void this.#draw(el);
    el.focus();
  }

  override onClose(): void {
    this.#drawn.unload();
  }

  async #draw(el: HTMLElement): Promise<void> {
    await MarkdownRenderer.render(this.app, quietMarkdown(this.#markdown), el, '', this.#drawn);
    // Nothing is ticked here: the point stands in another note.
    for (const box of el.findAll('input')) box.remove();
    for (const item of el.findAll('.task-list-item, .contains-task-list')) item.removeClasses(['task-list-item', 'contains-task-list']);
  }

  #follow(event: MouseEvent): void {
    const link = event.targetNode?.instanceOf(HTMLElement) === true ? event.targetNode.closest('a.internal-link') : null;
    const href = link?.getAttribute('data-href');
    if (!href) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
    void this.app.workspace.openLinkText(href, '', Keymap.isModEvent(event));
  }
}
