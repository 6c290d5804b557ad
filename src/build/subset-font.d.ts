/** What is used of `subset-font`, which brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
  }
  /** The font with the characters of `text` alone, and all layout features. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
