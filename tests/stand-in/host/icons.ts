import type * as Real from 'obsidian';
import lucide from 'lucide-icons';
import { missing } from './loud';

/** Plugins' own icons: the inside of an SVG with a 100 × 100 view box (obsidian.d.ts `addIcon`). */
const added = new Map<string, string>();

/** obsidian.d.ts `getIcon`: of Lucide 0.446, which is what the app draws, or one that was added; else null. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const name = iconId.replace(/^lucide-/, '');
  const own = added.get(iconId);
  const inner = own ?? lucide[name];
  if (inner === undefined) return null;
  const icon = createSvg('svg', { cls: ['svg-icon', own === undefined ? `lucide-${name}` : iconId], attr: { xmlns: 'http://www.w3.org/2000/svg', width: 24, height: 24, viewBox: own === undefined ? '0 0 24 24' : '0 0 100 100', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } });
  icon.innerHTML = inner;
  return icon;
}

/** obsidian.d.ts `getIconIds`. */
export function getIconIds(): Real.IconName[] {
  return [...Object.keys(lucide).map((name) => `lucide-${name}`), ...added.keys()];
}

/** obsidian.d.ts `addIcon`. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

/** obsidian.d.ts `removeIcon`. */
export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** obsidian.d.ts `setIcon`. The app draws nothing for a name that it lacks; here that throws, so that it is seen. */
export function setIcon(parent: HTMLElement, iconId: Real.IconName): void {
  parent.empty();
  if (iconId === '') return;
  const icon = getIcon(iconId);
  parent.appendChild(icon ?? missing(`the icon "${iconId}"; the app has those of Lucide 0.446`));
}
