import { TEMPLATES } from "../model/templates";
import type { Question, TemplateId } from "../model/templates";
import type { Language } from "../scenario/language";

/** What the address of the page asks for. */
export interface Asked {
  readonly language: Language;
  /** The template to open; the example without one. */
  readonly template?: TemplateId;
  /** As typed: numbers in the notation of addresses, and "8 %" for a rate. */
  readonly answers: Readonly<Record<Question, string>>;
}

/** The name of each answer in the address, and the answer of the example company. */
export const parameters: Readonly<Record<Question, { readonly name: string; readonly usual: string }>> = {
  employees: { name: "employees", usual: "400" },
  team: { name: "team", usual: "6" },
  monthlyFee: { name: "fee", usual: "30000" },
  years: { name: "years", usual: "5" },
  discountRate: { name: "discountRate", usual: "0.08" },
};

/**
 * Reads `?lang=fr&template=cloud&employees=400&team=6&fee=30000&years=5&discountRate=0.08`. What is left out is the
 * example company's; a template nobody knows is none.
 *
 * @param preferred the browser's language: French, or English for the rest of the world
 */
export function askedOf(search: string, preferred: string): Asked {
  const given = new URLSearchParams(search);
  const template = TEMPLATES.find((id) => id === given.get("template"));
  const answers = Object.fromEntries(
    Object.entries(parameters).map(([question, { name, usual }]) => [question, given.get(name) ?? usual]),
  ) as Asked["answers"];
  return {
    language: (given.get("lang") ?? preferred).toLowerCase().startsWith("fr") ? "fr" : "en",
    ...(template && { template }),
    answers: { ...answers, discountRate: rateOf(answers.discountRate) },
  };
}

/** A rate as a numeral, where it may be typed as a percentage or with a comma. Example: "7,5 %" is "0.075". */
function rateOf(typed: string): string {
  const [, number = "", percent] = /^\s*(.*?)\s*(%?)\s*$/s.exec(typed)!;
  const numeral = number.replace(",", ".");
  if (!percent || numeral === "" || !Number.isFinite(Number(numeral))) return numeral;
  return String(Number((Number(numeral) / 100).toPrecision(15)));
}
