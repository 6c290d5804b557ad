import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import about from '../../src/i18n/locales/en/about.json' with { type: 'json' };
import { budgets } from '../bench/budgets.ts';
import { measureBytes } from '../bench/site-bytes.ts';
import { readSite } from '../bench/static-site.ts';

const site = readSite(join(import.meta.dirname, '../../.cache/site'));

for (const page of ['/', '/en/', '/about-glosses/', '/en/about-glosses/', '/library/', '/en/add/', '/read/']) {
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

test('the article does not bring the page about the glosses with it', () => {
  const { later } = measureBytes(site, '/en/');
  const withText = [...site].flatMap(([name, { body }]) => (name.endsWith('.js') && body.includes(about.device.title) ? [name] : []));
  expect(withText).toHaveLength(1);
  expect([...later.keys()]).toEqual(expect.arrayContaining(withText));
  expect(measureBytes(site, '/en/about-glosses/').later.has(withText[0] ?? '')).toBe(false);
});
