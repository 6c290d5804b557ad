import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { packLexicon } from '../../src/lexicon/pack.ts';
import { readSource } from '../../src/lexicon/source.ts';

/**
 * Measures the gloss engine by itself, in one process and so on one core: how soon the lexicon is ready, words a second,
 * an article, a book. `--text` names another text than the project's own to measure on; words are its tokens that are words.
 * Lexicon and engine are built beforehand, as for the app, and run in a process that only has to load them and whose heap is held
 * to 160 MB, for V8 takes what it is given. Prints a table; with `--json` the figures.
 */

const { values } = parseArgs({ options: { text: { type: 'string' }, json: { type: 'boolean', default: false } } });

/** The texts of the corpus, which are ours. */
function ownText(): string {
  const corpus = new URL('../corpus/', import.meta.url);
  const cases = readdirSync(corpus).filter((name) => name.startsWith('structure-') && readdirSync(new URL(`${name}/`, corpus)).includes('source.txt'));
  return cases.map((name) => readFileSync(new URL(`${name}/source.txt`, corpus), 'utf8')).join('\n');
}

const folder = fileURLToPath(new URL('../../.cache/bench-engine/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}lexicon.json`, JSON.stringify(packLexicon(compileLexicon(readSource()).data)));
writeFileSync(`${folder}text.txt`, values.text === undefined ? ownText() : readFileSync(values.text, 'utf8'));
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: fileURLToPath(new URL('engine-run.ts', import.meta.url)), outDir: `${folder}built`, rolldownOptions: { output: { entryFileNames: 'engine.js' } } },
});
execFileSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=160', `${folder}built/engine.js`, `${folder}lexicon.json`, `${folder}text.txt`, ...(values.json ? ['json'] : [])],
  { stdio: 'inherit' },
);
