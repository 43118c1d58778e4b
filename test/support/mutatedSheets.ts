// Sheets as different people type the same thing: columns in any order, headers by any of their known words, totals, titles
// of lots, blank rows and remarks in between, amounts in thousands, months in years, numbers as text. Whoever reads them
// finds the same numbers, or says what cannot be read and where.

type SheetCell = string | number | null;
export type Sheet = readonly (readonly SheetCell[])[];

/** One sheet twice: as the documentation writes it, and as somebody else may. */
export interface MutatedSheet {
  readonly kind: "offers" | "block";
  readonly plain: Sheet;
  readonly mutated: Sheet;
}

/** Uniform draws of a seed: the mulberry32 generator. */
class Random {
  private state: number;
  constructor(seed: number) {
    this.state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x85ebca6b) >>> 0;
  }
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }
  chance = (probability: number): boolean => this.next() < probability;
  whole = (from: number, to: number): number => from + Math.floor(this.next() * (to - from + 1));
  pick = <T>(choices: readonly T[]): T => choices[this.whole(0, choices.length - 1)]!;
  shuffled<T>(list: readonly T[]): T[] {
    const all = [...list];
    for (let i = all.length - 1; i > 0; i--) {
      const j = this.whole(0, i);
      [all[i], all[j]] = [all[j]!, all[i]!];
    }
    return all;
  }
}

/** The sheet of a seed. */
export const mutatedSheet = (seed: number): MutatedSheet =>
  seed % 2 === 0 ? offersSheet(new Random(seed)) : blockSheet(new Random(seed));

// ---------------------------------------------------------------- comparisons of offers

const PROVIDERS = ["Alpha", "Beta", "Gamma", "Delta SI", "Pays-Bas IT", "Groupe M", "Prix Express", "Orion", "L'Atelier", "Sopra", "AN Conseil", "Infogérance 3000"]; // prettier-ignore
const LABELS = ["Libellé", "Désignation", "Label", "Prestation"];
const UNITS = ["Unité", "Unit", "Unité de mesure"];
const BUYERS = ["Acheteur", "Buyer", "Pour tous"];
const QUANTITIES = ["Quantité par an", "Quantité estimative", "Qté", "Quantité annuelle", "Quantité"];
const ITEMS = ["Installation d'un poste", "Intervention sur site", "Création de compte", "Restauration", "Audit", "Migration", "Déplacement", "Formation utilisateur"]; // prettier-ignore
/** What stands in a cell where nothing is to be said. */
const NOTHING = [null, null, null, "-", "–", "—"];
const REMARKS = ["Remarques", "Observations", "N°", "Commentaire"];

