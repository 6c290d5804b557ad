import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/urdu/analyse.ts';
import { fold } from '../../src/urdu/fold.ts';
import { LINKS, VERB_ENDINGS } from '../../src/urdu/phrases/chain-rules.ts';
import { COMPOUND_RULES } from '../../src/urdu/phrases/compounds.ts';
import { NAME_SIGNS } from '../../src/urdu/phrases/names.ts';
import { PARTS } from '../../src/urdu/phrases/numerals.ts';
import { POSSESSIVES } from '../../src/urdu/phrases/possessive.ts';
import { lexicon, meaning } from './real-lexicon.ts';

/** `kind[words|meaning]` of every phrase. */
function phrasesOf(text: string): readonly string[] {
  return analyse(text, lexicon).phrases.map((phrase) => `${phrase.kind}[${phrase.parts.map(({ from, to }) => text.slice(from, to)).join('…')}|${meaning.of(phrase.gloss)}]`);
}

/** Names of all rules that the verbs of a text show. */
const rulesOf = (text: string): readonly string[] => analyse(text, lexicon).phrases.flatMap((phrase) => phrase.steps.map((step) => step.rule));

describe('phrases', () => {
  it.each([
    ['معاہدے کی توثیق کر دی ہے', ['light-verb[توثیق کر دی ہے|has ratified]']],
    ['مغربی ممالک نے مذمت کی ہے', ['light-verb[مذمت کی ہے|have condemned]']],
    ['صدر نے دو معاہدے بھیجے ہیں', ['verb-chain[بھیجے ہیں|has sent]']],
    ['ہم نے مذمت کی ہے', ['light-verb[مذمت کی ہے|have condemned]']],
    ['معاہدے کی توثیق کی گئی ہے', ['light-verb[توثیق کی گئی ہے|has been ratified]']],
    ['معاہدے کی توثیق نہیں کی گئی', ['light-verb[توثیق نہیں کی گئی|was not ratified]']],
    ['مطالبہ کیا گیا ہے', ['light-verb[مطالبہ کیا گیا ہے|has been demanded]']],
    ['تصدیق کی تھی', ['light-verb[تصدیق کی تھی|had confirmed]']],
    ['یہ الزام بھی عائد کرتے رہے ہیں', ['light-verb[عائد کرتے رہے ہیں|have kept levelling]']],
    ['معاہدہ سامنے آیا ہے', ['light-verb[سامنے آیا ہے|has emerged]']],
    ['تربیت حاصل کر سکتے ہیں', ['light-verb[حاصل کر سکتے ہیں|can obtain]']],
    ['میزائل فراہم کرتا رہا ہے', ['light-verb[فراہم کرتا رہا ہے|has kept providing]']],
    ['جنگ قرار دیتے ہوئے', ['light-verb[قرار دیتے ہوئے|declaring]']],
    ['مغربی ممالک کا کہنا ہے', ['light-verb[کا کہنا ہے|say]']],
    ['صدر کا کہنا ہے', ['light-verb[کا کہنا ہے|says]']],
    ['معاہدے کی توثیق کروا دی', ['light-verb[توثیق کروا دی|ratified]']],
    ['صدر نے اس کی توثیق کی ہے', ['postposition[اس کی|him/her/it]', 'light-verb[توثیق کی ہے|has ratified]']],
    ['جس کے چند روز بعد', ['postposition[کے…بعد|after]']],
    ['حملے کی صورت میں', ['postposition[کی صورت میں|in case of]']],
    ['معاہدے کے بارے میں', ['postposition[کے بارے میں|about]']],
    ['حال ہی میں', ['idiom[حال ہی میں|recently]']],
    ['ایک دوسرے کے خلاف', ['idiom[ایک دوسرے|each other]', 'postposition[کے خلاف|against]']],
    ['کوئی ایک دوسرے پر', ['idiom[کوئی ایک|any one]']],
    ['کم جونگ اُن نے', ['compound[کم جونگ اُن|Kim Jong-un]']],
    ['ولادیمیر پوٹن نے', ['compound[ولادیمیر پوٹن|Vladimir Putin]']],
    ['12 نومبر 2024ء', ['compound[12 نومبر 2024ء|12 November 2024]']],
    ['صدر نے پرچم نیلا کر دیا ہے', ['light-verb[نیلا کر دیا ہے|has made blue]']],
    ['پرچم نیلا ہو گیا', ['light-verb[نیلا ہو گیا|became blue]']],
    ['صدر خاموش ہیں', []],
    ['اگر سطح بلند ہوئی تو', ['light-verb[بلند ہوئی|is raised]']],
    ['ڈرون حملے ہوتے رہے', ['verb-chain[ہوتے رہے|kept happening]']],
    ['وزرائے خارجہ نے اتفاق کیا ہے', ['compound[وزرائے خارجہ|foreign ministers]', 'light-verb[اتفاق کیا ہے|have agreed]']],
    ['کاشت کاروں نے کہا', ['compound[کاشت کاروں|farmers]']],
    ['احمد کے نزدیک', ['postposition[کے نزدیک|in the view of]']],
    ['ماسکو کے نزدیک', ['postposition[کے نزدیک|near]']],
    ['سفارت کار یہاں آئے ہیں', ['compound[سفارت کار|diplomats]', 'verb-chain[آئے ہیں|have come]']],
    ['جنگ شروع نہیں ہونے دی جائے گی', ['light-verb[شروع نہیں ہونے دی جائے گی|will not be allowed to begin]']],
    ['بورڈ کے اعلان کردہ فیصلے', ['compound[اعلان کردہ|announced]']],
    ['تریپن اعشاریہ ایک', ['compound[تریپن اعشاریہ ایک|53.1]']],
    ['ارکان نے کتابیں پھاڑ دیں', ['verb-chain[پھاڑ دیں|tore]']],
    ['ارکان نے کہا کہ وہ کتابیں پھاڑ دیں', ['verb-chain[پھاڑ دیں|tear]']],
    ['دم توڑتی روایت', ['light-verb[دم توڑتی|dying]']],
    ['وہ کتاب لکھتا آ رہا ہے', ['verb-chain[لکھتا آ رہا ہے|has been writing]']],
    ['12 نومبر 2024', ['compound[12 نومبر 2024|12 November 2024]']],
    ['۱۲نومبر کو', ['compound[۱۲نومبر|12 November]']],
    ['قانون سازوں نے', ['compound[قانون سازوں|lawmakers]']],
    ['دس لاکھ', ['compound[دس لاکھ|1,000,000]']],
    ['40 کروڑ', ['compound[40 کروڑ|400,000,000]']],
    ['ساڑھے تین سو', ['compound[ساڑھے تین سو|350]']],
    ['ڈھائی ہزار', ['compound[ڈھائی ہزار|2500]']],
    ['سوا لاکھ', ['compound[سوا لاکھ|125,000]']],
    ['پونے دو لاکھ', ['compound[پونے دو لاکھ|175,000]']],
    ['دو کروڑ تین لاکھ پانچ ہزار سات سو اکیس', ['compound[دو کروڑ تین لاکھ پانچ ہزار سات سو اکیس|20,305,721]']],
    ['ایک لاکھ کروڑ', ['compound[ایک لاکھ کروڑ|1,000,000,000,000]']],
    ['پانچ اعشاریہ آٹھ', ['compound[پانچ اعشاریہ آٹھ|5.8]']],
    ['نو ہزار پولیس اہلکار', ['compound[نو ہزار|9000]', 'compound[پولیس اہلکار|police officers]']],
    ['3.3 لاکھ', ['compound[3.3 لاکھ|330,000]']],
    ['دس سے پندرہ', ['compound[دس سے پندرہ|10–15]']],
    ['دو تین لاکھ', ['compound[دو تین لاکھ|200,000–300,000]']],
    ['20 فیصد', ['compound[20 فیصد|20 percent]']],
    ['21ویں صدی', ['compound[21ویں|21st]']],
    ['جانے دیا', ['verb-chain[جانے دیا|let go]']],
    ['کرنا پڑے گا', ['verb-chain[کرنا پڑے گا|will have to do]']],
    ['نہیں کر سکا', ['verb-chain[نہیں کر سکا|could not do]']],
    ['نہیں بھیج رہے', ['verb-chain[نہیں بھیج رہے|are not sending]']],
    ['نہیں ہو سکتا', ['verb-chain[نہیں ہو سکتا|cannot be]']],
    ['بھیج نہ سکا', ['verb-chain[بھیج نہ سکا|could not send]']],
    ['کر نہ سکا', ['verb-chain[کر نہ سکا|could not do]']],
    ['نہیں بھیجتے', ['verb-chain[نہیں بھیجتے|do not send]']],
    ['نہیں بھیج سکتا', ['verb-chain[نہیں بھیج سکتا|cannot send]']],
    ['کیا جا رہا ہے', ['verb-chain[کیا جا رہا ہے|is being done]']],
    ['بھیجا جانا چاہیے', ['verb-chain[بھیجا جانا چاہیے|should be sent]']],
    ['کہا کرتے تھے', ['verb-chain[کہا کرتے تھے|used to say]']],
  ])('%s', (text, expected) => expect(phrasesOf(text)).toEqual(expected));

  it.each([
    ['صدر آئے ہیں', 'has come'],
    ['وزیر اعظم لاہور پہنچے ہیں', 'has reached'],
    ['منگل کو صدر پوٹن آئے ہیں', 'has come'],
    ['روس کے صدر جنگ دیکھتے ہیں', 'sees'],
    ['ڈاکٹر صاحب آئے تھے', 'had come'],
    ['صدر اور وزیر آئے ہیں', 'have come'],
    ['صدر کے فوجی آئے ہیں', 'have come'],
    ['دو صدر آئے ہیں', 'have come'],
    ['فوجی آئے ہیں', 'have come'],
    ['صدر نے کہا کہ وہ آئے ہیں', 'have come'],
  ])('counts who is honoured as one: %s %s', (text, expected) => expect(analyse(text, lexicon).phrases.filter(({ kind }) => kind === 'verb-chain').map((phrase) => meaning.of(phrase.gloss))).toContain(expected));

  it.each([
    ['a genitive is no verb', 'ملک کی فوج'],
    ['کم is less where no name follows', 'کم فوجی'],
    ['a nominal part in another clause', 'یہ توثیق ہے، کام تھا'],
    ['a number before no month', '12 فوجی'],
    ['one word for a number', 'اکیس فوجی'],
    ['numbers that do not go on', 'سات، دس ممالک'],
    ['no range downwards', '2020 سے 12'],
    ['an edge inside an expression', 'حال، ہی میں'],
  ])('finds no phrase: %s', (_why, text) => expect(phrasesOf(text)).toEqual([]));
  it.each([
    ['بہت سی کتابیں ہیں', 'idiom[بہت سی|many]'],
    ['بہت سے گھر ہیں', 'idiom[بہت سے|many]'],
    ['بہت سی محنت ہے', 'idiom[بہت سی|a lot of]'],
    ['بہت سے پانی میں', 'idiom[بہت سے|a lot of]'],
    ['بہت سا پانی ہے', 'idiom[بہت سا|a lot of]'],
  ])('tells many from much: %s', (text, expected) => expect(phrasesOf(text)).toContain(expected));
  it.each([
    ['سبزی تازہ ہوتی ہے', 'light-verb[تازہ ہوتی ہے|is fresh]'],
    ['بچہ بھوکا ہوتا تھا', 'light-verb[بھوکا ہوتا تھا|was hungry]'],
    ['نوٹس جاری ہوتے ہیں', 'light-verb[جاری ہوتے ہیں|are issued]'],
    ['بچہ بھوکا ہو گیا', 'light-verb[بھوکا ہو گیا|became hungry]'],
    ['سبزی تازہ کی گئی', 'light-verb[تازہ کی گئی|was refreshed]'],
    ['معاہدے کی توثیق ہوتی ہے', 'light-verb[توثیق ہوتی ہے|is ratified]'],
  ])('tells what is so from what becomes so: %s', (text, expected) => expect(phrasesOf(text)).toContain(expected));
  it('takes وہ for no part of a compound of وا', () => expect(phrasesOf('وہ یہاں ہو')).toEqual([]));
  it('takes a number before a postposition for no part of it', () => expect(phrasesOf('دو کے سوا')).toEqual(['postposition[کے سوا|except]']));
});

