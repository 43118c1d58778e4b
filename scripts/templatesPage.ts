import { figure, money, percentage } from "../src/messages/figures";
import type { Proposal } from "../src/model/table/field";
import { LINES } from "../src/model/lines";
import { plan } from "../src/model/plan/plan";
import { readScenario } from "../src/model/reading/readScenario";
import {
  DETAILS,
  details,
  detailsAsked,
  leastKept,
  presets,
  pricingUnits,
  readAnswers,
  replacedTeam,
  retained,
  scopeOf,
  SPENT,
  spent,
  spentAsked,
  template,
  TEMPLATES,
  takenOver,
  TOWERS,
  towers,
  workloadEvidence,
} from "../src/model/templates";
import { notesOf } from "../src/messages/templateNotes";
import type { TemplateDocument, TemplateId } from "../src/model/templates";
import type { Case } from "../src/model/quantity";
import type { Read } from "../src/model/reading/problem";
import { facts } from "../src/model/table/facts";
import { scenarioFields } from "../src/model/table/quantities";
import { cents } from "../src/ground/cents";
import { fifteenDigits } from "../src/ground/digits";
import { unlikeResources } from "../src/analysis/unlikeResources";
import { priceText } from "../src/scenario/writing/priceText";
import { entries, type Entry } from "../src/scenario/words/names";
import { overrunSource } from "../src/scenario/writing/overrunSource";
import { evidence, sourceOf } from "../src/scenario/writing/writeValue";
import { valueAt } from "../src/ground/pointer";
import { itemsAt } from "../src/scenario/writing/writing";
import { completed } from "../test/support/completed";
import { both } from "./labelTable";
import { measure, table } from "./markdown";

const resources = scenarioFields.resources.fields;
const answers = { employees: 400, team: 6, monthlyFee: 30000, years: 5, discountRate: 0.08 };

const INTRODUCTION = `# Les modèles d'externalisation

_The sourcing models, each English label beside the French one. Written by \`npm run schema\` from \`src/model/templates/\`: do not edit._

Cinq réponses — effectif, équipe actuelle, forfait proposé, durée, taux d'actualisation — font un scénario complet, sur les [valeurs par défaut](defaults.md) du produit. Dans l'établi, le formulaire en haut de la page ouvre un modèle à côté de l'équipe interne qu'il remplacerait ; l'adresse se garde et s'envoie : \`workbench.html?template=global&employees=400&team=6&fee=30000&years=5&discountRate=0.08&toolsCost=3-8\`.

**À contenu égal.** Un forfait comprend plus que du travail : outils, serveurs, sauvegarde, hébergement, sécurité. Chaque modèle dit ce que le sien comprend (« Compris dans le forfait ») et demande ce que l'interne y dépense (« Moyens internes », par salarié et par mois, une fourchette au besoin). Ce qui n'est pas renseigné est inconnu : dit à côté du résultat et par \`INFO.COMPARE\`, avec la dépense qui inverserait la décision. Dans l'adresse : ${SPENT.map((id) => `\`${id}\``).join(", ")}.

**Ce qui se compare.** Tous les modèles issus des mêmes réponses ont le même horizon, le même début (2027-01), la même inflation et des montants hors taxes. Une astreinte n'est pas une surveillance : un poste veillé jour et nuit demande environ ${figure(facts.watchedSeat.value, "fr")} ETP ; une surveillance continue se chiffre à part. L'astreinte est payée tant qu'une part de la supervision reste à l'intérieur, ou l'essentiel du support ou des applications ; sous ${figure(facts.onCallTeam.value, "fr")} ETP elle est à renseigner.

**Ce qui reste à l'intérieur.** ETP conservés = Σ charge de la tour × (1 − part transférée) × équipe actuelle, au demi-poste supérieur, et jamais plus que l'équipe : un poste se garde ou se supprime par moitié. Ce que l'arrondi garde en plus est le coût échoué ; il a son propre rôle dans le scénario. Quelqu'un répond toujours de la sécurité, des données et des achats : un responsable, cadre, d'un ETP au moins, d'un demi sous 250 salariés. Les charges sont celles du modèle social officiel, à l'effectif donné. Les locaux ne sont économisés que si des mètres carrés sont rendus.

**Ce que le contrat remplace.** La transition d'entrée paie deux fois, en décroissant, un douzième de ce que l'équipe économise en première année : équipe actuelle moins équipe conservée, arrondi et astreinte compris.

