import { type Paradigm, suffix } from './paradigm.ts';

/** -ā, -e, -ī: اچھا اچھے اچھی, with ordinals in -vāṁ. */
export const ADJECTIVE_MARKED: Paradigm = {
  name: 'adjective.marked',
  headword: { Gender: 'Masc', Number: 'Sing', Case: 'Nom' },
  rules: [
    {
      name: 'adjective.oblique',
      features: { Gender: 'Masc', Case: 'Acc' },
      suffixes: [suffix('اں', 'āṁ', 'یں', 'eṁ'), suffix('ا', 'ā', 'ے', 'e'), suffix('ہ', 'a', 'ے', 'e')],
      example: ['اچھا', 'achchhā', 'اچھے'],
      refusal: ['سرخ', 'surk\u035Fh', 'سرخے'],
    },
    {
      name: 'adjective.feminine',
      features: { Gender: 'Fem' },
      suffixes: [suffix('اں', 'āṁ', 'یں', 'īṁ'), suffix('ا', 'ā', 'ی', 'ī'), suffix('ہ', 'a', 'ی', 'ī')],
      example: ['اچھا', 'achchhā', 'اچھی'],
      refusal: ['زرعی', 'zaraʿī', 'زرعیی'],
    },
    {
      name: 'adjective.plural.oblique',
      features: { Number: 'Plur', Case: 'Acc' },
      suffixes: [suffix('اں', 'āṁ', 'وں', 'oṁ'), suffix('ا', 'ā', 'وں', 'oṁ'), suffix('ہ', 'a', 'وں', 'oṁ')],
      example: ['بڑا', 'baṛā', 'بڑوں'],
      refusal: ['سرخ', 'surk\u035Fh', 'سرخوں'],
    },
  ],
};

export const ADJECTIVE_PLAIN: Paradigm = {
  name: 'adjective.plain',
  headword: {},
  rules: [
    { name: 'adjective.comparative', features: { Degree: 'Cmp' }, suffixes: [suffix('', '', 'تر', 'tar')], example: ['کم', 'kam', 'کمتر'], refusal: ['کم', 'kam', 'کمتری'] },
    { name: 'adjective.superlative', features: { Degree: 'Sup' }, suffixes: [suffix('', '', 'ترین', 'tarīn')], example: ['اہم', 'aham', 'اہمترین'], refusal: ['اہم', 'aham', 'اہمین'] },
    { name: 'adjective.given.feminine', features: { Gender: 'Fem' }, suffixes: [], example: ['محترم', 'muhtaram', 'محترمہ'], refusal: ['اہم', 'aham', 'اہمہ'] },
  ],
};
