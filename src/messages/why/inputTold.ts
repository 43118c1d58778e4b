import type { InputTerm } from "../../formula/explain/term";
import { rationalOf } from "../../formula/rational";
import type { Data } from "../../ground/data";
import type { Label, Language } from "../../ground/label";
import { keysOf, valueAt } from "../../ground/pointer";
import type { Case, Law, Quantity } from "../../model/quantity";
import { OVERRUN_RANGE } from "../../model/scenario";
import type { Scenario } from "../../model/scenario";
import { scenarioFields } from "../../model/table/quantities";
import { fieldAt, labelAt } from "../../scenario/words/labelAt";
import { laws } from "../../scenario/words/laws";
import { evidence, sourceOf } from "../../scenario/writing/writeValue";
import { isGiven } from "../../scenario/writing/writing";
import { otherChoices } from "./otherChoices";
import { owned, unitAt } from "./explanation";
import type { WhyWords } from "./explanation";
import { percentage, quoted, typeset } from "../figures";
import { inUnit, withUnit } from "../measures";

// What an explanation says of the values of a scenario: their ranges, what a case takes of them, and where they come from.

/** A value of the scenario as an explanation lists it. */
export interface Input {
  readonly label: string;
  /** With its unit; of a range, its bounds and which value the case takes. */
  readonly value: string;
  readonly source: string;
}

/** What a scenario was read into, and from, as given; and where its values come from, as its block says, by JSON pointer. */
export interface Told {
  readonly scenario: Scenario;
  readonly given: unknown;
  readonly sources: ReadonlyMap<string, string>;
  /** The year of the rules by which the official payroll model gives the charges that roles leave out. */
  readonly rulesYear: number;
}

export function inputTold({ key, value }: InputTerm, which: Case, told: Told, words: WhyWords): Input {
  const { language, currency, shown } = words;
  const quantity = told.scenario.quantities.get(key)!;
  const taken = withUnit(shown(value), unitAt(key), currency, language);
  const text = isOccurrence(key)
    ? percentage(quantity.expected.float, language)
    : quantity.law
      ? `${ranged(quantity, quantity.law, key, words)}${colon(language)}${takenAs(quantity, which, language)} ${taken}`
      : taken;
  return {
    label: labelOf(key, words),
    value: typeset(text, language),
    source: typeset(sourceAt(key, told, language), language),
  };
}

const colon = (language: Language): string => ({ fr: " : ", en: ": " })[language];

const labelOf = (at: string, words: WhyWords): string => owned(labelAt(at)?.[words.language] ?? "", [at], words);

/** Whether a quantity is whether something comes: an option, a risk. */
const isOccurrence = (key: string): boolean => key.endsWith("/probability");

/** Example: "15 % à 40 % (uniforme), probabilité 75 %". */
function ranged({ probability }: Quantity, law: Law, key: string, { language }: WhyWords): string {
  const shown = (value: { readonly float: number }) => inUnit(value.float, unitAt(key), language);
  const name = laws[law.name]![language];
  const chance =
    probability && probability.float < 1
      ? `${{ fr: ", probabilité ", en: ", probability " }[language]}${percentage(probability.float, language)}`
      : "";
  if ("mean" in law) {
    const [mean, sd] = [shown(law.mean), shown(law.sd)];
    return {
      fr: `moyenne ${mean}, écart-type ${sd} (${name})`,
      en: `mean ${mean}, standard deviation ${sd} (${name})`,
    }[language];
  }
  const bounds = { fr: `${shown(law.low)} à ${shown(law.high)}`, en: `${shown(law.low)} to ${shown(law.high)}` }[
    language
  ];
  const mode = law.mode ? `${{ fr: ", probable ", en: ", likely " }[language]}${shown(law.mode)}` : "";
  return `${bounds}${mode} (${name})${chance}`;
}

/** Which value of a range a case takes. */
function takenAs(quantity: Quantity, which: Case, language: Language): string {
  const { law, probability } = quantity;
  if (probability && quantity[which].float === 0)
    return { fr: "aucun dépassement retenu,", en: "no overrun taken," }[language];
  const isSpread = law && "mean" in law;
  return (isSpread ? percentiles : bounds)[which][language];
}
const mean = { fr: "moyenne", en: "mean" };
const bounds: Readonly<Record<Case, Label>> = {
  expected: mean,
  low: { fr: "borne basse", en: "lower bound" },
  likely: { fr: "valeur la plus probable", en: "likeliest value" },
  high: { fr: "borne haute", en: "upper bound" },
};
const percentiles: Readonly<Record<Case, Label>> = {
  expected: mean,
  low: { fr: "P10", en: "P10" },
  likely: { fr: "médiane", en: "median" },
  high: { fr: "P90", en: "P90" },
};

