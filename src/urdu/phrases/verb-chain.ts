import type { GlossValues } from '../analysis.ts';
import type { Form } from '../lexicon.ts';
import type { Slot } from '../slot.ts';
import { agentOf, SENTENCE_ENDS } from './agent.ts';
import { isPluralOfRespect } from './honour.ts';
import { obligedOf, subjectOf } from './subject.ts';
import { LINKS, VERB_ENDINGS, type VerbEnding, type VerbLink } from './chain-rules.ts';
import type { VerbKind } from '../morphology/verb-kind.ts';

/** A verb with all that hangs on it: vectors, auxiliaries, negation. Indexes are of slots. */
export interface VerbChain {
  /** Slots of the chain in reading order; words between them that do not belong to it are left out. */
  readonly slots: readonly number[];
  readonly main: Form;
  /** Form read in each slot that is a verb. */
  readonly forms: ReadonlyMap<number, Form>;
  readonly values: GlossValues;
  /** Names of the links and the ending, in order. */
  readonly rules: readonly string[];
}

const NEGATIONS: ReadonlySet<string> = new Set(['نہیں', 'نہ', 'مت']);
/** Particles that may stand inside a chain without belonging to it. */
const PARTICLES: ReadonlySet<string> = new Set(['بھی', 'ہی', 'تو']);
/** Links by the kind of form they follow and the headword of the verb they tie to it. */
const LINKS_AFTER: ReadonlyMap<VerbKind, ReadonlyMap<string, readonly VerbLink[]>> = new Map(
  LINKS.map(({ after }) => {
    const links = LINKS.filter((link) => link.after === after);
    return [after, new Map(links.flatMap(({ verbs }) => verbs).map((verb) => [verb, links.filter(({ verbs }) => verbs.includes(verb))]))];
  }),
);
const NO_LINKS: ReadonlyMap<string, readonly VerbLink[]> = new Map();

/** Longest first, as in the table. */
const ENDINGS_OF: ReadonlyMap<VerbKind | undefined, readonly VerbEnding[]> = new Map(VERB_ENDINGS.map(({ kinds: [first] }) => [first, VERB_ENDINGS.filter(({ kinds }) => kinds[0] === first)]));
const NO_ENDINGS: readonly VerbEnding[] = [];

interface State {
  readonly slots: readonly number[];
  readonly forms: ReadonlyMap<number, Form>;
  readonly links: readonly VerbLink[];
  readonly isNegated: boolean;
}

interface Found extends State {
  readonly ending: VerbEnding | undefined;
}

/** The next slot a chain could go on in, over negation and particles. */
function next(slots: readonly Slot[], at: number): number {
  let i = at + 1;
  while (NEGATIONS.has(slots[i]?.folded ?? '') || PARTICLES.has(slots[i]?.folded ?? '')) i++;
  return i;
}

const NONE: readonly number[] = [];

/** Slots of the negations between two words of a chain. */
function negationsBetween(slots: readonly Slot[], from: number, to: number): readonly number[] {
  if (to - from === 1) return NONE;
  const found: number[] = [];
  for (let i = from + 1; i < to; i++) if (NEGATIONS.has(slots[i]?.folded ?? '')) found.push(i);
  return found;
}

/** Readings a chain may go on with. */
const open = (slot: Slot | undefined): readonly Form[] => (!slot || slot.isFixed ? [] : slot.forms);

const size = (found: Found | undefined): number => found?.forms.size ?? 0;

function extend(state: State, at: number, form: Form, negations: readonly number[], link?: VerbLink): State {
  return {
    slots: [...state.slots, ...negations, at],
    forms: new Map(state.forms).set(at, form),
    links: link ? [...state.links, link] : state.links,
    isNegated: state.isNegated || negations.length > 0,
  };
}

const mainOf = (state: State): Form | undefined => state.forms.values().next().value;

const lastOf = (state: State): Form | undefined => [...state.forms.values()].at(-1);

function isTied(link: VerbLink, form: Form, state: State): boolean {
  if (link.as && !link.as.includes(form.kind ?? 'ending')) return false;
  if (link.onlyAfter && !link.onlyAfter.includes(lastOf(state)?.lexeme.lemma ?? '')) return false;
  return !link.isTransitiveOnly || isTransitive(state);
}

/** Verbs with an object that take no نے all the same: ہسپتال لائے گئے. */
const WITHOUT_NE: ReadonlySet<string> = new Set(['لانا', 'بولنا', 'بھولنا', 'سمجھنا']);
const isPassivable = (form: Form | undefined): boolean => form !== undefined && (form.lexeme.traits.has('transitive') || WITHOUT_NE.has(form.lexeme.lemma));

/** A chain can be made passive if its verb takes نے, or the vector laid over it does. */
function isTransitive(state: State): boolean {
  return isPassivable(lastOf(state)) && (state.links.at(-1)?.name === 'verb.let' || isPassivable(mainOf(state)));
}

/** An infinitive that has a genitive before it is a noun: صدر کا کہنا ہے "the president's saying is". */
const isVerbalNoun = (slots: readonly Slot[], at: number, kind: VerbKind | undefined): boolean => kind === 'infinitive' && slots[at - 1]?.folded === 'کا';

