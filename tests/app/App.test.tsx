import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { lay, openPage } from './page.tsx';

describe.each([
  {
    locale: 'ur' as const,
    words: 'لفظی معنی',
    translation: 'ترجمہ',
    plain: 'سادہ',
    other: 'English',
    fold: 'سب حصے سمیٹیں',
    unfold: 'سب حصے کھولیں',
    settings: 'صفحے کی ترتیبات',
    date: '۱۲ نومبر ۲۰۲۴',
    related: 'یہ بھی پڑھیے',
    retry: 'دوبارہ کوشش کریں',
    card: 'ملک کے معنی',
    noun: /اسم · مذکر · واحد/u,
    close: 'بند کریں',
    dark: 'تاریک',
    larger: 'حروف بڑے کریں',
    step: '۷ میں سے ۴',
  },
  {
    locale: 'en' as const,
    words: 'Words',
    translation: 'Translation',
    plain: 'Plain',
    other: 'اردو',
    fold: 'Fold all sections',
    unfold: 'Unfold all sections',
    settings: 'Reading settings',
    date: '12 November 2024',
    related: 'Related',
    retry: 'Try again',
    card: 'Meaning of ملک',
    noun: /noun · masculine · singular/u,
    close: 'Close',
    dark: 'Dark',
    larger: 'Larger text',
    step: '4 of 7',
  },
])('the page in $locale', (text) => {
  const open = (options = {}) => openPage({ locale: text.locale, ...options });

  it('shows the article as Urdu, with its date in the language of the interface', () => {
    const { article } = open();
    expect(article).toHaveProperty('lang', 'ur');
    expect(article).toHaveProperty('dir', 'rtl');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('ملک نے توثیق کی');
    expect(screen.getByText(text.date)).toHaveProperty('dateTime', '2024-11-12');
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual(
      expect.arrayContaining(['ملک نے کیا کہا؟', 'آگے کیا ہو گا؟']),
    );
  });

  it('labels a related line and makes no heading of it', () => {
    open();
    expect(screen.getByText(text.related)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'ایک اور خبر' })).toBeNull();
  });

  it('sets list items as a list', () => {
    const { article } = open();
    expect(within(article).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['ایک', 'دو']);
  });

  it('folds and unfolds all sections at once, and remembers them', async () => {
    const { user, local } = open();
    const sections = () => [...document.querySelectorAll('details')].map((d) => d.open);
    await user.click(screen.getByRole('button', { name: text.fold }));
    expect(sections()).toEqual([false, false]);
    await waitFor(() => {
      expect(local.get('folds:sample')).toBe('section-1 section-2');
    });
    await user.click(await screen.findByRole('button', { name: text.unfold }));
    expect(sections()).toEqual([true, true]);
  });

  it('starts plain and loads no dictionary', () => {
    const { dictionaries } = open();
    expect(screen.getByRole('radio', { name: text.plain })).toHaveProperty('checked', true);
    expect(dictionaries.glosses).not.toHaveBeenCalled();
    expect(dictionaries.translation).not.toHaveBeenCalled();
  });

  it('puts a meaning under every word and phrase, and leaves the text as it is', async () => {
    const { user, article, store } = open();
    const plain = article.querySelector('[data-block="b2"]')?.textContent;
    await user.click(screen.getByRole('radio', { name: text.words }));
    await waitFor(() => {
      expect(lay('b2')).toEqual(['country', '‹agent›', 'treaty', '', 'ratified']);
    });
    expect(article.querySelector('[data-block="b2"]')?.textContent).toBe(plain);
    expect(store.get().glossMode).toBe('words');
  });

  it('puts English under every block', async () => {
    const { user, article } = open();
    await user.click(screen.getByRole('radio', { name: text.translation }));
    expect((await screen.findByText('English of b2')).lang).toBe('en');
    expect(article.querySelectorAll('[data-translation]')).toHaveLength(11);
  });

  it('says what went wrong when meanings do not come, and tries again', async () => {
    const { user, dictionaries } = open();
    dictionaries.glosses.mockRejectedValueOnce(new TypeError('offline'));
    await user.click(screen.getByRole('radio', { name: text.words }));
    const alert = await screen.findByRole('alert');
    await user.click(within(alert).getByRole('button', { name: text.retry }));
    await waitFor(() => {
      expect(lay('b2')).toContain('ratified');
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('opens a card from the keyboard, walks on and closes', async () => {
    const { user, article } = open();
    const block = article.querySelector<HTMLElement>('[data-block="b2"]');
    block?.focus();
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => {
      expect(screen.getByText('country')).toBeTruthy();
    });
    await user.keyboard('{Enter}');
    const card = await screen.findByRole('dialog', { name: text.card });
    expect(within(card).getByText(text.noun)).toBeTruthy();
    expect(within(card).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['country', 'state']);
    await user.keyboard('{ArrowLeft}');
    expect(within(card).getByText('نے')).toBeTruthy();
    await user.keyboard('{ArrowRight}{Escape}');
    expect(screen.queryByRole('dialog', { name: text.card })).toBeNull();
    expect(document.activeElement).toBe(block);
  });

  it('shows the phrase a word belongs to', async () => {
    const { user, article } = open();
    article.querySelector<HTMLElement>('[data-block="b2"]')?.focus();
    await user.keyboard('{End}');
    await waitFor(() => {
      expect(article.querySelector('[aria-live]')?.textContent).toContain('ratified');
    });
    await user.keyboard('{Enter}');
    const card = await screen.findByRole('dialog', { name: /کی/u });
    expect(within(card).getByText('توثیق کرنا')).toBeTruthy();
    expect(within(card).getByText('ratified')).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: text.close }));
    expect(screen.queryByRole('dialog', { name: /کی/u })).toBeNull();
  });

  it('changes language in place, with mode and card as they were', async () => {
    const { user, article, store } = open();
    await user.click(screen.getByRole('radio', { name: text.words }));
    article.querySelector<HTMLElement>('[data-block="b2"]')?.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: text.card });
    const other = text.locale === 'ur' ? 'en' : 'ur';
    await user.click(screen.getByRole('link', { name: text.other }));
    expect(await screen.findByRole('dialog', { name: other === 'en' ? 'Meaning of ملک' : 'ملک کے معنی' })).toBeTruthy();
    expect(lay('b2')).toContain('ratified');
    expect(document.documentElement.lang).toBe(other);
    expect(document.documentElement.dir).toBe(other === 'ur' ? 'rtl' : 'ltr');
    expect(location.pathname).toBe(other === 'ur' ? '/' : '/en/');
    expect(store.get().locale).toBe(other);
  });

  it('takes theme and text size from the settings panel', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: text.settings }));
    const panel = screen.getByRole('dialog', { name: text.settings });
    await user.click(within(panel).getByRole('radio', { name: text.dark }));
    await user.click(within(panel).getByRole('button', { name: text.larger }));
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', textSize: '4' });
    expect(within(panel).getByText(text.step)).toBeTruthy();
  });
});

describe('a page that breaks', () => {
  it('says so and offers to load again', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    openPage({ locale: 'en', article: { id: 'broken' } });
    expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
    quiet.mockRestore();
  });
});
