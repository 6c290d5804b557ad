import { describe, expect, it } from 'vitest';
import { addressOf, pageAt, pages } from '../../src/app/pages.ts';
import { localeAt, locales } from '../../src/i18n/locale.ts';

describe('the pages of the site', () => {
  it.each([
    ['/', '/', 'article'],
    ['/en/', '/', 'article'],
    ['/en', '/', 'article'],
    ['/index.html', '/', 'article'],
    ['/about-glosses/', '/', 'about-glosses'],
    ['/about-glosses', '/', 'about-glosses'],
    ['/en/about-glosses/index.html', '/', 'about-glosses'],
    ['/about-glosses-too/', '/', 'article'],
    ['/safha', '/safha/', 'article'],
    ['/safha/en/about-glosses/', '/safha/', 'about-glosses'],
    // The folder the app lies in may have the name of a page.
    ['/about-glosses/', '/about-glosses/', 'article'],
  ])('%s under %s is %s', (pathname, base, expected) => {
    expect(pageAt(pathname, base)).toBe(expected);
  });

  it('each have an address in each language, which leads back to both', () => {
    for (const base of ['/', '/safha/']) {
      for (const page of pages) {
        for (const locale of locales) {
          const address = addressOf(page, locale, base);
          expect([pageAt(address, base), localeAt(address, base)]).toEqual([page, locale]);
        }
      }
    }
  });
});
