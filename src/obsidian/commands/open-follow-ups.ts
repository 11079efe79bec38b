import type { App } from 'obsidian';
import { FOLLOW_UPS_VIEW } from '../views/follow-ups-view';

/** *Open follow-ups*: shows the sidebar, and makes it first where there is none. */
export async function openFollowUps({ workspace }: App): Promise<void> {
  await workspace.ensureSideLeaf(FOLLOW_UPS_VIEW, 'right', { active: true, reveal: true });
}
