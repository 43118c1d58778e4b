import { isDiscount, isLotTitle, isOption, isPart, isSum, totalIn } from "../../../src/scenario/words/asides";
import { noteSentence } from "../../../src/messages/warnings/noteSentence";
import { plan } from "../../../src/model/plan/plan";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { block } from "../cells";

const none = new Set<string>();

test.each(["Total", "TOTAL", "Sous-total", "S/Total", "Sous total lot 2", "Total général HT", "Total HT", "Montant total HT", "Grand total", "Total annuel", "Subtotal", "Total cost", "Montant HT", "Net à payer", "Total lot A", "TOTAL 5 ans", "À reporter"])("%s is a total", (label) =>
  expect(totalIn(label, none)).toBe("total"),
); // prettier-ignore
// Words of budgets and schedules: a sum or an average of what stands above, of nothing else.
test.each(["Moyenne", "Average", "Ensemble", "Overall", "Tot.", "S/T", "Σ", "Σ lot A", "T O T A L", "S O U S - T O T A L", "Moyenne annuelle", "Ensemble du marché"])("%s is a total", (label) =>
  expect(totalIn(label, none)).toBe("total"),
); // prettier-ignore
test.each(["Ensemble de commutateurs", "ST Micro", "Moyenne tension", "Average handling time", "Externalisation totale", "Totem"])("%s is an item", (label) =>
  expect(totalIn(label, none)).toBeUndefined(),
); // prettier-ignore
test("what ends in total is that of what stands above, or may be an item", () =>
  expect([totalIn("Team total", new Set(["team"])), totalIn("Licences total", new Set(["licences"])), totalIn("Support total", new Set(["licences"])), totalIn("Forfait total", none)]).toEqual(["total", "total", "unclear", "unclear"])); // prettier-ignore
test("a weak word beside what stands above may be an item: the set of switches", () =>
  expect(totalIn("Ensemble commutateurs", new Set(["commutateurs"]))).toBe("unclear"));
test.each(["ST", "ST lot 2", "Total Care", "Total Énergies", "Somme forfaitaire de garantie"])(
  "%s may be an item",
  (label) => expect(totalIn(label, none)).toBe("unclear"),
);
test("a total of what stands above is one, whatever it is called", () =>
  expect(totalIn("Total postes de travail", new Set(["postes", "travail"]))).toBe("total"));
test("a report is the head of the next page where one is carried forward, else an item", () =>
  expect([totalIn("Report", new Set(["a", "reporter"])), totalIn("Report", none)]).toEqual(["total", undefined]));
test.each(["Totalement infogéré", "Licences", "Montant des licences", "Summer"])("%s is an item", (label) =>
  expect(totalIn(label, none)).toBeUndefined(),
);
test.each(["Lot 1 – Postes", "Chapitre 2", "A. Prestations récurrentes", "2.1 - Réseau", "Tranche ferme"])("%s is a title", (label) =>
  expect(isLotTitle(label)).toBe(true),
); // prettier-ignore

test("a part of what stands above is none by itself", () => {
  expect(["dont supervision", "Of which support", "Dont acte"].map(isPart)).toEqual([true, true, true]);
  expect([isPart("Donation"), totalIn("dont supervision", new Set(["forfait"])), totalIn("dont supervision", none)]).toEqual([false, "total", "unclear"]); // prettier-ignore
});
test.each(["Montant annuel HT", "Coût sur 4 ans", "Montant global du marché", "Cost over 5 years"])("%s is a sum", (label) => expect(isSum(label)).toBe(true)); // prettier-ignore
test.each(["Prix mensuel par poste", "Coût d'un serveur", "Montant des licences"])("%s is an item", (label) =>
  expect(isSum(label)).toBe(false),
);
test.each(["OPTIONS", "Option 2 : astreinte", "Audit (option)", "Tranche optionnelle 1", "PSE n° 1", "Variante : à distance", "Prestations supplémentaires éventuelles", "Optional items", "Formation facultative"])("%s may come or not", (label) => expect(isOption(label)).toBe(true)); // prettier-ignore
test.each(["Optimisation", "Tranche ferme", "Stock d'options de paiement", "Adoption"])("%s comes", (label) =>
  expect(isOption(label)).toBe(false),
);

test.each(["Remise", "Remise commerciale", "Rabais", "Discount on volume", "Avoir"])("%s is taken off", (label) => expect(isDiscount(label)).toBe(true)); // prettier-ignore
test.each(["Remise en état", "Remise à niveau", "Prix remisé", "Discounted licences"])("%s is not", (label) => expect(isDiscount(label)).toBe(false)); // prettier-ignore