/** Where a value comes from: what the block says, else that it is as proposed, with what that rests on, else whoever filled the scenario. */
function sourceAt(at: string, { given, sources, rulesYear }: Told, language: Language): string {
  const places = at.endsWith("/overrun") ? [at, ...OVERRUN_RANGE.map((key) => at.replace(/overrun$/, key))] : [at];
  const said = places.map((place) => sources.get(place)).find((source) => source !== undefined);
  if (said !== undefined) return said;
  if (!places.some((place) => isGiven(valueAt(given, keysOf(place)))))
    return (at.endsWith("/charges") ? officialModel(rulesYear) : byDefault)[language];
  const isOverrun = at.endsWith("/overrun");
  const source = isOverrun ? overrunSource(at, given, language) : proposalSource(at, given, language);
  return source === undefined ? entered[language] : asProposed[language] + source + otherChoices(at, source, language);
}
/** Of a value that is the proposed one, whoever gave it. */
const asProposed: Label = { fr: "comme proposé – ", en: "as proposed – " };
/** Of a value that an override gives. */
export const givenByFormula: Label = { fr: "donné par la formule", en: "given by the formula" };
/** Of the charges that a role leaves out (blankCharges.ts), with what the model leaves out (payroll/officialModel.ts). */
const officialModel = (year: number): Label => ({
  fr: `modèle social officiel, règles ${year}, sans ce qu’ajoute un accord`,
  en: `official French payroll model, ${year} rules, without what an agreement adds`,
});
const byDefault: Label = { fr: "valeur par défaut", en: "default" };
const entered: Label = { fr: "saisi", en: "entered" };

/** The source of what the table proposes: the same value, or the likeliest of the range it proposes. */
function proposalSource(at: string, given: unknown, language: Language): string | undefined {
  const field = fieldAt(at)?.field;
  if (field?.type !== "quantity") return undefined;
  const value = valueAt(given, keysOf(at));
  const { proposal } = field;
  const isMode = typeof proposal?.value === "object" && isGiven(value) && Number(value) === proposal.value.mode;
  return isMode ? evidence(proposal, language) : sourceOf(field, value, language);
}

/** An overrun is proposed as a whole: its bounds and its probability, 1 where it is left out, and no likely value. */
function overrunSource(at: string, given: unknown, language: Language): string | undefined {
  const { probability = 1, low, likely, high } = valueAt(given, keysOf(at).slice(0, -1)) as Data;
  const { extras } = scenarioFields.contracts.fields;
  const [certainty, ...bounds] = [
    sourceOf(extras.fields.probability, probability, language),
    sourceOf(extras.fields.low, low, language),
    sourceOf(extras.fields.high, high, language),
  ];
  return isGiven(likely) || bounds.some((source) => source !== certainty) ? undefined : certainty;
}

/**
 * How bounds that somebody gave are read, once for all of them: as the least and the most there can be, where those that
 * experts are asked for leave out three chances in ten (public estimating guides read them as P15 and P85).
 */
export function boundsNote(inputs: readonly InputTerm[], told: Told, { language }: WhyWords): readonly string[] {
  const isGivenRange = ({ key }: InputTerm): boolean => {
    const { law } = told.scenario.quantities.get(key)!;
    const source = sourceAt(key, told, language);
    const isOurs = source === byDefault[language] || source.startsWith(asProposed[language]);
    return law !== undefined && "low" in law && !isOccurrence(key) && !isOurs;
  };
  if (!inputs.some(isGivenRange)) return [];
  const text = {
    fr: "Les bornes saisies sont prises pour extrêmes. Celles que donnent des experts vont d'ordinaire de P15 à P85 (guides publics d'estimation) : si c'est le cas ici, élargissez-les.",
    en: "The bounds given are taken as extremes. Those that experts give usually go from P15 to P85 (public estimating guides): if so here, widen them.",
  };
  return [typeset(text[language], language)];
}

