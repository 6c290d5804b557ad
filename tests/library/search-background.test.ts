import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createIndex } from '../../src/library/search/article-index.ts';
import { keepUp, type Listed, type Progress } from '../../src/library/search/background.ts';
import { find } from '../../src/library/search/find.ts';
import { noLexis } from '../../src/library/search/lexis.ts';

const article = (id: string, text: string): Article => ({
  id,
  title: { id: 'b0', kind: 'title', text: 'خبر' },
  lead: [{ id: 'b1', kind: 'paragraph', text }],
  sections: [],
});

function library(ids: readonly string[]) {
  const articles = new Map(ids.map((id) => [id, article(id, `بات ${id}`)]));
  const asked: string[][] = [];
  const read = (wanted: readonly string[]) => {
    asked.push([...wanted]);
    return Promise.resolve(wanted.flatMap((id) => articles.get(id) ?? []));
  };
  return { articles, asked, read };
}
const listed = (ids: readonly string[], changedAt = 1): readonly Listed[] => ids.map((id) => ({ id, changedAt }));

async function run(...args: Parameters<typeof keepUp>): Promise<readonly Progress[]> {
  const steps: Progress[] = [];
  for await (const step of keepUp(...args)) steps.push(step);
  return steps;
}

const IDS = Array.from({ length: 40 }, (_, i) => `a-${String(i)}`);

describe('keeping up with the library', () => {
  it('indexes what is new, once, and says how far it is', async () => {
    const index = createIndex(noLexis, 'test');
    const { read, asked } = library(IDS);
    const steps = await run(index, listed(IDS), read);
    expect(steps.at(-1)).toEqual({ done: 40, total: 40 });
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(asked.flat()).toEqual(IDS);
    expect(await run(index, listed(IDS), read)).toEqual([{ done: 0, total: 0 }]);
    expect(asked.flat()).toHaveLength(40);
  });

  it('reads again only what has changed, with its tags', async () => {
    const index = createIndex(noLexis, 'test');
    const { read, asked } = library(['a', 'b']);
    await run(index, listed(['a', 'b']), read);
    await run(index, [{ id: 'a', changedAt: 1 }, { id: 'b', changedAt: 2, tags: ['نشان'] }], read);
    expect(asked).toEqual([['a', 'b'], ['b']]);
    expect((await find('نشان ', 10, { index, lexis: noLexis, read })).map(({ id }) => id)).toEqual(['b']);
  });

  it('removes what is gone from the list, and what cannot be read any more', async () => {
    const index = createIndex(noLexis, 'test');
    const { read, articles } = library(['a', 'b', 'c']);
    await run(index, listed(['a', 'b', 'c']), read);
    articles.delete('b');
    await run(index, listed(['b', 'c'], 2), read);
    expect(index.ids()).toEqual(['c']);
  });

  it('goes on from where it was broken off', async () => {
    const index = createIndex(noLexis, 'test');
    const { read, articles } = library([]);
    const long = 'لفظ '.repeat(40_000);
    for (const id of ['a', 'b', 'c']) articles.set(id, article(id, long));
    let pauses = 0;
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    for await (const { done } of keepUp(index, listed(['a', 'b', 'c']), read, pause)) if (done === 1) break;
    expect(index.ids()).toEqual(['a']);
    expect(await run(index, listed(['a', 'b', 'c']), read, pause)).toContainEqual({ done: 1, total: 2 });
    expect(index.size).toBe(3);
    expect(pauses).toBeGreaterThan(0);
  });

  it('hands on what reading throws', async () => {
    const index = createIndex(noLexis, 'test');
    await expect(run(index, listed(['a']), () => Promise.reject(new Error('no device')))).rejects.toThrow('no device');
  });
});

describe('finding', () => {
  it('reads no more articles than it takes, and passes over those that are gone', async () => {
    const index = createIndex(noLexis, 'test');
    const { read, asked, articles } = library(IDS);
    await run(index, listed(IDS), read);
    asked.length = 0;
    articles.delete('a-0');
    expect(await find('بات ', 10, { index, lexis: noLexis, read })).toHaveLength(10);
    expect(asked.flat()).toHaveLength(20);
  });
});
