import type { App } from 'obsidian';
import { PERSON_VIEW } from '../views/person-view';

/** *Open person panel*: shows it in the right sidebar, and makes it first where there is none. */
export async function openPerson({ workspace }: App): Promise<void> {
  await workspace.ensureSideLeaf(PERSON_VIEW, 'right', { active: true, reveal: true });
}
