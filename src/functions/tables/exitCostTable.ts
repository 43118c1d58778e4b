import { exitCosts } from "../../analysis/exitCost";
import type { Bill } from "../../analysis/exitCost";
import { analysisWords } from "../../messages/tables/analysisWords";
import type { AnalysisWord } from "../../messages/tables/analysisWords";
import { unsaidExit } from "../../messages/warnings/comparisonWarnings";
import type { CellResult } from "../answered";
import type { Asked } from "../../asking/askedScenario";

const COLUMNS = ["reversibility", "indemnity", "doubleRun", "oneOff", "total", "monthsOfFee", "discount"] as const;

/**
 * What leaving costs when it is decided at the end of each model year, a row each; what no contract says is "not
 * given", and named below.
 */
export function exitCostTable({ scenario, document, language }: Asked): CellResult[][] {
  const word = (key: AnalysisWord) => analysisWords[key][language];
  const { years, unsaid } = exitCosts(document, scenario);
  if (years.length === 0) return [[word("noContract")]];
  const cells = (bill: Bill | undefined): CellResult[] =>
    COLUMNS.map((column) => {
      if (!bill) return word("tooLate");
      // A bill that is known is no share of nothing.
      const isRatio = column === "monthsOfFee" || column === "discount";
      return bill[column] ?? word(isRatio && bill.total !== undefined ? "notApplicable" : "unknown");
    });
  const columns = COLUMNS.map((column) => (column === "total" ? "bill" : column));
  const header = ["year", "decisionMonth", "exitMonth", ...columns] as const;
  return [
    header.map(word),
    ...years.map(({ decisionMonth, exitMonth, bill }) => [
      decisionMonth / 12,
      decisionMonth,
      exitMonth,
      ...cells(bill),
    ]),
    ...unsaid.map(({ contract, terms }) => [
      word("warning"),
      unsaidExit(contract, terms, language),
      ...header.slice(2).map(() => ""),
    ]),
  ];
}
