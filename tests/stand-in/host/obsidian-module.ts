import moment from 'moment';
import { ColorComponent } from './color-component';
import { Component } from './component';
import { debounce } from './debounce';
import { Editor } from './editor';
import { Events } from './events';
import { FileManager } from './file-manager';
import { FileView, TextFileView } from './file-view';
import { TAbstractFile, TFile, TFolder } from './files';
import { getAllTags, getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseYaml, stringifyYaml } from './front-matter';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { Keymap, Scope } from './keymap';
import { WorkspaceLeaf } from './leaf';
import { getLinkpath, normalizePath, parseLinktext, stripHeading } from './link-text';
import { missing } from './loud';
import { MarkdownRenderChild, MarkdownRenderer } from './markdown-renderer';
import { MarkdownView } from './markdown-view';
import { Menu, MenuItem } from './menu';
import { MetadataCache } from './metadata-cache';
import { ConfirmationModal, Modal } from './modal';
import { Notice } from './notice';
import { Platform } from './platform';
import { Plugin } from './plugin';
import { AbstractInputSuggest, EditorSuggest, PopoverSuggest } from './popover-suggest';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './search';
import { Setting, SettingGroup } from './setting';
import { AbstractTextComponent, BaseComponent, ButtonComponent, DropdownComponent, ExtraButtonComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent, ValueComponent } from './setting-controls';
import { PluginSettingTab, SettingTab } from './setting-tab';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import { setTooltip } from './tooltip';
import { Vault } from './vault';
import { ItemView, View } from './view';
import { Workspace } from './workspace';

/** obsidian.d.ts `apiVersion`: the app whose typings the stand-in follows. */
export const apiVersion = '1.13.1';

/** obsidian.d.ts `requireApiVersion`. */
export function requireApiVersion(version: string): boolean {
  const [wanted, ours] = [version, apiVersion].map((text) => text.split('.').map(Number));
  for (const [at, number] of (wanted ?? []).entries()) {
    const own = ours?.[at] ?? 0;
    if (own !== number) return own > number;
  }
  return true;
}

/** obsidian.d.ts `getLanguage`. */
export function getLanguage(): string {
  return 'en';
}

/** No test may depend on the network. */
export function requestUrl(): never {
  return missing('requestUrl: the stand-in never goes to the network');
}

/** All that `require('obsidian')` offers here. The contract checks each against the typings. */
export const offered = {
  AbstractInputSuggest, AbstractTextComponent, BaseComponent, ButtonComponent, ColorComponent, Component, ConfirmationModal, DropdownComponent,
  Editor, EditorSuggest, Events, ExtraButtonComponent, FileManager, FileView, FuzzySuggestModal, ItemView, Keymap, MarkdownRenderChild,
  MarkdownRenderer, MarkdownView, Menu, MenuItem, MetadataCache, Modal, Notice, Platform, Plugin, PluginSettingTab, PopoverSuggest, Scope,
  SearchComponent, Setting, SettingGroup, SettingTab, SliderComponent, SuggestModal, TAbstractFile, TFile, TFolder, TextAreaComponent,
  TextComponent, TextFileView, ToggleComponent, ValueComponent, Vault, View, Workspace, WorkspaceLeaf,
  addIcon, apiVersion, debounce, getAllTags, getFrontMatterInfo, getIcon, getIconIds, getLanguage, getLinkpath, moment, normalizePath,
  parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseLinktext, parseYaml,
  prepareFuzzySearch, prepareSimpleSearch, removeIcon, renderMatches, renderResults, requestUrl, requireApiVersion, setIcon, setTooltip,
  sortSearchResults, stringifyYaml, stripHeading,
};

/** Read by bundlers' interop code. */
const silent = new Set(['__esModule', 'default', 'then']);

/** The module: an export that it lacks throws when it is read. */
export const obsidian: object = new Proxy(offered, {
  get(target, key, receiver): unknown {
    if (typeof key === 'symbol' || key in target) return Reflect.get(target, key, receiver);
    return silent.has(key) ? undefined : missing(`the export "${key}" of the module "obsidian"`);
  },
});
