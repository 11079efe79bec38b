import { buildStandIn } from './build.mjs';

/** Playwright runs this once, before all specs. */
export default async function globalSetup(): Promise<void> {
  await buildStandIn();
}