function offersSheet(random: Random): MutatedSheet {
  const providers = random.shuffled(PROVIDERS).slice(0, random.whole(2, 4));
  const fees = providers.map(() => random.whole(40, 120));
  const terms = providers.map(() => 12 * random.whole(1, 5));
  const setups = providers.map(() => 500 * random.whole(2, 60));
  const items = random.shuffled(ITEMS).slice(0, random.whole(2, 5));
  const counts = items.map(() => random.whole(5, 200));
  const prices = items.map(() => providers.map(() => random.whole(20, 400)));
  const gap = providers.map(() => null);
  const dashes = random.chance(0.03);
  const title = ["Comparatif des offres"];
  const plain: Sheet = [
    title,
    ["Libellé", "Unité", "Acheteur", ...providers],
    ["Durée", "années", 5, ...gap],
    ["Unités", "postes", 100, ...gap],
    ["Prix unitaire mensuel", "€/unité", null, ...fees],
    ["Durée d'engagement", "mois", null, ...terms],
    ["Frais de mise en place", "€", null, ...setups],
    ["Préavis", "mois", 3, ...gap],
    ["Part fixe", "%", 0.15, ...gap],
    ["Hausse de l'indice", "% par an", 0.02, ...gap],
    ["Mois de réversibilité", "mois", 4, ...gap],
    ["Transition de sortie", "mois", 6, ...gap],
    ["Bordereau des prix unitaires"],
    ["Unité d'œuvre", "Unité", "Quantité par an", ...providers],
    ...items.map((item, i) => [item, "u", counts[i]!, ...prices[i]!]),
  ];

  const columns = columnsFor(random, providers, BUYERS);
  const rows: SheetCell[][] = [title, columns.header];
  const orDash = (cell: SheetCell): SheetCell => (cell === null && dashes ? random.pick(NOTHING) : cell);
  const put = (label: string, unit: string, buyer: SheetCell, answers: readonly SheetCell[]) =>
    rows.push(columns.row({ label, unit, buyer: orDash(buyer), answers: answers.map(orDash) }));
  const blank = () => (random.chance(0.15) ? rows.push([]) : undefined);
  put(random.pick(["Durée", "Years"]), "années", 5, gap);
  put(random.pick(["Unités", "Units", "Nombre d'unités"]), "postes", asCount(random, 100), gap);
  blank();
  put(random.pick(["Prix unitaire mensuel", "Prix unitaire", "Monthly unit price"]), random.pick(["€/unité", "€/poste/mois", "€ HT", "€"]), null, fees.map((fee) => asText(random, fee))); // prettier-ignore
  if (random.chance(0.3))
    put(
      "Durée d'engagement",
      "ans",
      null,
      terms.map((term) => term / 12),
    );
  else put(random.pick(["Durée d'engagement", "Term", "Durée du contrat"]), "mois", null, terms);
  if (random.chance(0.3)) put("Frais de mise en place", random.pick(["k€", "k€ HT", "milliers d'euros"]), null, setups.map((setup) => setup / 1000)); // prettier-ignore
  else put(random.pick(["Frais de mise en place", "Setup cost", "Frais de mise en place (€)"]), "€", null, setups.map((each) => asText(random, each))); // prettier-ignore
  blank();
  put(random.pick(["Préavis", "Notice", "Préavis (mois)"]), "mois", 3, gap);
  put("Part fixe", random.pick(["%", ""]), random.pick([0.15, "15 %", "15%", "0,15"]), gap);
  put("Hausse de l'indice", "% par an", random.pick([0.02, 2, "2", "2 %", "2 % par an"]), gap);
  put("Mois de réversibilité", "mois", random.pick([4, "4 mois"]), gap);
  put("Transition de sortie", "mois", 6, gap);
  if (random.chance(0.3)) put("Total", "", null, fees);
  blank();
  rows.push([
    random.pick(["Bordereau des prix unitaires", "BPU", "Unités d'œuvre", "Price schedule", "Bordereau des prix"]),
  ]);
  const priceHead = random.pick(["plain", "plain", "plain", "thousands", "twoRows"] as const);
  const own = random.chance(0.7) ? columnsFor(random, random.shuffled(providers), QUANTITIES, priceHead) : undefined;
  if (own) rows.push(...(own.above ? [own.above] : []), own.header);
  const inUnit = (price: number): SheetCell =>
    own && priceHead === "thousands" ? price / 1000 : asText(random, price);
  const under = own ?? columns;
  const order = own ? own.providers.map((name) => providers.indexOf(name)) : providers.map((_, i) => i);
  const lots = random.chance(0.4);
  items.forEach((item, i) => {
    if (lots && i % 2 === 0) rows.push(under.row({ label: `Lot ${i / 2 + 1} – ${random.pick(["Postes", "Serveurs", "Réseau"])}`, unit: null, buyer: null, answers: gap })); // prettier-ignore
    const answers = order.map((p) => inUnit(prices[i]![p]!));
    rows.push(
      under.row({
        label: item,
        unit: random.pick(own && priceHead === "thousands" ? ["u", "h"] : ["u", "h", "€/u", "forfait"]),
        buyer: counts[i]!,
        answers,
      }),
    );
    blank();
    if (lots && i % 2 === 1 && random.chance(0.5)) {
      const sums = order.map((p) => prices[i]![p]! + prices[i - 1]![p]!);
      rows.push(under.row({ label: random.pick([`Sous-total lot ${(i + 1) / 2}`, "Sous-total"]), unit: null, buyer: null, answers: sums })); // prettier-ignore
    }
  });
  if (random.chance(0.5)) {
    const sums = order.map((p) => items.reduce((sum, _, i) => sum + prices[i]![p]!, 0));
    rows.push(under.row({ label: random.pick(["Total", "Total HT", "TOTAL GÉNÉRAL HT", "Montant total HT", "Grand total"]), unit: null, buyer: null, answers: sums })); // prettier-ignore
    if (random.chance(0.4)) rows.push(under.row({ label: "TVA 20 %", unit: null, buyer: null, answers: sums.map((sum) => sum / 5) })); // prettier-ignore
    if (random.chance(0.4)) rows.push(under.row({ label: "Total TTC", unit: null, buyer: null, answers: sums }));
  }
  return { kind: "offers", plain, mutated: shifted(random, rows, true) };
}

