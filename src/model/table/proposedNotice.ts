import type { Proposal } from "./field";
import { facts } from "./facts";
import { scenarioFields } from "./quantities";

/** For whom a notice is proposed; a headcount that is not known counts as a large company's. */
interface Company {
  readonly employees?: number | undefined;
  readonly isCloud?: boolean | undefined;
}

/**
 * The notice that is proposed for a contract, in months: the legal maximum of a cloud service, else as large as the
 * company is, small below 250 employees. Source: MODEL.md 6. Example: 3 for 249 employees, 8 for 250.
 */
export function proposedNotice({ employees = Infinity, isCloud = false }: Company): Proposal {
  const { proposal, alternatives } = scenarioFields.contracts.fields.exit.fields.notice;
  if (isCloud) return alternatives.cloud;
  return employees < facts.smallCompany.value ? alternatives.small : proposal;
}
