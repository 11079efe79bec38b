import type { PeopleChange } from '../../journal/journal';
import type { MenuEntry } from '../app-context';

/** Rhythms that are offered by a name, as `cadence` is written. */
const RHYTHMS: readonly (readonly [name: string, cadence: string])[] = [
  ['Every week', 'weekly'],
  ['Every 2 weeks', '2 weeks'],
  ['Every month', 'monthly'],
  ['Every 3 months', 'quarterly'],
  ['Every year', 'yearly'],
];

/** The menu *Keep in touch*: how often, never, or to let somebody rest. Keys 1, 2, … select while it is open. */
export function rhythmMenu(onChange: (change: PeopleChange) => void): readonly MenuEntry[] {
  const rhythms = RHYTHMS.map(([title, cadence], index): MenuEntry => ({ title, key: String(index + 1), onSelect: () => onChange({ cadence }) }));
  return [...rhythms, 'separator', { title: 'Never remind', icon: 'x', onSelect: () => onChange({ cadence: 'none' }) }, { title: 'Let rest for now', icon: 'bell-off', onSelect: () => onChange({ paused: true }) }];
}
