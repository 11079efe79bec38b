import { Keymap, Platform, setIcon, type App, type HoverParent } from 'obsidian';
import type { ActionOutcome, Journal } from '../journal/journal';
import { HIDES_KEY, type AppContext, type Place } from '../ui/app-context';
import { mountComparison, mountFixes } from '../ui/notes-to-fix/mount';
import { showAppMenu } from './app-menu';
import { timeNow } from './clock';
import { showClosing } from './commands/one-on-one-windows';
import { showChanging, showPass, showSorting } from './commands/people-windows';
import { prepareWith } from './commands/prepare-one-on-one';
import { askDate } from './prompts/ask-date';
import { askFolder } from './prompts/ask-folder';
import { AddFollowUpWindow } from './prompts/add-follow-up-window';
import { AskWindow } from './prompts/ask-window';
import { CaptureWindow } from './prompts/capture-window';
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
      // The app's page preview shows the whole note: on a screen that others see there is none.
      if (context.load(HIDES_KEY) === true) return;
      const state = line === undefined ? {} : { state: { scroll: line - 1 } };
      app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl, linktext: path, sourcePath: '', ...state });
    },
    linkFor: (path) => {
      const file = app.vault.getFileByPath(path);
      return file ? app.fileManager.generateMarkdownLink(file, '') : path;
    },
    showMenu: showAppMenu,
    askDate: (title) => askDate({ app, journal, title }),
    askFolder: (title) => askFolder(app, title),
    folders: () => app.vault.getAllFolders().map(({ path }) => path),
    perform: (action, offer) => report.perform(action, offer),
    performQuietly: (action) => report.performQuietly(action),
    logInteraction: (people, onClosed) => new LogInteractionWindow(context, app, { people, onClosed }).open(),
    addFollowUp: (people, text = '', onClosed) => new AddFollowUpWindow(context, app, { people, text, onClosed }).open(),
    sortNewPeople: () => report.run(() => showSorting(context, app)),
    changePeople: () => report.run(() => showChanging(context, app)),
    getInTouch: () => report.run(() => showPass(context, app)),
    capture: (people) => {
      const activePath = app.workspace.getActiveFile()?.path ?? null;
      new CaptureWindow(context, app, { people: people ?? (activePath === null ? [] : journal.peopleOf(activePath)), text: '', activePath }).open();
    },
    prepareOneOnOne: (person) => report.run(() => prepareWith(context, person)),
    closeOneOnOne: (path) => report.run(() => showClosing(context, app, path)),
    showFixes: (requests) => new AskWindow<ActionOutcome>(app, (el, parts) => mountFixes(el, context, { requests, ...parts })).ask(),
    showComparison: (comparison) => new AskWindow<ActionOutcome>(app, (el, parts) => mountComparison(el, context, { comparison, ...parts })).ask(),
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