describe('compounds by rule', () => {
  it.each(COMPOUND_RULES.map(({ name, example }) => [name, ...example] as const))('%s: %s', (_name, text, phrase, expected) => expect(phrasesOf(text)).toContain(`compound[${phrase}|${expected}]`));
  it.each(COMPOUND_RULES.map(({ name, refusal }) => [name, refusal] as const))('no %s: %s', (_name, text) => expect(phrasesOf(text).filter((phrase) => phrase.startsWith('compound'))).toEqual([]));
  it('are heard as one', () => expect(analyse('علم و ادب', lexicon).phrases[0]?.roman).toBe('ʿilm-o-adab'));
});

describe('words for numbers', () => {
  it.each([...PARTS.keys()])('%s is a number in the lexicon', (word) => expect(lexicon.lookup(fold(word)).map((form) => form.lexeme.upos)).toContain('NUM'));
});

describe('a pronoun and its genitive', () => {
  const meanings = (text: string) => phrasesOf(text).filter((phrase) => phrase.startsWith('postposition')).map((phrase) => phrase.slice(phrase.indexOf('|') + 1, -1));
  it.each(POSSESSIVES.map(({ name, example }) => [name, ...example] as const))('%s: %s', (_name, text, expected) => expect(meanings(text)).toEqual([expected]));
  it.each(POSSESSIVES.map(({ name, refusal }) => [name, ...refusal] as const))('not %s: %s', (_name, text, unexpected) => expect(meanings(text)).not.toContain(unexpected));
});

