/** The French words of one function. Parameters are keyed by their English name. */
export interface FunctionHelp {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
}

/** A worked example, as a reader of each language types it. */
export interface FunctionExample {
  readonly fr: string;
  readonly en: string;
  readonly result: number | string;
}
