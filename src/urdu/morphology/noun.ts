import type { Features } from '../analysis.ts';
import { type FormRule, type Paradigm, suffix } from './paradigm.ts';

/** Where direct and oblique are written alike, a form claims no case. */
const masculine = (number: string, kase?: string): Features => ({ Gender: 'Masc', Number: number, ...(kase === undefined ? {} : { Case: kase }) });
const feminine = (number: string, kase?: string): Features => ({ Gender: 'Fem', Number: number, ...(kase === undefined ? {} : { Case: kase }) });

/** -oṁ of the oblique plural, on a stem that ends in a consonant, ī, or another vowel. */
const OBLIQUE_PLURAL = [
  suffix('ی', 'ī', 'یوں', 'iyoṁ'),
  suffix('ا', 'ā', 'اؤں', 'āʾoṁ'),
  suffix('و', 'ū', 'وؤں', 'uʾoṁ'),
  suffix('و', 'o', 'وؤں', 'oʾoṁ'),
  suffix('ؤ', '', 'ؤوں', 'oṁ'),
  suffix('ے', 'e', 'ؤں', 'oṁ'),
  suffix('ں', 'ṁ', 'وں', 'ṁoṁ'),
  suffix('', '', 'وں', 'oṁ'),
];

/** -ā, -a and -āṁ of marked masculines give way to -e; موقع ends in a silent ʿain. */
const MARKED_E = [
  suffix('اں', 'āṁ', 'یں', 'eṁ'),
  suffix('یہ', 'ya', 'یے', 'ye'),
  suffix('ا', 'ā', 'ے', 'e'),
  suffix('ہ', 'a', 'ے', 'e'),
  suffix('ع', 'a', 'عے', 'e'),
  suffix('ع', 'aʿ', 'عے', 'eʿ'),
];
const MARKED_OM = [
  suffix('اں', 'āṁ', 'ؤں', 'oṁ'),
  suffix('ا', 'ā', 'وں', 'oṁ'),
  suffix('ہ', 'a', 'وں', 'oṁ'),
  suffix('ع', 'a', 'عوں', 'oṁ'),
  suffix('ع', 'aʿ', 'عوں', 'oṁʿ'),
];

/** Plurals that come ready-made from Arabic or Persian, or from English -z, are given by the entry: no suffix fits them. */
const givenPlurals = (gender: (number: string, kase?: string) => Features): readonly FormRule[] => [
  {
    name: 'noun.plural.given',
    features: gender('Plur'),
    suffixes: [],
    example: ['ملک', 'mulk', 'ممالک'],
    refusal: ['ملک', 'mulk', 'ملکات'],
  },
];

export const MASCULINE_MARKED: Paradigm = {
  name: 'noun.masculine.marked',
  headword: masculine('Sing', 'Nom'),
  rules: [
    { name: 'noun.singular.oblique', features: masculine('Sing', 'Acc'), suffixes: MARKED_E, example: ['معاہدہ', 'muʿāhada', 'معاہدے'], refusal: ['گھر', 'ghar', 'گھرے'] },
    { name: 'noun.plural', features: masculine('Plur', 'Nom'), suffixes: MARKED_E, example: ['لڑکا', 'laṛkā', 'لڑکے'], refusal: ['لڑکا', 'laṛkā', 'لڑکاں'] },
    { name: 'noun.plural.oblique', features: masculine('Plur', 'Acc'), suffixes: MARKED_OM, example: ['حملہ', 'hamla', 'حملوں'], refusal: ['حملہ', 'hamla', 'حملہوں'] },
    ...givenPlurals(masculine),
  ],
};

export const MASCULINE_PLAIN: Paradigm = {
  name: 'noun.masculine.plain',
  headword: masculine('Sing'),
  rules: [
    { name: 'noun.plural.oblique', features: masculine('Plur', 'Acc'), suffixes: OBLIQUE_PLURAL, example: ['فوجی', 'faujī', 'فوجیوں'], refusal: ['فوجی', 'faujī', 'فوجیاں'] },
    ...givenPlurals(masculine),
  ],
};

export const FEMININE: Paradigm = {
  name: 'noun.feminine',
  headword: feminine('Sing'),
  rules: [
    {
      name: 'noun.plural',
      features: feminine('Plur', 'Nom'),
      suffixes: [
        suffix('یا', 'iyā', 'یاں', 'iyāṁ'),
        suffix('ی', 'ī', 'یاں', 'iyāṁ'),
        suffix('ا', 'ā', 'ائیں', 'āʾeṁ'),
        suffix('و', 'ū', 'وئیں', 'uʾeṁ'),
        suffix('ے', 'e', 'یں', 'eṁ'),
        suffix('ں', 'ṁ', 'ئیں', 'ʾeṁ'),
        suffix('', '', 'یں', 'eṁ'),
      ],
      example: ['ایجنسی', 'ejansī', 'ایجنسیاں'],
      refusal: ['ایجنسی', 'ejansī', 'ایجنسییں'],
    },
    {
      name: 'noun.plural.oblique',
      features: feminine('Plur', 'Acc'),
      suffixes: [suffix('یا', 'iyā', 'یوں', 'iyoṁ'), ...OBLIQUE_PLURAL],
      example: ['قرارداد', 'qarārdād', 'قراردادوں'],
      refusal: ['چڑیا', 'chiṛiyā', 'چڑیاؤں'],
    },
    ...givenPlurals(feminine),
  ],
};

/** Nouns used in the plural only (والدین, مذاکرات), and those without any inflection. */
const uninflected = (name: string, headword: Features): Paradigm => ({ name, headword, rules: [] });
export const MASCULINE_PLURAL: Paradigm = {
  ...MASCULINE_PLAIN,
  name: 'noun.masculine.plural',
  headword: masculine('Plur'),
};
export const FEMININE_PLURAL: Paradigm = { ...uninflected('noun.feminine.plural', feminine('Plur')) };
export const NAME_MASCULINE: Paradigm = uninflected('name.masculine', masculine('Sing'));
export const NAME_FEMININE: Paradigm = uninflected('name.feminine', feminine('Sing'));
export const NAME: Paradigm = uninflected('name', {});
