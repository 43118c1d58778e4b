import "../../support/customFunctions";
import { COMPARE } from "../../../src/functions/functions";
import { offersIn } from "../../../src/scenario/offers/offers";
import { block } from "../cells";

// Schedules as public buyers and American cities print them, typed by hand: their columns, units, totals and answers. Each
// total is worked out beside it; an overrun of 75 % × 27.5 % rests on what is due whatever is used.

const buyer = (more = "") => `
Comparatif des offres
Libellé | Unité | Acheteur | Alpha | Beta
Durée | années | 4
Durée d'engagement | mois | 48
Part fixe | % | 15
Hausse de l'indice | % par an | 0
Préavis | mois | 3
Mois de réversibilité | mois | 0
Transition de sortie | mois | 0
Gouvernance | % | 0
${more}
`;
const rowOf = (drawing: string, label: RegExp) =>
  (COMPARE([block(drawing)]) as unknown[][]).filter(([name]) => label.test(String(name)));
const totals = (drawing: string) => rowOf(drawing, /^Coût total attendu/)[0]!.slice(1);
const omitted = (drawing: string) => rowOf(drawing, /^Non précisé/).map((row) => row.slice(1).map((text) => /^«\s[^»]+\s»/.exec(String(text))?.[0]?.replace(/\s/g, " ") ?? "")); // prettier-ignore
const refusal = (drawing: string): string => {
  try {
    void COMPARE([block(drawing)]);
    return "";
  } catch (error) {
    return (error as { message: string }).message.replace(/\s/g, " ");
  }
};

test("a detailed estimate: amounts beside prices, lots, subtotals, VAT; « sur devis » counts as the other's 15,000", () => {
  const drawing = `${buyer()}
    DÉTAIL QUANTITATIF ESTIMATIF
    N° | Désignation des prestations | Unité | Qté annuelle | PU HT Alpha | Montant HT Alpha | PU HT Beta | Montant HT Beta
    | LOT 1 : MAINTENANCE
    1.1 | Maintenance d'un serveur | serveur | 30 | 420,00 € | 12 600,00 € | 385,00 € | 11 550,00 €
    1.2 | Heure d'intervention sur site | heure | 200 | 85 | 17000 | 92 | 18400
    | Sous-total lot 1 | | | | 29600 | | 29950
    | LOT 2 : PROJETS
    2.1 | Jour d'expertise | jour | 20 | 750 | 15000 | sur devis |
    | TOTAL GÉNÉRAL HT | | | | 44600 | | 29950
    | TVA 20 % | | | | 8920 | | 5990
    | TOTAL TTC | | | | 53520 | | 35940`;
  // 4 × 44,600 and 4 × (29,950 + 15,000); nothing but uses: no overrun has a fee to rest on.
  expect(totals(drawing)).toEqual([178_400, 179_800]);
  expect(omitted(drawing)).toEqual([["", "« Jour d'expertise »"]]);
});

test("work units as the column of units, twelve months as a fee, zero in words, a footnote", () => {
  const drawing = `${buyer()}
    Bordereau des prix unitaires
    Code | Désignation | Unité d'œuvre | Quantité estimative annuelle | Alpha | Beta | Observations
    INF-01 | Forfait mensuel d'exploitation | Mois | 12 | 9 800,00 | 10 250,00 | révisable
    INF-02 | Création d'une machine virtuelle | U | 25 | 110 | compris |
    INF-03 | Astreinte de week-end | WE | 52 | NC (1) | 240 |
    (1) non chiffré`;
  // 4 × (117,600 × 1.20625 + 2,750 + 12,480), 4 × (123,000 × 1.20625 + 12,480)
  expect(totals(drawing)).toEqual([628_340, 643_395]);
});

test("copies by the piece and by the thousand: 1,200,000 × 0.0042 + 150 × 32", () => {
  const drawing = `${buyer()}
    Bordereau des prix
    Désignation | Unité | Quantité | Alpha | Beta
    Copie noir et blanc | copie | 1 200 000 | 0,0042 | 0,0039
    Copie couleur | les 1 000 | 150 | 32 | 35`;
  expect(totals(drawing)).toEqual([4 * (5040 + 4800), 4 * (4680 + 5250)]);
});

