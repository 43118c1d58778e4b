import type { Unit } from "../table/field";

/**
 * What is doubtful in a scenario that can be read, as a fact: a code, where it stands (JSON pointer), the value found and
 * what it is compared with. Amounts are in the scenario's currency, months are those of the model unless they say how
 * many. Sentences are made from it in `messages`. Source: MODEL.md 9.
 */
export type Warning = { readonly at: string } & (
  | { readonly code: "noGovernance" }
  | { readonly code: "unknownCosts"; readonly names: readonly string[] }
  | (OfContract & { readonly code: "noExitCost" | "noExtras" | "upwardOnly" | "uncoveredNights" | "hazardToNothing" })
  | (OfContract & { readonly code: "exitToNothing"; readonly exitMonth: number })
  | (OfContract &
      Priced & { readonly code: "exitAfterHorizon"; readonly exitMonth: number; readonly lastMonth: number })
  | (OfContract & Priced & LateNotice)
  | (OfContract & EarlyExit)
  | (OfContract & { readonly code: "endBeforeTerm"; readonly remaining: number })
  | (OfContract & { readonly code: "shortContract"; readonly months: number })
  | (OfContract & { readonly code: "longCloudNotice"; readonly months: number })
  | (OfContract & { readonly code: "cloudSwitchingCharge"; readonly month: string })
  | (OfContract & { readonly code: "noMigrationCost" })
  | (OfContract & {
      readonly code: "unpaidDepartures";
      readonly fte: number;
      /** What the law makes of the least of dismissals, notice apart. */
      readonly least: number;
    })
  | { readonly code: "shrinkingTeam"; readonly month: number; readonly fte: number; readonly least: number }
  | (OfContract & { readonly code: "oldSyntecBase"; readonly baseMonth: string; readonly converted?: number })
  | (OfContract & { readonly code: "longIndexPeriod"; readonly months: number })
  | (OfContract & Ceiling & { readonly code: "overCeiling" | "mayPassCeiling" })
  | { readonly code: "unusualFeePerUser"; readonly amount: number; readonly usual: readonly [number, number] }
  | {
      readonly code: "unusual";
      readonly amount: number;
      readonly usual: readonly [number, number];
      readonly unit: Unit;
      readonly currency: string;
    }
  | {
      readonly code: "cutDraws";
      readonly min: number;
      readonly max: number;
      readonly unit: Unit;
      readonly currency: string;
    }
  | { readonly code: "lowSalary"; readonly amount: number; readonly minimum: number }
  | { readonly code: "loneOnCall"; readonly fte: number }
  | { readonly code: "noCharges" }
  | { readonly code: "salaryTax"; readonly deductible: number }
  | { readonly code: "flatCharges"; readonly rate: number }
);

export type WarningCode = Warning["code"];

interface OfContract {
  readonly contract: string;
}

/** A cost that the plan does not show; undefined beyond the longest horizon there is. */
interface Priced {
  readonly cost: number | undefined;
  readonly currency: string;
}

/** What a contract bills in all, beyond its ceiling: as expected, or in the high case alone. */
interface Ceiling {
  readonly billed: number;
  readonly ceiling: number;
  readonly currency: string;
}

/** A fixed term left before its end; what two shares of what remains would cost, undefined beyond the longest horizon. */
interface EarlyExit {
  readonly code: "earlyExit";
  readonly by: "decision" | "hazard";
  readonly remaining: number;
  readonly shares: readonly [number, number];
  readonly costs: readonly [number | undefined, number | undefined];
  readonly currency: string;
}

/** A notice given after the last month that ends the contract with its term: it has renewed itself. */
interface LateNotice {
  readonly code: "lateNotice";
  readonly decisionMonth: number;
  /** The last month to decide, and the calendar's name for it ("2029-04"). */
  readonly lastMonth: number;
  readonly lastDate: string;
  readonly exitMonth: number;
  readonly exitMonthInTime: number;
}
