import type { AppContext, MenuEntry } from '../../../src/ui/app-context';
import type { Journal } from '../../../src/journal/journal';

/** An app around a journal, that keeps what is saved and the last menu that was shown. */
export interface ExampleApp extends AppContext {
  readonly stored: Map<string, unknown>;
  readonly menus: (readonly MenuEntry[])[];
}

export function exampleApp(journal: Journal): ExampleApp {
  const stored = new Map<string, unknown>();
  const menus: (readonly MenuEntry[])[] = [];
  return {
    journal, stored, menus, isPhone: false, modifierName: 'Ctrl',
    setIcon: () => undefined, open: () => undefined, hover: () => undefined,
    linkFor: (path) => `[[${path}]]`,
    showMenu: (_at, entries) => void menus.push(entries),
    askDate: () => Promise.resolve(undefined),
    askFolder: () => Promise.resolve(undefined), folders: () => ['People', 'Meetings'],
    perform: (action) => action, performQuietly: (action) => action,
    logInteraction: () => undefined, addFollowUp: () => undefined, capture: () => undefined, prepareOneOnOne: () => undefined, closeOneOnOne: () => undefined, sortNewPeople: () => undefined, changePeople: () => undefined, getInTouch: () => undefined,
    showFixes: () => Promise.resolve(undefined), showComparison: () => Promise.resolve(undefined),
    changeSettings: () => Promise.resolve(),
    load: (key) => stored.get(key),
    save: (key, value) => void stored.set(key, value),
    timeNow: () => '12:40',
    onTimePassed: () => () => undefined,
  };
}
