import type * as Real from 'obsidian';
import type { Adapter } from './adapter';
import type { HostApp } from './app';
import type { ColorComponent } from './color-component';
import type { Component } from './component';
import type { Editor } from './editor';
import type { Events } from './events';
import type { FileManager } from './file-manager';
import type { FileView, TextFileView } from './file-view';
import type { TAbstractFile, TFile, TFolder } from './files';
import type { Keymap, Scope } from './keymap';
import type { WorkspaceLeaf } from './leaf';
import type { MarkdownRenderChild, MarkdownRenderer } from './markdown-renderer';
import type { MarkdownView } from './markdown-view';
import type { Menu, MenuItem } from './menu';
import type { MetadataCache } from './metadata-cache';
import type { ConfirmationButton, ConfirmationModal, Modal } from './modal';
import type { Notice } from './notice';
import type { offered } from './obsidian-module';
import type { Plugin } from './plugin';
import type { AbstractInputSuggest, EditorSuggest, PopoverSuggest } from './popover-suggest';
import type { Setting, SettingGroup } from './setting';
import type { AbstractTextComponent, BaseComponent, ButtonComponent, DropdownComponent, ExtraButtonComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent, ValueComponent } from './setting-controls';
import type { PluginSettingTab, SettingTab } from './setting-tab';
import type { SideDock } from './side-dock';
import type { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import type { Vault } from './vault';
import type { ItemView, View } from './view';
import type { Workspace } from './workspace';

/**
 * The type contract. What a host class has in common with the app's class is claimed, and each claimed member must fit
 * the app's declaration, or `tsc` fails here. `api-gate.test.ts` reads the claims from this interface, so that nothing
 * has to be listed twice: a plugin may use a member only if the class named here has it.
 */
type Fits<R, H extends Pick<R, keyof R & keyof H>> = H;

/** A method that returns its object would ask for the whole class, of which the stand-in has a part. */
type Chained<R> = { [K in keyof R]: R[K] extends (...args: infer A) => R ? (...args: A) => unknown : R[K] };

/** Each class of obsidian.d.ts that the stand-in has, with the host class behind it. */
export interface Contract {
  AbstractInputSuggest: Fits<Chained<Real.AbstractInputSuggest<string>>, AbstractInputSuggest<string>>;
  AbstractTextComponent: Fits<Real.AbstractTextComponent<HTMLInputElement>, AbstractTextComponent<HTMLInputElement>>;
  App: Fits<Real.App, HostApp>;
  BaseComponent: Fits<Real.BaseComponent, BaseComponent>;
  ButtonComponent: Fits<Real.ButtonComponent, ButtonComponent>;
  ColorComponent: Fits<Omit<Chained<Real.ColorComponent>, 'then'>, ColorComponent>;
  Component: Fits<Real.Component, Component>;
  ConfirmationButton: Fits<Real.ConfirmationButton, ConfirmationButton>;
  ConfirmationModal: Fits<Real.ConfirmationModal, ConfirmationModal>;
  DataAdapter: Fits<Real.DataAdapter, Adapter>;
  DropdownComponent: Fits<Real.DropdownComponent, DropdownComponent>;
  Editor: Fits<Real.Editor, Editor>;
  EditorSuggest: Fits<Real.EditorSuggest<string>, EditorSuggest<string>>;
  Events: Fits<Real.Events, Events>;
  ExtraButtonComponent: Fits<Real.ExtraButtonComponent, ExtraButtonComponent>;
  FileManager: Fits<Real.FileManager, FileManager>;
  FileView: Fits<Real.FileView, FileView>;
  FuzzySuggestModal: Fits<Real.FuzzySuggestModal<string>, FuzzySuggestModal<string>>;
  ItemView: Fits<Real.ItemView, ItemView>;
  Keymap: Fits<Real.Keymap, Keymap>;
  MarkdownRenderChild: Fits<Real.MarkdownRenderChild, MarkdownRenderChild>;
  MarkdownRenderer: Fits<Real.MarkdownRenderer, MarkdownRenderer>;
  MarkdownView: Fits<Real.MarkdownView, MarkdownView>;
  Menu: Fits<Real.Menu, Menu>;
  MenuItem: Fits<Real.MenuItem, MenuItem>;
  MetadataCache: Fits<Real.MetadataCache, MetadataCache>;
  Modal: Fits<Real.Modal, Modal>;
  Notice: Fits<Real.Notice, Notice>;
  Plugin: Fits<Real.Plugin, Plugin>;
  PluginSettingTab: Fits<Real.PluginSettingTab, PluginSettingTab>;
  PopoverSuggest: Fits<Real.PopoverSuggest<string>, PopoverSuggest<string>>;
  Scope: Fits<Real.Scope, Scope>;
  SearchComponent: Fits<Real.SearchComponent, SearchComponent>;
  Setting: Fits<Omit<Chained<Real.Setting>, 'then'>, Setting>;
  SettingGroup: Fits<Real.SettingGroup, SettingGroup>;
  SettingTab: Fits<Real.SettingTab, SettingTab>;
  SliderComponent: Fits<Real.SliderComponent, SliderComponent>;
  SuggestModal: Fits<Real.SuggestModal<string>, SuggestModal<string>>;
  TAbstractFile: Fits<Real.TAbstractFile, TAbstractFile>;
  TextAreaComponent: Fits<Real.TextAreaComponent, TextAreaComponent>;
  TextComponent: Fits<Real.TextComponent, TextComponent>;
  TextFileView: Fits<Real.TextFileView, TextFileView>;
  TFile: Fits<Real.TFile, TFile>;
  TFolder: Fits<Real.TFolder, TFolder>;
  ToggleComponent: Fits<Real.ToggleComponent, ToggleComponent>;
  ValueComponent: Fits<Real.ValueComponent<string>, ValueComponent<string>>;
  Vault: Fits<Real.Vault, Vault>;
  View: Fits<Real.View, View>;
  Workspace: Fits<Real.Workspace, Workspace>;
  WorkspaceLeaf: Fits<Real.WorkspaceLeaf, WorkspaceLeaf>;
  WorkspaceMobileDrawer: Fits<Real.WorkspaceMobileDrawer, SideDock>;
  WorkspaceSidedock: Fits<Real.WorkspaceSidedock, SideDock>;
}

/** What `require('obsidian')` offers: every name is one of the typings, and every function and value fits. */
export interface Exports {
  names: Exclude<keyof typeof offered, keyof typeof Real> extends never ? typeof offered : never;
  functions: Fits<Pick<typeof Real, Lowercased>, Pick<typeof offered, Lowercased>>;
  statics: Fits<Statics<typeof Real.Keymap>, Statics<typeof Keymap>> & Fits<Statics<typeof Real.Menu>, Statics<typeof Menu>>;
}

/** `moment` is the library itself; only its import notation differs. */
type Names = Exclude<keyof typeof offered & keyof typeof Real, 'moment'>;
type Lowercased = { [N in Names]: N extends Uncapitalize<N> ? N : never }[Names];
type Statics<C> = Pick<C, Exclude<keyof C, 'prototype'>>;