test("what is by the year is due whatever is used: 30 servers at 420 €", () => {
  const drawing = `${buyer()}
    DQE
    N° prix | Libellé des prestations | Unité | Qté | Prix unitaire € HT Alpha | Prix unitaire € HT Beta
    1 | Maintenance d'un serveur | serveur/an | 30 | 420 | 385`;
  // 4 × 12,600 × 1.20625; 4 × (11,550 + 2,382.19), an overrun rounded by the year
  expect(totals(drawing)).toEqual([60_795, 55_728.76]);
});

test("prices with VAT are no prices, whether the word stands before the provider or behind it", () => {
  for (const head of ["Alpha TTC", "PU TTC Alpha"]) {
    const drawing = `${buyer()}
      Bordereau des prix
      Désignation | Unité | Quantité | ${head} | Beta
      Intervention | acte | 100 | 120 | 95`;
    expect([head, totals(drawing)]).toEqual([head, [38_000]]);
  }
});

const american = (schedule: string) => `
Offers
Label | Unit | Buyer | Alpha | Beta
Years | years | 4
Term | months | 48
Fixed share | % | 15
Index growth | % a year | 0
Notice | months | 3
Reversibility months | months | 0
Exit transition | months | 0
Governance | % | 0
Setup cost | | | 5500 | 4000

${schedule}`;

test("items beside descriptions, extended prices: 20 × 145 a month, 120 hours, setup", () => {
  const drawing = american(`Price lines
    Item | Description | Unit of measure | Est. annual qty | Alpha unit price | Alpha extended | Beta unit price | Beta extended
    1 | Managed server | server / month | 20 | 145.00 | 34,800.00 | 150 | 36,000.00
    2 | Onsite hour | by use | 120 | 95 | 11,400 | included | -
    Subtotal | | | | | 46,200.00 | | 36,000.00`);
  const [total] = (COMPARE([block(drawing)]) as unknown[][]).slice(1);
  // 139,200 × 1.20625 + 45,600 + 5,500, and 144,000 × 1.20625 + 4,000
  expect(total!.slice(1)).toEqual([219_010, 177_700]);
});

