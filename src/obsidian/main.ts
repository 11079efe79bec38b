import { debounce, getLanguage, Plugin } from 'obsidian';
import { decidesReading, openJournal, type Settings } from '../journal/journal';
import { HOVER_SOURCE, makeAppContext, openPlace } from './app-context';
import { timeNow, today } from './clock';
import type { CommandHost } from './commands/command-host';
import { commandTable } from './commands/command-table';
import { openFollowUps } from './commands/open-follow-ups';
import { setUp } from './commands/set-up';
import { addToNoteMenus } from './note-menus';
import { NewDailyNote } from './new-daily-note';
import { Report } from './report';
import { SettingsTab } from './settings-tab';
import { addStatusBar } from './status-bar';
import { StoredSettings } from './stored-settings';
import { completingByTasks } from './tasks-plugin';
import { TimePassed } from './time-passed';
import { VaultNoteStore } from './vault-note-store';
import { FOLLOW_UPS_ICON } from './views/follow-ups-view';
import { registerViews } from './views/register-views';

/** Milliseconds after the last change of a setting that decides how notes are read, until they are read anew. */
const REREAD_AFTER = 1_000;

/** Kept on the device once the sidebar was opened for the user. */
const SIDEBAR_WAS_OPENED = 'sidebar-was-opened';

/** The plugin: what it is made of, and what it registers with the app. Nothing is read before the layout is ready. */
export default class RapportPlugin extends Plugin {
  readonly #settings = new StoredSettings(this, this.app.vault);
  readonly #store = new VaultNoteStore(this.app, () => this.#settings.current);
  readonly #journal = openJournal({ store: this.#store, settings: () => this.#settings.current, today, timeNow, locale: getLanguage() });
  readonly #time = new TimePassed();
  readonly #report = new Report(this.#journal, (place) => this.#report.run(() => openPlace(this.app, place, null)));
  readonly #context = makeAppContext({
    app: this.app,
    journal: completingByTasks(this.#journal, this.app, (path) => this.#store.read(path)),
    report: this.#report,
    time: this.#time,
    changeSettings: (change) => this.#changeSettings(change),
  });
  readonly #readAgain = debounce(() => this.#report.run(() => this.#reload()), REREAD_AFTER, true);

  override onload(): void {
    const host: CommandHost = { app: this.app, context: this.#context, report: this.#report, store: this.#store };
    const showFollowUps = () => this.#report.run(() => openFollowUps(this.app));
    this.#store.expectLoad();
    this.addChild(this.#store);
    this.addChild(this.#time);
    this.register(() => this.#journal.close());
    this.register(() => this.#report.close());
    this.register(() => this.#readAgain.cancel());
    registerViews(this, this.#context);
    this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    for (const command of commandTable(host)) this.addCommand(command);
    this.addRibbonIcon(FOLLOW_UPS_ICON, 'Open follow-ups', showFollowUps);
    this.addSettingTab(new SettingsTab(this.app, this, {
      settings: this.#settings,
      context: this.#context,
      changed: (reread) => this.#settingsChanged(reread),
      setUp: () => this.#report.run(() => setUp(host)),
    }));
    addStatusBar(this, { journal: this.#journal, time: this.#time, onSelect: showFollowUps });
    addToNoteMenus(this, host);
    this.app.workspace.onLayoutReady(() => this.#report.run(() => this.#start()));
  }

  /** The user has just switched the plugin on: the one time that the sidebar opens by itself. */
  override onUserEnable(): void {
    if (this.#context.load(SIDEBAR_WAS_OPENED) === true) return;
    this.#context.save(SIDEBAR_WAS_OPENED, true);
    this.#report.run(() => openFollowUps(this.app));
  }

  /** Sync, or another program, has changed data.json. */
  override async onExternalSettingsChange(): Promise<void> {
    if (await this.#settings.load()) this.#settingsChanged(true);
  }

  async #start(): Promise<void> {
    await this.#settings.load();
    await this.#store.start();
    this.#time.tell();
    this.register(this.#time.listen(() => this.#report.run(() => this.#readVaultConfig())));
    this.addChild(new NewDailyNote({ app: this.app, context: this.#context, perform: (work) => this.#report.run(work) }));
  }

  async #readVaultConfig(): Promise<void> {
    if (await this.#settings.loadVaultConfig()) this.#readAgain();
  }

  async #changeSettings(change: Partial<Settings>): Promise<void> {
    await this.#settings.change(change);
    this.#time.tell();
    if (decidesReading(change)) await this.#reload();
  }

  async #reload(): Promise<void> {
    await this.#journal.reload();
    // Whoever waited for it can go on, whether or not any note says something else now.
    this.#time.tell();
  }

  #settingsChanged(reread: boolean): void {
    this.#time.tell();
    if (reread) this.#readAgain();
  }
}
