import type { Form, Lexeme } from '../urdu/lexicon.ts';
import { expand, type IrregularForm } from '../urdu/morphology/expand.ts';
import type { CompiledEntry } from './compile.ts';
import { lexemeOf, parseForms } from './entry.ts';

/** A lexeme and how a text may have it, the headword first. */
export interface Written {
  readonly lexeme: Lexeme;
  readonly forms: readonly Form[];
}

interface Verb {
  readonly lexeme: Lexeme;
  readonly irregular: readonly IrregularForm[];
}

/** Izafat anywhere, or the Arabic article or -o- before the last word: the last word is not the one that inflects. */
const BOUND = /[-ʾ]e[- ]|-(?:o|il|u[a-z]{1,2})-[^ ]*$/u;

/** The irregular forms of a verb, behind the nominal part of a compound that ends in it: توثیق کیا. */
function compounded(compound: Lexeme, verb: Verb): readonly IrregularForm[] {
  const text = compound.lemma.slice(0, -verb.lexeme.lemma.length);
  const roman = compound.roman.slice(0, -verb.lexeme.roman.length);
  return verb.irregular.map((form) => ({ ...form, text: text + form.text, roman: roman + form.roman }));
}

function formsOfSeveral(lexeme: Lexeme, irregular: readonly IrregularForm[], verbs: readonly Verb[]): readonly Form[] {
  switch (lexeme.upos) {
    case 'VERB': {
      const verb = verbs.find((simple) => lexeme.lemma.endsWith(` ${simple.lexeme.lemma}`) && lexeme.roman.endsWith(simple.lexeme.roman));
      return expand(lexeme, [...irregular, ...(verb ? compounded(lexeme, verb) : [])]);
    }
    case 'NOUN':
    case 'PROPN': {
      const forms = expand(lexeme, irregular);
      const given = new Set([lexeme.lemma, ...irregular.map(({ text }) => text)]);
      return BOUND.test(lexeme.roman) ? forms.filter(({ text }) => given.has(text)) : forms;
    }
    default:
      return expand(lexeme, irregular).slice(0, 1);
  }
}

/**
 * Every form of every entry, in the order of the entries. Of those of several words, a compound verb has the forms of its
 * verb (توثیق کی of توثیق کرنا) and a noun or name those of its last word (پولیس اہلکاروں), but with izafat only the ones
 * its line gives (وزرائے خارجہ); all others stand as they are.
 */
export function writtenForms(entries: readonly CompiledEntry[]): readonly Written[] {
  const read = entries.map(([lemma, roman, klass, forms], position) => ({ lexeme: lexemeOf({ lemma, roman, class: klass }, position), irregular: parseForms(forms) }));
  const verbs = read.filter(({ lexeme }) => lexeme.upos === 'VERB' && !lexeme.lemma.includes(' '));
  return read.map(({ lexeme, irregular }) => ({
    lexeme,
    forms: lexeme.lemma.includes(' ') ? formsOfSeveral(lexeme, irregular, verbs) : expand(lexeme, irregular),
  }));
}
