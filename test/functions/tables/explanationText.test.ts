import "../../support/customFunctions";
import { setHost } from "../../../src/asking/host";
import { EXPLAIN, LINE } from "../../../src/functions/functions";
import { scenarioFields } from "../../../src/model/table/quantities";
import { plain } from "../../support/followed";
import { block, blockOf, fee } from "../blocks";

const lines = (text: unknown) => plain(String(text)).split("\n");

test("a plain fee: the number, the steps, the inputs with their sources", () =>
  expect(lines(EXPLAIN(fee(30000), "Dépassement", 2, ["cas", "probable"]))).toEqual([
    "Dépassement, année 2 (mois 13 à 24 : 12 mois), cas probable : 99 000,00 €.",
    "Calcul :",
    "– Dépassement, année 2 = Dépassement (27,5 %) × Forfait (360 000,00 €) = 99 000,00 €",
    "– Forfait = mois de service (12) × forfait mensuel (30 000,00 €) = 360 000,00 €",
    "– mois de service = min(mois écoulés (24) ; mois de sortie (60)) − max(mois écoulés auparavant (12) ; Mois de début (1) − 1) = 12",
    "– forfait mensuel = Unités (1) × prix révisé (30 000,00 €) = 30 000,00 €",
    "– mois de sortie = Durée (5) × 12 = 60",
    "– prix révisé = Prix unitaire mensuel (30 000,00 €) = 30 000,00 €",
    "Hypothèses :",
    expect.stringMatching(
      /^– Dépassement : 15 % à 40 % \(uniforme\), probabilité 75 % : valeur la plus probable 27,5 % \[comme proposé – Observé, .* ; 3 entreprises/,
    ),
    "– Mois de début : mois 1 [valeur par défaut]",
    "– Unités : 1 unité [saisi]",
    "– Durée : 5 années [valeur par défaut]",
    "– Prix unitaire mensuel : 30 000,00 €/unité [saisi]",
    "Dépassement : le cas probable retient 27,5 % (dépassement le plus probable, puisque la probabilité, 75 %, est d'au moins ½) ; l'espérance retient 20,625 % = 75 % × 27,5 %.",
  ]));

test("in the language of the block, whoever reads", () => {
  setHost({ language: "fr" });
  expect(lines(EXPLAIN(block("01", "en"), "fee", 1))[0]).toBe(
    "Fee, year 1 (months 1 to 12: 12 months), expected case: €360,000.00.",
  );
});

test.each([
  ["a line over all years", "Forfait", null, /^Forfait \(mois 1 à 36 : 36 mois\)/],
  ["a fiscal year", "Forfait", 2028, /^Forfait, exercice 2028 \(mois 10 à 21 : 12 mois\)/],
  ["upfront", "Total", 0, /^Total, au départ \(avant le premier mois\), cas attendu : 5 500,00 €\.$/],
  ["the present value", "VAN", null, /472 799,46 €\.$/],
])("%s", (_title, line, year, answer) => expect(lines(EXPLAIN(block("07"), line, year))[0]).toMatch(answer));

test("the amount is that of INFO.LINE, overrides included", () => {
  const overrides = ["Gouvernance", 0.1];
  const amount = LINE(block("01"), "Gouvernance", 2, overrides); // 10 % of 360,000
  expect(amount).toBe(36000);
  const text = lines(EXPLAIN(block("01"), "Gouvernance", 2, overrides));
  expect(text[0]).toMatch(/ : 36 000,00 €\.$/);
  expect(text).toContain("– Gouvernance : 10 % [donné par la formule]");
});

test("sources are those of the block, in rows and in tables", () => {
  const document = { name: "A", contracts: [{ name: "Global", units: 10, unitPrice: 100, governance: 0.07 }] };
  const cells = [
    ...blockOf(document).map((row) => (row[0] === "Gouvernance" ? [...row.slice(0, -1), "comité du 3 mars"] : row)),
    ["Autres coûts"],
    ["Autre coût", "Montant", "Périodicité", "Source"],
    ["Audit", 1200, "chaque année", "devis 12"],
  ];
  expect(lines(EXPLAIN(cells, "Gouvernance", 1))).toContain("– Gouvernance : 7 % [comité du 3 mars]");
  expect(lines(EXPLAIN(cells, "Autres coûts", 1))).toContain("– Montant : 1 200,00 € [devis 12]");
});

describe("a source stands beside the value it is about", () => {
  // Proposed for a manager, as are 55,000 €.
  const charges = scenarioFields.team.fields.roles.fields.charges.alternatives.manager.value;
  const role = { name: "Responsable", fte: 1, grossSalary: 55000, charges };
  const written = blockOf({ horizon: { years: 1 }, team: { salaryDrift: 0.025, roles: [role] } });
  const header = written.findIndex(([first]) => first === "Rôle");
  const source = written[header]!.indexOf("Source");
  const explained = (cells: unknown[][]): unknown => EXPLAIN(cells, "Charges patronales", 1);
  const told = (text: unknown) =>
    lines(text)
      .filter((line) => /^– (Charges pat|ETP|Salaire brut).*\[/.test(line))
      .sort((a, b) => a.localeCompare(b));
  /** The block with other values of the role, by the beginning of their column. */
  const edited = (values: Readonly<Record<string, unknown>>) =>
    written.map((row, i) =>
      i !== header + 1
        ? row
        : row.map((cell, j) => {
            const column = Object.keys(values).find((name) => String(written[header]![j]).startsWith(name));
            return column === undefined ? cell : values[column];
          }),
    );

  test("a row of several quantities says of each its own", () => {
    expect(written[header + 1]![source]).toMatch(/^Salaire brut annuel – .* · Charges patronales – /);
    expect(told(explained(written))).toEqual([
      expect.stringMatching(
        /^– Charges patronales : .* \[comme proposé – Publié, 2026 : modèle social officiel, .*55 000 € brut/,
      ),
      "– ETP : 1 ETP [saisi]",
      expect.stringMatching(
        /^– Salaire brut annuel : 55 000,00 €\/ETP\/an \[comme proposé – Hypothèse, 2026 : encadré par les enquêtes/,
      ),
    ]);
  });

  test("what the product says of its proposals is no longer said of another value", () =>
    expect(told(explained(edited({ ETP: 9, Salaire: 99999, Charges: 0.5 })))).toEqual([
      "– Charges patronales : 50 % [saisi]",
      "– ETP : 9 ETP [saisi]",
      "– Salaire brut annuel : 99 999,00 €/ETP/an [saisi]",
    ]));

  test("what the user says of the row is said of all of it, and of one quantity, of that one", () => {
    const said = `${String(written[header + 1]![source])} · validé par la DRH`;
    expect(told(explained(edited({ Salaire: 60000, Source: said })))).toEqual([
      expect.stringMatching(/^– Charges patronales : .* \[validé par la DRH\]$/),
      "– ETP : 1 ETP [validé par la DRH]",
      "– Salaire brut annuel : 60 000,00 €/ETP/an [validé par la DRH]",
    ]);
    expect(told(explained(edited({ Source: "Salaire brut annuel – fiche de paie – mars · ETP – budget" })))).toEqual([
      expect.stringMatching(/^– Charges patronales : .* \[comme proposé – Publié, 2026 : /),
      "– ETP : 1 ETP [budget]",
      "– Salaire brut annuel : 55 000,00 €/ETP/an [fiche de paie – mars]",
    ]);
  });

  test("charges cleared under their old source come from the official model, by the rules of its year", async () => {
    setHost({ employerCosts: () => Promise.resolve(78000) });
    const text = await explained(edited({ Charges: null }));
    setHost({ employerCosts: undefined });
    expect(told(text)[0]).toMatch(/ \[modèle social officiel, règles 2026, sans ce qu’ajoute un accord\]$/);
  });

  test("a row of its own: a range, and the overrun with its probability", () => {
    const document = { contracts: [{ name: "Global", units: 10, unitPrice: 100, governance: { low: 0.03, mode: 0.06, high: 0.12 }, extras: { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4 } }] }; // prettier-ignore
    const cells = (label: string, from: number, to: number) =>
      blockOf(document).map((row) => (row[0] === label ? row.map((cell) => (cell === from ? to : cell)) : row));
    const input = (block: unknown[][], line: string) =>
      lines(EXPLAIN(block, line, 1)).find((each) => each.startsWith(`– ${line} : `) && each.endsWith("]"));
    expect(input(blockOf(document), "Gouvernance")).toMatch(/\[comme proposé – Publié, 2003-10 : CIOL, META Group/);
    expect(input(cells("Gouvernance", 0.12, 0.2), "Gouvernance")).toMatch(/^– Gouvernance : 3 % à 20 %.*\[saisi\]$/);
    expect(input(blockOf(document), "Dépassement")).toMatch(/\[comme proposé – Observé, /);
    expect(input(cells("Dépassement", 0.4, 0.6), "Dépassement")).toMatch(/^– Dépassement : 15 % à 60 % .*\[saisi\]$/);
  });
});

describe("values that the usual decimals would show as 0", () => {
  // 27,000 € a month for 1e-7 months of ramp is nothing to the cent, and 12 × 27,000 after the exit.
  const exit = { when: "decision", decisionMonth: 12, destination: "switch", newMonthlyCost: 27000, transition: 1e-7 };
  test("a transition of 1e-7 months divides, and is shown", () =>
    expect(lines(EXPLAIN(blockOf({ contracts: [{ name: "A", units: 1, unitPrice: 100, exit }] }), "Nouvelle solution", 1)).join()).toContain("Transition de sortie : 0,0000001 mois")); // prettier-ignore

  test("1e-9 FTE on call", () => {
    const team = { onCallWeekly: 200, roles: [{ name: "A", fte: 1e-9, grossSalary: 40000, charges: 0.42 }] };
    expect(lines(EXPLAIN(blockOf({ team }), "Astreintes", 1)).join()).toContain("ETP : 0,000000001 ETP");
  });
});

test.each([
  ["an unknown line", "Forfet", 1, /«\sForfet\s»/],
  ["a year outside the horizon", "Forfait", 6, /«\s6\s»/],
  ["a year outside the horizon for the present value", "VAN", 6, /«\s6\s»/],
])("refuses %s", (_title, line, year, message) => {
  setHost({ language: "fr" });
  expect(() => EXPLAIN(block("01"), line, year)).toThrow(expect.objectContaining({ message: expect.stringMatching(message) }));
}); // prettier-ignore
