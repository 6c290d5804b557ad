import { writeSync } from 'node:fs';

/** Writes all of a text to standard output: a pipe takes only part of a long text at a time, and process.exit would drop the rest. */
export function print(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}
