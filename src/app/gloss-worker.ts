/**
 * The lexicon off the main thread, for all that need it: texts in, their analyses out; and the search over the library, which
 * knows words by their headwords and comes when it is first wanted.
 */
import data from 'virtual:lexicon/data';
import { createLexicon } from '../lexicon/load.ts';
import { unpackLexicon } from '../lexicon/pack.ts';
import { analyse } from '../urdu/analyse.ts';
import type { EngineAnswer, EngineRequest } from './gloss-engine.ts';
import { once } from './once.ts';
import type { Searcher } from './searcher.ts';

const lexicon = createLexicon(unpackLexicon(data));
const startedSearcher = once(async (): Promise<Searcher> => (await import('./searcher.ts')).createSearcher(lexicon));

const say = (what: EngineAnswer): void => {
  postMessage(what);
};

async function answer({ id, ask }: EngineRequest): Promise<void> {
  try {
    if (ask.kind === 'analyse') {
      say({ id, kind: 'analyses', analyses: ask.texts.map((text) => analyse(text, lexicon)) });
      return;
    }
    const search = await startedSearcher();
    if (ask.kind === 'search') say({ id, kind: 'found', found: await search.find(ask.query, ask.limit) });
    else {
      for await (const progress of search.keepUp(ask.library)) say({ id, kind: 'progress', progress });
      say({ id, kind: 'done' });
    }
  } catch (error) {
    say({ id, kind: 'failed', message: String(error) });
  }
}

addEventListener('message', ({ data: request }: MessageEvent<EngineRequest>) => {
  void answer(request);
});