**Le forfait.** Il est divisé par l'effectif quand le modèle se paie par utilisateur, par poste ou par transaction et que la division tombe au centime ; sinon c'est une unité. La maintenance applicative l'achète à l'année, douze fois le montant mensuel. Trois contrats se le partagent au prorata du travail qu'ils reprennent. Sans devis (\`fee=\`), chaque modèle est payé dans l'unité de son marché, à un prix publié, ou supposé là où personne n'en publie en France : par salarié, par poste, par bulletin de paie (\`price=\`), par serveur et par site (\`serverPrice=\`, \`sitePrice=\`), par jour (\`dayRate=\`) ; autant de jours que le travail repris en demande, à ${figure(facts.workedDays.value, "fr")} par ETP et par an, tant que leur nombre (\`days=\`) n'est pas donné. Ce que ce prix ne comprend pas reste acheté en interne. Des jours, un parc loué et des bulletins de paie n'excluent rien : ni dépassement, ni plus d'un mois de réversibilité (hypothèse) ; ce qui s'ajoute est une ligne à remplir.

**Les lignes du devis.** Là où le marché vend en plusieurs lignes, le contrat est écrit en lignes de prix, et le devis peut en dire plus : serveurs au mois, dans le forfait, qui reste le même la première année ; audit annuel, en plus ; unités d'œuvre, à la place du dépassement. La consommation d'un cloud est un contrat à part de sa gestion : un montant, ou des instances et des Go. Dans un forfait, et pour les audits, les unités d'œuvre et les clouds, dont les prix varient d'un fournisseur et d'un mois à l'autre, les prix ne sont pas proposés, mais demandés : une ligne dont le nombre ou le prix manque est laissée de côté et dite non comptée. Dans l'adresse : ${DETAILS.map((id) => `\`${id}\``).join(", ")} (\`template=msp&servers=24&serverPrice=145&auditPrice=4200\`).

**Ceux qui partent.** Ils sont supposés licenciés, au minimum légal, préavis ou CSP compris : mettez 0 s'ils sont repris (art. L1224-1) ou reclassés. Un licenciement économique veut un motif, et externaliser pour économiser n'en est pas un à lui seul (art. L1233-3).

**Ce qui manque.** Mise en place, mois manqués, croissance des volumes, audits, cyberassurance, plan de sortie, temps des métiers, encadrement, équipement, vacances de poste, et ce qui est propre à chaque modèle : des lignes à remplir, vides tant que personne ne les connaît, et dites non comptées. Jamais 0. Le préavis proposé est de 3 à 6 mois, 3 sous 250 salariés, 2 pour la consommation d'un cloud.

**BPO.** L'équipe demandée est celle du processus (paie, comptabilité…), dont tout le travail part, sauf un demi-ETP de contrôle. L'informatique n'est pas dans la comparaison, ni l'astreinte.
`;

/** docs/templates.md: what each template transfers, keeps, assumes and costs for the example company. */
export const templatesPage = (): string =>
  [INTRODUCTION, likeForLike(), marketTable(), scopes(), BY_MODEL, ...TEMPLATES.map(section)].join("\n"); // prettier-ignore

const BY_MODEL = `## Modèle par modèle

Pour 400 salariés, 6 ETP, 5 ans et 8 %. L'infogérance globale à 30 000 € par mois, à côté de l'équipe interne ; les autres modèles sans devis, comme dans « Aux prix du marché » : 24 serveurs, 2 sites, et pour le BPO 2 ETP, ceux de la paie.
`;

/** What the fee of global outsourcing includes. */
const INCLUDED = ["tools", "servers", "backup", "hosting", "security"] as const;

/** What the example company decides with and without what the fee includes, and where it would decide otherwise. */
function likeForLike(): string {
  const at = (bound: "low" | "high") =>
    Object.fromEntries(INCLUDED.map((id) => [`${id}Cost`, resources[id].proposal.value[bound]] as const));
  const totals = (more: object) => {
    const given = { ...answers, ...more };
    return [readOf(insideOf("global", given)), readOf(valueOf(template("global", given, "fr", completed)))] as const;
  };
  const gap = ([inside, outside]: ReturnType<typeof totals>) =>
    cents(plan(outside).grandTotal - plan(inside).grandTotal);
  const row = (label: string, more: object): string[] => {
    const pair = totals(more);
    return [label, euros(plan(pair[0]).grandTotal), euros(plan(pair[1]).grandTotal), euros(gap(pair))];
  };
  const [fact] = unlikeResources(...totals({}));
  const point = fact!.reversedBy!;
  // All of it under one name: at the reversal point only the sum counts.
  const reversed = { toolsCost: point, serversCost: 0, backupCost: 0, hostingCost: 0, securityCost: 0 };
  return `## À contenu égal / Like for like

