import { type FormRule, type Paradigm, type Suffix, suffix } from './paradigm.ts';
import type { Features } from '../analysis.ts';

const PERFECTIVE: readonly Suffix[] = [
  suffix('آ', 'ā', 'آیا', 'āyā'),
  suffix('ی', 'ī', 'یا', 'iyā'),
  suffix('ا', 'ā', 'ایا', 'āyā'),
  suffix('و', 'o', 'ویا', 'oyā'),
  suffix('و', 'ū', 'وا', 'uā'),
  suffix('', '', 'ا', 'ā'),
];
/** -ā of a participle becomes -e, -ī, -īṁ; after a vowel the written form has a hamza, and -iyā shrinks to -ī. */
const participle = (urdu: string, hiatus: string, roman: string, shrunk: readonly [string, string]): readonly Suffix[] => [
  suffix('یا', 'iyā', shrunk[0], shrunk[1]),
  suffix('ایا', 'āyā', `ا${hiatus}`, `āʾ${roman}`),
  suffix('آیا', 'āyā', `آ${hiatus}`, `āʾ${roman}`),
  suffix('ویا', 'oyā', `و${hiatus}`, `oʾ${roman}`),
  suffix('یا', 'ayā', hiatus, `aʾ${roman}`),
  suffix('وا', 'uā', `و${hiatus}`, `u${roman}`),
  suffix('ا', 'ā', urdu, roman),
];
const E = participle('ے', 'ئے', 'e', ['یے', 'iye']);
const I = participle('ی', 'ئی', 'ī', ['ی', 'ī']);
const IM = participle('یں', 'ئیں', 'īṁ', ['یں', 'īṁ']);

/** An ending that starts with a vowel: after a long vowel the hiatus is written with hamza. */
const vowelEnding = (urdu: string, hiatus: string, roman: string): readonly Suffix[] => [
  suffix('ا', 'ā', `ا${hiatus}`, `āʾ${roman}`),
  suffix('آ', 'ā', `آ${hiatus}`, `āʾ${roman}`),
  suffix('و', 'o', `و${hiatus}`, `oʾ${roman}`),
  suffix('و', 'ū', `و${hiatus}`, `uʾ${roman}`),
  suffix('ی', 'ī', `ی${urdu}`, `iy${roman}`),
  suffix('', '', urdu, roman),
];
const future = (urdu: string, roman: string): readonly Suffix[] => [suffix('', '', urdu, roman)];

const rule = (
  name: string,
  from: string | undefined,
  features: Features,
  suffixes: readonly Suffix[],
  example: FormRule['example'],
  refusal: FormRule['refusal'],
): FormRule => ({ name, ...(from === undefined ? {} : { from }), features, suffixes, example, refusal });

const part = (aspect: string, gender: string, number: string): Features => ({ VerbForm: 'Part', Aspect: aspect, Gender: gender, Number: number });
const sub = (person: string, number: string): Features => ({ VerbForm: 'Fin', Mood: 'Sub', Person: person, Number: number });
const fut = (person: string, number: string, gender: string): Features => ({ VerbForm: 'Fin', Mood: 'Ind', Tense: 'Fut', Person: person, Number: number, Gender: gender });

const INFINITIVES: readonly FormRule[] = [
  rule('verb.infinitive.oblique', undefined, { VerbForm: 'Inf', Case: 'Acc' }, [suffix('نا', 'nā', 'نے', 'ne')], ['کرنا', 'karnā', 'کرنے'], ['کرنا', 'karnā', 'کرنو']),
  rule('verb.infinitive.feminine', undefined, { VerbForm: 'Inf', Gender: 'Fem' }, [suffix('نا', 'nā', 'نی', 'nī')], ['کرنا', 'karnā', 'کرنی'], ['کرنا', 'karnā', 'کرنیا']),
  rule('verb.infinitive.feminine.plural', undefined, { VerbForm: 'Inf', Gender: 'Fem', Number: 'Plur' }, [suffix('نا', 'nā', 'نیں', 'nīṁ')], ['کرنا', 'karnā', 'کرنیں'], ['کرنا', 'karnā', 'کرنوں']),
];

