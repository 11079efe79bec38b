import type { App } from 'obsidian';
import type { AppContext } from '../../ui/app-context';
import { mountChangePeople } from '../../ui/change-people/mount';
import { mountGetInTouch } from '../../ui/get-in-touch/mount';
import { mountSortNewPeople } from '../../ui/sort-new-people/mount';
import { AskWindow } from '../prompts/ask-window';
import { whenRead } from '../prompts/reading-notes';

/** *Sort new people*: one after the other, how often to keep in touch. */
export async function showSorting(context: AppContext, app: App): Promise<void> {
  if (await whenRead(app, context)) await new AskWindow(app, (el, parts) => mountSortNewPeople(el, context, parts)).ask();
}

/** *Change several people*: one act for those who are ticked. */
export async function showChanging(context: AppContext, app: App): Promise<void> {
  if (!(await whenRead(app, context))) return;
  const people = await new AskWindow<readonly string[]>(app, (el, parts) => mountChangePeople(el, context, parts)).ask();
  if (people) context.logInteraction(people);
}

/** *Get in touch*: a pass through those whom today shows. */
export async function showPass(context: AppContext, app: App): Promise<void> {
  if (await whenRead(app, context)) await new AskWindow(app, (el, parts) => mountGetInTouch(el, context, parts)).ask();
}
