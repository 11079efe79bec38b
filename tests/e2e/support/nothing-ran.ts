import type { Page } from '@playwright/test';
import { expect, type App } from '../../stand-in/fixture.ts';
import { notesOnDisk } from './first-run.ts';

/** Where anything of the plugin is drawn. */
const OURS = '[class*="rapport-"], .notice, .modal, .suggestion-container, .menu, .prompt';
/** What its views are made of; all else would have come from a note. */
const ELEMENTS = ['DIV', 'SPAN', 'P', 'A', 'BUTTON', 'INPUT', 'TEXTAREA', 'LABEL', 'UL', 'OL', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION', 'HEADER', 'FOOTER', 'NAV', 'STRONG', 'EM', 'B', 'BR', 'HR', 'MARK', 'DEL', 'INS', 'SMALL', 'TIME', 'DL', 'DT', 'DD', 'KBD', 'OPTION', 'SELECT', 'DATALIST', 'FIELDSET', 'LEGEND', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'PRE', 'CODE', 'BLOCKQUOTE', 'S',
  'svg', 'path', 'line', 'circle', 'rect', 'polyline', 'polygon', 'ellipse', 'g', 'title', 'text'];

/** Watches a page from before it loads: its requests, its windows, its dialogs. */
export function watch(page: Page): { readonly requests: string[]; readonly surprises: string[] } {
  const [requests, surprises]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => { surprises.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  page.on('popup', (popup) => surprises.push(`window: ${popup.url()}`));
  page.on('framenavigated', (frame) => { if (frame !== page.mainFrame()) surprises.push(`frame: ${frame.url()}`); });
  return { requests, surprises };
}

/** Expects that no script of a note ran, and that nothing but words of notes came into our views. */
export async function expectNothingRan(app: App, where: string): Promise<void> {
  expect(await app.page.evaluate(() => Reflect.get(window, 'hit')), `${where}: a script ran`).toBeUndefined();
  const foreign = await app.page.evaluate(([ours, elements]) => {
    const found = new Set<string>();
    const drawn = new Set([...document.querySelectorAll(ours)].flatMap((root) => [root, ...root.querySelectorAll('*')]));
    for (const el of drawn) {
      if (!elements.includes(el.tagName) || el.closest('svg')?.matches('[onload]')) found.add(`<${el.tagName}>`);
      for (const { name, value } of el.attributes) {
        if (/^on|^srcdoc$|^formaction$|^style$/i.test(name) && !(name === 'style' && /^[-\w\s:;.,()%#]*$/.test(value))) found.add(`${el.tagName} ${name}="${value}"`);
        // A link to the web is only followed; anything else would be loaded.
        const bad = el.tagName === 'A' ? /^\s*(?:javascript|data|vbscript|file):/i : /^\s*[a-z]+:|^\/\//i;
        if (/^(?:href|src|action|data|xlink:href|poster|background)$/i.test(name) && bad.test(value)) found.add(`${el.tagName} ${name}="${value}"`);
      }
    }
    return { found: [...found], count: drawn.size };
  }, [OURS, ELEMENTS] as const);
  expect(foreign.count, `${where}: something is drawn`).toBeGreaterThan(0);
  expect(foreign.found, where).toEqual([]);
}

/** Expects that the vault is byte for byte as it was. */
export async function expectUnwritten(app: App, before: Readonly<Record<string, string>>): Promise<void> {
  expect(await notesOnDisk(app)).toEqual(before);
}
