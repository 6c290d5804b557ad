import { describe, expect, it } from 'vitest';
import { filesIn, linesWith, read, withoutComments } from './source-file.ts';

type Texts = { readonly [key: string]: string | Texts };

const load = (locale: string, file: string) => JSON.parse(read(`src/i18n/locales/${locale}/${file}`)) as Texts;

/** Keys with their place in the tree (`settings.themes.dark`), and what stands there. */
function flat(texts: Texts, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...path, key].join('.'), value] as const] : flat(value, [...path, key]),
  );
}

const plural = /_(?:zero|one|two|few|many|other)$/u;
const placeholders = (text: string) => Array.from(text.matchAll(/\{\{\s*(\w+)/gu), ([, name = '']) => name).toSorted();

const files = filesIn('src/i18n/locales/ur', /\.json$/u).map((path) => path.split('/').at(-1) ?? '');

describe('the texts of the interface', () => {
  it('are files of the same names in either language', () => {
    expect(filesIn('src/i18n/locales/en', /\.json$/u).map((path) => path.split('/').at(-1))).toEqual(files);
  });

  it.each(files)('have the same keys and placeholders in both languages: %s', (file) => {
    const shape = (locale: string) =>
      Object.fromEntries(flat(load(locale, file)).filter(([key]) => !plural.test(key)).map(([key, text]) => [key, placeholders(text)]));
    expect(shape('ur')).toEqual(shape('en'));
    const plurals = (locale: string) => [...new Set(flat(load(locale, file)).flatMap(([key]) => (plural.test(key) ? [key.replace(plural, '')] : [])))].toSorted();
    expect(plurals('ur')).toEqual(plurals('en'));
  });

  it.each(files.flatMap((file) => ['ur', 'en'].map((locale) => [locale, file] as const)))('have every plural form of %s: %s', (locale, file) => {
    const keys = flat(load(locale, file)).map(([key]) => key);
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const stem of new Set(keys.flatMap((key) => (plural.test(key) ? [key.replace(plural, '')] : [])))) {
      expect(keys).toEqual(expect.arrayContaining(forms.map((form) => `${stem}_${form}`)));
    }
  });

  it.each(files.flatMap((file) => ['ur', 'en'].map((locale) => [locale, file] as const)))('leave none empty: %s %s', (locale, file) => {
    expect(flat(load(locale, file)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('no text of the interface stands in the code', () => {
  const components = ['about', 'app', 'library', 'reader', 'settings', 'ui']
    .flatMap((room) => filesIn(`src/${room}`, /\.tsx?$/u))
    // Of the search, letters are the matter.
    .filter((path) => !path.startsWith('src/library/search/'));
  const found = (pattern: RegExp) => components.flatMap((path) => linesWith(pattern, path, withoutComments(path)));

  it('in Urdu', () => {
    expect(found(/\p{Script=Arabic}/u)).toEqual([]);
  });

  // Texts between tags are the linter's to find (react/jsx-no-literals).
  it('as a name or description', () => {
    expect(found(/\b(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label)=(?:"[^"]*\p{L}|\{\s*['"`][^'"`]*\p{L})/u)).toEqual([]);
  });
});
