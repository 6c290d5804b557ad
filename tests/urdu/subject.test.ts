import { expect, it } from 'vitest';
import { analyse } from '../../src/urdu/analyse.ts';
import { lexicon, meaning } from './real-lexicon.ts';

/** Meaning of the phrase or word that holds the last word. */
function lastMeaning(text: string): string | undefined {
  const { phrases, words } = analyse(text, lexicon);
  const end = words.at(-1)?.to;
  const gloss = phrases.find(({ parts }) => parts.at(-1)?.to === end)?.gloss ?? words.at(-1)?.reading?.gloss;
  return gloss && meaning.of(gloss);
}

it.each([
  ['میں سارہ ہوں', 'am'],
  ['میں ایک استاد ہوں', 'am'],
  ['میں نہیں جانتی', 'do not know'],
  ['میں یہ نہیں جانتا', 'do not know'],
  ['تم نہیں جانتے', 'do not know'],
  ['میں نہیں جا رہی', 'am not going'],
  ['مجھے دودھ لینا ہے', 'have to take'],
  ['آپ کو جانا ہے', 'have to go'],
  ['بچوں کو جانا ہے', 'have to go'],
])('who it is about tells the verb: %s, %s', (text, expected) => expect(lastMeaning(text)).toBe(expected));

it.each([
  ['شاید وہ استاد ہوں', 'be'],
  ['وہ نہیں جانتی', 'does not know'],
  ['میں جانتا ہوں کہ وہ نہیں جانتا', 'does not know'],
  ['ملک میں کوئی نہیں جانتا', 'does not know'],
  ['بچے کو جانا ہے', 'has to go'],
  ['اسے دودھ لینا ہے', 'has to take'],
])('and another does not: %s, %s', (text, expected) => expect(lastMeaning(text)).toBe(expected));