const PARTICIPLES: readonly FormRule[] = [
  rule('verb.stem', undefined, { VerbForm: 'Stem' }, [suffix('ینا', 'enā', 'ے', 'e'), suffix('نا', 'nā', '', '')], ['بتانا', 'batānā', 'بتا'], ['بتانا', 'batānā', 'بتان']),
  rule('verb.imperfective', 'verb.stem', part('Imp', 'Masc', 'Sing'), [suffix('ے', 'e', 'یتا', 'etā'), suffix('', '', 'تا', 'tā')], ['کرنا', 'karnā', 'کرتا'], ['کرنا', 'karnā', 'کرنتا']),
  rule('verb.imperfective.plural', 'verb.imperfective', part('Imp', 'Masc', 'Plur'), E, ['کرنا', 'karnā', 'کرتے'], ['آنا', 'ānā', 'آتئے']),
  rule('verb.imperfective.feminine', 'verb.imperfective', part('Imp', 'Fem', 'Sing'), I, ['کرنا', 'karnā', 'کرتی'], ['کرنا', 'karnā', 'کرتئی']),
  rule('verb.imperfective.feminine.plural', 'verb.imperfective', part('Imp', 'Fem', 'Plur'), IM, ['کرنا', 'karnā', 'کرتیں'], ['کرنا', 'karnā', 'کرتیاں']),
  rule('verb.perfective', 'verb.stem', part('Perf', 'Masc', 'Sing'), PERFECTIVE, ['بتانا', 'batānā', 'بتایا'], ['بتانا', 'batānā', 'بتاا']),
  rule('verb.perfective.plural', 'verb.perfective', part('Perf', 'Masc', 'Plur'), E, ['بھیجنا', 'bhejnā', 'بھیجے'], ['بتانا', 'batānā', 'بتانے']),
  rule('verb.perfective.feminine', 'verb.perfective', part('Perf', 'Fem', 'Sing'), I, ['آنا', 'ānā', 'آئی'], ['آنا', 'ānā', 'آنی']),
  rule('verb.perfective.feminine.plural', 'verb.perfective', part('Perf', 'Fem', 'Plur'), IM, ['رکھنا', 'rakhnā', 'رکھیں'], ['رکھنا', 'rakhnā', 'رکھیاں']),
];

const FINITES: readonly FormRule[] = [
  rule('verb.subjunctive.first', 'verb.stem', sub('1', 'Sing'), vowelEnding('وں', 'ؤں', 'ūṁ'), ['کرنا', 'karnā', 'کروں'], ['آنا', 'ānā', 'آنوں']),
  rule('verb.subjunctive', 'verb.stem', sub('3', 'Sing'), vowelEnding('ے', 'ئے', 'e'), ['جانا', 'jānā', 'جائے'], ['کرنا', 'karnā', 'کرئے']),
  rule('verb.subjunctive.second', 'verb.stem', { ...sub('2', 'Plur'), Mood: 'Imp' }, vowelEnding('و', 'ؤ', 'o'), ['کرنا', 'karnā', 'کرو'], ['کرنا', 'karnā', 'کرنو']),
  rule('verb.subjunctive.plural', 'verb.stem', sub('3', 'Plur'), vowelEnding('یں', 'ئیں', 'eṁ'), ['کرنا', 'karnā', 'کریں'], ['کرنا', 'karnā', 'کرئیں']),
  rule('verb.imperative.polite', 'verb.stem', { VerbForm: 'Fin', Mood: 'Imp', Polite: 'Form' }, [suffix('ی', 'ī', 'یجیے', 'ījiye'), ...vowelEnding('یے', 'ئیے', 'iye')], ['پڑھنا', 'paṛhnā', 'پڑھیے'], ['پڑھنا', 'paṛhnā', 'پڑھنیے']),
  rule('verb.future.first', 'verb.subjunctive.first', fut('1', 'Sing', 'Masc'), [suffix('ں', 'ṁ', 'نگا', 'ṁgā')], ['کرنا', 'karnā', 'کرونگا'], ['کرنا', 'karnā', 'کروگاں']),
  rule('verb.future.first.feminine', 'verb.subjunctive.first', fut('1', 'Sing', 'Fem'), [suffix('ں', 'ṁ', 'نگی', 'ṁgī')], ['کرنا', 'karnā', 'کرونگی'], ['کرنا', 'karnā', 'کرونگیں']),
  rule('verb.future', 'verb.subjunctive', fut('3', 'Sing', 'Masc'), future('گا', 'gā'), ['کرنا', 'karnā', 'کرےگا'], ['کرنا', 'karnā', 'کرگا']),
  rule('verb.future.feminine', 'verb.subjunctive', fut('3', 'Sing', 'Fem'), future('گی', 'gī'), ['کرنا', 'karnā', 'کرےگی'], ['کرنا', 'karnā', 'کرگی']),
  rule('verb.future.second', 'verb.subjunctive.second', fut('2', 'Plur', 'Masc'), future('گے', 'ge'), ['کرنا', 'karnā', 'کروگے'], ['کرنا', 'karnā', 'کرگے']),
  rule('verb.future.plural', 'verb.subjunctive.plural', fut('3', 'Plur', 'Masc'), [suffix('ں', 'ṁ', 'نگے', 'ṁge')], ['کرنا', 'karnā', 'کرینگے'], ['کرنا', 'karnā', 'کریگیں']),
  rule('verb.future.plural.feminine', 'verb.subjunctive.plural', fut('3', 'Plur', 'Fem'), [suffix('ں', 'ṁ', 'نگی', 'ṁgī')], ['کرنا', 'karnā', 'کرینگی'], ['کرنا', 'karnā', 'کرینگیں']),
  rule('verb.conjunctive', 'verb.stem', { VerbForm: 'Conv' }, [suffix('ے', 'e', 'یکر', 'ekar'), suffix('', '', 'کر', 'kar')], ['ہونا', 'honā', 'ہوکر'], ['ہونا', 'honā', 'ہوکرے']),
  rule('verb.conjunctive.ke', 'verb.stem', { VerbForm: 'Conv' }, [suffix('ے', 'e', 'یکے', 'eke'), suffix('', '', 'کے', 'ke')], ['کرنا', 'karnā', 'کرکے'], ['کرنا', 'karnā', 'کرکی']),
];

