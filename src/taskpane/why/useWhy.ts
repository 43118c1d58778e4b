import { useEffect, useState } from "react";
import type { AskedAmount } from "../../messages/why/why";
import { paneTexts } from "../../messages/pane";
import type { AskedLine } from "../../model/plan/explainLine";
import { lineOf } from "../../model/lines";
import type { Family } from "../../model/lines/line";
import type { Costs } from "../costs/blockView";

/** An amount that the pane shows: of a line or the total, in a column or in all; of a family; the present value. */
export type Amount =
  | { readonly kind: "line"; readonly line: AskedLine; readonly column?: number }
  | { readonly kind: "family"; readonly family: Family }
  | { readonly kind: "presentValue" };

/** The parts of the pane in which an amount is explained: under what shows it. */
export type Part = "total" | "years" | "lines";

/** The amount that is being explained, and how to ask for another. */
export interface Whys {
  readonly part?: Part;
  readonly amount?: Amount;
  readonly question?: AskedAmount;
  /** Asks about an amount, or no more about the one that is explained; the focus comes back to the opener. */
  readonly ask: (part: Part, amount: Amount, opener: HTMLElement) => void;
  readonly close: () => void;
}

interface Asking {
  readonly part: Part;
  readonly amount: Amount;
  readonly opener: HTMLElement;
  readonly sheet: string;
}

/** Explains one amount at a time; an amount that the pane no longer shows is no longer explained. */
export function useWhy(costs: Costs): Whys {
  const [asking, setAsking] = useState<Asking>();
  const question = asking?.sheet === costs.sheet ? questionOf(asking.amount, costs) : undefined;
  const isGone = asking !== undefined && question === undefined;
  useEffect(() => {
    if (isGone) setAsking(undefined);
  }, [isGone]);
  const close = () => {
    asking?.opener.focus();
    setAsking(undefined);
  };
  return {
    ...(asking && question && { part: asking.part, amount: asking.amount, question }),
    ask: (part, amount, opener) =>
      asking?.opener === opener ? close() : setAsking({ part, amount, opener, sheet: costs.sheet }),
    close,
  };
}

/** What is asked of the plan; undefined where the pane does not show the amount any more. */
function questionOf(amount: Amount, { lines, columns, families, npv }: Costs): AskedAmount | undefined {
  switch (amount.kind) {
    case "presentValue":
      return npv && { kind: "presentValue" };
    case "family": {
      const { family } = amount;
      const label = { fr: paneTexts.fr.families[family], en: paneTexts.en.families[family] };
      const own = lines.filter(({ id }) => lineOf(id).family === family).map(({ id }) => id);
      return families.some((each) => each.family === family) ? { kind: "lines", label, lines: own } : undefined;
    }
    case "line": {
      const { line, column } = amount;
      if (line !== "total" && lines.every(({ id }) => id !== line)) return undefined;
      if (column === undefined) return { kind: "line", line };
      return column < columns.length ? { kind: "line", line, year: { view: "year", column } } : undefined;
    }
  }
}