/** Why the likely case takes another value of a range than the expected one. */
export function caseNote({ key }: InputTerm, { scenario }: Told, words: WhyWords): readonly string[] {
  const quantity = scenario.quantities.get(key)!;
  const { law, probability, likely, expected } = quantity;
  if (!law || likely.float === expected.float) return [];
  const { language } = words;
  const said = (value: number) => inUnit(shortened(value), unitAt(key), language);
  const [a, b] = [said(likely.float), said(expected.float)];
  const text = (fr: string, en: string) => [
    typeset(labelOf(key, words) + colon(language) + { fr, en }[language], language),
  ];
  if (isOccurrence(key)) {
    const p = percentage(expected.float, language);
    return likely.float > 0
      ? text(
          `le cas probable en retient la totalité, puisque la probabilité, ${p}, est d'au moins ½ ; l'espérance en retient ${p}.`,
          `the likely case takes all of it, since its probability, ${p}, is at least ½; the expected case takes ${p} of it.`,
        )
      : text(
          `le cas probable n'en retient rien, puisque la probabilité, ${p}, est inférieure à ½ ; l'espérance en retient ${p}.`,
          `the likely case takes none of it, since its probability, ${p}, is below ½; the expected case takes ${p} of it.`,
        );
  }
  if (probability) {
    const p = percentage(probability.float, language);
    const m = said(rationalOf(expected.fraction.div(probability.fraction)).float);
    return probability.float >= 0.5
      ? text(
          `le cas probable retient ${a} (dépassement le plus probable, puisque la probabilité, ${p}, est d'au moins ½) ; l'espérance retient ${b} = ${p} × ${m}.`,
          `the likely case takes ${a} (the likeliest overrun, since its probability, ${p}, is at least ½); the expected case takes ${b} = ${p} × ${m}.`,
        )
      : text(
          `le cas probable retient ${a} (aucun dépassement, puisque la probabilité, ${p}, est inférieure à ½) ; l'espérance retient ${b} = ${p} × ${m}.`,
          `the likely case takes ${a} (no overrun, since its probability, ${p}, is below ½); the expected case takes ${b} = ${p} × ${m}.`,
        );
  }
  if ("mean" in law)
    return text(
      `le cas probable retient la médiane, ${a} ; l'espérance retient la moyenne, ${b}.`,
      `the likely case takes the median, ${a}; the expected case takes the mean, ${b}.`,
    );
  const [weight, count] = law.name === "pert" ? ["4 × ", 6] : ["", 3];
  const sum = `(${said(law.low.float)} + ${weight}${a} + ${said(law.high.float)}) ÷ ${count}`;
  return text(
    `le cas probable retient ${a} (valeur la plus probable) ; l'espérance retient la moyenne, ${b} = ${sum}.`,
    `the likely case takes ${a} (the likeliest value); the expected case takes the mean, ${b} = ${sum}.`,
  );
}

/** At six decimals, or four digits where these begin further right: nothing but 0 is shown as 0. */
const shortened = (value: number): number => Number(Math.abs(value) < 1e-3 ? value.toPrecision(4) : value.toFixed(6));

/** Why a line is nothing: what the scenario does not say, by its places. */
export function lacking(missing: readonly string[], told: Told, words: WhyWords): readonly string[] {
  const { language } = words;
  const start = { fr: "Aucun montant", en: "No amount" }[language];
  const alike = new Map<string, string[]>();
  for (const at of missing) {
    const place = at.replace(/\d+/g, "*");
    alike.set(place, [...(alike.get(place) ?? []), at]);
  }
  if (alike.size === 0) return [`${start}.`];
  return [...alike.values()].flatMap((places) => {
    const reasons = new Set(places.map((at) => reason(at, told, words)));
    // What every contract or role lacks is said once, of none of them.
    const [at] = places;
    const generally = reason(at!, told, { ...words, owners: { ...words.owners, of: () => [] } });
    const said = places.length > 1 && reasons.size === places.length ? [generally] : [...reasons];
    return said.map((text) => typeset(`${start}${{ fr: ", car ", en: ": " }[language]}${text}.`, language));
  });
}

const emptyLists: Readonly<Record<string, Label>> = {
  roles: { fr: "l'équipe n'a aucun rôle", en: "the team has no role" },
  contracts: { fr: "le scénario n'a aucun contrat", en: "the scenario has no contract" },
  prices: { fr: "aucune ligne de prix ne le prévoit", en: "no price line provides for it" },
  items: { fr: "aucune unité d'œuvre n'est donnée", en: "no work unit is given" },
  otherCosts: { fr: "le scénario n'a aucun autre coût", en: "the scenario has no other cost" },
};

function reason(at: string, { scenario, given }: Told, words: WhyWords): string {
  const { language } = words;
  const field = fieldAt(at)?.field;
  if (field?.type === "list") return emptyLists[keysOf(at).at(-1)!]![language];
  const label = quoted(labelOf(at, words), language);
  const is = { fr: " vaut ", en: " is " }[language];
  if (field?.type === "choice") {
    const chosen = valueAt(scenario, keysOf(at)) as string;
    return label + is + quoted(field.choices[chosen]![language], language);
  }
  if (isGiven(valueAt(given, keysOf(at)))) return label + is + inUnit(0, unitAt(at), language);
  return label + { fr: " n'est pas renseigné", en: " is not given" }[language];
}
