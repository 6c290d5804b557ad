import type { Gloss } from '../urdu/analysis.ts';

/** Puts meanings into words; made by the app from the dictionary it has loaded. */
export interface Meaning {
  /** The meaning as it reads in its sentence: "has ratified". */
  of(gloss: Gloss): string;
  /** All meanings of an entry, uninflected, likeliest first. */
  senses(entry: string): readonly string[];
}
