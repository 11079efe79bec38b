'use strict';
// A plugin that uses a little of everything, so that the stand-in itself can be tested.
const { ItemView, Modal, Notice, Plugin, PluginSettingTab, FuzzySuggestModal, Menu, MarkdownView, setIcon } = require('obsidian');

class ProbeView extends ItemView {
  constructor(leaf) {
    super(leaf);
    this.icon = 'messages-square';
  }
  getViewType() { return 'probe-view'; }
  getDisplayText() { return 'Probe'; }
  async onOpen() {
    const header = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
    setIcon(header.createDiv({ cls: 'clickable-icon nav-action-button', attr: { 'aria-label': 'Add' } }), 'plus');
    for (const file of this.app.vault.getMarkdownFiles().slice(0, 8)) {
      const row = this.contentEl.createDiv('probe-row');
      row.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
      row.createSpan({ text: file.basename });
    }
    this.contentEl.createEl('button', { text: 'Log' });
  }
}

class ProbeModal extends Modal {
  onOpen() {
    this.setTitle('Probe window');
    this.contentEl.createEl('input', { type: 'text', attr: { 'aria-label': 'Field' } });
    this.contentEl.createDiv('modal-button-container').createEl('button', { text: 'Save', cls: 'mod-cta' });
  }
}

class ProbeSuggest extends FuzzySuggestModal {
  getItems() { return ['Dana Li', 'Sam Ortiz', 'Priya Nair']; }
  getItemText(item) { return item; }
  onChooseItem(item) { new Notice(`Chosen: ${item}`); }
}

class ProbeSettings extends PluginSettingTab {
  getSettingDefinitions() {
    return [
      { name: 'Loud', desc: 'Says more.', control: { type: 'toggle', key: 'loud' } },
      { type: 'group', heading: 'Folders', items: [
        { name: 'People', control: { type: 'folder', key: 'folder' } },
        { name: 'Days', desc: 'Between 1 and 30.', visible: () => this.plugin_.settings.loud, control: { type: 'number', key: 'days', validate: (days) => (days > 30 ? 'At most 30.' : undefined) } },
      ] },
    ];
  }
}

module.exports = class Probe extends Plugin {
  async onload() {
    this.settings = { loud: false, folder: 'People', days: 7, ...(await this.loadData()) };
    this.seen = [];
    this.addRibbonIcon('messages-square', 'Open probe', () => this.openView());
    this.status = this.addStatusBarItem();
    this.status.setText('3');
    this.registerView('probe-view', (leaf) => new ProbeView(leaf));
    this.registerHoverLinkSource('probe', { display: 'Probe', defaultMod: true });
    const tab = new ProbeSettings(this.app, this);
    tab.plugin_ = this;
    this.addSettingTab(tab);
    this.addCommand({ id: 'open', name: 'Open view', callback: () => this.openView() });
    this.addCommand({ id: 'window', name: 'Open window', callback: () => new ProbeModal(this.app).open() });
    this.addCommand({ id: 'choose', name: 'Choose', callback: () => new ProbeSuggest(this.app).open() });
    this.addCommand({ id: 'insert', name: 'Insert', editorCallback: (editor) => editor.replaceSelection('inserted') });
    this.addCommand({ id: 'unknown', name: 'Use what is not there', callback: () => this.app.vault.getConfig('theme') });
    const { vault, metadataCache, workspace } = this.app;
    for (const name of ['create', 'modify', 'delete', 'rename']) this.registerEvent(vault.on(name, (file, old) => this.seen.push(`${workspace.layoutReady ? '' : 'early '}${name} ${old ? `${old} > ` : ''}${file.path}`)));
    for (const name of ['changed', 'deleted']) this.registerEvent(metadataCache.on(name, (file) => this.seen.push(`${name} ${file.path}`)));
    this.registerEvent(metadataCache.on('resolved', () => this.seen.push('resolved')));
    this.registerEvent(workspace.on('file-open', (file) => this.seen.push(`open ${file ? file.path : 'nothing'}`)));
    this.registerDomEvent(document, 'visibilitychange', () => {});
    this.registerInterval(window.setInterval(() => {}, 60000));
  }
  openView() { return this.app.workspace.ensureSideLeaf('probe-view', 'right', { reveal: true }); }
  onUserEnable() { this.enabledByUser = true; }
  onExternalSettingsChange() { this.seen.push('settings'); }
  /** What is said when something is asked for that there is not. */
  messages() {
    const tries = [() => require('obsidian').htmlToMarkdown, () => require('fs'), () => setIcon(createDiv(), 'no-such-icon')];
    return tries.map((attempt) => { try { attempt(); return 'nothing'; } catch (error) { return error.message; } });
  }
  leak() {
    this.app.vault.on('modify', () => {});
    window.setInterval(() => {}, 60000);
    window.addEventListener('blur', () => {});
  }
};