interface OffersColumns {
  readonly providers: readonly string[];
  readonly header: SheetCell[];
  /** The providers' names in a row of their own, over what their columns hold. */
  readonly above?: SheetCell[];
  readonly row: (cells: {
    readonly label: string;
    readonly unit: SheetCell;
    readonly buyer: SheetCell;
    readonly answers: readonly SheetCell[];
  }) => SheetCell[];
}

/** Columns in a drawn order: labels, units, the buyer, the providers in theirs, and some that count for nothing. */
function columnsFor(
  random: Random,
  providers: readonly string[],
  buyers: readonly string[],
  prices: "plain" | "thousands" | "twoRows" = "plain",
): OffersColumns {
  type Column = { readonly head: string; readonly kind: "label" | "unit" | "buyer" | "remark" | "worked" | number };
  const all: Column[] = [
    { head: random.pick(LABELS), kind: "label" },
    { head: random.pick(buyers === QUANTITIES ? [...UNITS, "Unité d'œuvre", "UO"] : UNITS), kind: "unit" },
    { head: random.pick(buyers), kind: "buyer" },
    ...providers.map((name, kind) => ({ head: prices === "thousands" ? `${name} ${random.pick(["(k€)", "(k€ HT)"])}` : random.pick([name, name, `${name} (€ HT)`]), kind })), // prettier-ignore
    ...(random.chance(0.3) ? [{ head: random.pick(REMARKS), kind: "remark" } as const] : []),
    ...(random.chance(0.25) ? [{ head: `Montant ${random.pick(providers)}`, kind: "worked" } as const] : []),
    ...(random.chance(0.2) ? [{ head: random.pick(["Moyenne", "Total", "Écart"]), kind: "worked" } as const] : []),
  ];
  // The providers keep their order: it is that of their answers.
  const order = random.shuffled(all.map((_, i) => i));
  const columns = order.map((i) => all[i]!);
  const isBelow = prices === "twoRows";
  const price = random.pick(["PU", "PU HT", "Prix unitaire"]);
  return {
    providers,
    header: columns.map(({ head, kind }) => (isBelow && typeof kind === "number" ? price : head)),
    ...(isBelow && { above: columns.map(({ kind }) => (typeof kind === "number" ? providers[kind]! : null)) }),
    row: ({ label, unit, buyer, answers }) =>
      columns.map(({ kind }) => {
        if (typeof kind === "number") return answers[kind] ?? null;
        if (kind === "label") return label;
        if (kind === "unit") return unit;
        if (kind === "buyer") return buyer;
        return kind === "remark" ? random.pick([null, "voir annexe", 7]) : random.pick([null, 1234.5]);
      }),
  };
}

// ---------------------------------------------------------------- scenario blocks

