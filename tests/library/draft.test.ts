import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Imported, Piece } from '../../src/article/import/piece.ts';
import { allBlocks } from '../../src/article/outline.ts';
import { articleOf, dateOf, draftOf, isEmpty, titleOf, type Draft } from '../../src/library/review/draft.ts';
import { join, setDate, setLanguage, setLeftOut, setRole, setTitle, split, undo } from '../../src/library/review/edit.ts';

const href = 'https://example.org/';
const pieces: readonly Piece[] = [
  { role: 'title', text: 'بارش کے بعد' },
  { role: 'dateline', text: '12 نومبر 2024', iso: '2024-11-12' },
  { role: 'paragraph', text: 'رات بھر بارش ہوئی۔ صبح دھوپ نکلی۔', marks: [{ kind: 'link', from: 0, to: 8, href }, { kind: 'emphasis', from: 14, to: 22 }] },
  { role: 'subheading', text: 'شہر میں' },
  { role: 'paragraph', text: 'بازار کھل گئے۔', marks: [{ kind: 'emphasis', from: 0, to: 5 }] },
];
const imported: Imported = { pieces, language: 'ur' };
const draft = draftOf(imported);
const lines = ({ pieces: all }: Draft) => all.map(({ role, text, isLeftOut }) => `${isLeftOut ? '-' : ''}${role}: ${text}`);

describe('a role', () => {
  it('is given to one piece, and the section follows', () => {
    const next = setRole(draft, 2, 'subheading');
    expect(lines(next)[2]).toBe('subheading: رات بھر بارش ہوئی۔ صبح دھوپ نکلی۔');
    expect(articleOf(next, 'a').sections).toHaveLength(2);
  });

  it('of title leaves the former title a paragraph', () => {
    expect(lines(setRole(draft, 3, 'title')).filter((line) => line.startsWith('title'))).toEqual(['title: شہر میں']);
    expect(lines(setRole(draft, 3, 'title'))[0]).toBe('paragraph: بارش کے بعد');
  });

  it('of dateline reads the date, and another role forgets it', () => {
    expect(dateOf(setRole(draft, 1, 'paragraph'))).toBeUndefined();
    expect(dateOf(setRole(setRole(draft, 1, 'paragraph'), 1, 'dateline'))).toBe('2024-11-12');
  });

  it('takes a piece back in that was left out', () => {
    expect(setRole(setLeftOut(draft, 4, true), 4, 'quotation').pieces[4]).toMatchObject({ isLeftOut: false, role: 'quotation' });
  });
});

describe('joining', () => {
  it('adds a piece to the one before it, marks and all', () => {
    const joined = join(setRole(draft, 3, 'paragraph'), 4).pieces[3];
    expect(joined).toMatchObject({ role: 'paragraph', text: 'شہر میں بازار کھل گئے۔', marks: [{ kind: 'emphasis', from: 8, to: 13 }] });
  });

  it.each([0, -1, 5, 99])('has nothing to join at %i', (at) => {
    expect(join(draft, at)).toBe(draft);
  });
});

describe('splitting', () => {
  it('shares text and marks out', () => {
    const [first, second] = split(draft, 2, 18).pieces.slice(2, 4);
    expect(first).toMatchObject({ text: 'رات بھر بارش ہوئی۔', marks: [{ kind: 'link', from: 0, to: 8, href }, { kind: 'emphasis', from: 14, to: 18 }] });
    expect(second).toMatchObject({ role: 'paragraph', text: 'صبح دھوپ نکلی۔', marks: [{ kind: 'emphasis', from: 0, to: 3 }] });
    expect(first?.key).not.toBe(second?.key);
  });

  it('of a title gives a title and a paragraph', () => {
    expect(lines(split(draft, 0, 5)).slice(0, 2)).toEqual(['title: بارش', 'paragraph: کے بعد']);
  });

  it.each([[2, 0], [2, 999], [3, 7], [9, 3]])('changes nothing at %i, %i', (at, offset) => {
    expect(split(draft, at, offset)).toBe(draft);
  });
});

