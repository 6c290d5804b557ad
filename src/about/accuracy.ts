import measured from '../content/accuracy.json';

/** How good the glosses were when they were last measured. */
export interface Accuracy {
  /** Share of the running words of a text that get a meaning, 0 to 1. */
  readonly covered: number;
  /** Share of the meanings judged that were right in their sentence, 0 to 1. */
  readonly rightInContext: number;
  /** How many meanings were judged for that. */
  readonly judged: number;
  /** `YYYY-MM-DD`. */
  readonly measuredOn: string;
}

export const accuracy: Accuracy = measured;