function blockSheet(random: Random): MutatedSheet {
  const roles = ["Technicien", "Administrateur", "Responsable"].slice(0, random.whole(1, 3)).map((name) => ({
    name,
    fte: random.whole(1, 8) / 2,
    salary: 1200 * random.whole(24, 60),
    charges: random.whole(28, 45) / 100,
  }));
  const costs = ["Licences", "Matériel", "Liaisons", "Assurance"].slice(0, random.whole(2, 4)).map((name) => ({
    name,
    amount: 1200 * random.whole(1, 90),
    every: random.pick(["chaque année", "une fois"]),
  }));
  const fee = 12 * random.whole(2, 9);
  const [notice, reversibility] = [12 * random.whole(1, 2), random.whole(2, 6)];
  const plain: Sheet = [
    ["Horizon"],
    ["Libellé", "Unité", "Bas", "Probable", "Haut"],
    ["Durée", "années", null, 5, null],
    ["Rôles"],
    ["Rôle", "ETP", "Salaire brut annuel", "Charges patronales"],
    ...roles.map(({ name, fte, salary, charges }) => [name, fte, salary, charges]),
    ["Contrat", "Global"],
    ["Libellé", "Unité", "Bas", "Probable", "Haut"],
    ["Unités", "postes", null, 100, null],
    ["Prix unitaire mensuel", "€", null, fee, null],
    ["Dépassement", "%", 0.15, null, 0.4],
    ["Sortie"],
    ["Libellé", "Unité", "Bas", "Probable", "Haut"],
    ["Type de sortie", null, null, "fin d'horizon", null],
    ["Préavis", "mois", null, notice, null],
    ["Mois de réversibilité", "mois", null, reversibility, null],
    ["Autres coûts"],
    ["Nom", "Montant", "Périodicité"],
    ...costs.map(({ name, amount, every }) => [name, amount, every]),
  ];

  const rowsHeader = rowColumns(random);
  const parts: (() => SheetCell[][])[] = [
    () => [["Horizon"], rowsHeader.header, rowsHeader.row("Durée", "années", null, 5, null)],
    () => [["Rôles"], ...rolesTable(random, roles)],
    () => [
      ["Contrat", "Global"],
      rowsHeader.header,
      rowsHeader.row("Unités", "postes", null, asCount(random, 100), null),
      random.chance(0.3)
        ? rowsHeader.row("Prix unitaire mensuel", "€/an", null, 12 * fee, null)
        : rowsHeader.row("Prix unitaire mensuel", random.pick(["€", "€/poste/mois", "€ HT"]), null, asText(random, fee), null), // prettier-ignore
      random.pick([
        rowsHeader.row("Dépassement", "%", 0.15, null, 0.4),
        rowsHeader.row("Dépassement", "%", 15, null, 40),
        rowsHeader.row("Dépassement", "%", null, "15–40 %", null),
        rowsHeader.row("Dépassement", "", null, "15 % à 40 %", null),
      ]),
      ...(random.chance(0.3) ? [rowsHeader.row("Total mensuel", "€", null, 100 * fee, null)] : []),
      ["Sortie"],
      rowsHeader.header,
      rowsHeader.row("Type de sortie", null, null, "fin d'horizon", null),
      random.chance(0.4)
        ? rowsHeader.row("Préavis", "ans", null, notice / 12, null)
        : rowsHeader.row(random.pick(["Préavis", "Préavis (mois)"]), "mois", null, random.pick([notice, `${notice} mois`]), null), // prettier-ignore
      rowsHeader.row("Mois de réversibilité", "mois", null, reversibility, null),
    ],
    () => [["Autres coûts"], ...costsTable(random, costs)],
  ];
  const rows = random.shuffled(parts).flatMap((part) => [...part(), ...(random.chance(0.5) ? [[]] : [])]);
  return { kind: "block", plain, mutated: shifted(random, rows, false) };
}

function rowColumns(random: Random) {
  const dashes = random.chance(0.03);
  const kinds = random.shuffled(["unit", "low", "likely", "high", ...(random.chance(0.3) ? ["source"] : [])]);
  const heads: Readonly<Record<string, readonly string[]>> = {
    unit: ["Unité", "Unit"],
    low: ["Bas", "Low", "Minimum"],
    likely: ["Probable", "Likely", "Valeur"],
    high: ["Haut", "High", "Maximum"],
    source: ["Source", "Remarque"],
  };
  return {
    header: [random.pick(["Libellé", "Label", "Grandeur"]), ...kinds.map((kind) => random.pick(heads[kind]!))],
    row: (label: string, unit: SheetCell, low: SheetCell, likely: SheetCell, high: SheetCell): SheetCell[] => [
      label,
      ...kinds.map(
        (kind) =>
          ({ unit, low, likely, high, source: random.pick([null, "devis"]) })[kind] ??
          (dashes ? random.pick(NOTHING) : null),
      ),
    ],
  };
}

