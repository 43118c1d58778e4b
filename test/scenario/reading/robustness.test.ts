import fc from "fast-check";
import { sentence } from "../../../src/messages/problems/problems";
import { override } from "../../../src/scenario/override/override";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { writeBlock } from "../../../src/scenario/writing/writeBlock";
import { randomScenario } from "../../reference/scenarios";

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
const hostile = new Proxy({}, { get: () => { throw new Error("not to be looked at"); } }); // prettier-ignore
const throwing = { get code(): string { throw new Error("not to be looked at"); } }; // prettier-ignore
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const oddities = [
  undefined, null, NaN, Infinity, -Infinity, -0, 1e308, 5e-324, 10n, true, "", "   ", "\u0000", "x".repeat(40_000), "#N/A", "=1+1",
  Symbol("s"), () => 1, {}, [], [[]], cyclic, hostile, throwing, revoked.proxy, new Map(), /x/, { code: "#DIV/0!" }, "__proto__", "constructor", "toString",
]; // prettier-ignore

/** What fast-check can look at. */
const drawable = oddities.filter((each) => each !== hostile && each !== revoked.proxy);

/** A scenario or sentences in both languages: never an exception. */
function answers(cells: unknown): void {
  const outcome = scenarioFromCells(cells);
  if (outcome.ok) return;
  expect(outcome.problems.length).toBeGreaterThan(0);
  for (const problem of outcome.problems.slice(0, 50)) {
    expect(problem.row).toBeGreaterThan(0);
    for (const language of ["fr", "en"] as const) expect(sentence(problem, language)).toMatch(/^\S.*[.?]$/s);
  }
}

describe("no block throws or hangs", () => {
  test.each(oddities.map((each) => [each]))("the block is an oddity", (each) => answers(each));
  test.each(oddities.map((each) => [each]))("a row is an oddity", (each) => answers([["Horizon"], each, ["Durée", 5]]));
  test.each(oddities.map((each) => [each]))("a cell is an oddity", (each) => {
    answers([[each], ["Durée", each], [each, each, each], ["Premier mois", each], ["Contrat", each], ["Unités", each]]);
    answers([["Rôles"], ["Rôle", "ETP", each], [each, each, each]]);
  });

  test("blocks of anything", () => {
    const words = ["Horizon", "Durée", "Contrats", "Contrat", "Unités", "Prix unitaire", "Sortie", "Dépassement", "Libellé", "Probable", "Bas", "Haut", "Loi", "PERT", "Rôles", "ETP", "Corrélations", "Périmètre", "Nom"]; // prettier-ignore
    const cell = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...words), fc.constantFrom(...drawable), fc.double(), fc.integer({ min: -5, max: 500 }), fc.string()); // prettier-ignore
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }), answers), { numRuns: 300 });
  });

  test("written scenarios with cells lost, moved and spoilt", () => {
    const spoil = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...drawable, "abc", -1, 1e13, 0.5));
    fc.assert(
      fc.property(fc.nat(), fc.array(spoil, { minLength: 1, maxLength: 10 }), (seed, spoils) => {
        const cells: unknown[][] = writeBlock(randomScenario(seed), "fr").cells.map((row) => [...row]);
        for (const [i, j, value] of spoils) {
          const row = cells[i % cells.length];
          if (row) row[j % row.length] = value;
        }
        answers(cells);
      }),
      { numRuns: 100 },
    );
  });

  test.each<[string, (i: number) => unknown[]]>([
    ["of unknown labels", (i) => [`libellé inconnu numéro ${i} qui ne ressemble à rien`, i]],
    ["of one label", () => ["Durée", 5]],
    [
      "of contracts",
      (i) => (i === 0 ? ["Contrats"] : i === 1 ? ["Contrat", "Unités", "Prix unitaire"] : [`C${i}`, 1, 2]),
    ],
    ["of titles", (i) => ["Sortie", `C${i}`]],
    ["of errors", () => ["#N/A", "#N/A"]],
    ["of texts for numbers", (i) => (i === 0 ? ["Rôles"] : i === 1 ? ["Rôle", "ETP", "Primes"] : ["R", "x", "y"])],
  ])("10,000 rows %s", (_, row) => answers(Array.from({ length: 10_000 }, (__, i) => row(i))));
});

describe("no override throws", () => {
  test.each(oddities.map((each) => [each]))("of an oddity", (each) => {
    const document = randomScenario(3);
    for (const asked of [
      { years: each },
      { overrun: each },
      { reversibilityMonths: each },
      {
        pairs: [
          [each, each],
          ["Préavis", each],
          [each, 1],
          ["cas", each],
        ] as const,
      },
    ]) {
      const outcome = override(document, asked);
      if (!outcome.ok) for (const problem of outcome.problems) expect(sentence(problem, "fr")).toMatch(/\.$|\?$/);
    }
    expect(() =>
      override(typeof each === "object" && each !== null ? {} : each, { years: 3, overrun: 0.2 }),
    ).not.toThrow();
  });
});
