/**
 * Reads a text on standard input and prints what the engine says of it, one JSON line per line of text.
 * With --table: aligned columns for people.
 */
import { readFileSync } from 'node:fs';
import { glossLine } from './gloss-line.ts';
import { glossTable } from './gloss-table.ts';
import { openLexicon } from './open-lexicon.ts';
import { print } from './print.ts';
import { analyse } from '../urdu/analyse.ts';

const { lexicon, meaning } = openLexicon();

const lines = readFileSync(0, 'utf8').split('\n');
if (lines.at(-1) === '') lines.pop();
const show = process.argv.includes('--table') ? glossTable : glossLine;
print(lines.map((line) => `${show(analyse(line.endsWith('\r') ? line.slice(0, -1) : line, lexicon), meaning)}\n`).join(''));
