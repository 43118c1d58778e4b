import "../../support/customFunctions";
import { CHECK, TCO } from "../../../src/functions/functions";
import { plain } from "../answers";
import { block, blockOf, fee } from "../blocks";

describe("INFO.CHECK", () => {
  // Which warnings each case gets, and why: test/model/warnings/warnings.test.ts.
  test.each<[string, string, string]>([
    ["01", "OK", "OK"],
    ["02", "OK", "OK"],
    ["03", "À vérifier : 1 avertissement", "To review: 1 warning"],
    ["06", "À vérifier : 2 avertissements", "To review: 2 warnings"],
    ["08", "À vérifier : 3 avertissements", "To review: 3 warnings"],
  ])("the state of case %s as a whole, in its first cell: %s", (number, french, english) => {
    expect(plain(CHECK(block(number, "fr"))[0]![0])).toBe(french);
    expect(plain(CHECK(block(number, "en"))[0]![0])).toBe(english);
  });
  test("nothing to say is OK, alone", () => expect(CHECK(block("01"))).toEqual([["OK"]]));
  test("a plain fee leaves nothing to be said", () => expect(CHECK(fee(30000))).toEqual([["OK"]]));

  test("a row per warning, in the order of the block, each with its row, label, kind and sentence", () => {
    const cells = block("06");
    const rowOf = (label: string) => 1 + cells.findIndex(([first]) => first === label);
    const table = CHECK(cells);
    expect(table.every((row) => row.length === 4)).toBe(true);
    expect(table[0]!.slice(1)).toEqual(["", "", ""]);
    const [, governance, extras] = table;
    expect(extras!.slice(0, 3)).toEqual([rowOf("Mode de hors forfait"), "Mode de hors forfait", "avertissement"]);
    expect(plain(extras![3])).toBe(
      `Ligne ${rowOf("Mode de hors forfait")}, « Mode de hors forfait » : rien ne s'ajoute au forfait pour le contrat « Global » ; 3 entreprises sur 4 ont dépassé leur budget prévisionnel de 15 à 40 % (témoignage d'un consultant, 23 contrats d'infogérance globale). Prévoyez un dépassement ou des unités d'œuvre.`,
    );
    // Case 06 says nothing of governance: the row is that of its contract.
    expect(governance!.slice(0, 3)).toEqual([rowOf("Global"), "Gouvernance", "avertissement"]);
  });
  test("problems keep the scenario from being read: they alone are told", () => {
    const cells = block("06").map((row) => (row[0] === "Préavis" ? ["Préavi", ...row.slice(1)] : row));
    const table = CHECK(cells);
    expect(plain(table[0]![0])).toMatch(/^Erreur : 1 problème$/);
    expect(table.slice(1).map((row) => row[2])).toEqual(["erreur"]);
  });

  test("a wrong label: the error says row, label and the nearest one, as INFO.CHECK does", () => {
    const wrong = block("01").map((row) => row.map((each) => (each === "Gouvernance" ? "Gouvernence" : each)));
    expect(() => TCO(wrong)).toThrow(/Gouvernence.*Gouvernance/);
    const [, problem] = CHECK(wrong);
    expect(problem![0]).toBeGreaterThan(1);
    expect(problem![1]).toBe("Gouvernence");
    expect(problem![2]).toBe("erreur");
    expect(problem![3]).toMatch(/Gouvernance/);
  });
});

/** The cells of a document, another value in one of them: that of a row, or of a row's column in a table. */
function changed(cells: unknown[][], row: string, value: unknown, column = ""): unknown[][] {
  const at = cells.findIndex(([first]) => first === row);
  const head = [...cells.slice(0, at)].reverse().find((each) => (column === "" ? each.some((text) => LIKELY.has(String(text))) : each.some((text) => String(text).startsWith(column))))!; // prettier-ignore
  const index = head.findIndex((text) => (column === "" ? LIKELY.has(String(text)) : String(text).startsWith(column)));
  return cells.map((each, i) => (i === at ? each.map((cell, j) => (j === index ? value : cell)) : each));
}
const LIKELY: ReadonlySet<string> = new Set(["Probable", "Likely"]);

/** Cells for the toggles: the row and the column of the one that is changed, by language, and its new value. */
type Toggle = readonly [
  row: readonly [fr: string, en: string],
  value: unknown,
  column?: readonly [fr: string, en: string],
];

