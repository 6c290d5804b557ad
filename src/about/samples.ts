import data from '../content/gloss-samples.json';
import type { Layer } from '../reader/layer.ts';
import type { Status } from '../urdu/analysis.ts';

/** What the engine does with a sentence, in the order it does it. */
export const readingSteps = ['headword', 'meaning', 'phrase'] as const;

/** How far a gloss can be trusted, the surest first. */
export const statuses = ['known', 'derived', 'guess', 'name', 'unknown'] as const satisfies readonly Status[];

/** Word layers as the engine makes them, one for each thing the page explains; a test holds them against the engine. */
export const samples = data as Readonly<Record<(typeof readingSteps)[number] | (typeof statuses)[number], Layer>>;
