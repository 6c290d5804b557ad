import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './compile.ts';

/** Folder of the lexicon's files, for whoever watches them for changes. */
export const SOURCE_FOLDER: string = fileURLToPath(new URL('./words/', import.meta.url));

/** The lexicon's files, by name, for the compiler; Node only. @throws {Error} where one cannot be read */
export function readSource(): readonly SourceFile[] {
  return readdirSync(SOURCE_FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .map((name) => ({ path: `src/lexicon/words/${name}`, text: readFileSync(`${SOURCE_FOLDER}${name}`, 'utf8') }));
}
