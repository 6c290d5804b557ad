/**
 * Reads a text on standard input and prints what the engine says of it, one JSON line per line of text.
 * With --table: aligned columns for people.
 */
import { readFileSync, writeSync } from 'node:fs';
import { compileLexicon } from '../lexicon/compile.ts';
import { createLexicon } from '../lexicon/load.ts';
import { createMeaning } from '../lexicon/meaning.ts';
import { readSource } from '../lexicon/source.ts';
import { glossLine } from './gloss-line.ts';
import { glossTable } from './gloss-table.ts';
import { analyse } from '../urdu/analyse.ts';

/** Writes all of it: a pipe takes only part of a long text at a time, and process.exit would drop the rest. */
function print(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

const { data, gloss } = compileLexicon(readSource());
const lexicon = createLexicon(data);
const meaning = createMeaning((key) => gloss[key]);

const lines = readFileSync(0, 'utf8').split('\n');
if (lines.at(-1) === '') lines.pop();
const show = process.argv.includes('--table') ? glossTable : glossLine;
print(lines.map((line) => `${show(analyse(line.endsWith('\r') ? line.slice(0, -1) : line, lexicon), meaning)}\n`).join(''));
