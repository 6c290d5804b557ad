import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage } from './page.tsx';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const source = `بارش کے بعد شہر
12 نومبر 2024
کراچی میں رات بھر بارش ہوتی رہی اور صبح ہونے پر لوگوں نے سڑکوں پر پانی کھڑا دیکھا۔ دکانیں دیر سے کھلیں اور بسیں کم چلیں۔
سڑکوں پر پانی
شہر کے نشیبی علاقوں میں پانی گھروں تک پہنچ گیا، سڑکوں پر گاڑیاں بند پڑی رہیں اور لوگوں کو بڑی مشکل پیش آئی۔
دکاندار نے بتایا کہ ہر سال یہی ہوتا ہے اور کوئی نہیں سنتا۔`;

describe.each([
  {
    locale: 'ur' as const,
    library: 'کتب خانہ', addArticle: 'مضمون شامل کریں', shelf: 'آغاز کے لیے', mine: 'آپ کے مضامین', empty: /یہاں ابھی آپ کا کوئی مضمون نہیں/u,
    paste: 'متن چسپاں کریں', read: 'متن پڑھیں', review: 'ایک نظر دیکھ لیجیے', role: 'قسم', subheading: 'ذیلی سرخی', leftOut: 'چھوڑ دیں',
    join: 'پچھلے ٹکڑے سے جوڑیں', split: 'دو ٹکڑے کریں', undoChange: 'آخری تبدیلی واپس لیں', title: 'عنوان', save: 'کتب خانے میں محفوظ کریں',
    change: /^”بارش کے بعد شہر“ میں تبدیلی$/u, tags: 'ٹیگ', saveTags: 'ٹیگ محفوظ کریں', archive: 'آرکائیو میں رکھیں', show: 'دکھائیں', archived: 'آرکائیو',
    remove: 'حذف کریں', deleted: '”بارش کے بعد شہر“ حذف ہو گیا۔', undo: 'واپس لائیں', other: 'English', otherTitle: 'Library',
    emptyText: 'اس میں کوئی متن نہیں۔', english: 'یہ متن انگریزی میں لگتا ہے۔ آپ اسے یہاں پڑھ سکتے ہیں، مگر معنی کے بغیر۔', modes: 'معنی',
  },
  {
    locale: 'en' as const,
    library: 'Library', addArticle: 'Add an article', shelf: 'To begin with', mine: 'Your articles', empty: /Nothing of your own here yet/u,
    paste: 'Paste a text', read: 'Read the text', review: 'Look it over', role: 'Role', subheading: 'Subheading', leftOut: 'Leave out',
    join: 'Join to the piece before', split: 'Split', undoChange: 'Take back the last change', title: 'Title', save: 'Save to the library',
    change: /^Change “بارش کے بعد شہر”$/u, tags: 'Tags', saveTags: 'Save tags', archive: 'Archive', show: 'Show', archived: 'Archive',
    remove: 'Delete', deleted: '“بارش کے بعد شہر” was deleted.', undo: 'Undo', other: 'اردو', otherTitle: 'کتب خانہ',
    emptyText: 'There is no text in it.', english: 'This text seems to be in English. You can read it here, without meanings.', modes: 'Meanings',
  },
])('the library in $locale', (text) => {
  const list = () => screen.getByRole('region', { name: text.mine });
  const rows = () => within(document.querySelector('ol')!).getAllByRole('listitem');
  const rolesOf = () => rows().map((row) => within(row).getByRole('combobox', { name: text.role }).getAttribute('value') ?? within(row).getByRole<HTMLSelectElement>('combobox').value);

  const openAdd = async () => {
    const page = openPage({ locale: text.locale, first: 'library' });
    await page.user.click(screen.getByRole('link', { name: text.addArticle }));
    return page;
  };
  const review = async (pasted = source) => {
    const page = await openAdd();
    const box = await screen.findByRole('textbox', { name: text.paste });
    await page.user.click(box);
    await page.user.paste(pasted);
    await page.user.click(screen.getByRole('button', { name: text.read }));
    await screen.findByRole('heading', { level: 1, name: text.review });
    return page;
  };
  const save = async () => {
    const page = await review();
    await page.user.click(screen.getByRole('button', { name: text.save }));
    await waitFor(() => expect(location.search).toMatch(/^\?article=[\w-]+$/u));
    await page.user.click(screen.getByRole('link', { name: new RegExp(text.library, 'iu') }));
    await screen.findByRole('heading', { level: 1, name: text.library });
    return page;
  };

  it('shows what there is to begin with, and says that there is nothing else', async () => {
    openPage({ locale: text.locale, first: 'library' });
    expect(within(screen.getByRole('region', { name: text.shelf })).getAllByRole('heading', { level: 3 })).toHaveLength(4);
    expect(await within(list()).findByText(text.empty)).toBeTruthy();
    expect(screen.getByRole('link', { name: text.addArticle }).getAttribute('href')).toMatch(/\/add\/$/u);
  });

  it('lets the pieces of a pasted text be looked over by keys', async () => {
    const { user } = await review();
    expect(rolesOf()).toEqual(['title', 'dateline', 'paragraph', 'subheading', 'paragraph', 'paragraph']);
    rows()[2]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows()[3]);
    await user.keyboard('q');
    expect(rolesOf()[3]).toBe('quotation');
    // As an Urdu keyboard has it: the letter is another, the key is the same.
    await user.keyboard('{Control>}z{/Control}');
    expect(rolesOf()[3]).toBe('subheading');
    await user.keyboard('{ArrowDown}{ArrowDown}j');
    await waitFor(() => expect(rows()).toHaveLength(5));
    expect(document.activeElement).toBe(rows()[4]);
    await user.keyboard('x');
    expect(rolesOf()[4]).toBe('left-out');
    await user.click(screen.getByRole('button', { name: text.undoChange }));
    expect(rolesOf()[4]).toBe('paragraph');
  });

  it('splits a piece at a word, and the page beside follows', async () => {
    const { user } = await review();
    await user.click(rows()[5]!);
    await user.click(screen.getByRole('button', { name: text.split }));
    await user.click(screen.getByRole('button', { name: 'ہر' }));
    await waitFor(() => expect(rows()).toHaveLength(7));
    await user.clear(screen.getByRole('textbox', { name: text.title }));
    await user.type(screen.getByRole('textbox', { name: text.title }), 'دھوپ');
    await waitFor(() => expect(within(screen.getByRole('article')).getByRole('heading', { level: 1 }).textContent).toBe('دھوپ'));
    expect(within(screen.getByRole('article')).getByText('ہر سال یہی ہوتا ہے اور کوئی نہیں سنتا۔')).toBeTruthy();
  });

  it('keeps an article with its tags, puts it away and brings it back', async () => {
    const { user } = await save();
    const card = within(await within(list()).findByRole('listitem'));
    expect(card.getByRole('heading', { level: 3, name: 'بارش کے بعد شہر' })).toBeTruthy();
    const actions = document.querySelector<HTMLDetailsElement>('[aria-label]:is(summary)')?.closest('details');
    expect(actions?.querySelector('summary')?.getAttribute('aria-label')).toMatch(text.change);
    actions!.open = true;
    await user.type(card.getByRole('textbox', { name: text.tags }), 'موسم، کراچی');
    await user.click(card.getByRole('button', { name: text.saveTags }));
    await waitFor(() => expect(card.getAllByText('کراچی').length).toBeGreaterThan(0));
    await user.click(card.getByRole('button', { name: text.archive }));
    await waitFor(() => expect(within(list()).queryByRole('listitem')).toBeNull());
    await user.selectOptions(within(list()).getByRole('combobox', { name: text.show }), text.archived);
    expect(within(list()).getByRole('listitem')).toBeTruthy();
  });

  it('deletes and undoes', async () => {
    const { user } = await save();
    document.querySelector<HTMLDetailsElement>('details:has(form)')!.open = true;
    await user.click(within(list()).getByRole('button', { name: text.remove }));
    expect(await screen.findByText(text.deleted)).toBeTruthy();
    expect(await within(list()).findByText(text.empty)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: text.undo }));
    expect(await within(list()).findByRole('heading', { name: 'بارش کے بعد شہر' })).toBeTruthy();
  });

  it('names a text in another language, and shows it without meanings', async () => {
    const { user } = await review('The rain in the city\n\nIt rained all night and the streets were full of water when people woke up in the morning.');
    expect(screen.getByText(text.english)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: text.save }));
    await waitFor(() => expect(location.search).toMatch(/^\?article=/u));
    const article = await screen.findByRole('article');
    expect([article.lang, article.dir]).toEqual(['en', 'ltr']);
    expect(screen.queryByRole('radiogroup', { name: text.modes })).toBeNull();
  });

  it('says what is wrong with a file, and goes on', async () => {
    const { user } = await openAdd();
    await screen.findByRole('textbox', { name: text.paste });
    await user.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, [new File([' '], 'خالی.txt'), new File([source], 'بارش.txt')]);
    expect(await screen.findByText(text.emptyText)).toBeTruthy();
    expect(await screen.findByText('بارش کے بعد شہر')).toBeTruthy();
  });

  it('changes its language in place', async () => {
    const { user } = openPage({ locale: text.locale, first: 'library' });
    await user.click(screen.getByRole('link', { name: text.other }));
    expect(await screen.findByRole('heading', { level: 1, name: text.otherTitle })).toBeTruthy();
  });
});
