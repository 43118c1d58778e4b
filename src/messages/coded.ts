/** Of a union of facts, the one with a code: what the sentence of that code is made from. */
export type Coded<Fact extends { readonly code: string }, Code extends Fact["code"]> = Fact extends {
  readonly code: infer Codes;
}
  ? Code extends Codes
    ? Fact
    : never
  : never;
