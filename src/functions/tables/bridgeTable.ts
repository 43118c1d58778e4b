import { bridge } from "../../analysis/bridge";
import type { Change } from "../../analysis/bridge";
import { unlike } from "../../analysis/compare";
import { analysisWords } from "../../messages/tables/analysisWords";
import type { AnalysisWord } from "../../messages/tables/analysisWords";
import { comparisonWarning } from "../../messages/warnings/comparisonWarnings";
import { LINES } from "../../model/lines";
import { plan } from "../../model/plan/plan";
import type { CellResult } from "../answered";
import type { Choice } from "../../asking/choices";

/**
 * What leads from what one scenario costs to what another does: a row per line that either has, the total, what
 * roundings leave, and a row for each reason why both do not compare as they stand.
 */
export function bridgeTable(from: Choice, to: Choice): CellResult[][] {
  const { language } = from;
  const word = (key: AnalysisWord) => analysisWords[key][language];
  const { lines, total, residual } = bridge(plan(from.scenario), plan(to.scenario));
  const row = (label: string, step: Change): CellResult[] => [label, step.from, step.to, step.difference];
  const labels = new Map(LINES.map(({ id, label }) => [id, label[language]]));
  return [
    [word("line"), from.name, to.name, word("difference")],
    ...lines.map(({ line, ...step }) => row(labels.get(line)!, step)),
    row(word("sum"), total),
    [word("residual"), "", "", residual],
    // Nothing is discounted here.
    ...unlike(from.scenario, to.scenario)
      .filter(({ code }) => code !== "discountings")
      .map((fact) => [
        word("warning"),
        comparisonWarning(fact, { first: from.name, other: to.name }, language),
        "",
        "",
      ]),
  ];
}
