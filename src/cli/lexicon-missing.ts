/**
 * Reads a text on standard input and prints the words the lexicon lacks, the most frequent first, in columns separated by
 * tabs: how often, the form, its status (`unknown`, `guess`, `name` or `derived`), and where it stands for the first time.
 * With --all also those that follow from the lexicon by a regular rule.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../urdu/analyse.ts';
import { missingForms } from './missing-forms.ts';
import { openLexicon } from './open-lexicon.ts';
import { print } from './print.ts';

const { lexicon } = openLexicon();
const blocks = readFileSync(0, 'utf8').split('\n').map((line) => analyse(line, lexicon));
print(missingForms(blocks, process.argv.includes('--all')).map(({ count, form, status, context }) => `${count}\t${form}\t${status}\t${context}\n`).join(''));
