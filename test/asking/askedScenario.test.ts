import { askedScenario, feeOf, scenarioSourceOf } from "../../src/asking/askedScenario";
import { setHost } from "../../src/asking/host";
import { givenByFormula } from "../../src/messages/why/inputTold";
import { plan } from "../../src/model/plan/plan";
import { workedCase } from "../support/cases";
import { refusalOf } from "../functions/answers";
import { block, fee } from "../functions/blocks";
import type { Cells } from "../functions/blocks";

afterEach(() => setHost({ language: undefined }));
const totalOf = (argument: unknown, pairs: readonly unknown[] = []) =>
  plan(askedScenario(argument, { pairs }).scenario).grandTotal;

describe("a plain number", () => {
  test.each<[string, unknown, number | undefined]>([
    ["is a number", 30000, 30000],
    ["in a range of one cell too", [[30000]], 30000],
    ["may be a text that is an amount", "30 000 €", 30000],
    ["a month, whatever it is said to be paid by", "360 000 €/an", 30000],
    ["is no other text", "trente mille", undefined],
    ["nor one of two cells", [[30000, 1]], undefined],
  ])("%s", (_title, argument, expected) => expect(feeOf(argument)).toBe(expected));

  test("is a monthly fee under the default assumptions: 60 × 30,000 × 1.26625 + 5.5 × 30,000, case 01", () =>
    expect(totalOf(fee(30000))).toBe(2444250));

  test.each<[unknown, object]>([
    ["1.234", { value: "1.234", why: "ambiguousNumber" }],
    [[["30 000 € TTC"]], { value: "30 000 € TTC", why: "taxedAmount" }],
    ["30 000 $", { value: "30 000 $", why: "otherCurrency" }],
    ["5 %", { value: "5 %", why: "otherUnit" }],
    ["bientôt", { value: "bientôt" }],
    [[[true]], { value: true }],
    [[["#N/A"]], { value: "#N/A" }],
    [[[{ code: "#REF!" }]], { value: { code: "#REF!" } }],
  ])("%j is neither that nor a block", (argument, problem) =>
    expect(refusalOf(() => askedScenario(argument)).argument).toEqual({ code: "notABlock", ...problem }),
  );

  test("answers in the language of the reader, for its words are nobody's; its draws have one name", () => {
    setHost({ language: "en" });
    const { language, scenario } = askedScenario(30000);
    expect(language).toBe("en");
    expect(scenario.contracts[0]!.name).toBe("Global");
  });
});

describe("a block", () => {
  test("is the scenario that it says, in the language of its words", () => {
    const { document, language, which } = askedScenario(block("01", "en"));
    expect(document).toMatchObject({ contracts: [{ name: "Global", units: 400, unitPrice: 75 }] });
    expect({ language, which }).toEqual({ language: "en", which: "expected" });
  });

  test("is read once for all who ask about the same cells", () =>
    expect(askedScenario(block("03")).scenario).toBe(askedScenario(block("03")).scenario));

  test("a case is asked for by a pair, and changes nothing else", () => {
    const { which, scenario } = askedScenario(block("01"), { pairs: ["cas", "haut"] });
    expect(which).toBe("high");
    expect(plan(scenario).grandTotal).toBe(Number(workedCase("01").expected.expected.grandTotal));
  });

  test("what it says of sources is kept; what is overridden comes from the formula", () => {
    const header = ["Libellé", "Valeur", "Source"];
    const cells: Cells = [
      ["Horizon"],
      header,
      ["Durée", 5, "Devis 12"],
      ["Inflation", 0.02, "Banque de France"],
      ["Autres coûts"],
      ["Nom", "Montant"],
      ["Audit", 9],
    ];
    const { sources } = askedScenario(cells, { pairs: ["Inflation", 0.03] });
    expect(sources.get("/horizon/years")).toBe("Devis 12");
    expect(sources.get("/horizon/inflation")).toBe(givenByFormula.fr);
  });
});

describe("refused", () => {
  test("with every problem of the block, at its row", () => {
    const cells: Cells = block("01").map((row) =>
      row[0] === "Gouvernance" ? ["Gouvernence", ...row.slice(1)] : row[0] === "Préavis" ? ["Préavi", ...row.slice(1)] : row,
    ); // prettier-ignore
    const rowOf = (label: string) => 1 + cells.findIndex(([first]) => first === label);
    expect(refusalOf(() => askedScenario(cells)).problems).toMatchObject(
      ["Gouvernence", "Préavi"].map((label) => ({ code: "unknownLabel", label, row: rowOf(label) })),
    );
  });

  test("what an override breaks elsewhere is told where the block has it: a decision in month 60, before month 61", () => {
    const cells = block("05");
    const row = 1 + cells.findIndex(([first]) => first === "Mois de la décision");
    expect(refusalOf(() => askedScenario(cells, { pairs: ["Mois de début", 61] })).problems).toMatchObject([
      { code: "decisionBeforeStart", value: 60, start: 61, row },
    ]);
  });

  test("a comparison of offers, which is no scenario", () => {
    const offers = [["Comparatif des offres"], ["Libellé", "Acheteur", "Alpha"], ["Durée", 5]];
    expect(refusalOf(() => scenarioSourceOf(offers)).argument).toEqual({ code: "offers" });
  });
});
