import { describe, expect, it } from 'vitest';
import { filesIn, linesWith, withoutComments } from './source-file.ts';

/** What would make text into markup or code. */
const markup = /dangerouslySetInnerHTML|\.(?:innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function\b/u;

/** What would set a style attribute in the prerendered markup, where the security policy blocks it. */
const styleAttribute = /\sstyle=\{/u;

/** An address of another host, to be fetched; a namespace is only a name. */
const address = /(?:https?|wss?):\/\/(?!www\.w3\.org\/)/u;

const sources = filesIn('src', /\.tsx?$/u).map((path) => [path, withoutComments(path)] as const);
const found = (pattern: RegExp) => sources.flatMap(([path, code]) => linesWith(pattern, path, code));

describe('the source', () => {
  it('makes no markup or code of text', () => {
    expect(found(markup)).toEqual([]);
  });

  it('sets no style attribute', () => {
    expect(found(styleAttribute)).toEqual([]);
  });

  it('names no other host', () => {
    expect(found(address)).toEqual([]);
  });
});
