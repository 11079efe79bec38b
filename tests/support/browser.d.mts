/** What the browser is started with. */
export const launchArgs: string[];
/** The path of a Chrome or Chromium; installs one if there is none; throws if there is no way. */
export function findBrowser(): Promise<string>;
