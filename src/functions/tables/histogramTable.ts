import { ofMeasure, simulationWords } from "../../messages/tables/simulationWords";
import { rangeOf } from "../../simulation/percentiles";
import { histogram } from "../../simulation/summary";
import type { Bin } from "../../simulation/summary";
import type { Asked } from "../../asking/askedScenario";
import type { CellResult } from "../answered";
import { numberArgument } from "../arguments/numberArgument";

const DEFAULT_BINS = 20;
const MOST_BINS = 200;

/** How many bins there may be, 20 when left out. */
export const binsArgument = (value: unknown): number =>
  numberArgument(value, { name: "bins", expected: { fixed: "whole", min: 1, max: MOST_BINS } }) ?? DEFAULT_BINS;

/** Bins with round bounds, at most so many, with their share of the trials. */
export function histogramTable(
  values: Float64Array,
  most: number,
  { measure, language }: Pick<Asked, "measure" | "language">,
): CellResult[][] {
  const word = (key: keyof typeof simulationWords) => simulationWords[key][language];
  const [from, to] = [word("from"), word("to")].map((text) => ofMeasure(text, measure, language));
  return [
    [from!, to!, word("share"), word("cumulated")],
    ...(most === 1 ? [onlyBin(values)] : histogram(values, most)).map((bin) => [
      bin.from,
      bin.to,
      bin.share,
      bin.cumulated,
    ]),
  ];
}

/** From the least value to the greatest: round bounds would need a second bin. */
function onlyBin(values: Float64Array): Bin {
  const { least, greatest } = rangeOf(values);
  return { from: least, to: greatest, share: 1, cumulated: 1 };
}
