import { createHash } from 'node:crypto';
import type { TagRow, TermRow } from './yomitan.ts';

/** Rows in one bank at most: Yomitan takes a bank into memory whole. */
export const BANK_SIZE = 10_000;
/** Digits of the revision: enough that no two dictionaries share one. */
const REVISION_LENGTH = 12;

/** Of the dictionary as a whole, as Yomitan's dictionary-index-schema.json has it. It stays the same dictionary while the title does. */
const INDEX = {
  title: 'Safha Urdu–English',
  format: 3,
  sequenced: true,
  author: 'Safha',
  description: 'The lexicon of Safha, a reading app for Urdu. Every form leads to its headword.',
  attribution: 'Safha, under the MIT licence',
  sourceLanguage: 'ur',
  targetLanguage: 'en',
} as const;

function banks(rows: readonly TermRow[]): readonly (readonly TermRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / BANK_SIZE) }, (_, i) => rows.slice(i * BANK_SIZE, (i + 1) * BANK_SIZE));
}

/**
 * What the zip holds: the text of each file under its name, in the order they are to be written. The revision follows from
 * the rows alone, so that the same lexicon makes the same dictionary.
 * @throws {RangeError} where there are no rows
 */
export function dictionaryFiles(rows: readonly TermRow[], tags: readonly TagRow[]): Readonly<Record<string, string>> {
  if (rows.length === 0) throw new RangeError('a dictionary needs a row');
  const termBanks = banks(rows).map((bank, i) => [`term_bank_${i + 1}.json`, JSON.stringify(bank)] as const);
  const parts = [...termBanks, ['tag_bank_1.json', JSON.stringify(tags)] as const];
  const hash = createHash('sha256');
  for (const [name, text] of parts) hash.update(name).update(text);
  const { title, ...rest } = INDEX;
  const index = { title, revision: hash.digest('hex').slice(0, REVISION_LENGTH), ...rest };
  return { 'index.json': JSON.stringify(index), ...Object.fromEntries(parts) };
}
