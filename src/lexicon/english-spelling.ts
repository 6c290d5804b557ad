import { DOUBLING, IRREGULAR_COMPARISON, IRREGULAR_PLURALS, IRREGULAR_VERBS, UNCOUNTABLE } from './english-words.ts';

/** Spelling of English inflections, by the rules of the schoolbook: try–tries, stop–stopping, agree–agreeing. */

const SIBILANT = /(?:s|x|z|ch|sh)$/u;
const CONSONANT_Y = /[^aeiou]y$/u;
const ONE_SYLLABLE_CVC = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$/u;

const withS = (word: string): string => {
  if (SIBILANT.test(word)) return `${word}es`;
  return CONSONANT_Y.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};
const doubled = (word: string): string => (ONE_SYLLABLE_CVC.test(word) || DOUBLING.has(word) ? word + word.slice(-1) : word);

export function thirdPerson(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  return verb === 'go' || verb === 'do' || verb === 'undergo' ? `${verb}es` : withS(verb);
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}
export const pastTense = (verb: string): string => IRREGULAR_VERBS.get(verb)?.past ?? regularPast(verb);
export const pastParticiple = (verb: string): string => IRREGULAR_VERBS.get(verb)?.participle ?? regularPast(verb);

export function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/u.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** Where the head of "member of parliament" ends. */
const AFTER_HEAD = / (?:of|in|for|to|from|with|at|on|without|between) /u;

/** Plural of a noun of one or more words: the head takes it. Nouns that have none stay. */
export function plural(noun: string): string {
  const tail = AFTER_HEAD.exec(noun);
  if (tail) return plural(noun.slice(0, tail.index)) + noun.slice(tail.index);
  const at = noun.lastIndexOf(' ') + 1;
  return noun.slice(0, at) + pluralWord(noun.slice(at));
}

function pluralWord(word: string): string {
  if (UNCOUNTABLE.has(word) || /ese$|[^s]ics$/u.test(word)) return word;
  const irregular = IRREGULAR_PLURALS.get(word) ?? compoundPlural(word);
  if (irregular !== undefined) return irregular;
  return withS(word);
}

/** policeman, businesswoman, grandchild. */
function compoundPlural(word: string): string | undefined {
  const found = /^(?<first>.{3,})(?<last>man|woman|child|wife)$/u.exec(word)?.groups;
  if (!found || /^(?:hu|ger|ro|otto|mussul)man$/iu.test(word)) return undefined;
  return `${found['first']}${IRREGULAR_PLURALS.get(found['last'] ?? '')}`;
}

const takesEnding = (adjective: string): boolean => (!adjective.includes(' ') && /^[^aeiou]*[aeiou]+[^aeiou]*e?$/u.test(adjective)) || /^[^aeiou]*[aeiou][^aeiou]+y$/u.test(adjective);

const ended = (adjective: string, ending: 'er' | 'est'): string => {
  if (adjective.endsWith('e')) return adjective + ending.slice(1);
  return CONSONANT_Y.test(adjective) ? `${adjective.slice(0, -1)}i${ending}` : doubled(adjective) + ending;
};
export const comparative = (adjective: string): string => IRREGULAR_COMPARISON.get(adjective)?.[0] ?? (takesEnding(adjective) ? ended(adjective, 'er') : `more ${adjective}`);
export const superlative = (adjective: string): string => IRREGULAR_COMPARISON.get(adjective)?.[1] ?? (takesEnding(adjective) ? ended(adjective, 'est') : `most ${adjective}`);
