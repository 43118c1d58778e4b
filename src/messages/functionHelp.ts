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

/**
 * French descriptions and parameter names of the custom functions, by function id. The English ones stand in
 * src/functions/functions.ts; the build fails while one is missing here.
 */
export const frenchFunctionHelp: Readonly<Record<string, FunctionHelp>> = {
  VERSION: { description: "Version du complément qui calcule ce classeur.", parameters: {} },
};

/** Examples shown on the help pages, by function id. */
export const functionExamples: Readonly<Record<string, readonly FunctionExample[]>> = {
  VERSION: [{ fr: "=INFO.VERSION()", en: "=INFO.VERSION()", result: "0.1.0" }],
};
