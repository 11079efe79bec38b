import { ItemView, type WorkspaceLeaf } from 'obsidian';
import type { AppContext } from '../../ui/app-context';
import { mountFollowUps } from '../../ui/follow-ups/mount';

export const FOLLOW_UPS_VIEW = 'rapport-follow-ups';

/** The icon of the plugin: ribbon, status bar and sidebar. */
export const FOLLOW_UPS_ICON = 'messages-square';

/** The sidebar *Follow-ups*. */
export class FollowUpsView extends ItemView {
  override navigation = false;
  override icon = FOLLOW_UPS_ICON;
  readonly #context: AppContext;
  #mounted: { unmount(): void } | undefined;

  constructor(leaf: WorkspaceLeaf, context: AppContext) {
    super(leaf);
    this.#context = context;
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW;
  }

  override getDisplayText(): string {
    return 'Follow-ups';
  }

  protected override onOpen(): Promise<void> {
    this.#mounted = mountFollowUps(this.contentEl, this.#context);
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#mounted?.unmount();
    return Promise.resolve();
  }
}
