import fc from "fast-check";
import "../../support/customFunctions";
import { BRIDGE, TCO } from "../../../src/functions/functions";
import { randomScenario } from "../../reference/scenarios";
import { plain, table } from "../answers";
import type { Table } from "../answers";
import { block, blockOf, fee, typedOffer } from "../blocks";

describe("INFO.BRIDGE", () => {
  test("from a fee of 30,000 to one of 27,000", () => {
    expect(BRIDGE(fee(30000), fee(27000))).toEqual([
      ["Ligne", "Scénario 1", "Scénario 2", "Écart"],
      ["Forfait", 1800000, 1620000, -180000],
      ["Dépassement", 371250, 334125, -37125],
      ["Gouvernance", 108000, 97200, -10800],
      ["Réversibilité", 165000, 148500, -16500],
      ["Total", 2444250, 2199825, -244425],
      ["Écart d’arrondi", "", "", 0],
    ]);
  });

  test("typed by hand, in the language of the first", () => {
    expect(table(BRIDGE(typedOffer.en, typedOffer.fr)).map(([label]) => label)).toEqual(["Line", "Fee", "Overrun", "Total", "Rounding"]); // prettier-ignore
    expect(table(BRIDGE(typedOffer.fr, typedOffer.en)).map(([label]) => label)).toEqual(["Ligne", "Forfait", "Dépassement", "Total", "Écart d’arrondi"]); // prettier-ignore
  });

  test("horizons that differ are said below", () => {
    const [last] = table(BRIDGE(block("05"), block("01"))).slice(-1);
    expect(last![0]).toBe("Attention");
    expect(plain(last![1])).toMatch(/^Horizons différents : .* sur 8 ans, .* sur 5 ans\./);
  });

  test("lines sum to the difference of INFO.TCO", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
        const [from, to] = [blockOf(randomScenario(a)), blockOf(randomScenario(b))];
        const steps = table(BRIDGE(from, to)).filter(([, , , each]) => typeof each === "number");
        const [total, residual] = steps.slice(-2);
        const cents = (row: Table[number]) => Math.round((row[3] as number) * 100);
        expect(steps.slice(0, -2).reduce((sum, row) => sum + cents(row), 0)).toBe(cents(total!));
        expect(cents(total!)).toBe(Math.round(TCO(to) * 100) - Math.round(TCO(from) * 100));
        expect(residual![3]).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});
