import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectStructure } from '../../src/article/import/structure.ts';

interface Expected {
  readonly role: string;
  readonly text: string;
  /** Roles that are as good. */
  readonly accept?: readonly string[];
}

const corpus = new URL('../corpus/', import.meta.url);
const PREFIX = 'structure-';
const cases = readdirSync(corpus).filter((name) => name.startsWith(PREFIX));

/** A case without a source of its own is the bundled text of that name. */
function sourceOf(name: string): string {
  const own = new URL(`${name}/source.txt`, corpus);
  return readFileSync(existsSync(own) ? own : new URL(`../../src/content/${name.slice(PREFIX.length)}.txt`, import.meta.url), 'utf8');
}

test.each(cases)('%s', (name) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, corpus), 'utf8')) as Expected[];
  const pieces = detectStructure(sourceOf(name)).map(({ role, text }) => ({ role: role === 'related-heading' ? 'related' : role, text }));
  const accepted = pieces.map((piece, i) => {
    const wanted = expected[i];
    return wanted?.accept?.includes(piece.role) === true ? { ...piece, role: wanted.role } : piece;
  });
  expect(accepted).toEqual(expected.map(({ role, text }) => ({ role, text })));
});
