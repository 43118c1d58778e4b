import { proposedNotice } from "../../model/table/proposedNotice";
import type { Proposal, Unit } from "../../model/table/field";
import type { Cell } from "../cell";
import { readValue } from "../reading/readValue";
import type { Entry } from "../words/names";
import type { GivenRange } from "./givenCells";
import type { OfferRow } from "./offerRow";
import type { OfferSheet } from "./offerSheet";
import { numbersIn } from "./readAnswers";

// What is counted in the place of what an offer leaves out: the product's proposal, or the dearest of the others.

export interface CountedValue {
  readonly unit: Unit;
  readonly value: Proposal["value"];
  readonly proposal?: Proposal;
}

export const number = (value: number): Cell => ({ kind: "number", value });

export function givenBy({ value }: CountedValue): GivenRange {
  if (typeof value === "number") return { likely: number(value) };
  const { low, mode, high } = value;
  return { low: number(low), ...(mode !== undefined && { likely: number(mode) }), high: number(high) };
}

/** Where nothing stands in for what is not said: no cap is no cap. */
const ABSENT_IS_NONE = "contracts.revision.cap";

/** What the product proposes for a quantity. */
export const proposed = (path: string, field: Entry["field"]): CountedValue | undefined =>
  field.type === "quantity" && field.proposal && path !== ABSENT_IS_NONE
    ? { unit: field.unit, value: field.proposal.value, proposal: field.proposal }
    : undefined;

/** The notice that is proposed for the company and the service of the sheet. */
export function proposedNoticeIn({ quantities }: OfferSheet, index: number): CountedValue {
  const said = (path: string): unknown => {
    const row = quantities.find(({ entry }) => entry && pathOf(entry) === path);
    const given = row?.offered[index] ?? row?.buyer;
    return row?.entry && given && readValue(row.entry.field, given, { zeroMayBeEmpty: false }).value;
  };
  const [employees, isCloud] = [Number(said("employees") ?? NaN), said("contracts.cloud") === true];
  const proposal = proposedNotice({ employees: Number.isNaN(employees) ? undefined : employees, isCloud });
  return { unit: "months", value: proposal.value, proposal };
}

/** The highest amount among the offers that give one. */
export function dearest(field: Entry["field"], row: OfferRow, sheet: OfferSheet): CountedValue | undefined {
  if (field.type !== "quantity" || !field.unit.startsWith("amount")) return undefined;
  const amounts = row.offered.flatMap((_, i) => numbersIn(row, field, i, sheet));
  return amounts.length > 0 ? { unit: field.unit, value: Math.max(...amounts) } : undefined;
}

/** A name that means the quantity wherever it stands. */
export const pathOf = ({ holder, path }: Entry): string => (holder === "contract" ? "contracts." : "") + path.join(".");
