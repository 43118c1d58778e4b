/** Excel puts it in front of every custom function of the add-in. */
export const namespace = "INFO";

/** What functions.json says, as far as the grid needs it: one file per language, same ids and names. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Error values in cells reach parameters of type "any" as objects with a code. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  /** What Excel is to do beside calling it. */
  readonly options?: { readonly cancelable?: boolean; readonly requiresParameterAddresses?: boolean };
  readonly result?: { readonly dimensionality?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A custom function, called with Excel's arguments and last with Excel's `invocation`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the parameters differ from one function to the next
export type FunctionImplementation = (...args: any[]) => unknown;
