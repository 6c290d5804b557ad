import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Starting Node and compiling the lexicon takes its time on a busy machine. */
const PATIENCE = 60_000;

const gloss = (text: string, ...options: readonly string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/gloss.ts', ...options], { input: text, encoding: 'utf8' });

describe('npm run gloss', { timeout: PATIENCE }, () => {
  it('prints one JSON line a line, empty lists for an empty one', () => {
    const lines = gloss('توثیق کر دی ہے\n\n').trimEnd().split('\n').map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      text: 'توثیق کر دی ہے',
      tokens: [
        { from: 0, to: 5, form: 'توثیق', kind: 'word', lemma: 'توثیق', upos: 'NOUN', gloss: 'ratification', roman: 'tausīq', status: 'known' },
        { form: 'کر', lemma: 'کرنا' },
        { form: 'دی', upos: 'AUX' },
        { form: 'ہے', upos: 'AUX', gloss: 'is' },
      ],
      phrases: [{ parts: [[0, 14]], lemma: 'توثیق کرنا', kind: 'light-verb', gloss: 'has ratified' }],
    });
    expect(lines[1]).toEqual({ text: '', tokens: [], phrases: [] });
  });

  it('prints nothing for no text', () => expect(gloss('')).toBe(''));

  it('aligns columns for people with --table', () => expect(gloss('ملک نے', '--table')).toBe('ملک  ملک  NOUN  mulk  country  known\nنے   نے   ADP   ne    ‹agent›  known\n'));
});