interface Role {
  readonly name: string;
  readonly fte: number;
  readonly salary: number;
  readonly charges: number;
}

function rolesTable(random: Random, roles: readonly Role[]): SheetCell[][] {
  const isMonthly = random.chance(0.3);
  const isThousands = !isMonthly && random.chance(0.3);
  const salaryHead = isMonthly
    ? random.pick(["Salaire brut (€/mois)", "Salaire brut annuel (€ par mois)"])
    : isThousands
      ? random.pick(["Salaire brut annuel (k€)", "Salaire brut k€", "Salaire brut (k€/an)"])
      : random.pick(["Salaire brut annuel", "Salaire brut", "Gross yearly salary", "Salaire brut (€/an)"]);
  const isPercent = random.chance(0.5);
  // One column is typed in one way: as shares or in per cent, or in full.
  const charged = random.pick<Percent>(isPercent ? ["per cent", "per cent", "in full", "share"] : ["share", "in full"]);
  const columns = random.shuffled<[string, (role: Role) => SheetCell]>([
    [random.pick(["Rôle", "Role", "Nom"]), ({ name }) => name],
    [random.pick(["ETP", "FTE"]), ({ fte }) => fte],
    [salaryHead, ({ salary }) => (isMonthly ? salary / 12 : isThousands ? salary / 1000 : asText(random, salary))],
    [isPercent ? "Charges patronales (%)" : random.pick(["Charges patronales", "Employer charges"]), ({ charges }) => percentOf(random, charges, charged)], // prettier-ignore
  ]);
  const rows = roles.map((role) => columns.map(([, cell]) => cell(role)));
  return [columns.map(([head]) => head), ...withTotal(random, rows, columns.map(([head]) => head), /^(?:ETP|FTE)/)]; // prettier-ignore
}

type Percent = "per cent" | "in full" | "share";

function percentOf(random: Random, share: number, typed: Percent): SheetCell {
  const percent = Math.round(100 * share);
  if (typed === "per cent") return random.pick([percent, `${percent}`]);
  return typed === "in full" ? random.pick([`${percent} %`, `${percent},0 %`, `${percent}%`]) : share;
}

interface Cost {
  readonly name: string;
  readonly amount: number;
  readonly every: string;
}

function costsTable(random: Random, costs: readonly Cost[]): SheetCell[][] {
  const isThousands = random.chance(0.3);
  const isTaxed = !isThousands && random.chance(0.03);
  const hasUnits = !isThousands && random.chance(0.4);
  const unit = random.pick(["€", "k€", "€ HT"]);
  const isByThousand = isThousands || (hasUnits && unit === "k€");
  const head = isTaxed ? ["Montant (TVA incluse)", "Montant TVA incluse", "Montant TTC", "Amount (incl. VAT)"] : isThousands ? ["Montant (k€)", "Montant en k€", "Amount (k€)", "Montant (k€)", "Montant (x1000)", "Montant [k€]", "Montant (K€ HT)"] : ["Montant", "Amount", "Montant HT"]; // prettier-ignore
  const columns = random.shuffled<[string, (cost: Cost) => SheetCell]>([
    [random.pick(["Nom", "Autre coût", "Item", "Poste"]), ({ name }) => name],
    [
      random.pick(head),
      ({ amount }) => (isByThousand ? amount / 1000 : isTaxed ? 1.2 * amount : asText(random, amount)),
    ],
    ["Périodicité", ({ every }) => every],
    ...(hasUnits ? [["Unité", () => unit] as [string, (cost: Cost) => SheetCell]] : []),
    ...(random.chance(0.3) ? [["Remarque", () => random.pick([null, "devis"])] as [string, (cost: Cost) => SheetCell]] : []), // prettier-ignore
  ]);
  const heads = columns.map(([head]) => head);
  const rowOf = (cost: Cost): SheetCell[] => columns.map(([, cell]) => cell(cost));
  // What may never come, and what is due in one year, is no cost of every year: either is to be refused.
  const named = (...names: readonly string[]) => names.map((name) => rowOf({ name, amount: 6000, every: "chaque année" })); // prettier-ignore
  const others = random.chance(0.02)
    ? named(random.pick(["Option : astreinte", "Option – astreinte", "Astreinte (option)", "Astreinte en option"]))
    : random.chance(0.02)
      ? named(...random.pick([["Maintenance 2027", "Maintenance 2028"], ["Maintenance année 1", "Maintenance année 2"]])) // prettier-ignore
      : [];
  const rows = [...costs.map(rowOf), ...others];
  return [heads, ...withTotal(random, rows, heads, /^(?:Montant|Amount)/)];
}

