/**
 * Reads a plain text on standard input and prints its pieces, one JSON line each: {"role":"subheading","text":"…"}.
 * Exit status 1, with a message on standard error, where there is nothing to detect.
 */
import { readFileSync } from 'node:fs';
import { assertUrduText, ImportError, type ImportErrorCode } from '../article/import/plain-text.ts';
import { detectStructure } from '../article/import/structure.ts';
import { print } from './print.ts';

const MESSAGES: Readonly<Record<ImportErrorCode, string>> = {
  empty: 'متن خالی ہے۔ / The input is empty.',
  'not-text': 'یہ متن نہیں، یا اس کی انکوڈنگ UTF-8 نہیں۔ / This is not text, or not in UTF-8.',
  'no-urdu': 'اس متن میں اردو کا کوئی حرف نہیں۔ / There is no Urdu letter in this text.',
};

/** The heading of a related box is one of its lines to whoever reads roles only. */
const printedRole = (role: string): string => (role === 'related-heading' ? 'related' : role);

try {
  const source = readFileSync(0, 'utf8');
  assertUrduText(source);
  print(detectStructure(source).map(({ role, text }) => `${JSON.stringify({ role: printedRole(role), text })}\n`).join(''));
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  process.stderr.write(`${MESSAGES[error.code]}\n`);
  process.exitCode = 1;
}
