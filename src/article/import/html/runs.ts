/** Half-open, UTF-16 units of the line's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The runs of one kind in a line, in order and apart. What is opened inside an open run is part of it; a run still open at
 * the end of a line goes on in the next.
 */
export class Runs<Detail extends object> {
  readonly #isSame: (a: Detail, b: Detail) => boolean;
  #depth = 0;
  #detail: Detail | undefined;
  /** Where the open run's first letter stands; absent until it comes. */
  #from: number | undefined;
  #done: (Span & Detail)[] = [];

  /** @param isSame are two runs one, if only white space parts them? */
  constructor(isSame: (a: Detail, b: Detail) => boolean) {
    this.#isSame = isSame;
  }

  open(detail: Detail): void {
    if (this.#depth++ === 0) this.#detail = detail;
  }

  /** Text begins at that offset. */
  begin(at: number): void {
    if (this.#detail !== undefined) this.#from ??= at;
  }

  close(text: string): void {
    if (this.#depth === 0 || --this.#depth > 0) return;
    this.#end(text);
    this.#detail = undefined;
  }

  /** The runs of the line, which ends here. */
  take(text: string): readonly (Span & Detail)[] {
    this.#end(text);
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #end(text: string): void {
    const from = this.#from;
    const detail = this.#detail;
    this.#from = undefined;
    if (from === undefined || detail === undefined) return;
    const last = this.#done.at(-1);
    const isOne = last !== undefined && this.#isSame(last, detail) && text.slice(last.to, from).trim() === '';
    if (isOne) this.#done[this.#done.length - 1] = { ...last, to: text.length };
    else this.#done.push({ ...detail, from, to: text.length });
  }
}
