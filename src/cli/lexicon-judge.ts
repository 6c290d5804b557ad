/**
 * Reads a text on standard input and prints a sheet for a reader to judge, one line a gloss shown. With --score: reads a
 * judged sheet and prints how many of its glosses are right, and the wrong ones.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../urdu/analyse.ts';
import { readSheet, sheetOf } from './judge-sheet.ts';
import { openLexicon } from './open-lexicon.ts';
import { print } from './print.ts';

const input = readFileSync(0, 'utf8');

function score(): string {
  const verdicts = readSheet(input);
  const wrong = verdicts.filter(({ isRight }) => !isRight);
  const share = verdicts.length === 0 ? 0 : 100 - (100 * wrong.length) / verdicts.length;
  return [`${share.toFixed(1)} % of ${verdicts.length} glosses are right`, ...wrong.map(({ text, gloss, remark }) => `${text}\t${gloss}\t${remark}`), ''].join('\n');
}

function sheet(): string {
  const { lexicon, meaning } = openLexicon();
  return input.split('\n').filter((line) => line.trim() !== '').map((line) => `${sheetOf(analyse(line, lexicon), meaning)}\n`).join('');
}

print(process.argv.includes('--score') ? score() : sheet());
