import type * as Real from 'obsidian';

let shown: HTMLElement | null = null;

/** obsidian.d.ts `setTooltip`: the text is the element's spoken name as well. */
export function setTooltip(el: HTMLElement, tooltip: string, options: Real.TooltipOptions = {}): void {
  el.setAttribute('aria-label', tooltip);
  if (options.placement) el.setAttribute('data-tooltip-position', options.placement);
}

/** The app shows the `aria-label` of whatever is hovered, after a moment. */
export function installTooltips(): void {
  let timer: number | undefined;
  const hide = () => {
    window.clearTimeout(timer);
    shown?.remove();
    shown = null;
  };
  document.addEventListener('mouseover', ({ target }) => {
    hide();
    const el = target instanceof Element ? target.closest('[aria-label]') : null;
    const text = el?.getAttribute('aria-label');
    if (el && text && !el.closest('.cm-editor')) timer = window.setTimeout(() => show(el, text), 500);
  });
  document.addEventListener('mousedown', hide, true);
}

function show(el: Element, text: string): void {
  if (!el.isConnected) return;
  shown = document.body.createDiv({ cls: 'tooltip', text });
  const box = el.getBoundingClientRect();
  const own = shown.getBoundingClientRect();
  const left = Math.max(4, Math.min(window.innerWidth - own.width - 4, box.left + box.width / 2 - own.width / 2));
  const below = box.bottom + 6 + own.height < window.innerHeight;
  shown.setCssStyles({ left: `${left}px`, top: `${below ? box.bottom + 6 : box.top - own.height - 6}px` });
}