/** The rows of a table, sometimes with the title of a lot above and a total below. */
function withTotal(random: Random, rows: SheetCell[][], heads: readonly string[], summed: RegExp): SheetCell[][] {
  const name = heads.findIndex((head) => /^(?:Rôle|Role|Nom|Autre coût|Item|Poste)$/.test(head));
  const line = (label: string | null, values?: (index: number) => SheetCell): SheetCell[] =>
    heads.map((_, index) => (index === name ? label : (values?.(index) ?? null)));
  const sum = (index: number): SheetCell =>
    summed.test(heads[index]!) ? Number(rows.reduce((all, row) => all + numberOf(row[index]!), 0).toFixed(6)) : null;
  const mean = (index: number): SheetCell => {
    const all = sum(index);
    return typeof all === "number" ? Number((all / rows.length).toFixed(6)) : null;
  };
  return [
    ...(random.chance(0.3) ? [line("Lot 1 – Socle")] : []),
    ...rows,
    ...(random.chance(0.5) ? [line(random.pick(["Total", "TOTAL", "Sous-total", "Total général", null]), sum)] : []),
    ...(random.chance(0.02)
      ? [line(random.pick(["Ensemble", "S/T", "Σ", "Masse salariale", "Sous-ensemble"]), sum)]
      : []),
    ...(random.chance(0.02) ? [line(random.pick(["Moyenne", "Average", "Moy.", "Médiane"]), mean)] : []),
  ];
}

// ---------------------------------------------------------------- what any sheet may have

/** A number as French people and their programs write it: as such, or as a text. */
function asText(random: Random, value: number): SheetCell {
  if (random.chance(0.6)) return value;
  const [whole = "", decimals = ""] = value.toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, random.pick([" ", "\u00a0", "\u202f"]));
  return random.pick([`${grouped},${decimals} €`, `${grouped},${decimals}`, `${grouped} €`.replace("€", "€ HT"), `${whole}`, `${grouped}.-`, `${grouped},-`, `${grouped}.– €`].filter((text) => Number(decimals) === 0 || text.includes(`,${decimals}`))); // prettier-ignore
}

const numberOf = (cell: SheetCell): number =>
  typeof cell === "string" ? Number(cell.replace(/[^\d,]/g, "").replace(",", ".")) : (cell ?? 0);

/** A count, as such or as a text. */
const asCount = (random: Random, value: number): SheetCell => random.pick([value, `${value}`, `${value} postes`]);

/** The rows further down or to the right, with ragged ends filled up. */
function shifted(random: Random, rows: readonly SheetCell[][], isTitled: boolean): Sheet {
  const margin = random.chance(0.2) ? random.whole(1, 2) : 0;
  const above = !isTitled && random.chance(0.2) ? [[]] : [];
  const width = Math.max(...rows.map((row) => row.length)) + margin;
  const left = Array.from({ length: margin }, () => null);
  return [...above, ...rows].map((row) => {
    const cells = [...left, ...row];
    return Array.from({ length: width }, (_, i) => cells[i] ?? null);
  });
}
