import { deflateSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../../src/article/import/import-error.ts';
import { openZip } from '../../src/article/import/zip.ts';

const TEXT = strToU8('گاؤں کے لوگ ہر صبح دریا کے کنارے جمع ہوتے ہیں۔ '.repeat(40));
const good = (): Uint8Array => zipSync({ 'a.txt': TEXT, 'b/c.txt': [strToU8('stored'), { level: 0 }], '../d.txt': strToU8('d'), __proto__x: strToU8('p') });

/** Where the record of that signature stands, the n-th of its kind. */
function find(bytes: Uint8Array, signature: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = nth;
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature && left-- === 0) return at;
  throw new Error('no such record');
}
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** The archive with a number in it changed. */
function altered(bytes: Uint8Array, at: number, size: 2 | 4, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}
const readAll = (bytes: Uint8Array): void => {
  const archive = openZip(bytes);
  for (const name of archive.names) archive.read(name);
};
const MB = 1024 * 1024;

describe('an archive', () => {
  test('gives its entries, packed and stored', () => {
    const archive = openZip(good());
    expect(archive.names).toEqual(['a.txt', 'b/c.txt', '../d.txt', '__proto__x']);
    expect(archive.read('a.txt')).toEqual(TEXT);
    expect(archive.read('b/c.txt')).toEqual(strToU8('stored'));
    expect(archive.read('d.txt')).toBeUndefined();
    expect(archive.read('__proto__')).toBeUndefined();
  });

  test('with a comment is found from its end', () => {
    const bytes = good();
    const commented = altered(new Uint8Array([...bytes, ...strToU8('PK\u0005\u0006 remark')]), bytes.length - 2, 2, 11);
    expect(openZip(commented).read('b/c.txt')).toEqual(strToU8('stored'));
  });

  test('of two entries of one name gives the first', () => {
    const bytes = zipSync({ 'a.txt': [strToU8('first'), { level: 0 }], 'b.txt': [strToU8('other'), { level: 0 }] });
    const copy = bytes.slice();
    copy[find(bytes, CENTRAL, 1) + 46] = 'a'.charCodeAt(0);
    expect(openZip(copy).names).toEqual(['a.txt']);
    expect(openZip(copy).read('a.txt')).toEqual(strToU8('first'));
  });

  test('in the middle of a larger buffer', () => {
    const bytes = good();
    const buffer = new Uint8Array(bytes.length + 20);
    buffer.set(bytes, 7);
    expect(openZip(buffer.subarray(7, 7 + bytes.length)).read('a.txt')).toEqual(TEXT);
  });
});

describe('refuses', () => {
  const bytes = good();
  const central = find(bytes, CENTRAL);
  const local = find(bytes, LOCAL);
  const end = find(bytes, END);
  test.each<[string, string, () => Uint8Array]>([
    ['broken', 'nothing', () => new Uint8Array()],
    ['broken', 'no archive', () => TEXT],
    ['broken', 'an archive cut off', () => bytes.slice(0, -30)],
    ['broken', 'an archive without its first part', () => bytes.slice(40)],
    ['broken', 'damaged data', () => altered(bytes, local + 50, 4, 0x12345678)],
    ['broken', 'data that do not match their checksum', () => altered(bytes, central + 16, 4, 1)],
    ['broken', 'an entry said to be smaller than it is', () => altered(bytes, central + 24, 4, 10)],
    ['broken', 'an entry said to be larger than it is', () => altered(bytes, central + 24, 4, TEXT.length + 1)],
    ['broken', 'an entry whose packed data are said to be fewer', () => altered(bytes, central + 20, 4, 20)],
    ['broken', 'an entry that reaches into the next', () => altered(bytes, central + 20, 4, 4_000)],
    ['broken', 'two entries of the same bytes', () => altered(bytes, find(bytes, CENTRAL, 1) + 42, 4, 0)],
    ['broken', 'an entry past the end', () => altered(bytes, central + 42, 4, 0x7fffffff)],
    ['broken', 'a list past the end', () => altered(bytes, end + 16, 4, 0x7fffffff)],
    ['broken', 'more entries than are listed', () => altered(bytes, end + 10, 2, 9)],
    ['broken', 'a way of packing other than DEFLATE', () => altered(bytes, central + 10, 2, 14)],
    ['locked', 'an encrypted entry', () => altered(bytes, central + 8, 2, 1)],
    ['too-large', 'ZIP64, by its count', () => altered(bytes, end + 10, 2, 0xffff)],
    ['too-large', 'ZIP64, by its place', () => altered(bytes, end + 16, 4, 0xffffffff)],
    ['too-large', 'ZIP64, by a size', () => altered(bytes, central + 24, 4, 0xffffffff)],
    ['too-large', 'more entries than a book has', () => altered(bytes, end + 10, 2, 5_001)],
  ])('as %s: %s', (code, _, make) => {
    expect(() => readAll(make())).toThrow(expect.objectContaining({ name: 'ImportError', code }));
  });

  test('an entry that bursts, before anything is unpacked', () => {
    const bomb = zipSync({ 'a.xhtml': new Uint8Array(100 * MB) });
    const before = process.memoryUsage().arrayBuffers;
    expect(() => openZip(bomb).read('a.xhtml')).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MB);
  });

  test('an entry that bursts and says it does not, after one step', () => {
    const bomb = zipSync({ 'a.xhtml': new Uint8Array(100 * MB) });
    const lying = altered(bomb, find(bomb, CENTRAL) + 24, 4, 1_000);
    const start = performance.now();
    expect(() => openZip(lying).read('a.xhtml')).toThrow(expect.objectContaining({ code: 'broken' }));
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('entries that are too large together, counting each time one is read', () => {
    const archive = openZip(good(), { unpacked: TEXT.length * 2 + 1, entries: 10, ratio: 200, ratioFrom: MB });
    archive.read('a.txt');
    archive.read('a.txt');
    expect(() => archive.read('a.txt')).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(() => openZip(good(), { unpacked: MB, entries: 3, ratio: 200, ratioFrom: MB })).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});

describe('any bytes', () => {
  /** False for an error that is not an importer's. */
  const survives = (bytes: Uint8Array): boolean => {
    try {
      readAll(bytes);
      return true;
    } catch (error) {
      return error instanceof ImportError;
    }
  };

  test('are entries or an ImportError', () => {
    const signed = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...bytes.subarray(0, 16), 0, 0]));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), signed), (bytes) => {
        expect(survives(bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('changed in an archive give its entries or an ImportError', () => {
    const bytes = good();
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        expect(survives(copy)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('as packed data inflate as the packer meant them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60_000 }), (data) => {
        expect(deflateSync(data).length).toBeGreaterThan(0);
        expect(openZip(zipSync({ a: data })).read('a')).toEqual(data);
      }),
      { numRuns: 50 },
    );
  });
});
