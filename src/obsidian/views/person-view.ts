import { ItemView, type WorkspaceLeaf } from 'obsidian';
import type { AppContext } from '../../ui/app-context';
import { mountPerson } from '../../ui/person/mount';
import { activeNoteOf } from '../active-note';

export const PERSON_VIEW = 'rapport-person';

/** The icon of the panel and of its command. */
export const PERSON_ICON = 'message-circle';

/** The sidebar *Person*: what is known of who is in front. */
export class PersonView extends ItemView {
  override navigation = false;
  override icon = PERSON_ICON;
  readonly #context: AppContext;
  #mounted: { unmount(): void } | undefined;

  constructor(leaf: WorkspaceLeaf, context: AppContext) {
    super(leaf);
    this.#context = context;
  }

  override getViewType(): string {
    return PERSON_VIEW;
  }

  override getDisplayText(): string {
    return 'Person';
  }

  protected override onOpen(): Promise<void> {
    this.#mounted = mountPerson(this.contentEl, this.#context, activeNoteOf(this.app.workspace));
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#mounted?.unmount();
    return Promise.resolve();
  }
}