describe("a warning comes and goes with one cell, in both languages", () => {
  const decided = { when: "decision", decisionMonth: 18, notice: 3, reversibilityMonths: 4, destination: "switch", newMonthlyCost: 28000 }; // prettier-ignore
  const contract = (more: object) => ({
    contracts: [
      { name: "A", units: 1, unitPrice: 30000, governance: 0.06, extras: { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4 }, ...more },
    ],
  }); // prettier-ignore
  const roles = (...given: object[]) => given.map((each, i) => ({ name: `R${i + 1}`, fte: 2, grossSalary: 42000, charges: 0.4, ...each })); // prettier-ignore
  const leaves = { exit: { when: "endOfHorizon", reversibilityMonths: 4 } };

  test.each<readonly [string, object, readonly [fr: RegExp, en: RegExp], Toggle]>([
    [
      "earlyExit, by a decision",
      contract({ term: 36, exit: { ...decided, indemnity: null } }),
      [/quitté 15 mois avant son terme, sans indemnité/, /is left 15 months before its term, without an indemnity/],
      [["Indemnité de rupture anticipée", "Early termination indemnity"], 0.3],
    ],
    [
      "earlyExit, by a hazard",
      contract({
        term: 36,
        exit: {
          ...leaves.exit,
          hazard: { fromMonth: 12, perYear: 0.05 },
          indemnity: null,
          destination: "switch",
          newMonthlyCost: 28000,
        },
      }),
      [
        /peut être quitté jusqu’à 24 mois avant son terme, sans indemnité/,
        /may be left up to 24 months before its term, without an indemnity/,
      ],
      [["Indemnité de rupture anticipée", "Early termination indemnity"], 0.3],
    ],
    [
      "endBeforeTerm",
      contract({ term: 36, end: 30, ...leaves }),
      [/s’arrête 6 mois avant le terme/, /stops 6 months before the term/],
      [["A", "A"], 30, ["Durée d'engagement", "Term"]],
    ],
    [
      "unpaidDepartures",
      contract({ departures: { fte: 5.5, costPerFte: null }, ...leaves }),
      [/5,5 ETP partent, et rien n'est compté/, /5\.5 FTE leave, and nothing is counted/],
      [["Coût par départ", "Cost per departure"], 17000],
    ],
    [
      "shrinkingTeam",
      { ...contract(leaves), team: { roles: roles({}, { to: 12 }) } },
      [/l'équipe perd 2 ETP au mois 13/, /the team loses 2 FTE in month 13/],
      [["R2", "R2"], 60, ["Au mois", "To month"]],
    ],
    [
      "noMigrationCost",
      contract({ cloud: true, exit: { ...decided, notice: 1, reversibilityMonths: 0, oneOff: null, indemnity: 0 } }),
      [/changer de cloud ne coûte rien/, /changing clouds costs nothing/],
      [["Coût ponctuel de sortie", "One-off exit cost"], 5000],
    ],
    [
      "loneOnCall",
      { team: { onCallWeekly: 200, roles: roles({ fte: 1.5 }) } },
      [/1,5 ETP d'astreinte toutes les semaines/, /1\.5 FTE on call every week/],
      [["R1", "R1"], 3, ["ETP", "FTE"]],
    ],
    [
      "unknownCosts",
      { team: { roles: roles({}) }, otherCosts: [{ name: "Audits", amount: null }] },
      [/sans montant, donc pas compté/, /without an amount, so not counted/],
      [["Audits", "Audits"], 6000, ["Montant", "Amount"]],
    ],
    [
      "salaryTax",
      { team: { roles: roles({}), salaryTaxShare: null }, vat: { rate: 0.2, deductible: 0.5 } },
      [/taxe sur les salaires/, /salary tax/],
      [["Part soumise à la taxe sur les salaires", "Share subject to the salary tax"], 0],
    ],
  ])("%s", (_code, document, [french, english], [row, value, column]) => {
    for (const [language, pattern, i] of [
      ["fr", french, 0],
      ["en", english, 1],
    ] as const) {
      const cells = blockOf(document, language);
      const told = (given: unknown[][]) => CHECK(given).map((each) => plain(each.at(-1))).filter((sentence) => pattern.test(sentence)); // prettier-ignore
      expect(told(cells)).toHaveLength(1);
      expect(told(changed(cells, row[i], value, column?.[i]))).toEqual([]);
    }
  });
});
