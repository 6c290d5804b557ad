import { fold } from '../fold.ts';
import { CLAUSE_EDGES } from '../context/pattern.ts';
import type { Lexeme, Lexicon } from '../lexicon.ts';
import { denotesPerson } from '../person.ts';
import type { Slot } from '../slot.ts';

/** What a pronoun and the genitive after it mean together: اس کی "its", جس کے "whose". */
export interface Possessive {
  readonly name: string;
  /** Pronoun as written, folded, and its headword. */
  readonly word: string;
  readonly lemma: string;
  /** Headword whose entry holds the meaning, where the pronoun's own does not. */
  readonly entry?: string;
  /** Sense of the entry before what is owned. */
  readonly sense: number;
  /** Sense where the genitive is the object of a compound verb: اس کی توثیق کی "ratified it". */
  readonly objectSense: number;
  /** Holds only where a place or body is named in the clause, and no person. */
  readonly isOfThing?: true;
  readonly example: readonly [text: string, meaning: string];
  /** A text that lacks the phrase, or where it means something else. */
  readonly refusal: readonly [text: string, meaning: string];
}

/** The first that holds decides. */
export const POSSESSIVES: readonly Possessive[] = [
  { name: 'of a place or body', word: 'اس', lemma: 'یہ', sense: 2, objectSense: 1, isOfThing: true, example: ['روس میں اس کی فوج', 'its'], refusal: ['پوٹن اور اس کی فوج', 'its'] },
  { name: 'of who or what was spoken of', word: 'اس', lemma: 'یہ', entry: 'وہ', sense: 2, objectSense: 1, example: ['پوٹن اور اس کی فوج', 'his/her/its'], refusal: ['اس کے خلاف جنگ', 'his/her/its'] },
  { name: 'of that one', word: 'اس', lemma: 'وہ', sense: 2, objectSense: 1, example: ['اُس کی فوج', 'his/her/its'], refusal: ['اُس ملک کی فوج', 'his/her/its'] },
  { name: 'of these', word: 'ان', lemma: 'یہ', sense: 5, objectSense: 4, example: ['اِن کی فوج', 'their'], refusal: ['اِن ممالک کی فوج', 'their'] },
  { name: 'of those', word: 'ان', lemma: 'وہ', sense: 5, objectSense: 4, example: ['ان کا ملک', 'his/her/their'], refusal: ['ان کے ساتھ جنگ', 'his/her/their'] },
  { name: 'of which or whom', word: 'جس', lemma: 'جو', sense: 3, objectSense: 1, example: ['وہ ملک جس کے صدر', 'whose'], refusal: ['جس ملک کے صدر', 'whose'] },
  { name: 'of which or whom, of several', word: 'جن', lemma: 'جو', sense: 3, objectSense: 1, example: ['وہ ممالک جن کے فوجی', 'whose'], refusal: ['جن ممالک کے فوجی', 'whose'] },
  { name: 'of whom', word: 'کس', lemma: 'کون', sense: 3, objectSense: 1, example: ['یہ کس کا ملک ہے', 'whose'], refusal: ['کس ملک کا صدر', 'whose'] },
  { name: 'of someone', word: 'کسی', lemma: 'کوئی', sense: 3, objectSense: 1, example: ['کسی کا ملک', 'someone\'s'], refusal: ['کسی ملک کا صدر', 'someone\'s'] },
  { name: 'of you', word: 'آپ', lemma: 'آپ', sense: 2, objectSense: 0, example: ['آپ کی مدد', 'your'], refusal: ['آپ کے ساتھ', 'your'] },
];

const BY_WORD: ReadonlyMap<string, readonly Possessive[]> = new Map(POSSESSIVES.map(({ word }) => [fold(word), POSSESSIVES.filter((rule) => rule.word === word)]));
const CLAUSE_WORDS: ReadonlySet<string> = new Set(['اور', 'کہ', 'لیکن', 'مگر']);

/** Does the clause before the pronoun name a place or body, and nobody it could mean besides? */
function isOfThing(slots: readonly Slot[], at: number): boolean {
  let isNamed = false;
  for (let i = at - 1; i >= 0; i--) {
    const slot = slots[i];
    if (!slot || CLAUSE_EDGES.has(slot.token.text) || CLAUSE_WORDS.has(slot.folded)) break;
    const lexeme = slot.forms[0]?.lexeme;
    if (slot.status === 'name' || slot.status === 'guess' || denotesPerson(lexeme)) return false;
    if (lexeme?.upos === 'PROPN') isNamed = true;
  }
  return isNamed;
}

/** A pronoun at `at` with the genitive after it, and what the two mean. */
export interface PossessiveMatch {
  readonly rule: Possessive;
  readonly at: number;
  /** Holds the meaning. */
  readonly lexeme: Lexeme;
}

function possessiveAt(slots: readonly Slot[], at: number, rules: readonly Possessive[], lexicon: Lexicon): PossessiveMatch | undefined {
  const [slot, form, genitive] = [slots[at], slots[at]?.forms[0], slots[at + 1]?.forms[0]?.lexeme];
  if (!slot || form?.lexeme.upos !== 'PRON' || genitive?.lemma !== 'کا' || genitive.upos !== 'ADP') return undefined;
  const rule = rules.find(({ lemma, isOfThing: mustBeThing }) => lemma === form.lexeme.lemma && (!mustBeThing || isOfThing(slots, at)));
  const source = rule?.entry === undefined ? form : lexicon.lookup(slot.folded).find(({ lexeme }) => lexeme.lemma === rule.entry && lexeme.upos === 'PRON');
  return rule && source && { rule, at, lexeme: source.lexeme };
}

export function possessives(slots: readonly Slot[], lexicon: Lexicon): readonly PossessiveMatch[] {
  const found: PossessiveMatch[] = [];
  for (let at = 0; at < slots.length; at++) {
    const rules = BY_WORD.get(slots[at]?.folded ?? '');
    const match = rules && possessiveAt(slots, at, rules, lexicon);
    if (match) found.push(match);
  }
  return found;
}
