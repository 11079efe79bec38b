import type { App } from 'obsidian';
import type { AppContext } from '../../ui/app-context';
import type { Report } from '../report';
import type { VaultNoteStore } from '../vault-note-store';

/** What commands and menus work with. */
export interface CommandHost {
  readonly app: App;
  readonly context: AppContext;
  readonly report: Report;
  readonly store: VaultNoteStore;
}