/** The longest chain from a verb form on; of equals, the one whose forms are likelier. */
function grow(slots: readonly Slot[], state: State, at: number, form: Form): Found {
  const kind = form.kind;
  let best: Found = finish(slots, state, at, form);
  if (kind === undefined) return best;
  if (isVerbalNoun(slots, at, kind)) return best;
  const to = next(slots, at);
  const links = LINKS_AFTER.get(kind) ?? NO_LINKS;
  for (const candidate of open(slots[to])) {
    for (const link of links.get(candidate.lexeme.lemma) ?? []) {
      if (!isTied(link, candidate, state)) continue;
      const found = grow(slots, extend(state, to, candidate, negationsBetween(slots, at, to), link), to, candidate);
      if (size(found) > size(best) || (size(found) === size(best) && !best.ending && found.ending)) best = found;
    }
  }
  return best;
}

const NO_KINDS: readonly VerbKind[] = [];

/** Is it one of the forms that endings are made of? */
const mayEnd = ({ lexeme }: Form): boolean => lexeme.lemma === 'ہونا' || lexeme.traits.has('future');

/** Kinds of the forms in a slot that may end a chain. */
function endingKinds(slot: Slot | undefined): readonly (VerbKind | undefined)[] {
  const forms = open(slot);
  return forms.some(mayEnd) ? forms.filter(mayEnd).map(({ kind }) => kind) : NO_KINDS;
}

/** Adds the forms of ہونا and گا that end the chain. */
function finish(slots: readonly Slot[], state: State, at: number, form: Form): Found {
  const kind = form.kind;
  const following = isVerbalNoun(slots, at, kind) ? NO_KINDS : endingKinds(slots[next(slots, at)]);
  let best: Found = { ...state, ending: undefined };
  for (const ending of ENDINGS_OF.get(kind) ?? NO_ENDINGS) {
    const [, second] = ending.kinds;
    if (second === undefined ? best.ending : !following.includes(second)) continue;
    const found = completed(slots, state, at, ending);
    if (found && (size(found) > size(best) || !best.ending)) best = found;
  }
  return best;
}

function completed(slots: readonly Slot[], state: State, from: number, ending: VerbEnding): Found | undefined {
  let at = from;
  let reached = state;
  for (const kind of ending.kinds.slice(1)) {
    const to = next(slots, at);
    const form = open(slots[to]).find((f) => f.kind === kind && (kind === 'ending' || f.lexeme.lemma === 'ہونا'));
    if (!form) return undefined;
    reached = extend(reached, to, form, negationsBetween(slots, at, to));
    at = to;
  }
  return { ...reached, ending };
}

/** Number and person shown by the last form that shows any. */
function agreement(forms: ReadonlyMap<number, Form>): Pick<GlossValues, 'number' | 'person'> {
  const shown = [...forms.values()].toReversed();
  const number = shown.map((form) => form.features['Number']).find((value) => value !== undefined);
  const person = shown.map((form) => form.features['Person']).find((value) => value !== undefined);
  return { ...(number === 'Plur' ? { number: 'Plur' } : { number: 'Sing' }), ...(person === '1' || person === '2' ? { person } : {}) };
}

/** After negation the present drops its ہے: وہ نہیں جاتا "he does not go", وہ نہیں جا رہا "he is not going". */
const hasDroppedPresent = ({ ending, isNegated, links }: Found): boolean =>
  isNegated && (ending?.name === 'verb.unreal' || (ending?.name === 'verb.past.simple' && links.at(-1)?.name === 'verb.progressive'));

function valuesOf(found: Found): GlossValues {
  const ending: GlossValues = hasDroppedPresent(found) ? { verbForm: 'Fin', tense: 'Pres' } : (found.ending?.values ?? { verbForm: 'Fin' });
  const linked = Object.assign({}, ...found.links.map((link) => link.values)) as Partial<GlossValues>;
  const isProgressive = linked.aspect === 'Prog' && linked.verbForm === undefined;
  const isParticiple = linked.verbForm === 'Part' && !['present', 'past'].includes(found.ending?.kinds.at(-1) ?? '');
  const verbForm = isParticiple || linked.verbForm === 'Conv' ? linked.verbForm : ending.verbForm;
  const { aspect: linkedAspect, ...others } = linked;
  const aspect = isProgressive ? 'Prog' : isParticiple ? linkedAspect : linkedAspect === 'Hab' ? 'Hab' : ending.aspect;
  const tense = isProgressive && ending.tense === 'Past' && ending.aspect === undefined ? undefined : ending.tense;
  return {
    ...others,
    ...ending,
    verbForm: verbForm ?? 'Fin',
    ...(aspect === undefined ? {} : { aspect }),
    ...(tense === undefined ? {} : { tense }),
    ...(found.isNegated ? { polarity: 'Neg' as const } : {}),
    ...agreement(found.forms),
  };
}

/**
 * A bare participle that no auxiliary makes finite: دم توڑتی روایت "a dying tradition", شام ڈھلتے ہی "as evening fell", پوچھے بغیر
 * "without asking", اس سے جڑے حصے "the parts joined to it". A perfective with a doer marked by نے is finite.
 */
