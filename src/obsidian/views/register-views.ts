import type { Plugin } from 'obsidian';
import type { AppContext } from '../../ui/app-context';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './follow-ups-view';
import { PERSON_VIEW, PersonView } from './person-view';

/** Tells the app how each of our views is made. */
export function registerViews(plugin: Plugin, context: AppContext): void {
  plugin.registerView(FOLLOW_UPS_VIEW, (leaf) => new FollowUpsView(leaf, context));
  plugin.registerView(PERSON_VIEW, (leaf) => new PersonView(leaf, context));
}
