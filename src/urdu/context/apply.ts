import type { Form } from '../lexicon.ts';
import { hasDoer } from '../phrases/agent.ts';
import { subjectOf } from '../phrases/subject.ts';
import type { Slot } from '../slot.ts';
import { holds, readingMatches } from './pattern.ts';
import { READING_RULES, type ReadingRule } from './reading-rules.ts';
import { SENSE_RULES, type SenseRule } from './sense-rules.ts';
import { isOpen, mayBeOpen } from './wish.ts';

/** Rules by the word they are about, those about any word included, each list in the order of the table. */
function indexed(rules: readonly ReadingRule[]): (word: string) => readonly ReadingRule[] {
  const general = rules.filter((rule) => !rule.words);
  const lists = new Map<string, readonly ReadingRule[]>();
  for (const word of rules.flatMap((rule) => rule.words ?? [])) {
    lists.set(word, rules.filter((rule) => !rule.words || rule.words.includes(word)));
  }
  return (word) => lists.get(word) ?? general;
}

const rulesFor = indexed(READING_RULES);
const SENSES_OF: ReadonlyMap<string, readonly SenseRule[]> = new Map(
  SENSE_RULES.flatMap((rule) => rule.words).map((word) => [word, SENSE_RULES.filter((rule) => rule.words.includes(word))]),
);

/** Readings the rule leaves, or the readings as they were where it says nothing of them. */
function applied(rule: ReadingRule, forms: readonly Form[]): readonly Form[] {
  const isKept = rule.action === 'keep';
  const left = forms.filter((form) => readingMatches(form, rule.reading) === isKept);
  return left.length === 0 ? forms : left;
}

/** Is the form one of what was done to several (پھاڑ دیں) and of what shall be done alike? */
const mayBeWish = (forms: readonly Form[]): boolean =>
  forms.some(({ kind }) => kind === 'subjunctive') && forms.some(({ kind, features, lexeme }) => kind === 'perfective' && features['Gender'] === 'Fem' && features['Number'] === 'Plur' && lexeme.traits.has('transitive'));

/** Is the form one that I am (میں خوش ہوں) and of what may be (وہ خوش ہوں) alike? */
const mayBeOfSpeaker = (forms: readonly Form[]): boolean => forms.some(isOfSpeaker) && !forms.every(isOfSpeaker);
const isOfSpeaker = ({ kind, features }: Form): boolean => kind === 'present' && features['Person'] === '1';

/** What bears on a list of readings of a word; the same lists come again and again. */
interface Question {
  /** Rules that tell its readings apart. */
  readonly rules: readonly ReadingRule[];
  readonly mayBeWish: boolean;
  readonly mayBeOpen: boolean;
  readonly mayBeOfSpeaker: boolean;
}
const questions = new WeakMap<readonly Form[], Map<string, Question>>();

function questionOf(word: string, forms: readonly Form[]): Question {
  const byWord = questions.get(forms) ?? new Map<string, Question>();
  const known = byWord.get(word);
  if (known) return known;
  const rules = rulesFor(word).filter(({ reading }) => forms.some((form) => readingMatches(form, reading)) && !forms.every((form) => readingMatches(form, reading)));
  const question = { rules, mayBeWish: mayBeWish(forms), mayBeOpen: mayBeOpen(forms), mayBeOfSpeaker: mayBeOfSpeaker(forms) };
  questions.set(forms, byWord.set(word, question));
  return question;
}

/** Strikes out readings that the context forbids. Words further on may still be open when a word is decided. */
export function disambiguate(slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    if (slot.forms.length < 2) return;
    const question = questionOf(slot.folded, slot.forms);
    if (question.mayBeWish && hasDoer(slots, at)) slot.forms = slot.forms.filter((form) => form.kind !== 'subjunctive');
    if (question.mayBeOpen && isOpen(slots, at)) slot.forms = slot.forms.filter((form) => form.kind !== 'perfective');
    if (question.mayBeOfSpeaker && subjectOf(slots, at)?.person === '1') slot.forms = slot.forms.filter(isOfSpeaker);
    for (const rule of question.rules) {
      if (slot.forms.length < 2) break;
      if (!slot.forms.some((form) => readingMatches(form, rule.reading))) continue;
      if (rule.when.every((condition) => holds(condition, slots, at))) slot.forms = applied(rule, slot.forms);
    }
  });
}

/** Chooses senses, once readings are settled. */
export function chooseSenses(slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const rule = SENSES_OF.get(slot.folded)?.find(({ when }) => when.every((condition) => holds(condition, slots, at)));
    if (rule) slot.sense = rule.sense;
  });
}