describe('links and endings of a verb chain', () => {
  it.each(LINKS.map((link) => [link.name, link.example] as const))('%s: %s', (name, example) => expect(rulesOf(example)).toContain(name));
  it.each(LINKS.map((link) => [link.name, link.refusal] as const))('no %s: %s', (name, refusal) => expect(rulesOf(refusal)).not.toContain(name));
  it.each(VERB_ENDINGS.filter(({ kinds }) => kinds.length > 1).map((ending) => [ending.name, ending.example] as const))('%s: %s', (name, example) => expect(rulesOf(example)).toContain(name));
  it.each(VERB_ENDINGS.filter(({ kinds }) => kinds.length > 1).map((ending) => [ending.name, ending.refusal] as const))('no %s: %s', (name, refusal) => expect(rulesOf(refusal)).not.toContain(name));
});

describe.each(NAME_SIGNS.map((sign) => [sign.name, sign] as const))('a name by %s', (_, { example, refusal }) => {
  const statusOf = ([sentence, word]: readonly [string, string]) => analyse(sentence, lexicon).words.find(({ text }) => text === word)?.status;
  it(`takes ${example[1]} in ${example[0]} for one`, () => expect(statusOf(example)).toBe('name'));
  it(`does not in ${refusal[0]}`, () => expect(statusOf(refusal)).not.toBe('name'));
});
