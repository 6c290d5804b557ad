import { runInNewContext } from 'node:vm';
import { describe, expect, it, test, vi } from 'vitest';
import { bookmarklet, nonceIn, pageIn } from '../../src/library/bookmarklet.ts';

const nonce = '12345-67890-12345-67890';
const origin = 'https://news.example';
const page = { kind: 'safha-page', nonce, html: '<p>خبر</p>', url: `${origin}/a` };

test.each([
  [`#from=${nonce}`, nonce],
  ['#from=', undefined],
  ['#from=short', undefined],
  [`#from=${nonce}<script>`, undefined],
  [`#section-1`, undefined],
  [`#from=${'1'.repeat(200)}`, undefined],
  ['', undefined],
])('the fragment %j names %j', (hash, expected) => {
  expect(nonceIn(hash)).toBe(expected);
});

describe('a message', () => {
  it('brings a page with its address', () => {
    expect(pageIn(page, origin, nonce)).toEqual({ html: '<p>خبر</p>', url: `${origin}/a` });
  });

  it.each([
    ['another site’s address', { ...page, url: 'https://bank.example/a' }],
    ['a script for an address', { ...page, url: 'javascript:alert(1)' }],
    ['a file', { ...page, url: 'file:///home/a.html' }],
    ['no address', { ...page, url: undefined }],
    ['an address that is none', { ...page, url: 42 }],
  ])('with %s is believed but for the address', (_, message) => {
    expect(pageIn(message, origin, nonce)).toEqual({ html: page.html, url: undefined });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(page)],
    ['another kind', { ...page, kind: 'safha-ready' }],
    ['another nonce', { ...page, nonce: '00000-00000-00000-00000' }],
    ['no nonce', { ...page, nonce: undefined }],
    ['markup that is no text', { ...page, html: { toString: (): string => '<p>' } }],
    ['too much of it', { ...page, html: 'x'.repeat(16_000_001) }],
  ])('with %s brings none', (_, message) => {
    expect(pageIn(message, origin, nonce)).toBeUndefined();
  });
});

test('the bookmark sends its page to Safha alone, when Safha asks with its nonce', () => {
  const opened = { postMessage: vi.fn() };
  const listeners: ((event: unknown) => void)[] = [];
  const window = {
    open: vi.fn((_address: string) => opened),
    addEventListener: (_: string, listener: (event: unknown) => void) => void listeners.push(listener),
    removeEventListener: vi.fn(),
  };
  const code = decodeURIComponent(bookmarklet('https://safha.example/x/add/').replace(/^javascript:/u, ''));
  // As the browser would run it, in a page of another site.
  class XMLSerializer {
    serializeToString = () => page.html;
  }
  runInNewContext(code, { window, document: {}, location: { href: `${origin}/a` }, XMLSerializer, crypto, Uint32Array });
  const address = window.open.mock.calls[0]?.[0] ?? '';
  expect(address.startsWith('https://safha.example/x/add/#from=')).toBe(true);
  const told = nonceIn(new URL(address).hash);
  expect(told).toBeDefined();

  const hear = (event: object) => {
    for (const listener of listeners) listener(event);
  };
  hear({ origin: 'https://evil.example', data: { kind: 'safha-ready', nonce: told } });
  hear({ origin: 'https://safha.example', data: { kind: 'safha-ready', nonce } });
  hear({ origin: 'https://safha.example', data: null });
  expect(opened.postMessage).not.toHaveBeenCalled();
  hear({ origin: 'https://safha.example', data: { kind: 'safha-ready', nonce: told } });
  expect(opened.postMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'safha-page', nonce: told, html: page.html, url: `${origin}/a` }, 'https://safha.example');
  expect(window.removeEventListener).toHaveBeenCalledOnce();
});
