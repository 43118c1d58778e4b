import type { Label } from "../../ground/label";
import type { Unit } from "../../model/table/field";
import type { Problem } from "../../model/reading/problem";
import type { Warning } from "../../model/warnings/warning";

/** Where something stands in a block: row and column count from 1, the label is the one in the cell. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
  readonly label?: string;
}

/** What is wrong with the cells of a block, or with an override, before there is a scenario to check. */
type CellProblem = { readonly at: string; readonly value?: unknown } & (
  | {
      readonly code: "unknownLabel" | "unknownSection" | "unknownColumn" | "unknownContract";
      readonly nearest?: string;
    }
  | { readonly code: "ambiguousLabel"; readonly choices: readonly Label[] }
  | { readonly code: "whichContract" | "whichLine"; readonly choices: readonly string[] }
  | { readonly code: "givenTwice"; readonly firstRow: number }
  | {
      readonly code:
        | "taxedAmount"
        | "otherCurrency"
        | "otherUnit"
        | "inexactUnit"
        | "shareOrPercent"
        | "unclearTotal"
        | "unclearPeriod"
        | "paidOnce"
        | "yearAsLine"
        | "paceAbove"
        | "discountAdded";
    }
  | { readonly code: "ambiguousNumber" | "unreadPrice" | "unreadTiers" | "optionWithoutProbability" | "priceAndYears" }
  | { readonly code: "textForNumber" | "errorInCell" | "unreadableCell" | "severalValues" }
  | { readonly code: "valueWithoutLabel" | "valueWithoutColumn" | "missingHeader" | "emptyBlock" }
  | { readonly code: "tooManyCells"; readonly most: number }
  | { readonly code: "reachesNothing" | "notACase" | "notAMeasure" }
  /** By the label it contradicts, where that is another. */
  | { readonly code: "askedTwice"; readonly first?: string }
);

/** Everything that can be wrong with a scenario, with the row and the label where it stands in a block. */
export type BlockProblem = (Problem | CellProblem) & Place;

/** How cells were read where that is worth telling: nothing is wrong with them. */
export type BlockNote = { readonly at: string } & Place &
  (
    | {
        readonly code: "converted";
        /** As they were said, with their units: "45 k€". */
        readonly from: readonly string[];
        readonly unit: Unit;
        readonly currency: string;
      }
    /** Bare numbers of a row of percentages, which are more than shares can be. */
    | { readonly code: "perCent"; readonly from: readonly string[] }
    /** A bare 1 of a row of percentages: all of it, where 1 % may be meant. */
    | { readonly code: "wholeShare"; readonly from: readonly string[] }
    | { readonly code: "totalRow" | "titleRow" | "columnLeftOut" | "unnamedRow" | "sumOfAbove" }
  );

/** What is doubtful in a scenario, with the row and the label where it stands in a block. */
export type BlockWarning = Warning & Place;
