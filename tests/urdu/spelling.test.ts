import { describe, expect, it } from 'vitest';
import { spells } from '../../src/urdu/spelling.ts';
import { romaniseByLetter, toAscii, toDevanagari } from '../../src/urdu/transliterate.ts';

describe('spells', () => {
  it.each([
    ['معاہدہ', 'muʿāhada'],
    ['توثیق', 'tausīq'],
    ['خواب', 'k\u035Fhāb'],
    ['اچھا', 'achchhā'],
    ['اقوام متحدہ', 'aqvām-e-muttahida'],
    ['جد و جہد', 'jidd-o-jahd'],
    ['تقریباً', 'taqrīban'],
    ['اعلیٰ', 'aʿlā'],
    ['پاؤں', 'pāʾoṁ'],
    ['عبدالرحمان', 'ʿabd-ur-rahmān'],
    ['نظام الدین', 'nizām-ud-dīn'],
    ['عبدالشکور', 'ʿabd-ush-shakūr'],
  ])('%s is %s', (urdu, roman) => expect(spells(roman, urdu)).toBe(true));

  it.each([
    ['معاہدہ', 'muʿāhata'],
    ['توثیق', 'tausīk'],
    ['ملک', 'mulkī'],
    ['ملک', 'muk'],
    ['روس', 'rus rus'],
    ['خبر', 'khabar'],
    ['عبدالرحمان', 'ʿabd-us-rahmān'],
    ['عبدالکریم', 'ʿabd-uk-karīm'],
    ['طالبان', 'tābbān'],
  ])('%s is not %s', (urdu, roman) => expect(spells(roman, urdu)).toBe(false));
});

describe('toDevanagari', () => {
  it.each([
    ['tausīq', 'तौसीक़'],
    ['dost', 'दोस्त'],
    ['hafta', 'हफ़्ता'],
    ['meṁ', 'में'],
    ['hāṁ', 'हाँ'],
    ['āʾe', 'आए'],
    ['k\u035Fhabar', 'ख़बर'],
    ['muʿāhada', 'मुआहदा'],
    ['laṛkā', 'लड़्का'],
    ['na', 'न'],
    ['kam az kam', 'कम अज़ कम'],
  ])('%s is %s', (roman, devanagari) => expect(toDevanagari(roman)).toBe(devanagari));

  it('makes no conjunct where an ending is joined to a stem', () => {
    expect(toDevanagari('kartā', 3)).toBe('करता');
    expect(toDevanagari('kartā')).toBe('कर्ता');
  });
});

it.each([
  ['k\u035Fhabar', 'khabar'],
  ['ḍākṭar', 'daktar'],
  ['haiṁ', 'hain'],
  ['muʿāhada', 'muahada'],
])('plain letters for %s: %s', (roman, ascii) => expect(toAscii(roman)).toBe(ascii));

it.each([
  ['کلماڈی', 'kalmāḍī'],
  ['قذافی', 'qazāfī'],
  ['ویلتھ', 'velth'],
  ['اسد', 'asad'],
])('sounds the unknown name %s as %s', (name, roman) => expect(romaniseByLetter(name)).toBe(roman));
