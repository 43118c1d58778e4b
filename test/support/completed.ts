import { employmentsWithoutCharges, withCharges } from "../../src/model/reading/blankCharges";
import { employerCost } from "../../src/payroll/officialModel";

/** A document with the charges it leaves out, by the official payroll model at once. */
export const completed = (document: unknown): unknown =>
  withCharges(document, employmentsWithoutCharges(document).map(employerCost));
