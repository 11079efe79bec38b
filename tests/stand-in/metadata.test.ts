import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getAllTags, parseFrontMatterTags } from './host/front-matter.ts';
import { readNoteMetadata } from './host/note-metadata.ts';

interface Oracle {
  readonly fileContents: string;
  readonly cachedMetadata: Readonly<Record<string, unknown>>;
  readonly getAllTags: string[];
  readonly parseFrontMatterTags: string[] | null;
}

const folder = process.env.RAPPORT_ORACLE && join(process.env.RAPPORT_ORACLE, 'obsidian-metadata');

describe('the metadata that a real app computed', () => {
  if (folder === undefined) {
    console.info('RAPPORT_ORACLE names no folder, so the stand-in was not compared with notes of a real app.');
    test.skip('is not here: set RAPPORT_ORACLE to a folder of recorded notes', () => undefined);
    return;
  }
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const oracle = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Oracle;
    test(`${name} is read as the app reads it`, () => {
      const cache = readNoteMetadata(oracle.fileContents);
      expect(cache).toEqual(oracle.cachedMetadata);
      expect(getAllTags(cache)).toEqual(oracle.getAllTags);
      expect(parseFrontMatterTags(cache.frontmatter ?? null)).toEqual(oracle.parseFrontMatterTags);
    });
  }
});
