import { exactReader } from "../../formula/exact/exact";
import { graph } from "../../formula/graph";
import { rational } from "../../formula/rational";
import type { Rational } from "../../formula/rational";
import { input, one } from "../../formula/row";
import { UPFRONT } from "../../formula/timeline";
import type { Timeline } from "../../formula/timeline";
import { revised } from "../../model/rules/revision";
import { priceDecimals } from "../../model/reading/priceDecimals";
import { scenarioOrRefusal } from "../../asking/askedScenario";
import type { Contract } from "../../model/scenario";
import { MOST_AMOUNT, requiredNumber } from "../arguments/numberArgument";
import { valuesAt } from "../arguments/valuesAt";

export interface GivenRevision {
  readonly price: unknown;
  readonly baseIndex: unknown;
  readonly newIndex: unknown;
  readonly fixedShare?: unknown;
  readonly cap?: unknown;
  readonly decimals?: unknown;
  readonly rounding?: unknown;
}

/** Where the terms of the clause stand in a scenario, for their bounds, labels and defaults. */
const places = {
  fixedShare: "/contracts/0/revision/fixedShare",
  cap: "/contracts/0/revision/cap",
  decimals: "/contracts/0/revision/decimals",
  rounding: "/contracts/0/revision/rounding",
} as const;

const PRICE = { unit: "amount", min: 0, max: MOST_AMOUNT } as const;
/** An index of 0 would revise nothing. */
const INDEX = { min: 0.001, max: 1e6 } as const;

/**
 * A price once revised, to its own decimals: P1 = P0 × round(a + (1 − a)·S1/S0), at most `cap` above. The coefficient is
 * rounded to the nearest at 4 decimals, as in the contracts of a scenario, unless told otherwise.
 * Source: MODEL.md 4.2 and 6. Example: 75 € from index 300 to 309 is 77.25 €.
 */
export function revisedPrice(given: GivenRevision): number {
  const { fixedShare, cap, decimals, rounding } = clauseOf(given);
  const price = requiredNumber(given.price, { name: "price", expected: PRICE });
  const values: Readonly<Record<string, Rational | undefined>> = {
    price: rational(price),
    baseIndex: rational(requiredNumber(given.baseIndex, { name: "baseIndex", expected: INDEX })),
    newIndex: rational(requiredNumber(given.newIndex, { name: "newIndex", expected: INDEX })),
    fixedShare: fixedShare.expected,
    cap: cap?.expected,
  };
  const clause = {
    fixedShare: input("fixedShare"),
    cap: cap && input("cap"),
    upwardOnly: false,
    rounding,
    decimals: decimals.expected.float,
  };
  const coefficient = revised(clause, input("newIndex").per(input("baseIndex")), one);
  const newPrice = input("price")
    .times(coefficient)
    .rounded(priceDecimals(price, (number) => rational(number as number)!));
  return exactReader(graph([newPrice]), ONE_COLUMN)((key) => values[key]!).of(newPrice)[0]!;
}

const column = [UPFRONT];
const ONE_COLUMN: Timeline = { once: column, period: column, year: column, fiscalYear: column, quarter: column, month: column }; // prettier-ignore

/** The clause as that of a contract, so that the table of quantities checks it and gives what is left out. */
function clauseOf(given: GivenRevision): Contract["revision"] {
  const revision = valuesAt<keyof typeof places>(given, places);
  return scenarioOrRefusal({ contracts: [{ name: "", units: 1, unitPrice: 1, revision }] }).contracts[0]!.revision;
}
