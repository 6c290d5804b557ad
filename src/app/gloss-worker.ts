/** The gloss engine off the main thread: a list of texts in, their analyses out, in the same order. */
import data from 'virtual:lexicon/data';
import { createLexicon } from '../lexicon/load.ts';
import { unpackLexicon } from '../lexicon/pack.ts';
import { analyse } from '../urdu/analyse.ts';
import type { EngineAnswer, EngineRequest } from './gloss-engine.ts';

const lexicon = createLexicon(unpackLexicon(data));

addEventListener('message', ({ data: { id, texts } }: MessageEvent<EngineRequest>) => {
  const answer: EngineAnswer = { id, analyses: texts.map((text) => analyse(text, lexicon)) };
  postMessage(answer);
});
