import type { Features } from '../analysis.ts';
import type { Form, Lexeme } from '../lexicon.ts';
import type { FormRule, Paradigm } from './paradigm.ts';
import { paradigmOf } from './paradigms.ts';
import { verbKind } from './verb-kind.ts';

/** A form that a lexeme has against the rules, or that no rule could foresee (کیا of کرنا, ممالک of ملک). */
export interface IrregularForm {
  /** Name of the rule whose result it replaces or that describes it. */
  readonly rule: string;
  readonly text: string;
  readonly roman: string;
  readonly sense?: number;
  /** Stands beside the regular form and does not replace it. */
  readonly isAdditional: boolean;
}

interface Spelt {
  readonly text: string;
  readonly roman: string;
}

/** Applies a rule to a form. @returns undefined where none of the rule's endings fits */
function applyRule(rule: FormRule, base: Spelt): Spelt | undefined {
  const fitting = rule.suffixes.find((s) => base.text.endsWith(s.ending) && base.roman.endsWith(s.romanEnding));
  if (!fitting) return undefined;
  return {
    text: base.text.slice(0, base.text.length - fitting.ending.length) + fitting.suffix,
    roman: base.roman.slice(0, base.roman.length - fitting.romanEnding.length) + fitting.romanSuffix,
  };
}

/** The headword as a form of its lexeme. */
export function headwordOf(lexeme: Lexeme, sense?: number): Form {
  const features = paradigmOf(lexeme).headword;
  return { lexeme, text: lexeme.lemma, roman: lexeme.roman, features, rule: undefined, base: undefined, sense, affix: undefined, kind: verbKind(lexeme, features) };
}

/**
 * Every form of a lexeme, the headword first (a bound lexeme has no form that is its headword). Irregular forms take the place of what their rule would yield, and further
 * rules build on them.
 */
export function expand(lexeme: Lexeme, irregular: readonly IrregularForm[] = []): readonly Form[] {
  const paradigm: Paradigm = paradigmOf(lexeme);
  const headword = headwordOf(lexeme, irregular.find((form) => form.rule === 'headword')?.sense);
  const forms: Form[] = lexeme.traits.has('bound') ? [] : [headword];
  const byRule = new Map<string, Form>();
  const add = (rule: FormRule, spelt: Spelt, features: Features, sense: number | undefined): Form => {
    const base = rule.from === undefined ? undefined : byRule.get(rule.from);
    const form: Form = { lexeme, text: spelt.text, roman: spelt.roman, features, rule: rule.name, base, sense, affix: undefined, kind: verbKind(lexeme, features) };
    forms.push(form);
    return form;
  };
  for (const rule of paradigm.rules) {
    const named = irregular.filter((form) => form.rule === rule.name);
    const own = named.filter((form) => form.text !== '');
    const regularSense = named.find((form) => form.text === '')?.sense;
    own.forEach((form) => {
      const added = add(rule, form, rule.features, form.sense);
      if (!form.isAdditional) byRule.set(rule.name, byRule.get(rule.name) ?? added);
    });
    if (own.some((form) => !form.isAdditional)) continue;
    const base: Spelt | undefined = rule.from === undefined ? headword : byRule.get(rule.from);
    const spelt = base && applyRule(rule, base);
    if (spelt) byRule.set(rule.name, add(rule, spelt, rule.features, regularSense));
  }
  return forms;
}
