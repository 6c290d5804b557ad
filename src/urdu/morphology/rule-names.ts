import { LINKS, VERB_ENDINGS } from '../phrases/chain-rules.ts';
import { DERIVATIONS } from './derivation.ts';
import { PARADIGMS } from './paradigms.ts';

/** Name of every rule that can stand in the steps of a word or phrase: the interface has a text for each. */
export const RULE_NAMES: readonly string[] = [
  ...new Set([
    ...PARADIGMS.flatMap((paradigm) => paradigm.rules.map((rule) => rule.name)),
    ...DERIVATIONS.filter((rule) => !rule.isToldByGloss).map((rule) => rule.name),
    ...LINKS.map((link) => link.name),
    ...VERB_ENDINGS.map((ending) => ending.name),
  ]),
];
