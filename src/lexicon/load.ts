import { fold, type Folded } from '../urdu/fold.ts';
import type { Form, Lexeme, Lexicon, MultiWord } from '../urdu/lexicon.ts';
import { expand, headwordOf } from '../urdu/morphology/expand.ts';
import type { LexiconData } from './compile.ts';
import { lexemeOf, parseForms } from './entry.ts';

/** Adds to the list under `key`; lists are made when first needed. */
function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Sound of each word of a phrase: izafat -e- stays with the word before it. */
function romansOf(roman: string, count: number): readonly string[] {
  const words = roman.replaceAll('-e-', '-e ').replaceAll(/-(?=o-)|(?<=-o)-/gu, ' ').split(' ');
  if (words.length === count) return words;
  const parts = roman.replaceAll('-e-', '-e ').split(/ |(?<!-(?:u[ltdrzsn]|ush))-(?!e )/u);
  return parts.length === count ? parts : [];
}

function multiWord(lexeme: Lexeme): MultiWord {
  const words = lexeme.lemma.split(' ').map(fold);
  let romans: readonly string[] | undefined;
  return {
    lexeme,
    words,
    // Few of the thousands are ever asked for it.
    get romans() {
      return (romans ??= romansOf(lexeme.roman, words.length));
    },
  };
}

/** Phrases that are also written as one word. */
const GLUED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'ADV', 'PROPN']);

const isRare = (form: Form): boolean => form.lexeme.traits.has('rare');
/** Stable: among equals, the order of the files stands. */
const byLikelihood = (a: Form, b: Form): number => Number(isRare(a)) - Number(isRare(b));
const byLength = (a: MultiWord, b: MultiWord): number => b.words.length - a.words.length;

/** Expands every paradigm once and indexes the forms; afterwards each question is one look-up. */
export function createLexicon(data: LexiconData): Lexicon {
  const forms = new Map<Folded, Form[]>();
  /** Phrases as they are often written, without their spaces: وزیراعظم, بینالاقوامی. */
  const glued = new Map<Folded, Form[]>();
  const beginnings = new Map<Folded, MultiWord[]>();
  const compounds = new Map<Folded, Map<string, MultiWord[]>>();

  data.entries.forEach(([lemma, roman, klass, irregular], position) => {
    const lexeme = lexemeOf({ lemma, roman, class: klass }, position);
    if (lemma.includes(' ')) {
      const phrase = multiWord(lexeme);
      const first = phrase.words[0];
      if (lexeme.upos === 'VERB') {
        const last = phrase.words.at(-2);
        if (last === undefined) return;
        const byVerb = compounds.get(last) ?? new Map<string, MultiWord[]>();
        compounds.set(last, byVerb);
        addTo(byVerb, lemma.slice(lemma.lastIndexOf(' ') + 1), phrase);
      }
      else if (first !== undefined) {
        addTo(beginnings, first, phrase);
        if (GLUED.has(lexeme.upos)) addTo(glued, fold(lemma.replaceAll(' ', '')), headwordOf(lexeme));
      }
      return;
    }
    for (const form of expand(lexeme, parseForms(irregular))) addTo(forms, fold(form.text), form);
  });
  // Never beside a word of its own: only what is found nowhere else is a phrase without its spaces.
  for (const [text, list] of glued) if (!forms.has(text)) forms.set(text, list);
  for (const list of forms.values()) list.sort(byLikelihood);
  for (const list of [...beginnings.values(), ...[...compounds.values()].flatMap((byVerb) => [...byVerb.values()])]) list.sort(byLength);

  const none: readonly never[] = [];
  const noCompounds: ReadonlyMap<string, readonly MultiWord[]> = new Map();
  return {
    lookup: (form) => forms.get(form) ?? none,
    beginningWith: (word) => beginnings.get(word) ?? none,
    compoundsOf: (lastWord) => compounds.get(lastWord) ?? noCompounds,
  };
}
