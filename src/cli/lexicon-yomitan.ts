/**
 * Writes the lexicon as a dictionary for Yomitan: a zip at the path given, or .cache/safha-ur-en-yomitan.zip. The same
 * lexicon gives the same bytes. Exit status 1, with a message on standard error, for any other arguments.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import texts from '../i18n/locales/en/card.json' with { type: 'json' };
import { compileLexicon } from '../lexicon/compile.ts';
import { readSource } from '../lexicon/source.ts';
import { dictionaryFiles } from '../lexicon/yomitan-files.ts';
import { tagRows, termRows } from '../lexicon/yomitan.ts';
import { print } from './print.ts';

/** The earliest time a zip can hold. Zips have the local time, so that this is the same bytes in every time zone. */
const TIME = new Date(1980, 0, 1);

const [path = '.cache/safha-ur-en-yomitan.zip', ...more] = process.argv.slice(2);
if (more.length > 0 || !path.endsWith('.zip')) {
  process.stderr.write('npm run lexicon:yomitan [-- <path>.zip]\n');
  process.exitCode = 1;
} else {
  const { data, gloss } = compileLexicon(readSource());
  const rows = termRows(data.entries, gloss, texts);
  const files = Object.entries(dictionaryFiles(rows, tagRows(texts)));
  const zip = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { level: 9, mtime: TIME });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zip);
  print(`${path}: ${zip.length} bytes, ${data.entries.length} words, ${rows.length - data.entries.length} forms\n`);
}
