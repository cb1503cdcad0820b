/** What the bench uses of it; the package brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      words: string[],
      options: { accuracy: 'exactly'; separateWordSearch: boolean; caseSensitive: boolean },
    ): void;
  }
}