describe("headers, titles and answers as they are printed", () => {
  const schedule = (title: string, head: string, rows: string) => `${buyer("Dépassement | % | 0")}\n${title}\n${head}\n${rows}`; // prettier-ignore
  test.each([
    ["profiles by the day", "BPU", "Profil | Unité d'œuvre | Nombre de jours | PU HT Alpha | PU HT Beta", "Chef de projet | Jour | 20 | 850 | 800\nTechnicien | Jour | 120 | 420 | 450", [269_600, 280_000]],
    ["a description beside the name", "DQE", "Désignation | Description | Unité | Quantité | Alpha | Beta", "Intervention | sur site en 4 h | u | 10 | 90 | 95", [3600, 3800]],
    ["how many", "DQE", "Prestation | Nb | Alpha | Beta", "Création de compte | 120 | 12 | 15", [5760, 7200]],
    ["hours a month", "DQE", "Prestation | Nombre d'heures par mois | Alpha | Beta", "Support | 10 | 90 | 95", [43_200, 45_600]],
    ["names over two columns each", "DQE", " | | | Beta | | Alpha | |\nN° | Désignation | Qté | PU HT | Montant HT | PU HT | Montant HT | Observations", "1 | Serveur | 30 | 385 | 11550 | 420 | 12600 | ok\n2 | Heure | 200 | 92 | 18400 | 85 | 17000", [118_400, 119_800]],
    ["names over their units", "DQE", " | | Alpha | Beta\nDésignation | Qté | € HT | k€ HT", "Serveur | 30 | 420 | 0.385", [50_400, 46_200]],
    ["names alone", "DQE", " | | Quantité | Beta | Alpha", "Serveur | u | 30 | 385 | 420", [50_400, 46_200]],
    ["prices with VAT beside the same without", "DQE", "Désignation | Qté | Alpha HT | Alpha TTC | PU HT Beta | PU TTC Beta", "Serveur | 30 | 420 | 504 | 385 | 462", [50_400, 46_200]],
    ["one name in two lots", "DQE", "Désignation | Qté | Alpha | Beta", "Lot 1 : Postes\nInstallation | 10 | 90 | 95\nLot 2 : Serveurs\nInstallation | 5 | 300 | 310", [9600, 10_000]],
    ["a title with its abbreviation", "Détail quantitatif estimatif (DQE)", "Prestation | Qté | Alpha | Beta", "Support | 10 | 90 | 95", [3600, 3800]],
    ["a title with its lot", "BPU – Lot 1 : Serveurs", "Prestation | Qté | Alpha | Beta", "Support | 10 | 90 | 95", [3600, 3800]],
    ["a global price in parts", "Décomposition du prix global et forfaitaire (DPGF)", "Poste | Unité | Quantité | Alpha | Beta", "Infogérance | forfait annuel | 1 | 9000 | 9500", [36_000, 38_000]],
    ["monthly and annual costs beside unit costs", "Price lines", "Item | Service description | Unit | Number of users | Alpha unit cost | Alpha monthly cost | Alpha annual cost | Beta unit cost | Beta monthly cost | Beta annual cost", "1 | Help desk | user/month | 250 | 42 | 10500 | 126000 | 40 | 10000 | 120000", [504_000, 480_000]],
    ["a rate and what it makes", "Schedule of rates", "Code | Description | UoM | Quantity | Alpha rate | Alpha value | Beta rate | Beta value", "1 | Patching | each | 240 | 35 | 8400 | no bid | no bid\nTotal base bid | | | | | 8400 | |\n2 | Rebuild | each | 10 | 90 | 900 | 80 | 800", [37_200, 36_800]],
  ])("%s", (_title, title, head, rows, expected) => expect(totals(schedule(title, head, rows))).toEqual(expected)); // prettier-ignore

  test("where nobody's price can be read it is said why, and where", () => {
    const read = offersIn(block(schedule("Lignes de prix", "Prestation | Unité | Quantité | Alpha | Beta", "Support | €/poste/mois | 250 | $42 | 39 TTC"))); // prettier-ignore
    expect(read && !read.ok ? read.problems : []).toMatchObject([
      { code: "otherCurrency", value: "$42", row: 15, column: 4, label: "Support – Alpha" },
      { code: "taxedAmount", value: "39 TTC €/poste/mois", row: 15, column: 5, label: "Support – Beta" },
    ]);
  });
});

describe("what can be read two ways is refused, with its row and what is accepted", () => {
  const schedule = (row: string) =>
    american(`Price schedule
      Item | Description | Unit of measure | Est. annual qty | Alpha unit price | Beta unit price
      ${row}`);
  test("20 servers a month, or 20 months of a server a year", () =>
    expect(refusal(schedule("1 | Managed server | server / month | 20 | 145 | 150"))).toMatch(
      /^Ligne 15, « Managed server » : « Managed server, server \/ month » : la quantité peut être celle de la période ou celle de toute une durée ; il faut une quantité annuelle/,
    ));
  test("what is paid once", () =>
    expect(refusal(schedule("1 | Onboarding | one-time | 1 | 5500 | 4000"))).toMatch(
      /ce qui se paie une fois n'est pas une ligne de prix ; il faut « Frais de mise en place »/,
    ));
});

