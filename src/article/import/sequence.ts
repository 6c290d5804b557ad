import type { BlockKind } from '../article.ts';
import type { OpenRole } from './evidence.ts';

/** A line whose role is certain, or one whose evidence has to be weighed against its neighbours. */
export type Step =
  | { readonly kind: 'certain'; readonly role: BlockKind }
  | { readonly kind: 'open'; readonly scores: Readonly<Record<OpenRole, number>> };

/**
 * A role with as much of the past as the next line depends on: a related line in a box that a label opened is `boxed`;
 * outside one, the second and later of a row are `related-again`, as `boxed-again` are those in it. An item of a list that
 * lost its marks is `unmarked`.
 */
type State = BlockKind | 'unmarked' | 'boxed' | 'boxed-again' | 'related-again' | 'start' | 'end';

const ROLE_OF: Partial<Readonly<Record<State, OpenRole>>> = {
  subheading: 'subheading',
  related: 'related',
  'related-again': 'related',
  boxed: 'related',
  'boxed-again': 'related',
  caption: 'caption',
  paragraph: 'paragraph',
  unmarked: 'list-item',
};
const OPEN_STATES = ['subheading', 'related', 'related-again', 'boxed', 'boxed-again', 'caption', 'paragraph', 'unmarked'] as const;

interface Transition {
  readonly from: readonly State[];
  readonly to: readonly State[];
  readonly weight: number;
  readonly reason: string;
}

const NEVER = -50;

/** Log weights as in evidence.ts; the first rule that names both sides holds, a pair that none names weighs 0. */
const TRANSITIONS: readonly Transition[] = [
  { from: ['related-heading'], to: ['boxed'], weight: 4, reason: 'that is what the label says' },
  { from: ['related-heading'], to: ['subheading', 'caption', 'paragraph'], weight: -2, reason: 'the box would be empty' },
  { from: ['boxed', 'boxed-again'], to: ['boxed-again'], weight: 1, reason: 'a box holds several links' },
  { from: ['related', 'related-again'], to: ['related-again'], weight: 0.5, reason: 'links come in groups' },
  { from: ['related-heading', 'boxed', 'boxed-again', 'related', 'related-again'], to: ['related'], weight: NEVER, reason: 'it is the same group' },
  { from: ['related-again'], to: ['paragraph', 'list-item'], weight: -1, reason: 'text after several short lines is mostly headed by the last of them' },
  { from: ['subheading'], to: ['subheading'], weight: -4, reason: 'a section has text' },
  { from: ['subheading'], to: ['related', 'related-heading'], weight: -3, reason: 'a section opens with its text, not with links' },
  { from: ['subheading'], to: ['caption'], weight: -0.75, reason: 'a picture may open a section' },
  { from: ['subheading'], to: ['byline', 'dateline', 'end'], weight: -8, reason: 'nothing would stand under it' },
  { from: ['boxed'], to: ['subheading'], weight: 1, reason: 'a box closes a section, but mostly holds more than one link' },
  { from: ['boxed-again'], to: ['subheading'], weight: 1.75, reason: 'a box closes a section' },
  { from: ['related', 'related-again', 'caption'], to: ['subheading'], weight: 1.5, reason: 'links and pictures are put at the end of a section' },
  { from: ['unmarked'], to: ['unmarked'], weight: 1, reason: 'a list holds several items' },
  { from: ['subheading'], to: ['unmarked'], weight: 0.5, reason: 'ingredients and requirements have a heading' },
  { from: ['unmarked'], to: ['subheading'], weight: 0.5, reason: 'and the next section its own' },
  { from: ['paragraph', 'caption'], to: ['unmarked'], weight: -1, reason: 'a list is headed or brought in' },
  { from: ['start', 'title', 'related-heading', 'boxed', 'boxed-again', 'related', 'related-again'], to: ['unmarked'], weight: -2, reason: 'a list is headed or brought in' },
  { from: ['list-item'], to: ['unmarked'], weight: -1.5, reason: 'one list is marked throughout' },
  { from: ['unmarked'], to: ['list-item'], weight: -1.5, reason: 'one list is marked throughout' },
  { from: ['caption'], to: ['caption'], weight: 0.25, reason: 'caption and credit' },
  { from: ['start', 'title', 'dateline', 'byline', 'paragraph', 'list-item', 'subheading', 'caption'], to: ['boxed', 'boxed-again', 'related-again'], weight: NEVER, reason: 'nothing opened the group' },
  { from: ['related', 'related-again', 'boxed', 'boxed-again'], to: ['boxed'], weight: NEVER, reason: 'only its label opens a box' },
  { from: ['related-heading', 'related', 'related-again'], to: ['boxed-again'], weight: NEVER, reason: 'the first link of a box comes first' },
];

const WEIGHT_OF = new Map<State, Map<State, number>>();
for (const { from, to, weight } of TRANSITIONS) {
  for (const before of from) {
    const weights = WEIGHT_OF.get(before) ?? new Map<State, number>();
    for (const after of to) if (!weights.has(after)) weights.set(after, weight);
    WEIGHT_OF.set(before, weights);
  }
}

const transition = (from: State, to: State): number => WEIGHT_OF.get(from)?.get(to) ?? 0;

interface Path {
  readonly score: number;
  readonly state: State;
  readonly before: Path | undefined;
}

/**
 * The most likely role of each step, all lines of the article taken together (Viterbi's algorithm).
 * Time and memory grow with the number of steps alone.
 */
export function bestRoles(steps: readonly Step[]): BlockKind[] {
  let paths: readonly Path[] = [{ score: 0, state: 'start', before: undefined }];
  const extend = (state: State, score: number): Path => {
    let best: Path | undefined;
    for (const path of paths) {
      const total = path.score + transition(path.state, state) + score;
      if (best === undefined || total > best.score) best = { score: total, state, before: path };
    }
    return best ?? { score, state, before: undefined };
  };
  for (const step of steps) {
    paths =
      step.kind === 'certain'
        ? [extend(step.role, 0)]
        : OPEN_STATES.map((state) => extend(state, step.scores[ROLE_OF[state] ?? 'paragraph']));
  }
  const last = extend('end', 0).before;
  const roles: BlockKind[] = [];
  let at = steps.length - 1;
  for (let path = last; path !== undefined && path.state !== 'start'; path = path.before) {
    const step = steps[at--];
    roles.push(step?.kind === 'certain' ? step.role : (ROLE_OF[path.state] ?? 'paragraph'));
  }
  return roles.toReversed();
}
