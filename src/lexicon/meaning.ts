import type { Gloss } from '../urdu/analysis.ts';
import { inflect } from './english.ts';

/** The text under a key of the `gloss` namespace, or nothing. */
export type Lookup = (key: string) => string | undefined;

/** Puts glosses into words. */
export interface Meaning {
  /** The meaning as it reads in its sentence: "has ratified"; '' where there is none. */
  readonly of: (gloss: Gloss) => string;
  /** All meanings of an entry, uninflected, likeliest first. */
  readonly senses: (entry: string) => readonly string[];
}

/**
 * @param lookup for i18next: `(key) => t(key, { ns: 'gloss', keySeparator: false, nsSeparator: false, defaultValue: '' })`,
 *   since keys hold any characters
 */
export function createMeaning(lookup: Lookup): Meaning {
  const senses = (entry: string): readonly string[] => {
    const text = entry === '' ? undefined : lookup(entry);
    return text === undefined || text === '' ? [] : text.split('; ');
  };
  const of = (gloss: Gloss): string => {
    if (gloss.parts) return gloss.parts.map(of).filter((text) => text !== '').join(' ');
    return inflect(senses(gloss.key), gloss.values);
  };
  return { of, senses };
}
