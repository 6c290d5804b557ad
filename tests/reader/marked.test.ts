import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Mark } from '../../src/article/article.ts';
import { linkAt, runsOf } from '../../src/reader/marked.ts';

const link = (from: number, to: number, href = 'https://example.org/'): Mark => ({ kind: 'link', from, to, href });
const emphasis = (from: number, to: number): Mark => ({ kind: 'emphasis', from, to });
const drawn = (text: string, marks: readonly Mark[]) =>
  runsOf(text, marks).map((run) => `${run.isEmphasised ? '*' : ''}${run.href === undefined ? '' : '>'}${run.text}`);

test.each<[string, readonly Mark[], readonly string[]]>([
  ['ایک دو تین', [], ['ایک دو تین']],
  ['ایک دو تین', [emphasis(4, 6)], ['ایک ', '*دو', ' تین']],
  ['ایک دو تین', [link(0, 10)], ['>ایک دو تین']],
  ['ایک دو تین', [emphasis(0, 6), link(4, 10)], ['*ایک ', '*>دو', '> تین']],
  ['', [], []],
])('%s with marks %j', (text, marks, expected) => {
  expect(drawn(text, marks)).toEqual(expected);
});

describe('runs', () => {
  it('joined are the text, whatever is marked', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), spans, (text, found) => {
        const marks = found.map(([from, length, isLink]) => (isLink ? link(from, from + length) : emphasis(from, from + length)));
        expect(runsOf(text, marks).map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});

test('a link holds from its first character up to its end, the end itself not', () => {
  const marks = [link(2, 4)];
  expect([1, 2, 3, 4].map((at) => linkAt(marks, at))).toEqual([undefined, 'https://example.org/', 'https://example.org/', undefined]);
  expect(linkAt(undefined, 0)).toBeUndefined();
  expect(linkAt([emphasis(0, 4)], 1)).toBeUndefined();
});
