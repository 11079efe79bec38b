/** Everything in the panel that can have the focus by Tab. */
const STOPS = 'button:not([tabindex="-1"]), input';

/** Arrows up and down, Home and End move the focus through the panel; answers whether the key did so. */
export function moveByArrow(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return false;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((el) => el === event.target);
  const isText = stops[at]?.matches('input[type="text"]') ?? false;
  const to = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Home: isText ? undefined : stops[0], End: isText ? undefined : stops.at(-1) }[event.key];
  if (at < 0 || !to) return false;
  to.focus();
  return true;
}
