import type { Row } from "../../formula/row";

/** An amount of what may come or not, by its probability; what has none is certain (MODEL.md 4.2 and 4.4). */
export const weighed = ({ probability }: { readonly probability?: Row | undefined }, amount: Row): Row =>
  probability ? amount.times(probability) : amount;
