import type { Scenario } from "../../model/scenario";
import { warnings } from "../../model/warnings/warnings";
import type { BlockWarning } from "./blockProblem";
import type { Block } from "./readBlock";
import { placed } from "./scenarioFromCells";

/** What is doubtful in the scenario of a block, with its row and label, in the order of the rows. */
export const blockWarnings = (scenario: Scenario, block: Pick<Block, "places" | "language">): readonly BlockWarning[] =>
  warnings(scenario)
    .map((warning) => placed(warning, block))
    .sort((a, b) => a.row! - b.row!);
