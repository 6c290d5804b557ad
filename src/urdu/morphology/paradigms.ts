import type { Lexeme } from '../lexicon.ts';
import { ADJECTIVE_MARKED, ADJECTIVE_PLAIN } from './adjective.ts';
import { FEMININE, FEMININE_PLURAL, MASCULINE_MARKED, MASCULINE_PLAIN, MASCULINE_PLURAL, NAME, NAME_FEMININE, NAME_MASCULINE } from './noun.ts';
import type { Paradigm } from './paradigm.ts';
import { INVARIANT, NUMERAL, PRONOUN } from './pronoun.ts';
import { CONJUNCTIVE_MARK, FUTURE_ENDING, MODAL, VERB } from './verb.ts';

/** All paradigms; every rule name stands in exactly these. */
export const PARADIGMS: readonly Paradigm[] = [
  MASCULINE_MARKED, MASCULINE_PLAIN, MASCULINE_PLURAL, FEMININE, FEMININE_PLURAL, NAME, NAME_MASCULINE, NAME_FEMININE,
  ADJECTIVE_MARKED, ADJECTIVE_PLAIN, PRONOUN, NUMERAL, INVARIANT, VERB, CONJUNCTIVE_MARK, MODAL, FUTURE_ENDING,
];

const MARKED_ENDINGS = [['ا', 'ā'], ['ہ', 'a'], ['ع', 'a'], ['ع', 'aʿ'], ['اں', 'āṁ']] as const;

/** -ā or -a that gives way to -e: لڑکا, معاہدہ, موقع, کنواں. */
const hasMarkedEnding = ({ lemma, roman }: Lexeme): boolean =>
  MARKED_ENDINGS.some(([urdu, sound]) => lemma.endsWith(urdu) && roman.endsWith(sound));

function nounParadigm(lexeme: Lexeme): Paradigm {
  const { traits } = lexeme;
  if (traits.has('plural')) return traits.has('f') ? FEMININE_PLURAL : MASCULINE_PLURAL;
  if (traits.has('f')) return FEMININE;
  return !traits.has('fixed') && hasMarkedEnding(lexeme) ? MASCULINE_MARKED : MASCULINE_PLAIN;
}

function adjectiveParadigm(lexeme: Lexeme): Paradigm {
  const { traits, lemma } = lexeme;
  if (traits.has('fixed')) return INVARIANT;
  return traits.has('marked') || (hasMarkedEnding(lexeme) && !lemma.endsWith('ہ')) ? ADJECTIVE_MARKED : ADJECTIVE_PLAIN;
}

function verbParadigm(traits: ReadonlySet<string>): Paradigm {
  if (traits.has('future')) return FUTURE_ENDING;
  if (traits.has('bound')) return CONJUNCTIVE_MARK;
  if (traits.has('modal')) return MODAL;
  return traits.has('fixed') ? INVARIANT : VERB;
}

/** The paradigm a lexeme follows, by its part of speech, traits and ending. */
export function paradigmOf(lexeme: Lexeme): Paradigm {
  const { upos, traits } = lexeme;
  switch (upos) {
    case 'NOUN':
      return nounParadigm(lexeme);
    case 'PROPN':
      if (traits.has('inflected')) return nounParadigm(lexeme);
      return traits.has('f') ? NAME_FEMININE : traits.has('m') ? NAME_MASCULINE : NAME;
    case 'ADJ':
      return adjectiveParadigm(lexeme);
    case 'VERB':
    case 'AUX':
      return verbParadigm(traits);
    case 'PRON':
    case 'DET':
      return traits.has('marked') ? ADJECTIVE_MARKED : PRONOUN;
    case 'NUM':
      return traits.has('marked') ? ADJECTIVE_MARKED : NUMERAL;
    case 'ADP':
    case 'ADV':
    case 'PART':
      return traits.has('marked') ? ADJECTIVE_MARKED : INVARIANT;
    default:
      return INVARIANT;
  }
}
