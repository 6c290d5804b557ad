/**
 * Reads a plain text on standard input and prints its pieces, one JSON line each: {"role":"subheading","text":"…"}.
 * Exit status 1, with a message on standard error, where there is nothing to detect.
 */
import { readFileSync } from 'node:fs';
import type { BlockKind } from '../article/article.ts';
import { ImportError, type ImportErrorCode } from '../article/import/import-error.ts';
import { assertUrduText } from '../article/import/plain-text.ts';
import { detectStructure } from '../article/import/structure.ts';
import { print } from './print.ts';

/** Those that a plain text can meet with. */
const MESSAGES: Readonly<Partial<Record<ImportErrorCode, string>>> = {
  empty: 'متن خالی ہے۔ / The input is empty.',
  'not-text': 'یہ متن نہیں، یا اس کی انکوڈنگ UTF-8 نہیں۔ / This is not text, or not in UTF-8.',
  'no-urdu': 'اس متن میں اردو کا کوئی حرف نہیں۔ / There is no Urdu letter in this text.',
};

/** To whoever reads roles only, the heading of a related box is one of its lines and a quotation a paragraph. */
const PRINTED: Readonly<Partial<Record<BlockKind, string>>> = { 'related-heading': 'related', quotation: 'paragraph' };

try {
  const source = readFileSync(0, 'utf8');
  assertUrduText(source);
  print(detectStructure(source).map(({ role, text }) => `${JSON.stringify({ role: PRINTED[role] ?? role, text })}\n`).join(''));
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  process.stderr.write(`${MESSAGES[error.code] ?? error.message}\n`);
  process.exitCode = 1;
}
