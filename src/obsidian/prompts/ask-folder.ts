import { prepareFuzzySearch, type App } from 'obsidian';
import { drawSuggestion, SuggestPrompt } from './suggest-prompt';

/** Lets the user choose a folder of the vault, by its path; undefined if the user left. */
export async function askFolder(app: App, title: string): Promise<string | undefined> {
  return (await new FolderPrompt(app, title).ask())?.path;
}

class FolderPrompt extends SuggestPrompt<{ readonly path: string }> {
  override emptyStateText = 'No folder fits.';

  constructor(app: App, title: string) {
    super(app);
    this.setPlaceholder(title);
  }

  override getSuggestions(typed: string): { readonly path: string }[] {
    const folders = this.app.vault.getAllFolders().map(({ path }) => ({ path }));
    if (typed.trim() === '') return folders;
    const search = prepareFuzzySearch(typed);
    return folders
      .map((folder) => ({ folder, score: search(folder.path)?.score }))
      .filter((each): each is { folder: { path: string }; score: number } => each.score !== undefined)
      .sort((a, b) => b.score - a.score)
      .map(({ folder }) => folder);
  }

  override renderSuggestion({ path }: { readonly path: string }, el: HTMLElement): void {
    drawSuggestion(el, { title: path, note: '' });
  }
}
