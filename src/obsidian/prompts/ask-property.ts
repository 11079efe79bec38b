import type { App } from 'obsidian';
import { PROPERTY_SPELLINGS, type PropertyName } from '../../journal/journal';
import { drawSuggestion, SuggestPrompt } from './suggest-prompt';

/** Offered first: what other vaults have under other names most often. */
const FIRST: readonly PropertyName[] = ['last_contact', 'next_contact', 'cadence', 'birthday', 'relation', 'org', 'role', 'email', 'people', 'date'];

/** Lets the user choose one of our properties; undefined if the user left. */
export async function askProperty(app: App, offered: readonly PropertyName[]): Promise<PropertyName | undefined> {
  return (await new PropertyPrompt(app, offered).ask())?.property;
}

class PropertyPrompt extends SuggestPrompt<{ readonly property: PropertyName }> {
  override emptyStateText = 'No property is called so.';
  readonly #offered: readonly PropertyName[];

  constructor(app: App, offered: readonly PropertyName[]) {
    super(app);
    this.#offered = offered;
    this.setPlaceholder('Which property has another name in your notes?');
  }

  override getSuggestions(typed: string): { readonly property: PropertyName }[] {
    const words = typed.trim().toLowerCase().replace(/[\s-]+/g, '_');
    const fitting = this.#offered.filter((property) => property.includes(words));
    return [...FIRST.filter((property) => fitting.includes(property)), ...fitting.filter((property) => !FIRST.includes(property))].map((property) => ({ property }));
  }

  override renderSuggestion({ property }: { readonly property: PropertyName }, el: HTMLElement): void {
    drawSuggestion(el, { title: property, note: alsoRead(property) });
  }
}

/** The names under which a property is read besides its own. */
export function alsoRead(property: PropertyName): string {
  const [, ...others] = PROPERTY_SPELLINGS[property];
  return others.length === 0 ? '' : `Also read: ${others.slice(0, 5).join(', ')}${others.length > 5 ? ', …' : ''}`;
}