/** Forms of ہونا (to be) that no other verb has; the entry gives them. */
const beForm = (name: string, features: Features, form: string): FormRule => rule(name, undefined, features, [], ['ہونا', 'honā', form], ['کرنا', 'karnā', form]);
const BE: readonly FormRule[] = [
  beForm('verb.present', { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres', Person: '3', Number: 'Sing' }, 'ہے'),
  beForm('verb.present.plural', { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres', Person: '3', Number: 'Plur' }, 'ہیں'),
  beForm('verb.present.first', { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres', Person: '1', Number: 'Sing' }, 'ہوں'),
  beForm('verb.past', { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Past', Gender: 'Masc', Number: 'Sing' }, 'تھا'),
  beForm('verb.past.plural', { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Past', Gender: 'Masc', Number: 'Plur' }, 'تھے'),
  beForm('verb.past.feminine', { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Past', Gender: 'Fem', Number: 'Sing' }, 'تھی'),
  beForm('verb.past.feminine.plural', { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Past', Gender: 'Fem', Number: 'Plur' }, 'تھیں'),
];

export const VERB: Paradigm = {
  name: 'verb',
  headword: { VerbForm: 'Inf', Case: 'Nom' },
  rules: [...INFINITIVES, ...PARTICIPLES, ...FINITES, ...BE],
};

/** کر or کے behind a stem: توثیق کر کے "having ratified". */
export const CONJUNCTIVE_MARK: Paradigm = {
  name: 'verb.conjunctive-mark',
  headword: {},
  rules: [rule('conjunctive.mark', undefined, { VerbForm: 'Conv' }, [], ['کرنا', 'karnā', 'کر'], ['کرنا', 'karnā', 'کرکے'])],
};

/** چاہیے, which agrees in number only. */
export const MODAL: Paradigm = {
  name: 'verb.modal',
  headword: {},
  rules: [rule('modal.plural', undefined, { Number: 'Plur' }, [], ['چاہیے', 'chāhiye', 'چاہییں'], ['چاہیے', 'chāhiye', 'چاہیا'])],
};

/** گا گے گی, the future's ending written as a word of its own. */
export const FUTURE_ENDING: Paradigm = {
  name: 'verb.future-ending',
  headword: { Tense: 'Fut', Gender: 'Masc', Number: 'Sing' },
  rules: [
    rule('future.plural', undefined, { Tense: 'Fut', Gender: 'Masc', Number: 'Plur' }, [suffix('ا', 'ā', 'ے', 'e')], ['گا', 'gā', 'گے'], ['گا', 'gā', 'گیں']),
    rule('future.feminine', undefined, { Tense: 'Fut', Gender: 'Fem' }, [suffix('ا', 'ā', 'ی', 'ī')], ['گا', 'gā', 'گی'], ['گا', 'gā', 'گیاں']),
  ],
};
