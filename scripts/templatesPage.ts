import { figure, money, percentage } from "../src/messages/figures";
import type { Proposal } from "../src/model/table/field";
import { LINES } from "../src/model/lines";
import { plan } from "../src/model/plan/plan";
import { readScenario } from "../src/model/reading/readScenario";
import {
  DETAILS,
  details,
  detailsAsked,
  presets,
  pricingUnits,
  retained,
  scopeOf,
  template,
  TEMPLATES,
  TOWERS,
  towers,
  workloadEvidence,
} from "../src/model/templates";
import { notesOf } from "../src/messages/templateNotes";
import type { TemplateDocument, TemplateId } from "../src/model/templates";
import { entries, type Entry } from "../src/scenario/words/names";
import { evidence, sourceOf } from "../src/scenario/writing/writeValue";
import { valueAt } from "../src/ground/pointer";
import { itemsAt } from "../src/scenario/writing/writing";
import { both } from "./labelTable";
import { measure, table } from "./markdown";

const answers = { employees: 400, team: 6, monthlyFee: 30000, years: 5, discountRate: 0.08 };

const INTRODUCTION = `# Les modèles d'externalisation

_The sourcing models, each English label beside the French one. Written by \`npm run schema\` from \`src/model/templates/\`: do not edit._

Cinq réponses — effectif, équipe actuelle, forfait proposé, durée, taux d'actualisation — font un scénario complet, sur les [valeurs par défaut](defaults.md) du produit. Dans l'établi, le formulaire en haut de la page ouvre un modèle à côté de l'équipe interne qu'il remplacerait ; l'adresse se garde et s'envoie : \`workbench.html?template=cloud&employees=400&team=6&fee=30000&years=5&discountRate=0.08\`.

**Ce qui se compare.** Tous les modèles issus des mêmes réponses ont le même horizon, le même début (2027-01), la même inflation, des montants hors taxes, et la même surveillance 24 h/24 : l'astreinte est payée tant qu'une part de la supervision reste à l'intérieur, sinon le contrat la couvre.

**Ce qui reste à l'intérieur.** ETP conservés = Σ charge de la tour × (1 − part transférée) × équipe actuelle, arrondis au demi-ETP supérieur. Ce que l'arrondi garde en plus est le coût échoué ; il a son propre rôle dans le scénario, « ETP conservés par l'arrondi ».

**Ce que le contrat remplace.** La transition d'entrée paie deux fois, en décroissant sur trois mois, un douzième de ce que l'équipe économise en première année : équipe actuelle moins équipe conservée, arrondi et astreinte compris.

**Le forfait.** Il est divisé par l'effectif quand le modèle se paie par utilisateur, par poste ou par transaction et que la division tombe au centime ; sinon c'est une unité. La maintenance applicative l'achète à l'année, douze fois le montant mensuel. Trois contrats se le partagent au prorata du travail qu'ils reprennent.

**Les lignes du devis.** Là où le marché vend en plusieurs lignes, le contrat est écrit en lignes de prix, et le devis peut en dire plus : serveurs au mois, dans le forfait, qui reste le même la première année ; audit annuel, instances et stockage à l'usage, en plus du forfait ; unités d'œuvre, à la place du dépassement. Aucune source publique n'a été trouvée pour ces prix en France, et ceux des clouds varient d'un fournisseur et d'un mois à l'autre : ils ne sont pas proposés, mais demandés, et une ligne dont le nombre ou le prix manque est laissée de côté et dite non comptée. Dans l'adresse : ${DETAILS.map((id) => `\`${id}\``).join(", ")} (\`template=msp&servers=24&serverPrice=145&auditPrice=4200\`).

**Ce qui manque.** Frais de mise en place, mois manqués, équipement, encadrement : inconnus, donc absents du scénario, jamais 0. Le préavis est de 8 mois, 3 sous 250 salariés, 2 pour le cloud.

**BPO.** L'équipe demandée est celle du processus (paie, comptabilité…), dont tout le travail part : rien n'est conservé, et suivre le contrat est dans la gouvernance. L'informatique n'est pas dans la comparaison, ni l'astreinte.
`;

/** docs/templates.md: what each template transfers, keeps, assumes and costs for the example company. */
export const templatesPage = (): string =>
  [INTRODUCTION, scopes(), "## Modèle par modèle\n\nPour 400 salariés, 6 ETP, 30 000 € par mois, 5 ans et 8 %.\n", ...TEMPLATES.map(section)].join("\n"); // prettier-ignore

function scopes(): string {
  const outsourced = TEMPLATES.filter((id) => presets[id].lots.length > 0);
  const rows = TOWERS.map((tower) => [
    both(towers[tower].label.fr, towers[tower].label.en),
    percentage(towers[tower].workload, "fr"),
    ...outsourced.map((id) => {
      const share = scopeOf(presets[id])[tower] ?? 0;
      return share === 0 ? "" : percentage(share, "fr");
    }),
  ]);
  return `## Périmètre transféré / Scope

Part de chaque tour transférée au prestataire ; la charge est sa part du travail de l'équipe (${evidence(workloadEvidence, "fr")}).

${table(["Tour / tower", "charge / workload", ...outsourced.map((id) => `\`${id}\``)], rows)}
`;
}

function section(id: TemplateId): string {
  const preset = presets[id];
  const outcome = template(id, answers, "fr");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { fte, stranded } = retained(answers.team, preset.workload, scopeOf(preset));
  const kept = `Équipe conservée : ${figure(fte, "fr")} ETP, plus ${figure(stranded, "fr")} par l'arrondi. `;
  const outsourced = preset.lots.length > 0;
  const said = (language: "fr" | "en") =>
    notesOf(id, answers)
      .map((note) => note[language])
      .join(" ");
  return `### ${preset.label.fr} / ${preset.label.en} (\`${id}\`)

${outsourced ? `Prix : ${pricingUnits[preset.pricing].fr}. ${askedBesides(id)}${kept}` : ""}${said("fr")}

_${said("en")}_

${table(["Ligne / line", "sur 5 ans / over 5 years"], costs(outcome.value))}

${table(["Valeur par défaut / default", "valeur / value", "nature, date : source"], defaults(outcome.value))}
`;
}

