import icons from 'lucide-static/icon-nodes.json';
import type { AppContext } from '../../../src/ui/app-context';
import { mountAddFollowUp } from '../../../src/ui/add-follow-up/mount';
import { mountFollowUps } from '../../../src/ui/follow-ups/mount';
import { mountLogInteraction } from '../../../src/ui/log-interaction/mount';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, openJournal, type Journal } from '../../../src/journal/journal';
import { MemoryNoteStore } from '../../../src/journal/memory-note-store';
import { exampleJournal } from '../example/example-journal';

const asked = new URLSearchParams(location.search);
const isPhone = asked.has('phone');
document.body.className = `${asked.get('theme') === 'dark' ? 'theme-dark' : 'theme-light'} ${isPhone ? 'is-phone is-mobile' : ''} ${asked.has('accent') ? 'accent-only' : ''}`;
const stored = new Map<string, unknown>(asked.has('draft') ? [['log-draft', { on: '2026-11-19', at: '12:40', draft: { people: [{ kind: 'known', path: 'People/Jo Park.md', name: 'Jo Park' }], text: 'coffee: her move' } }]] : []);
const drawn: Record<string, number> = {};
const nodes: Record<string, [string, Record<string, string>][]> = icons as never;

/** The demo vault in memory, behind the real journal. */
function demoJournal(): Journal {
  const store = new MemoryNoteStore((window as never as { demoVault: Record<string, string> }).demoVault);
  const journal = openJournal({ store, settings: () => ({ ...DEFAULT_SETTINGS, vault: DEFAULT_VAULT_FACTS }), today: () => '2026-11-19', locale: 'en-GB' });
  store.load();
  Object.assign(window, { store });
  return journal;
}

const app: AppContext = {
  journal: asked.has('vault') ? demoJournal() : exampleJournal({ many: Number(asked.get('rows') ?? 0), loading: asked.has('loading'), empty: asked.has('empty') }),
  isPhone, modifierName: 'Ctrl',
  setIcon(el, name) {
    const shapes = nodes[name];
    if (!shapes) throw new Error(`no icon ${name}`);
    drawn[name] = (drawn[name] ?? 0) + 1;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('class', `svg-icon lucide-${name}`);
    for (const [tag, attributes] of shapes) {
      const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
      svg.append(shape);
    }
    el.replaceChildren(svg);
  },
  open: (place) => console.log(`open ${place.path}:${place.line ?? ''}`),
  hover: () => undefined,
  showMenu(_at, entries) {
    document.querySelector('.menu')?.remove();
    const menu = document.createElement('div');
    menu.className = 'menu';
    for (const entry of entries) {
      const item = document.createElement('div');
      item.textContent = entry === 'separator' ? '—' : entry.title;
      item.onclick = () => {
        menu.remove();
        if (entry !== 'separator') entry.onSelect();
      };
      menu.append(item);
    }
    document.body.append(menu);
  },
  askDate: () => Promise.resolve(undefined),
  perform: (action) => action,
  logInteraction: (people) => console.log(`log ${people.join()}`),
  addFollowUp: () => console.log('add'),
  load: (key) => stored.get(key),
  save: (key, value) => void stored.set(key, value),
  timeNow: () => '12:40',
  onTimePassed: () => () => undefined,
};

const root = document.querySelector<HTMLElement>('#app');
const make = (parent: HTMLElement, name: string) => {
  const el = document.createElement('div');
  el.className = name;
  parent.append(el);
  return el;
};
if (root) {
  const view = asked.get('view') ?? 'follow-ups';
  if (view === 'follow-ups') {
    root.style.height = '100vh';
    mountFollowUps(make(make(root, 'workspace-leaf-content'), 'view-content'), app);
  } else {
    const modal = make(root, 'modal');
    const titleEl = make(modal, 'modal-title');
    const content = make(modal, 'modal-content');
    const people = asked.get('people')?.split(',').map((name) => `People/${name}.md`) ?? [];
    const onClose = () => console.log('closed');
    if (view === 'log') mountLogInteraction(content, app, { people, onClose, titleEl });
    else mountAddFollowUp(content, app, { people, activePath: null, onClose, titleEl });
  }
}
Object.assign(window, { iconsDrawn: drawn });