test.each<[string, (d: Draft) => Draft, string]>([
  ['is written anew', (d) => setTitle(d, 'دھوپ'), 'دھوپ'],
  ['is kept as it is typed', (d) => setTitle(d, 'نیا '), 'نیا '],
  ['is made where there was none', (d) => setTitle(setRole(d, 0, 'paragraph'), 'نیا'), 'نیا'],
  ['is the same piece when emptied and written again', (d) => setTitle(setTitle(d, ''), 'نیا'), 'نیا'],
  ['stays away when none is written', (d) => setTitle(setRole(d, 0, 'paragraph'), ''), ''],
])('the title %s', (_, change, expected) => {
  expect(titleOf(change(draft))).toBe(expected);
});

test.each<[string, (d: Draft) => Draft, string | undefined]>([
  ['is changed', (d) => setDate(d, '2025-01-02', '2 جنوری 2025'), '2025-01-02'],
  ['is taken away', (d) => setDate(d, undefined, ''), undefined],
  ['is given where there was none', (d) => setDate(setRole(d, 1, 'paragraph'), '2025-01-02', '2 جنوری 2025'), '2025-01-02'],
])('the date %s', (_, change, expected) => {
  const next = change(draft);
  expect(dateOf(next)).toBe(expected);
  expect(articleOf(next, 'a').dateline?.iso).toBe(expected);
});

test('a title that is typed has no blanks at its ends in the article, and one that is empty is none', () => {
  expect(articleOf(setTitle(draft, ' نیا '), 'a').title.text).toBe('نیا');
  expect(articleOf(setTitle(draft, ' '), 'a').title.text).toBe('12 نومبر 2024');
  expect(setTitle(setTitle(draft, ''), 'نیا').pieces).toHaveLength(draft.pieces.length);
});

test('joined to a piece that was left out, a piece takes it back in', () => {
  expect(join(setLeftOut(draft, 3, true), 4).pieces[3]).toMatchObject({ isLeftOut: false, text: 'شہر میں بازار کھل گئے۔' });
});

test('a new date leaves the rest of the dateline', () => {
  const placed = draftOf({ ...imported, pieces: [{ role: 'dateline', text: 'کراچی (نمائندہ خصوصی) — ۱۲ نومبر ۲۰۲۴ء', iso: '2024-11-12' }] });
  expect(setDate(placed, '2024-11-13', '۱۳ نومبر ۲۰۲۴').pieces[0]?.text).toBe('کراچی (نمائندہ خصوصی) — ۱۳ نومبر ۲۰۲۴');
});

test('an article is made of what was not left out', () => {
  const article = articleOf(setLanguage(setLeftOut(draft, 3, true), 'fa'), 'rain');
  expect(allBlocks(article).map(({ text }) => text)).not.toContain('شہر میں');
  expect(article).toMatchObject({ id: 'rain', language: 'fa', sections: [] });
  const nothing = pieces.reduce<Draft>((d, _, at) => setLeftOut(d, at, true), draft);
  expect([isEmpty(draft), isEmpty(nothing)]).toEqual([false, true]);
});

test('every change can be undone, and no change loses a letter', () => {
  const changes: readonly fc.Arbitrary<(d: Draft) => Draft>[] = [
    fc.tuple(fc.nat(5), fc.constantFrom<Piece['role'][]>('title', 'subheading', 'paragraph', 'caption', 'related')).map(([at, role]) => (d) => setRole(d, at, role)),
    fc.nat(5).map((at) => (d) => join(d, at)),
    fc.tuple(fc.nat(5), fc.nat(40)).map(([at, offset]) => (d) => split(d, at, offset)),
    fc.tuple(fc.nat(5), fc.boolean()).map(([at, isOut]) => (d) => setLeftOut(d, at, isOut)),
  ];
  const letters = (d: Draft) => d.pieces.map(({ text }) => text).join('').replaceAll(/\s/gu, '');
  fc.assert(
    fc.property(fc.array(fc.oneof(...changes), { maxLength: 12 }), (steps) => {
      let now = draft;
      for (const step of steps) {
        const next = step(now);
        expect(next === now || undo(next) === now).toBe(true);
        now = next;
        expect(letters(now)).toBe(letters(draft));
        for (const { text, marks = [] } of now.pieces) for (const { from, to } of marks) expect(from >= 0 && from < to && to <= text.length).toBe(true);
        expect(new Set(now.pieces.map(({ key }) => key)).size).toBe(now.pieces.length);
      }
    }),
  );
});
