import "../../support/customFunctions";
import { TORNADO } from "../../../src/functions/functions";
import { globalContract, internalTeam } from "../../../src/workbench/example/exampleScenarios";
import { table } from "../answers";
import { block, blockOf, fee } from "../blocks";

const internal = blockOf(internalTeam("fr"));
const global = blockOf(globalContract("fr"));

describe("INFO.TORNADO", () => {
  test("of case 01: the overrun, then the months of reversibility, at their P10 and P90", () => {
    const [header, overrun, months, ...others] = table(TORNADO(block("01")));
    expect(header).toEqual(
      ["Grandeur", "Unité", "Bas (P10)", "Haut (P90)", "Total au bas", "Total au haut", "Amplitude", "Part de la variance"],
    ); // prettier-ignore
    // MODEL.md 7: P10 is 0 and P90 36.67 % of 1,800,000; the rest is at its mean, 1,908,000 + 165,000
    expect(overrun!.slice(0, 3)).toEqual(["Dépassement – Global", "part (1 = 100 %)", 0]);
    expect(overrun![3]).toBeCloseTo(0.55 / 1.5, 12);
    expect(overrun!.slice(4, 7)).toEqual([2073000, 2733000, 660000]);
    // U(4, 7) at 10 and 90 %: 4.3 and 6.7 months of 30,000 beside 1,800,000 × 1.26625
    expect(months!.slice(0, 2)).toEqual(["Mois de réversibilité – Global", "mois"]);
    [4.3, 6.7, 2408250, 2480250, 72000].forEach((exact, i) => expect(months![i + 2]).toBeCloseTo(exact, 8));
    // Shares of the variance: 242,071² and 30,000² × 0.75 of their sum
    expect(overrun![7]).toBeCloseTo(0.98861, 2);
    expect(months![7]).toBeCloseTo(0.01139, 2);
    expect(others).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["a rate", { horizon: { inflation: { low: 0.01, high: 0.03 } }, team: { toolsPerFte: 1000, roles: [{ name: "R", fte: 1, grossSalary: 42000, charges: 0.4 }] } }, "par an (1 = 100 %)"],
    ["an amount", { currency: "CHF", otherCosts: [{ name: "A", amount: { low: 1, high: 2 } }] }, "CHF"],
    ["a count", { contracts: [{ name: "A", units: { low: 10, high: 20 }, unitPrice: 1 }] }, "unités"],
    ["the month of an exit", { contracts: [{ name: "A", units: 1, unitPrice: 1, exit: { hazard: { fromMonth: 1, perYear: 0.2 } } }] }, "n° du mois"],
  ])("says the unit of its bounds: %s", (_title, document, unit) =>
    expect(table(TORNADO(blockOf(document)))[1]![1]).toBe(unit)); // prettier-ignore

  test("names work units after their contract, in the language of the block", () => {
    const labels = table(TORNADO(block("04", "en"))).map(([label]) => label);
    expect(labels).toEqual(["Quantity", "Quantity per year – Base – Peak person-day"]);
  });

  test("with a rival, of the gap: what both have in common and what only the rival has", () => {
    const [header, ...rows] = table(TORNADO(global, internal));
    expect(header!.slice(4, 6)).toEqual(["Écart au bas", "Écart au haut"]);
    expect(rows.map(([label]) => label)).toEqual([
      "Dépassement – Global",
      "Mois de réversibilité – Global",
      "Outils et logiciels d'exploitation",
      "Logiciels de sécurité",
      "Augmentations annuelles",
      "Sauvegarde interne",
      "Hébergement interne",
      "Rotation du personnel",
      "Frais de recrutement",
      // An exit at the end of the horizon waits for no notice and pays for no transition: last, with no swing.
      "Préavis – Global",
      "Transition de sortie – Global",
    ]);
    // Its share of the variance is an estimate, of nothing but noise.
    expect(rows.at(-1)![6]).toBe(0);
    expect(rows.at(-1)![7]).toBeLessThan(0.005);
    const [one, twice] = [fee(30000), fee(60000)].map((rival) => table(TORNADO(fee(30000), rival))[1]!);
    expect(one!.slice(4, 7)).toEqual([0, 0, 0]);
    // The gap to twice itself is the total with the other sign: 1,800,000 × 36.67 % apart
    expect(twice![6]).toBeCloseTo(660000, 6);
  });

  test("says so when nothing is uncertain", () => {
    expect(table(TORNADO(block("02", "en")))[1]).toEqual(["No uncertain quantity", "", "", "", "", "", "", ""]);
  });
});
