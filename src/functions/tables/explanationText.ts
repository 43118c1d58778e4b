import { why, whyText } from "../../messages/why/why";
import type { AskedAmount } from "../../messages/why/why";
import { plain } from "../../ground/nearest";
import { RULES_YEAR } from "../../payroll/rules";
import { lineArgument, yearArgument } from "../amounts/lineAmount";
import type { Asked } from "../../asking/askedScenario";

/** The words behind one number of a plan: a line or the total in a year or in all, or the net present value. */
export function explanationText(asked: Asked, line: unknown, year: unknown): string {
  const { which, language } = asked;
  const question = questionOf(asked, line, year);
  return whyText(why(question, which, { ...asked, rulesYear: RULES_YEAR }, language), language);
}

const PRESENT_VALUE = new Set(["van", "npv", "valeur actuelle nette", "net present value"].map(plain));

/** A net present value has no year of its own: it counts all of them. */
function questionOf({ scenario }: Asked, line: unknown, year: unknown): AskedAmount {
  const asked = yearArgument(year, scenario);
  if (typeof line === "string" && PRESENT_VALUE.has(plain(line))) return { kind: "presentValue" };
  return { kind: "line", line: lineArgument(line), year: asked };
}
