// Bundles the command line as the build does, into a file of one's own.
import { build } from 'esbuild';
import { cli } from '../../esbuild.config.mjs';

/** @param {string} outfile */
export async function bundleCli(outfile) {
  await build({ ...cli, outfile });
}