Pour 400 salariés, 6 ETP, 30 000 € par mois, 5 ans et 8 %, ce que l'infogérance globale coûte de plus que l'équipe interne, selon ce que celle-ci dépense en outils, serveurs, sauvegarde, hébergement et sécurité. L'écart s'inverse à ${money(point, "EUR", "fr")} par salarié et par mois : au centime près d'un montant par salarié et par mois, les deux choix coûtent alors autant. Un écart de contenu demeure : le forfait peut comprendre une surveillance 24 h/24, quand l'interne ne compte qu'une astreinte ; un poste veillé jour et nuit demande environ ${figure(facts.watchedSeat.value, "fr")} ETP, qui ne sont dans aucune des deux colonnes.

${table(
  ["Moyens internes / in-house resources", "Équipe interne", "Infogérance globale", "Écart / gap"],
  [
    row("inconnus, pas comptés / unknown, not counted", {}),
    row("15 € par salarié et par mois, bas des propositions", at("low")),
    row("40 €, haut des propositions", at("high")),
    row(`${money(point, "EUR", "fr")}, le point d'inversion / the reversal point`, reversed),
  ],
)}
`;
}

/** The example company where nobody has quoted a fee; two of its people make the payslips. */
const unquoted = (id: TemplateId) => {
  const { monthlyFee: _quoted, ...company } = answers;
  return { ...company, servers: 24, sites: 2, ...(id === "bpo" && { team: 2 }) };
};

/** What the price of a model supposes, beside it in the table. */
const supposed: Readonly<Partial<Record<TemplateId, string>>> = {
  global: "d'un seul cas, une ETI de 400 salariés",
  msp: "serveurs supposés compris",
  operationsB: "borne haute : des jours d'expert, heure pour heure",
};

/** Each model at the prices its market asks, beside the cost inside of what it replaces. */
function marketTable(): string {
  const rows = TEMPLATES.filter((id) => presets[id].lots.length > 0).map((id) => {
    const given = unquoted(id);
    const document = valueOf(template(id, given, "fr", completed));
    const paid = (which: Case) => totalOf(document, which) - keptOf(id, given, which);
    const inside = (which: Case, more: object = {}) =>
      totalOf(insideOf(id, { ...given, ...more }), which) - keptOf(id, given, which);
    const included = SPENT.filter((cost) =>
      document.contracts!.some(({ includes }) => cost.replace(/Cost$/, "") in includes),
    );
    const bound = (which: "low" | "high") =>
      Object.fromEntries(included.map((cost) => [cost, boundOf(spent[cost].proposal?.value ?? 0, which)]));
    const { lots, workload } = presets[id];
    const taken = fifteenDigits(given.team * lots.reduce((sum, { scope }) => sum + takenOver(workload, scope), 0));
    // A pilot that is hired is one more, whoever leaves.
    const stays = (document.team?.roles ?? []).reduce((sum, { fte }) => sum + fte, 0);
    const [low, high] = (["low", "high"] as const).map((which) => inside("expected", bound(which)));
    const remark = supposed[id] ? ` (${supposed[id]})` : "";
    return [
      both(presets[id].label.fr, presets[id].label.en),
      pricesOf(document) + remark,
      inThousands(paid),
      `${figure(taken, "fr")} → ${figure(fifteenDigits(given.team - stays), "fr")}`,
      inThousands(inside),
      included.length === 0 ? "–" : `${thousands(low!)} à ${thousands(high!)}`,
    ];
  });
  return `## Aux prix du marché / At market prices

Pour 400 salariés, 6 ETP (2 à la paie pour le BPO), 24 serveurs, 2 sites, 5 ans et 8 %, sans devis : chaque modèle dans son unité, aux prix publiés, ou supposés là où personne n'en publie ([défauts](defaults.md)). En milliers d'euros sur 5 ans : l'attendu, et entre parenthèses les cas bas et haut du plan, où tout est au plus bas ou au plus haut à la fois. Le contrat : forfait, dépassement, gouvernance, choix, départs, transitions et réversibilité, sans l'équipe conservée. Ce qu'il remplace : l'équipe interne moins l'équipe conservée ; à côté, avec ce que ce prix comprend et que l'interne achète (outils, et pour l'infogérance globale serveurs, sauvegarde, hébergement, sécurité ; pour le parc, licences), aux propositions basses et hautes. Ce que le prix ne comprend pas (un serveur géré n'est pas le serveur) reste acheté dans les deux cas. Les ETP en moins sont moins nombreux que le travail repris : un poste se garde ou se supprime par moitié, jamais plus finement, et quelqu'un répond de ce qui est confié ; le pilote des multi-prestataires, recruté, en est déduit. Les départs sont comptés au minimum légal, préavis ou CSP compris ; la mise en place et le préavis du contrat ne sont comptés nulle part ici.