describe("a row of totals is told and never counted", () => {
  const read = (drawing: string) => {
    const outcome = scenarioFromCells(block(drawing));
    const notes = outcome.block.notes.map((note) => noteSentence(note, "fr").replace(/\s/g, " "));
    return { total: outcome.ok ? plan(outcome.scenario).grandTotal : outcome.problems, notes };
  };
  const horizon = "Horizon\nDurée | 2\n";
  test.each<[string, string, number]>([
    ["other costs", "Autres coûts\nNom | Montant | Périodicité\nA | 10 | chaque année\nB | 20 | chaque année\nTotal | 30 | chaque année", 60],
    ["roles", "Rôles\nRôle | ETP | Salaire brut | Charges\nA | 1 | 30000 | 0\nB | 1 | 40000 | 0\nTotal | 2 | 70000 | ", 140_000],
    ["contracts", "Contrats\nNom | Unités | Prix unitaire mensuel\nA | 1 | 10\nB | 1 | 20\nTotal | 2 | 30", 720],
    ["work units", "Contrat | A\nUnités | 0\nPrix unitaire mensuel | 0\nUnités d'œuvre\nNom | Prix unitaire | Quantité par an\nA | 10 | 2\nSous-total | 10 | 2\nB | 20 | 1\nTotal | 30 | 3", 80],
    ["price lines", "Lignes de prix\nNom | Par | Quantité | Prix unitaire\nA | an | 1 | 10\nTotal HT | an | 1 | 10", 20],
    ["rows", "Contrat | A\nUnités | 1\nPrix unitaire mensuel | 10\nTotal mensuel | 10", 240],
  ])("in %s", (_title, drawing, total) => {
    const found = read(horizon + drawing);
    expect(found.total).toBe(total);
    expect(found.notes.filter((note) => note.includes("ligne de total"))).not.toHaveLength(0);
  }); // prettier-ignore

  test("without a name it is refused", () =>
    expect(read("Autres coûts\nNom | Montant\nA | 10\nB | 20,5\n | 30.5").total).toMatchObject([
      { code: "unclearTotal", row: 5 },
    ]));
  test.each(["S/T", "Σ", "Moyenne", "T O T A L"])("%s among other costs", (label) =>
    expect(read(`${horizon}Autres coûts\nNom | Montant | Périodicité\nA | 10 | chaque année\nB | 20 | chaque année\n${label} | 30 | chaque année`).total).toBe(60)); // prettier-ignore
  test("the payroll of the roles above it; alone it may be a role", () => {
    const roles = "Rôles\nRôle | ETP | Salaire brut | Charges\n";
    expect(read(`${horizon}${roles}A | 1 | 30000 | 0\nB | 1 | 40000 | 0\nMasse salariale | 2 | 70000 | `).total).toBe(140_000); // prettier-ignore
    expect(read(`${horizon}${roles}Masse salariale | 2 | 70000 | 0`).total).toMatchObject([{ code: "unclearTotal" }]);
  });
  test.each(["=", "Montant", "Montant annuel HT", "Coût"])("%s beside the sum of what stands above is refused", (label) =>
    expect(read(`Autres coûts\nNom | Montant\nA | 10\nB | 20\n${label} | 30`).total).toMatchObject([
      { code: "unclearTotal", row: 5, value: label },
    ]),
  ); // prettier-ignore
  test("a row of sums that leaves open what all rows above say is refused, whatever it is called", () =>
    expect(read("Autres coûts\nNom | Montant | Périodicité\nA | 10 | chaque année\nB | 20 | une fois\nSous-ensemble | 30 | ").total).toMatchObject([
      { code: "unclearTotal", row: 5, label: "Sous-ensemble" },
    ])); // prettier-ignore
  test("a row of sums that says as much as those above it counts, and is told", () => {
    const roles = "Rôles\nRôle | ETP | Salaire brut | Charges\nA | 1 | 30000 | 0\nB | 1 | 40000 | 0\n";
    expect(read(`${roles}Équipe | 2 | 70000 | 0`).notes).toEqual(["Ligne 5, « Équipe » : égale à la somme des lignes au-dessus, et comptée comme un article ; si c’est un total, retirez-la."]); // prettier-ignore
    const charged = "Rôles\nRôle | ETP | Salaire brut | Charges\nA | 1 | 30000 | 40 %\nB | 1 | 40000 | 40 %\n";
    expect(read(`${charged}Équipe | 2 | 70000 | `).total).toMatchObject([{ code: "unclearTotal", row: 5 }]);
    expect(read("Autres coûts\nNom | Montant\nA | 10\nB | 20\nC | 30")).toEqual({
      total: 60,
      notes: ["Ligne 5, « C » : égale à la somme des lignes au-dessus, et comptée comme un article ; si c’est un total, retirez-la."],
    }); // prettier-ignore
  });
  test("another row without a name is told", () =>
    expect(read("Autres coûts\nNom | Montant\nA | 10\n | 7")).toEqual({
      total: 17,
      notes: ["Ligne 4 : ligne sans nom, comptée comme un article."],
    }));
  test("a name that an item may have is refused", () =>
    expect(read("Autres coûts\nNom | Montant\nA | 10\nTotal Care | 20").total).toMatchObject([
      { code: "unclearTotal", row: 4, label: "Total Care" },
    ]));
  test("a lot's title row is a title", () =>
    expect(read("Autres coûts\nNom | Montant\nLot 1 – Postes | \nA | 10")).toEqual({
      total: 10,
      notes: ["Ligne 3, « Lot 1 – Postes » : lue comme un titre : rien n'y est compté."],
    }));
});

describe("nothing read is not nothing due", () => {
  test.each<[string, string]>([
    ["a name alone", "Scénario | Global"],
    ["a range that stops short of its tables", "Scénario | Global\nHorizon\nDurée | 5"],
    ["a title over an empty header", "Horizon\nDurée | 5\nAutres coûts\nNom | Montant"],
  ])("%s is refused", (_title, drawing) => {
    const outcome = scenarioFromCells(block(drawing));
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([{ code: "noCost", row: 1 }]);
  });
});
