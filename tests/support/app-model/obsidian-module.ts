/** What stands in for the module `obsidian`: `vi.mock('obsidian', () => import('../support/app-model/obsidian-module'))`. */
export { Component } from '../../stand-in/host/component';
export { TFile, TFolder } from '../../stand-in/host/files';
export { normalizePath } from '../../stand-in/host/link-text';
export { PaneModel as MarkdownView } from './pane-model';
