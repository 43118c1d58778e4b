import type { Explanation } from "../../formula/explain/explain";
import { shownValues } from "../../formula/explain/followed";
import type { Label, Language } from "../../ground/label";
import type { Span } from "../../formula/timeline";
import {
  explainLine,
  explainLines,
  explainPresentValue,
  labelOfLine,
  wholeHorizon,
} from "../../model/plan/explainLine";
import type { AskedLine, PlanYear } from "../../model/plan/explainLine";
import type { LineId } from "../../model/lines";
import { missingFor } from "../../model/lines/missing";
import type { Case } from "../../model/quantity";
import type { Scenario } from "../../model/scenario";
import { explanation, monthsOf } from "./explanation";
import type { WhyWords } from "./explanation";
import { money, typeset } from "../figures";
import { boundsNote, caseNote, inputTold, lacking } from "./inputTold";
import type { Input, Told } from "./inputTold";
import { ownersIn } from "./owners";
import { paneTexts } from "../pane";
import { fiscalYearName } from "../tables/fiscalYearName";
import { planWords } from "../tables/planWords";

/** A number to explain: a line or the total, in a year or over the horizon; some lines together; the present value. */
export type AskedAmount =
  | { readonly kind: "line"; readonly line: AskedLine; readonly year?: PlanYear | undefined }
  | { readonly kind: "lines"; readonly label: Label; readonly lines: readonly LineId[] }
  | { readonly kind: "presentValue" };

/** The words behind one number. */
export interface Why {
  /** The number. Example: "Forfait, année 2 (mois 13 à 24 : 12 mois), cas attendu : 360 000,00 €." */
  readonly answer: string;
  /** Of nothing, what the scenario lacks. */
  readonly reasons: readonly string[];
  /** How it is worked out, step by step. */
  readonly steps: readonly string[];
  /** The values of the scenario that the steps use. */
  readonly inputs: readonly Input[];
  /** Why the likely case and the expected one take other values of a range, and how the bounds given are read. */
  readonly notes: readonly string[];
}

/**
 * Explains a number of a plan in words: what it is, the formulas with their values, and the inputs with their ranges
 * and sources. Following the steps by hand gives the number, to the cent.
 */
export function why(question: AskedAmount, which: Case, told: Told, language: Language): Why {
  const { scenario } = told;
  const { currency } = scenario;
  const explained = explanationFor(question, which, scenario);
  const [first] = explained.steps;
  const words: WhyWords = { language, currency, owners: ownersIn(scenario, language), shown: shownValues(explained) };
  const asked = nameOf(question, scenario, language);
  const span = question.kind === "line" && question.year ? first!.span! : wholeHorizon(scenario);
  const word = paneTexts[language].cases[which].word.toLowerCase();
  const amount = money(first!.value, currency, language);
  const answer = {
    fr: `${asked} (${counted(span, language)}), cas ${word} : ${amount}.`,
    en: `${asked} (${counted(span, language)}), ${word} case: ${amount}.`,
  }[language];
  const isWorked = explained.steps.length > 1 || first!.formula.kind !== "number" || first!.because.length > 0;
  const line = question.kind === "line" && question.line !== "total" ? question.line : undefined;
  return {
    answer: typeset(answer, language),
    reasons: isWorked ? [] : lacking(line ? missingFor(scenario, line) : [], told, words),
    steps: isWorked ? explanation(explained, { ...words, asked }) : [],
    inputs: explained.inputs.map((each) => inputTold(each, which, told, words)),
    notes: [
      ...explained.inputs.flatMap((each) => caseNote(each, told, words)),
      ...boundsNote(explained.inputs, told, words),
    ],
  };
}

/** The same words in one cell: the number, the steps, the inputs. Whole lines only, as many as a cell holds. */
export function whyText({ answer, reasons, steps, inputs, notes }: Why, language: Language): string {
  const colon = { fr: " : ", en: ": " }[language];
  const headed = (word: Label) => typeset((word[language] + colon).trimEnd(), language);
  const lines = [
    [answer, ...reasons].join(" "),
    ...(steps.length > 0 ? [headed(whyWords.steps)] : []),
    ...steps.map(listed),
    ...(inputs.length > 0 ? [headed(whyWords.inputs)] : []),
    ...inputs.map(({ label, value, source }) => listed(typeset(`${label}${colon}${value} [${source}]`, language))),
    ...notes,
  ];
  let length = 0;
  return lines.filter((line) => (length += line.length + 1) <= CELL).join("\n");
}
const listed = (line: string): string => `– ${line}`;
/** The most characters a cell holds. */
const CELL = 32_767;

function explanationFor(question: AskedAmount, which: Case, scenario: Scenario): Explanation {
  switch (question.kind) {
    case "line":
      return explainLine(scenario, which, question.line, question.year);
    case "lines":
      return explainLines(scenario, which, question.label, question.lines);
    case "presentValue":
      return explainPresentValue(scenario, which);
  }
}

/** Example: "Forfait, année 2". */
function nameOf(question: AskedAmount, scenario: Scenario, language: Language): string {
  switch (question.kind) {
    case "presentValue":
      return paneTexts[language].npv;
    case "lines":
      return question.label[language];
    case "line": {
      const label = labelOfLine(question.line)[language];
      return question.year ? `${label}, ${yearName(question.year, scenario, language)}` : label;
    }
  }
}

/** Example: "année 2", "exercice 2032 (7 mois)", "au départ". */
function yearName({ view, column }: PlanYear, scenario: Scenario, language: Language): string {
  if (column === 0) return planWords.upfront[language].toLowerCase();
  const name = view === "year" ? `${planWords.year[language]} ${column}` : fiscalYearName(scenario, column, language);
  return name.toLowerCase();
}

/** Example: "mois 13 à 24 : 12 mois". */
function counted(span: Span, language: Language): string {
  if (span.to === 0) return { fr: "avant le premier mois", en: "before the first month" }[language];
  const months = span.to - span.from + 1;
  return {
    fr: `${monthsOf(span, language)} : ${months} mois`,
    en: `${monthsOf(span, language)}: ${months} month${months > 1 ? "s" : ""}`,
  }[language];
}

/** What the parts of an explanation are called. */
export const whyWords = {
  why: { fr: "Pourquoi\u202f?", en: "Why?" },
  steps: { fr: "Calcul", en: "How it is worked out" },
  inputs: { fr: "Hypothèses", en: "Inputs" },
  input: { fr: "Grandeur", en: "Quantity" },
  value: { fr: "Valeur", en: "Value" },
  source: { fr: "Source", en: "Source" },
  close: { fr: "Fermer l’explication", en: "Close the explanation" },
} as const satisfies Record<string, Label>;