function participleValues(slots: readonly Slot[], at: number, { ending, slots: own, forms, links, isNegated }: Found): GlossValues | undefined {
  const after = slots[(own.at(-1) ?? 0) + 1];
  if (isNegated || !after) return undefined;
  const isBeforeNoun = after.forms[0]?.lexeme.upos === 'NOUN';
  if (ending?.name === 'verb.unreal') return isBeforeNoun || after.folded === 'ہی' ? { verbForm: 'Part', aspect: 'Prog' } : undefined;
  const isCounted = isBeforeNoun || after.token.kind === 'number' || after.forms[0]?.lexeme.upos === 'NUM';
  if (ending?.name === 'verb.past.simple' && links.at(-1)?.name === 'verb.passive' && forms.size === 2 && isCounted) return { verbForm: 'Part', aspect: 'Perf', voice: 'Act' };
  if (ending?.name !== 'verb.past.simple' || forms.size > 1) return undefined;
  if (after.folded === 'بغیر') return { verbForm: 'Ger' };
  const isIntransitive = mainOf({ slots: own, forms, links, isNegated })?.lexeme.traits.has('intransitive') === true && slots[at - 1]?.forms[0]?.lexeme.upos === 'NOUN';
  return isBeforeNoun && (isIntransitive || PARTICIPLE_NEIGHBOURS.has(slots[at - 1]?.forms[0]?.lexeme.upos ?? '')) && !agentOf(slots, at) ? { verbForm: 'Part', aspect: 'Perf' } : undefined;
}

/** اگر جنگ ہوئی تو: what may yet be the case stands in the perfective; English has the present. */
function isCondition(slots: readonly Slot[], { slots: own }: Found, at: number): boolean {
  const after = slots[(own.at(-1) ?? 0) + 1]?.folded;
  if (after !== 'تو' && slots[(own.at(-1) ?? 0) + 2]?.folded !== 'تو') return false;
  for (let i = at - 1; i >= 0; i--) {
    if (slots[i]?.folded === 'اگر') return true;
    if (SENTENCE_ENDS.has(slots[i]?.token.text ?? '')) return false;
  }
  return false;
}

/** Before a participle stands what belongs to it. */
const PARTICIPLE_NEIGHBOURS: ReadonlySet<string> = new Set(['ADP', 'ADV']);

/** Does the chain ask for a doer with نے: transitive, perfective, active, and not progressive? */
const isErgative = ({ links, ending }: Found, main: Form): boolean =>
  main.lexeme.traits.has('transitive') && ending?.kinds[0] === 'perfective' && !links.some((link) => link.name === 'verb.passive' || link.name === 'verb.progressive' || link.name === 'verb.keep');

/** Who it is about, where the verb does not agree with that person: a present without its ہے, and a duty. */
function unsaidAgreement(slots: readonly Slot[], at: number, found: Found, { tense, modality, person }: GlossValues): Pick<GlossValues, 'number' | 'person'> | undefined {
  if (tense !== 'Pres' || person !== undefined) return undefined;
  if (modality === 'must') return obligedOf(slots, at);
  return hasDroppedPresent(found) ? subjectOf(slots, at) : undefined;
}

/**
 * The verb chain whose main verb stands at `at`, negation before it included.
 * @returns undefined where no verb stands there
 */
export function verbChainAt(slots: readonly Slot[], at: number): VerbChain | undefined {
  let best: Found | undefined;
  for (const form of slots[at]?.forms ?? []) {
    const kind = form.kind;
    if (kind === undefined || kind === 'ending' || form.lexeme.upos === 'AUX') continue;
    const isBefore = NEGATIONS.has(slots[at - 1]?.folded ?? '');
    const start: State = { slots: isBefore ? [at - 1, at] : [at], forms: new Map([[at, form]]), links: [], isNegated: isBefore };
    const found = grow(slots, start, at, form);
    if (!best || size(found) > size(best)) best = found;
  }
  const main = best && mainOf(best);
  if (!best || !main) return undefined;
  const values = valuesOf(best);
  const participle = participleValues(slots, at, best);
  if (participle) return { slots: best.slots, main, forms: best.forms, values: { ...values, ...participle }, rules: best.links.map((link) => link.name) };
  if (best.ending?.name === 'verb.past.simple' && values.aspect === undefined && isCondition(slots, best, at)) {
    return { slots: best.slots, main, forms: best.forms, values: { ...values, tense: 'Pres' }, rules: [...best.links.map((link) => link.name), best.ending.name] };
  }
  const agent = isErgative(best, main) ? agentOf(slots, at) : undefined;
  const unsaid = agent ?? unsaidAgreement(slots, at, best, values);
  const isOnePerson = !unsaid && values.number === 'Plur' && values.person === undefined && isPluralOfRespect(slots, at);
  return { slots: best.slots, main, forms: best.forms, values: { ...values, ...unsaid, ...(isOnePerson ? { number: 'Sing' as const } : {}) }, rules: [...best.links.map((link) => link.name), ...(best.ending ? [best.ending.name] : [])] };
}
