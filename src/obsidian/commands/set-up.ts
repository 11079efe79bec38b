import type { CommandHost } from './command-host';
import { openFollowUps } from './open-follow-ups';

/** *Set up*: shows the first run again, above the follow-ups. Nothing in notes changes by it. */
export async function setUp({ app, context }: CommandHost): Promise<void> {
  await context.changeSettings({ setUp: false });
  await openFollowUps(app);
}
