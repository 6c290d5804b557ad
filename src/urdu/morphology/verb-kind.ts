import type { Features } from '../analysis.ts';
import type { Lexeme } from '../lexicon.ts';

/** What a verb form is to the words around it. */
export type VerbKind =
  | 'stem' | 'infinitive' | 'infinitive.oblique' | 'imperfective' | 'perfective' | 'subjunctive' | 'imperative' | 'future' | 'present' | 'past' | 'conjunctive' | 'modal' | 'ending';

/** @returns undefined for what is no verb form */
export function verbKind(lexeme: Lexeme, features: Features): VerbKind | undefined {
  if (lexeme.upos !== 'VERB' && lexeme.upos !== 'AUX') return undefined;
  if (lexeme.traits.has('future')) return 'ending';
  if (lexeme.traits.has('modal')) return 'modal';
  switch (features['VerbForm']) {
    case 'Stem':
      return 'stem';
    case 'Inf':
      return features['Case'] === 'Acc' ? 'infinitive.oblique' : 'infinitive';
    case 'Part':
      return features['Aspect'] === 'Imp' ? 'imperfective' : 'perfective';
    case 'Conv':
      return 'conjunctive';
    case 'Fin':
      return finiteKind(features);
    default:
      return undefined;
  }
}

function finiteKind(features: Features): VerbKind {
  if (features['Tense'] === 'Fut') return 'future';
  if (features['Tense'] === 'Pres') return 'present';
  if (features['Tense'] === 'Past') return 'past';
  return features['Mood'] === 'Imp' ? 'imperative' : 'subjunctive';
}
