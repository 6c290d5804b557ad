import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { budgets } from '../bench/budgets.ts';
import { measureBytes } from '../bench/site-bytes.ts';
import { readSite } from '../bench/static-site.ts';

const site = readSite(join(import.meta.dirname, '../../.cache/site'));

for (const page of ['/', '/en/']) {
  test(`the first load of ${page} stays within its budgets`, () => {
    const { script, font, later } = measureBytes(site, page);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(budgets.script);
    expect(font).toBeGreaterThan(0);
    expect(font).toBeLessThanOrEqual(budgets.font);
    // The lexicon and the engine come when they are first asked for.
    expect([...later.keys()].some((name) => name.includes('gloss-worker'))).toBe(true);
  });
}
