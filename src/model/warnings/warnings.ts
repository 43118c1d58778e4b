import { once } from "../../ground/once";
import type { Scenario } from "../scenario";
import type { Warning } from "./warning";
import { ceilingWarnings } from "./ceilingWarnings";
import { cloudWarnings } from "./cloudWarnings";
import { oncePerProvider } from "./oncePerProvider";
import { lawWarnings } from "./lawWarnings";
import { departureWarnings } from "./departureWarnings";
import { omissionWarnings } from "./omissionWarnings";
import { payWarnings } from "./payWarnings";
import { unusualWarnings } from "./unusualWarnings";
import { priceWarnings } from "./priceWarnings";

/**
 * What is doubtful in a scenario, contract by contract then as a whole; what several contracts of one provider have alike
 * is told once. Nothing when it is filled in well.
 * Source: MODEL.md 9. Example: case 06 has neither governance nor extras, and is told so.
 */
export const warnings = once((scenario: Scenario): readonly Warning[] =>
  oncePerProvider(
    [
      ...omissionWarnings(scenario),
      ...departureWarnings(scenario),
      ...cloudWarnings(scenario),
      ...priceWarnings(scenario),
      ...ceilingWarnings(scenario),
      ...payWarnings(scenario),
      ...unusualWarnings(scenario),
      ...lawWarnings(scenario),
    ],
    scenario,
  ),
);