describe("periods in the column of units", () => {
  const schedule = (title: string, row: string, head = "Désignation | Unité | Quantité | Alpha | Beta") =>
    `${buyer("Dépassement | % | 0")}\n${title}\n${head}\n${row}`;
  const beside = (row: string, head?: string) => `${buyer("Unités | postes | 100\nPrix unitaire mensuel | € | | 10 | 10")}
    ${schedule("Bordereau des prix unitaires", row, head).split("\n").slice(-3).join("\n")}`; // prettier-ignore

  test.each([
    ["twelve months", schedule("DQE", "Astreinte | mois | 12 | 800 | 750"), [38_400, 36_000]],
    ["twelve months as a text", schedule("DQE", 'Astreinte | mois | "12 mois" | 800 | 750'), [38_400, 36_000]],
    ["twelve months in the quantity alone", schedule("DQE", "Astreinte | | 12 mois | 800 | 750"), [38_400, 36_000]],
    ["four quarters", schedule("DQE", "Visite préventive | trimestre | 4 | 3000 | 2800"), [48_000, 44_800]],
    ["one year", schedule("DQE", "Maintenance | forfait annuel | 1 | 9000 | 9500"), [36_000, 38_000]],
    ["twelve months in a yearly lump sum", schedule("Forfait annuel", "Maintenance | mois | 12 | 800 | 750"), [38_400, 36_000]],
    ["ten seats each month", schedule("Lignes de prix", "Postes | mois | 10 | 20 | 22"), [9600, 10_560]],
    ["twelve months of what the fee leaves out", beside("Astreinte | mois | 12 | 800 | 750"), [48_000 + 38_400, 48_000 + 36_000]],
    ["twenty servers a year of it", beside("Supervision | serveur/an | 20 | 100 | 110"), [48_000 + 8000, 48_000 + 8800]],
  ])("a whole year is read: %s", (_title, drawing, expected) => expect(totals(drawing)).toEqual(expected)); // prettier-ignore

  test.each([
    ["twelve months, or twelve of something each month", schedule("Lignes de prix", "Infogérance | mois | 12 | 9800 | 10250"), 2],
    ["the months of the whole contract", schedule("Lignes de prix", "Infogérance | €/mois | 48 | 9800 | 10250"), 2],
    ["its years", schedule("DQE", "Maintenance | an | 4 | 10000 | 11000"), 2],
    ["its months in the quantity", schedule("DQE", "Astreinte | forfait | 36 mois | 800 | 750"), 3],
    ["its years in the quantity", schedule("DQE", "Maintenance | forfait | 4 ans | 10000 | 11000"), 3],
    ["its years as a lump sum", schedule("Forfait annuel", "Maintenance | forfait annuel | 4 | 10000 | 11000"), 2],
    ["its years under price lines", schedule("Lignes de prix", "Maintenance | par an | 4 | 10000 | 11000"), 2],
    ["servers each month beside a fee", beside("Supervision | serveur/mois | 20 | 10 | 11"), 2],
    ["the same in the label", beside("Supervision (serveur/mois) | | 20 | 10 | 11"), 1],
    ["years beside a fee", beside("Audit | an | 4 | 1000 | 1100"), 2],
    ["a price by the month of uses a year", schedule("DQE", "Intervention | u | 10 | 100 | 110", "Désignation | Unité | Quantité | Alpha (€/mois) | Beta"), 4],
    ["the same in the cell", schedule("DQE", "Intervention | u | 10 | 100 | 110 €/mois"), 5],
  ])("what may be a period's or a whole term's is refused: %s", (_title, drawing, column) => {
    const read = offersIn(block(drawing));
    const row = block(drawing).length;
    expect(read && !read.ok ? read.problems : []).toMatchObject([{ code: "unclearPeriod", row, column }]);
  }); // prettier-ignore
});

