import { Keymap, Platform, setIcon, type App, type HoverParent } from 'obsidian';
import type { Journal } from '../journal/journal';
import type { AppContext, Place } from '../ui/app-context';
import { showAppMenu } from './app-menu';
import { timeNow } from './clock';
import { askDate } from './prompts/ask-date';
import { AddFollowUpWindow } from './prompts/add-follow-up-window';
import { LogInteractionWindow } from './prompts/log-interaction-window';
import type { Report } from './report';
import type { TimePassed } from './time-passed';

/** Names our links among those that the app previews; see its settings of "Page preview". */
export const HOVER_SOURCE = 'rapport';

/** What the context of the components is made of. */
export interface ContextParts {
  readonly app: App;
  readonly journal: Journal;
  readonly report: Report;
  readonly time: TimePassed;
  readonly changeSettings: AppContext['changeSettings'];
}

/** The app, as the components of `ui/` ask for it. */
export function makeAppContext({ app, journal, report, time, changeSettings }: ContextParts): AppContext {
  const hoverParent: HoverParent = { hoverPopover: null };
  const context: AppContext = {
    journal,
    isPhone: Platform.isPhone,
    modifierName: Platform.isMacOS || Platform.isIosApp ? '⌘' : 'Ctrl',
    setIcon,
    open: (place, event) => report.run(() => openPlace(app, place, event)),
    hover: (event, targetEl, { path, line }) => {
      const state = line === undefined ? {} : { state: { scroll: line - 1 } };
      app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl, linktext: path, sourcePath: '', ...state });
    },
    showMenu: showAppMenu,
    askDate: (title) => askDate({ app, journal, title }),
    perform: (action) => report.perform(action),
    logInteraction: (people) => new LogInteractionWindow(context, app, people).open(),
    addFollowUp: (people) => new AddFollowUpWindow(context, app, people).open(),
    changeSettings,
    load: (key) => {
      const kept: unknown = app.loadLocalStorage(localKey(key));
      return kept;
    },
    save: (key, value) => app.saveLocalStorage(localKey(key), value),
    timeNow,
    onTimePassed: (listener) => time.listen(listener),
  };
  return context;
}

/** Opens a note, at its line if one is given, in the pane that the event's modifiers ask for. */
export async function openPlace({ vault, workspace }: App, { path, line }: Place, event: MouseEvent | KeyboardEvent | null): Promise<void> {
  const file = vault.getFileByPath(path);
  if (!file) return;
  const leaf = workspace.getLeaf(Keymap.isModEvent(event));
  await leaf.openFile(file, line === undefined ? { active: true } : { active: true, eState: { line: line - 1 } });
  // On a phone our list lies in a drawer over the note.
  if (Platform.isPhone) workspace.rightSplit.collapse();
}

/** The app keeps these for the vault and the device; the prefix keeps other plugins' keys apart. */
function localKey(key: string): string {
  return `rapport-${key}`;
}