${table(
  [
    "Modèle / model",
    "Prix du marché / market price",
    "Le contrat, k€ / the contract, €k",
    "ETP de travail repris → en moins / FTE taken over → fewer",
    "L'équipe remplacée, k€ / team replaced, €k",
    "… et ce que le prix comprend, k€ / … and what the price includes, €k",
  ],
  rows,
)}
`;
}

/** What a document costs in a case. */
const totalOf = (document: unknown, which: Case): number => plan(readOf(document), which).grandTotal;

/** In thousands, as prices that are mostly assumed deserve. Example: 3,150,250.17 is "3 150". */
const thousands = (amount: number): string => figure(Math.round(amount / 1000), "fr");
const inThousands = (amount: (which: Case) => number): string =>
  `${thousands(amount("expected"))} (${thousands(amount("low"))} à ${thousands(amount("high"))})`;

const boundOf = (value: Proposal["value"], bound: "low" | "high"): number =>
  typeof value === "number" ? value : value[bound];

/** What a document buys and at what price. Example: "400 × 15 à 35 € par mois". */
const pricesOf = ({ contracts = [] }: TemplateDocument): string =>
  contracts
    .flatMap((contract) => itemsAt(contract, ["prices"]).concat("units" in contract ? [contract] : []))
    .map((line) => {
      const { name, units, unitPrice, per = "month" } = line as Priced;
      const period = per === "year" ? "par an" : "par mois";
      return `${name ? `${name.toLowerCase()} : ` : ""}${figure(units, "fr")} × ${priceText(unitPrice, "fr")} € ${period}`;
    })
    .join(" ; ");
interface Priced {
  readonly name?: string;
  readonly units: number;
  readonly unitPrice: Proposal["value"];
  readonly per?: "month" | "year";
}

function valueOf<T>(outcome: Read<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const insideOf = (id: TemplateId, given: unknown) => valueOf(replacedTeam(id, given, "fr", completed));

const readOf = (document: unknown) => valueOf(readScenario(completed(document)));

/** What the team costs that stays beside the contracts of a model. */
function keptOf(id: TemplateId, given: unknown, which: Case): number {
  const { contracts: _, ...inside } = valueOf(template(id, given, "fr", completed));
  return inside.team ? totalOf(inside, which) : 0;
}

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

/** What the section of a model answers: one fee would be the price of one model, and absurd for others. */
const shownWith = (id: TemplateId) => (id === "global" || id === "internal" ? answers : unquoted(id));

function section(id: TemplateId): string {
  const preset = presets[id];
  const given = valueOf(readAnswers(id, shownWith(id)));
  const document = valueOf(template(id, given, "fr", completed));
  const { fte, stranded } = retained(given.team, preset.workload, scopeOf(preset));
  const least = leastKept(preset, given);
  const kept =
    fte + stranded <= least
      ? `Conservé : ${figure(least, "fr")} ETP (${figure(fte, "fr")} ETP de travail). `
      : `Équipe conservée : ${figure(fte, "fr")} ETP, plus ${figure(stranded, "fr")} par l'arrondi. `;
  const outsourced = preset.lots.length > 0;
  const said = (language: "fr" | "en") =>
    notesOf(id, given)
      .map((note) => note[language])
      .join(" ");
  return `### ${preset.label.fr} / ${preset.label.en} (\`${id}\`)

${outsourced ? `Prix : ${pricesOf(document)} ; sur devis, ${pricingUnits[preset.pricing].fr}. ${askedBesides(id)}${kept}` : ""}${said("fr")}

_${said("en")}_

${table(["Ligne / line", "sur 5 ans / over 5 years"], costs(document))}

${table(["Valeur par défaut / default", "valeur / value", "nature, date : source"], defaults(document))}
`;
}

/** What the quote may say besides the five answers. */
const askedBesides = (id: TemplateId): string => {
  const inside = spentAsked(id).map((each) => `${spent[each].label.fr} (\`${each}\`)`);
  const asked = detailsAsked(id).map((detail) => `${details[detail].label.fr} (\`${detail}\`)`);
  const quote = asked.length === 0 ? "" : `À demander au devis : ${asked.join(" ; ")}. `;
  return `${quote}À demander en interne : ${inside.join(" ; ")}. `;
};

function costs(document: TemplateDocument): string[][] {
  const outcome = readScenario(completed(document));
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
      const own = "unit" in field && !isBound ? sourceOf(field, value, "fr") : undefined;
      const isOverrun = holder === "contract" && ["probability", "overrun"].includes(path.at(-1)!);
      const source = own && isOverrun ? (overrunSource(data, "fr") ?? own) : own;
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
