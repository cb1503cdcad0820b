/** The part of jsonld that is used; the package brings no types. */
declare module 'jsonld' {
  export interface Options {
    readonly base: string;
    /** Asked for every context that is an address. */
    readonly documentLoader: (url: string) => Promise<never>;
  }

  /** A thing with full addresses: `@id`, `@type`, and lists of values. */
  export type FlatNode = Readonly<Record<string, unknown>>;

  const jsonld: {
    flatten(document: object, context: null, options: Options): Promise<readonly FlatNode[]>;
  };
  export default jsonld;
}