describe("rows that are no item", () => {
  const schedule = (
    rows: string,
    title = "DQE",
    head = "Désignation | Unité | Quantité | Probabilité | Alpha | Beta",
  ) => `${buyer("Dépassement | % | 0")}\n${title}\n${head}\n${rows}`;
  const first = "Intervention | u | 100 | | 90 | 95\n";
  const wrong = (drawing: string) => {
    const read = offersIn(block(drawing));
    return read && !read.ok ? read.problems.map(({ code, row, column }) => [code, row, column]) : [];
  };

  test.each([
    ["a part of the line above", schedule("Forfait | forfait mensuel | | | 9800 | 10250\ndont supervision | forfait mensuel | | | 2000 | 2100\ndont support | forfait mensuel | | | 900 | 950", "Lignes de prix"), [470_400, 492_000]],
    ["what is carried to the next page", schedule(`${first}À reporter | | | | 9000 | 9500\nReport | | | | 9000 | 9500\nDéplacement | u | 10 | | 50 | 60`), [38_000, 40_400]],
    ["a sum of lump sums", schedule("Maintenance | | | | 10000 | 11000\nSupport | | | | 5000 | 4000\nMontant annuel HT | | | | 15000 | 15000\nMontant sur 4 ans | | | | 60000 | 60000", "Forfait annuel"), [60_000, 60_000]],
    ["a subtotal whose name stands beside its amount", schedule(`${first} | | | Sous-total lot 1 | 9000 | 9500\n | | | TVA 20 % | 1800 | 1900`), [36_000, 38_000]],
    ["years by their ordinals", schedule("1re année | | | | 12000 | 13000\n2e année | | | | 12500 | 13500\nTotal | | | | 24500 | 26500", "Forfait annuel"), [49_500, 53_500]],
    ["years behind a name", schedule("Maintenance Y1 | | | | 12000 | 13000\nMaintenance Y2 | | | | 12500 | 13500", "Forfait annuel"), [49_500, 53_500]],
    ["two versions of a product", schedule("Windows Server 2019 | u | 1 | | 100 | 200\nWindows Server 2022 | u | 1 | | 300 | 400"), [1600, 2400]],
    ["a year in its months", schedule("Maintenance 2027 | €/mois | 1 | 12 | 100 | 200\nMaintenance 2028 | €/mois | 13 | 24 | 300 | 400", "Lignes de prix", "Ligne | Unité | Du mois | Au mois | Alpha | Beta"), [12 * 400, 12 * 600]],
    ["an option that is certain", schedule(`${first}OPTIONS\nAudit | u | 1 | | 6000 | 5500\nOption | | non`), [60_000, 60_000]],
    ["an option as likely as not", schedule(`${first}OPTIONS\nAudit | u | 1 | 0,5 | 6000 | 5500`), [48_000, 49_000]],
    ["no option any more under the next title", schedule(`OPTIONS\nAudit | u | 1 | 0 | 6000 | 5500\nTranche ferme\n${first}`), [36_000, 38_000]],
  ])("%s", (_title, drawing, expected) => expect(totals(drawing)).toEqual(expected)); // prettier-ignore

  test.each([
    ["an option under its title", `${first}Tranche optionnelle 1\nAudit | u | 1 | | 6000 | 5500`, ["optionWithoutProbability", 17, 1]],
    ["an option by its name", `${first}Variante : à distance | u | 100 | | 60 | 55`, ["optionWithoutProbability", 16, 1]],
    ["an option of which one provider alone says how likely it is", `${first}Audit (option) | u | 1 | | 6000 | 5500\nProbabilité | | | | 50 % |`, ["optionWithoutProbability", 16, 1]],
    ["one name twice in a lot", `Lot 1 : Postes\n${first}${first}`, ["duplicateName", 17, 1]],
    ["a year as a line", `Audit année 1 | u | 1 | | 5000 | 5500`, ["yearAsLine", 15, 1]],
    ["a period as a line", `Forfait annuel\nPériode initiale | | | | 12000 | 13000`, ["yearAsLine", 16, 1]],
    ["a rank among lump sums", `Forfait annuel\nMaintenance | | | | 1000 | 1100\nClassement | | | | 1 | 2`, ["unclearTotal", 17, 1]],
    ["prices in another unit, said above them", `(montants en k€ HT)\n${first}`, ["otherUnit", 15, 1]],
    ["prices with VAT, said above them", `Tous les prix s'entendent TTC\n${first}`, ["taxedAmount", 15, 1]],
    ["prices in another currency, said above them", `Prices in USD\n${first}`, ["otherCurrency", 15, 1]],
    ["a part of nothing", "Forfait\ndont supervision | u | 1 | | 2000 | 2100", ["unclearTotal", 16, 1]],
  ])("refused: %s", (_title, rows, expected) => expect(wrong(schedule(rows))).toEqual([expected])); // prettier-ignore

  test("calendar years in a row are none of them a line", () =>
    expect(wrong(schedule("Maintenance 2027 | €/an | | | 1 | 2\nMaintenance 2028 | €/an | | | 3 | 4", "Lignes de prix"))).toEqual([
      ["yearAsLine", 15, 1],
      ["yearAsLine", 16, 1],
    ])); // prettier-ignore
  test("calendar years over columns are no prices", () =>
    expect(wrong(schedule("Maintenance | 1000 | 1000", "Forfait annuel", "Poste | 2027 | 2028"))).toEqual([
      ["unknownColumn", 14, 2],
      ["unknownColumn", 14, 3],
    ]));
  test("a remark on amounts in euros, or on one amount, changes nothing", () =>
    expect(totals(schedule(`Prix en euros HT\nMaximum du marché : 500 k€ HT\n${first}`))).toEqual([36_000, 38_000]));
});

