import { describe, expect, it } from 'vitest';
import { addressOf, isSame, pages, targetAt } from '../../src/app/pages.ts';
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
    ['/library/', '/', 'library'],
    ['/en/add/', '/', 'add'],
    ['/safha', '/safha/', 'article'],
    ['/safha/en/about-glosses/', '/safha/', 'about-glosses'],
    // The folder the app lies in may have the name of a page.
    ['/about-glosses/', '/about-glosses/', 'article'],
  ])('%s under %s is %s', (pathname, base, expected) => {
    expect(targetAt({ pathname, search: '' }, base)).toEqual({ page: expected });
  });

  it('each have an address in each language, which leads back to both', () => {
    for (const base of ['/', '/safha/']) {
      for (const page of pages) {
        for (const locale of locales) {
          const target = page === 'read' ? { page, articleId: 'a-1' } : { page };
          const address = new URL(addressOf(target, locale, base), 'http://localhost');
          expect(isSame(targetAt(address, base), target)).toBe(true);
          expect(localeAt(address.pathname, base)).toBe(locale);
        }
      }
    }
  });
});