/** What the quote may say besides the five answers. */
const askedBesides = (id: TemplateId): string => {
  const asked = detailsAsked(id).map((detail) => `${details[detail].label.fr} (\`${detail}\`)`);
  return asked.length === 0 ? "" : `À demander au devis : ${asked.join(" ; ")}. `;
};

function costs(document: TemplateDocument): string[][] {
  const outcome = readScenario(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { lines, grandTotal } = plan(outcome.value);
  const cents = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + Math.round(100 * amount), 0);
  const rows = LINES.map(({ id, label }) => [both(label.fr, label.en), cents(lines.get(id) ?? [])] as const);
  return [
    ...rows.filter(([, sum]) => sum !== 0).map(([label, sum]) => [label, euros(sum / 100)]),
    ["**Total**", `**${euros(grandTotal)}**`],
  ];
}

const euros = (amount: number): string => money(amount, "EUR", "fr");

/** The values of a template that rest on something, each once. */
function defaults(document: TemplateDocument): string[][] {
  const contracts = itemsAt(document, ["contracts"]);
  const holders: Readonly<Record<Entry["holder"], readonly unknown[]>> = {
    scenario: [document],
    contract: contracts.map((contract) => withOverrun(contract)),
    role: itemsAt(document, ["team", "roles"]),
    priceLine: contracts.flatMap((contract) => itemsAt(contract, ["prices"])),
    workUnit: contracts.flatMap((contract) => itemsAt(contract, ["extras", "items"])),
    otherCost: [],
  };
  const rows = entries.flatMap(({ holder, path, field }) =>
    holders[holder].flatMap((data) => {
      const value = valueAt(data, path);
      const isBound = field.type === "quantity" && path[0] === "extras" && ["low", "high"].includes(path.at(-1)!);
      const source = "unit" in field && !isBound ? sourceOf(field, value, "fr") : undefined;
      return source && "unit" in field
        ? [[both(field.label.fr, field.label.en), measure(value as Proposal["value"], field.unit), source]]
        : [];
    }),
  );
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(row.join()) && seen.add(row.join()));
}

/** A contract with its overrun as the one range it is. */
function withOverrun(contract: unknown): unknown {
  const extras = valueAt(contract, ["extras"]) as Record<string, unknown>;
  const { low, high } = extras;
  return { ...(contract as object), extras: low === undefined ? extras : { ...extras, overrun: { low, high } } };
}