test("the period of a price stands in its head: by the month, a licence billed by the year is twelve times it", () => {
  const drawing = `${buyer()}
    Lignes de prix
    Désignation | Par | Quantité | Prix unitaire mensuel HT Alpha | Prix unitaire mensuel HT Beta
    Maintenance d'un serveur | mois | 30 | 35 | 36
    Licence | an | 30 | 35 | 36`;
  // 2 × 4 × 12 × 30 × 35 and × 36, and 20.625 % of overrun.
  expect(totals(drawing)).toEqual([100_800 * 1.20625, 103_680 * 1.20625]);
});

test("rates by the day, under their own words", () => {
  const drawing = (head: string) => `${buyer()}
    Bordereau des prix unitaires
    Profil | Unité | Quantité estimative annuelle | ${head} Alpha | ${head} Beta
    Expert | jour | 20 | 750 | 700`;
  for (const head of ["TJM", "TJM HT", "Taux journalier moyen", "Day rate", "PU"])
    expect(totals(drawing(head))).toEqual([60_000, 56_000]);
});

describe("what a title says of when its lines are due", () => {
  const below = (title: string, unit = "U") =>
    refusal(`${buyer()}
    Bordereau des prix unitaires
    Désignation | Unité | Quantité estimative annuelle | Alpha | Beta
    ${title}
    Serveur | ${unit} | 10 | 100 | 110`);
  test.each(["Coûts ponctuels", "One-time costs", "Investissement initial", "Prix mensuels"])("%s: a pace that the line does not say", (title) =>
    expect(below(title)).toContain(`le titre « ${title} » dit un rythme que cette ligne ne dit pas`),
  ); // prettier-ignore
  test.each(["Année 1", "Tranche ferme – Année 1"])("%s: one year of them", (title) =>
    expect(below(title)).toContain("nomme une année ou une période"),
  );
  test.each(["Prestations ponctuelles", "Coûts récurrents", "Coûts annuels", "Lot 1 – Serveurs"])(
    "%s: nothing but a title",
    (title) => expect(below(title)).toBe(""),
  );
});

test("a discount is no price line", () => {
  const drawing = (row: string) => `${buyer()}
    Bordereau des prix unitaires
    Désignation | Unité | Quantité estimative annuelle | Alpha | Beta
    Serveur | U | 10 | 100 | 110
    ${row}`;
  expect(refusal(drawing("Remise sur volume | € | 1 | 500 | 300"))).toContain("une remise s’ajouterait ici");
  expect(refusal(drawing("Remise en service | U | 1 | 500 | 300"))).toBe("");
});

describe("what a name or a remark says of when it is due", () => {
  const schedule = (row: string, above = "") => `${buyer()}
    ${above}
    Bordereau des prix unitaires
    Désignation | Unité | Quantité estimative annuelle | Alpha | Beta
    Serveur | U | 10 | 100 | 110
    ${row}`;
  test.each([
    "Reprise (une seule fois) | forfait | 1 | 15000 | 12000",
    "Onboarding fee | lump sum | 1 | 15000 | 12000",
  ])("once: %s", (row) =>
    expect(refusal(schedule(row))).toContain("ce qui se paie une fois n'est pas une ligne de prix"),
  );
  test.each(["Sauvegarde externalisée (par mois) | poste | 20 | 10 | 11", "Abonnement mensuel fibre | lien | 2 | 400 | 380"])(
    "by the month, which its unit does not say: %s",
    (row) => expect(refusal(schedule(row))).toContain("la quantité peut être celle de la période"),
  ); // prettier-ignore
  test("by the month, which its unit says", () =>
    expect(refusal(schedule("Forfait mensuel d'exploitation | Mois | 12 | 400 | 380"))).toBe(""));
  test.each([
    "NB : quantités pour la durée totale du marché",
    "Quantities are estimates for the whole contract term (4 years)",
  ])("quantities of the whole term, told below: %s", (remark) =>
    expect(refusal(schedule(remark))).toContain("celle de toute une durée"),
  );
  test("or above", () =>
    expect(refusal(schedule("", "Les quantités sont estimées pour la durée totale du marché (4 ans)"))).toContain(
      "celle de toute une durée",
    ));
});
