import axe from 'axe-core';
import type { App } from '../../stand-in/fixture.ts';

/**
 * What axe finds wrong inside the elements of these selectors, each with the first element that it found. The colours of
 * the app's own first button (`mod-cta`) are those of its theme, and none of ours.
 */
export async function violations(app: App, ...selectors: readonly string[]): Promise<string[]> {
  await app.page.evaluate(axe.source);
  return app.page.evaluate(async (include) => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run({ include: include.map((each) => [each]) });
    return found.flatMap(({ id, help, nodes }) => {
      const ours = id === 'color-contrast' ? nodes.filter(({ html }) => !html.includes('mod-cta')) : nodes;
      return ours.slice(0, 1).map(({ html }) => `${id}: ${help} (${html})`);
    });
  }, selectors);
}
