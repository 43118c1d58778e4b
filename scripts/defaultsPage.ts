import { facts, type Fact } from "../src/model/table/facts";
import type { Proposal, QuantityField } from "../src/model/table/field";
import { entries, type Entry } from "../src/scenario/words/names";
import { unitLabel } from "../src/scenario/words/units";
import { evidence } from "../src/scenario/writing/writeValue";
import { figure, percentage } from "../src/messages/figures";
import { both, idOf } from "./labelTable";
import { table, valueText } from "./markdown";

const INTRODUCTION = `# Les valeurs par défaut

_Every default, in English below each French label. Written by \`npm run schema\` from \`src/model/table/\`: do not edit._

Chaque valeur que le produit propose dit sa nature — **observé** (relevé de terrain), **publié** (source publiée) ou **hypothèse** (la nôtre) —, la date de sa source, et cette source. « Sans date » veut dire que personne ne l'a donnée. Une proposition n'entre dans un scénario que si quelqu'un la choisit (un modèle, une question, \`=INFO.TCO(30000)\`) ; un scénario qui tait une grandeur reçoit la valeur de la colonne « si omis ». Ce qui n'a ni l'une ni l'autre est inconnu, et n'est jamais affiché comme 0.

_Every value the product proposes says its kind — **observed**, **published** or **assumption** —, the date of its source and that source. A proposal enters a scenario only when somebody chooses it; a scenario that leaves a quantity out gets the value “if omitted”. What has neither is unknown, and is never shown as 0._
`;

const HEAD = ["Grandeur / quantity", "id", "unité / unit", "bornes / bounds", "si omis / if omitted", "proposé / proposed", "nature, date : source", "kind, date: source"]; // prettier-ignore

/** docs/defaults.md: every quantity with what it may be, what is proposed and what that rests on, then the facts. */
export const defaultsPage = (): string => `${INTRODUCTION}
## Les grandeurs d'un scénario / The quantities of a scenario

${table(HEAD, entries.flatMap(rows))}

## Ce qui n'est pas une grandeur / What is no quantity

${table(["Fait / fact", "valeur / value", "unité / unit", "nature, date : source", "kind, date: source"], Object.values(facts).map(factRow))}
`;

function rows(entry: Entry): string[][] {
  const { field } = entry;
  if (field.type !== "quantity") return [];
  const { proposal, alternatives = {} } = field;
  const own = [
    both(field.label.fr, field.label.en),
    idOf(entry),
    both(unitLabel(field.unit).fr, unitLabel(field.unit).en),
    bounds(field),
    omitted(field),
    ...proposed(proposal, field),
  ];
  return [
    own,
    ...Object.values(alternatives).map((each) => [
      `↳ ${both(each.when.fr, each.when.en)}`,
      "",
      "",
      "",
      "",
      ...proposed(each, field),
    ]),
  ];
}

const proposed = (given: Proposal | undefined, { unit }: QuantityField): string[] =>
  given ? [valueText(given.value, unit), evidence(given, "fr"), evidence(given, "en")] : ["–", "", ""];

const bounds = ({ min, max, withinHorizon, unit }: QuantityField): string =>
  `${valueText(min, unit)} – ${withinHorizon ? "fin d'horizon / end" : valueText(max, unit)}`;

function omitted({ default: fallback, optional, completable, unit }: QuantityField): string {
  if (fallback === 0) return "pas compté / not counted";
  if (fallback !== undefined) return valueText(fallback, unit);
  if (completable) return "modèle social officiel / official payroll model";
  return optional ? "inconnu, ou aucun / unknown, or none" : "à donner / to be given";
}

function factRow(fact: Fact): string[] {
  const shown = (value: number) => (fact.unit.fr === "%" ? percentage(value, "fr") : figure(value, "fr"));
  const { value } = fact;
  return [
    both(fact.label.fr, fact.label.en),
    typeof value === "number" ? shown(value) : `${shown(value.from)} → ${shown(value.to)}`,
    both(fact.unit.fr, fact.unit.en),
    evidence(fact, "fr"),
    evidence(fact, "en"),
  ];
}
