import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lay, openPage } from './page.tsx';

describe.each([
  {
    locale: 'ur' as const,
    title: 'معانی کے بارے میں',
    documentTitle: 'معانی کے بارے میں – صفحہ',
    sections: ['جملہ کیسے پڑھا جاتا ہے', 'مشین کتنی بار درست ہوتی ہے', 'جہاں شک ہو', 'قواعد کے لیبل کیا بتاتے ہیں', 'رومن حروف', 'سب کچھ آپ ہی کے آلے پر', 'غلطی نظر آئے تو'],
    figure: /^[۰-۹]+ فیصد لفظوں/u,
    measured: /^یہ جانچ [۰-۹]+ \p{L}+ [۰-۹]{4} کو/u,
    agent: 'کام کس نے کیا',
    toAbout: 'معانی کے بارے میں',
    cardToAbout: 'ان معانی کے بارے میں',
    back: 'واپس مضمون پر',
    home: 'صفحہ: کتب خانہ',
    words: 'لفظی معنی',
    modes: 'معنی',
    card: 'ملک کے معنی',
    address: '/about-glosses/',
    articleAddress: '/',
    other: { link: 'English', title: 'About the glosses', address: '/en/about-glosses/', dir: 'ltr', articleAddress: '/en/', words: 'Words' },
  },
  {
    locale: 'en' as const,
    title: 'About the glosses',
    documentTitle: 'About the glosses – Safha',
    sections: ['How it reads a sentence', 'How often it is right', 'How doubt shows', 'What the labels mean', 'The Roman letters', 'Everything stays on your device', 'Corrections are welcome'],
    figure: /^[0-9]+% of the words/u,
    measured: /^Measured on [0-9]+ [A-Z][a-z]+ [0-9]{4}\./u,
    agent: 'marks who did it',
    toAbout: 'About the glosses',
    cardToAbout: 'About these meanings',
    back: 'Back to the article',
    home: 'Safha: library',
    words: 'Words',
    modes: 'Meanings',
    card: 'Meaning of ملک',
    address: '/en/about-glosses/',
    articleAddress: '/en/',
    other: { link: 'اردو', title: 'معانی کے بارے میں', address: '/about-glosses/', dir: 'rtl', articleAddress: '/', words: 'لفظی معنی' },
  },
])('the page about the glosses in $locale', (text) => {
  const openAbout = () => openPage({ locale: text.locale, first: 'about-glosses' });
  const title = () => screen.findByRole('heading', { level: 1, name: text.title });

  it('answers one question a section', () => {
    openAbout();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(text.title);
    expect(within(screen.getByRole('main')).getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(text.sections);
    expect(document.title).toBe(text.documentTitle);
  });

  it('writes figures and date in the digits of the language', () => {
    openAbout();
    expect(screen.getAllByRole('listitem').some((item) => text.figure.test(item.textContent))).toBe(true);
    expect(screen.getByText(text.measured)).toBeTruthy();
  });

  it('shows every mark as the reader has it, on Urdu', () => {
    openAbout();
    const marks = ['known', 'derived', 'guess', 'name', 'unknown'].map((status) => {
      const sample = document.querySelector(`[data-block="sample-${status}"]`);
      expect(sample?.closest('[lang]')).toMatchObject({ lang: 'ur', dir: 'rtl' });
      return sample?.querySelector('[data-doubt]')?.getAttribute('data-doubt');
    });
    expect(marks).toEqual([undefined, 'unsure', 'unsure', undefined, 'unknown']);
    expect(document.querySelector('[data-doubt="unknown"] rt > span')?.getAttribute('data-gloss')).toBe('');
  });

  it('explains each label beside its word', () => {
    openAbout();
    const term = screen.getByText('‹agent›').closest('dt');
    expect(term?.textContent).toBe('نے ‹agent›');
    expect(term?.nextElementSibling?.textContent).toBe(text.agent);
  });

  it('has no switch of the article’s, and the settings as everywhere', () => {
    openAbout();
    expect(screen.queryByRole('radiogroup', { name: text.modes })).toBeNull();
    expect(within(screen.getByRole('banner')).getAllByRole('button')).toHaveLength(1);
  });

  it('changes its language in place', async () => {
    const { user, store } = openAbout();
    const link = screen.getByRole('link', { name: text.other.link });
    expect(link.getAttribute('href')).toBe(text.other.address);
    await user.click(link);
    expect(await screen.findByRole('heading', { level: 1, name: text.other.title })).toBeTruthy();
    await waitFor(() => {
      expect(document.documentElement.dir).toBe(text.other.dir);
    });
    expect(location.pathname).toBe(text.other.address);
    expect(document.title).toContain(text.other.title);
    expect(store.get().locale).not.toBe(text.locale);
  });

  it('leads to the article, and back again with the browser', async () => {
    const { user } = openAbout();
    const [first, last] = screen.getAllByRole('link', { name: text.back });
    expect([first?.getAttribute('href'), last?.getAttribute('href')]).toEqual([text.articleAddress, text.articleAddress]);
    await user.click(last!);
    expect(screen.getByRole('article')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'ملک نے توثیق کی' }));
    expect(location.pathname).toBe(text.articleAddress);
    history.back();
    const heading = await title();
    expect(document.activeElement).toBe(heading);
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('opens from the foot of the article and takes the focus', async () => {
    const { user, load } = openPage({ locale: text.locale });
    expect(load).not.toHaveBeenCalled();
    const link = within(screen.getByRole('contentinfo')).getByRole('link', { name: text.toAbout });
    expect(link.getAttribute('href')).toBe(text.address);
    await user.click(link);
    const heading = await title();
    expect(document.activeElement).toBe(heading);
    expect(location.pathname).toBe(text.address);
    expect(document.title).toBe(text.documentTitle);
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  it('opens from the card of a word, and gives back mode, card and focus', async () => {
    const { user, article } = openPage({ locale: text.locale });
    await user.click(screen.getByRole('radio', { name: text.words }));
    article.querySelector<HTMLElement>('[data-block="b2"]')?.focus();
    await user.keyboard('{Enter}');
    const card = await screen.findByRole('dialog', { name: text.card });
    const link = within(card).getByRole('link', { name: text.cardToAbout });
    link.focus();
    await user.keyboard('{Enter}');
    await title();
    expect(screen.queryByRole('dialog', { name: text.card })).toBeNull();
    await user.click(screen.getAllByRole('link', { name: text.back })[0]!);
    expect(await screen.findByRole('dialog', { name: text.card })).toBe(card);
    expect(document.activeElement).toBe(link);
    expect(location.pathname).toBe(text.articleAddress);
    expect(screen.getByRole('radio', { name: text.words })).toHaveProperty('checked', true);
    expect(lay('b2')).toContain('ratified');
    expect(document.title).not.toBe(text.documentTitle);
  });

  it('leads back to the article in the language chosen meanwhile', async () => {
    const { user } = openPage({ locale: text.locale });
    await user.click(screen.getByRole('link', { name: text.toAbout }));
    await title();
    await user.click(screen.getByRole('link', { name: text.other.link }));
    await screen.findByRole('heading', { level: 1, name: text.other.title });
    history.back();
    expect(await screen.findByRole('radio', { name: text.other.words })).toBeTruthy();
    expect(location.pathname).toBe(text.other.articleAddress);
  });

  it('leads to the library by the name of the app', () => {
    openPage({ locale: text.locale, first: 'about-glosses' });
    expect(screen.getByRole('link', { name: text.home }).getAttribute('href')).toBe(`${text.articleAddress}library/`);
  });
});
