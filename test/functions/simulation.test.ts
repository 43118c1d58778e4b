import fc from "fast-check";
import "../support/customFunctions";
import { setHost } from "../../src/asking/host";
import { HISTOGRAM, PERCENTILE, PROBABILITY, REGRET, SIMULATE, TCO, TORNADO } from "../../src/functions/functions";
import { globalContract, internalTeam } from "../../src/workbench/example/exampleScenarios";
import { workedCase } from "../support/cases";
import { cell, cells, expectPresentable } from "./anything";
import { block, blockOf, fee } from "./blocks";
import type { Cells } from "./blocks";

/** Answers without workers are no promises. */
const now = <T>(answer: T | Promise<T>): T => answer as T;
type Table = (number | string)[][];
const table = (answer: unknown): Table => now(answer) as Table;
/** The values and standard errors of INFO.SIMULATE by statistic. */
const statistics = (answer: unknown) =>
  Object.fromEntries(table(answer).map(([name, value, error]) => [name, { value, error } as Row]));
interface Row {
  readonly value: number;
  readonly error: number;
}

const global = blockOf(globalContract("fr"));
const internal = blockOf(internalTeam("fr"));

describe("INFO.SIMULATE of case 01", () => {
  const found = statistics(SIMULATE(block("01")));

  test("its rows stand in this order, in the language of the block", () => {
    const percentiles = ["P5", "P10", "P25", "P50", "P75", "P80", "P90", "P95"];
    expect(Object.keys(found)).toEqual(
      ["Statistique", "Moyenne", "Plan attendu", "Écart type", ...percentiles, "TVaR95 (moyenne au-delà de P95)", "Tirages", "Graine"],
    ); // prettier-ignore
    expect(table(SIMULATE(block("01", "en"))).map(([name]) => name)).toEqual(
      ["Statistic", "Mean", "Expected plan", "Standard deviation", ...percentiles, "TVaR95 (mean beyond P95)", "Trials", "Seed"],
    ); // prettier-ignore
  });

  test.each([
    // The total is linear: 1,800,000 × (1 + 0.20625 + 0.06) + 5.5 × 30,000
    ["Moyenne", 2444250],
    // MODEL.md 7: 242,071 of one overrun draw over 5 × 360,000 €; 30,000 × √0.75 of the months; they are independent
    ["Écart type", Math.sqrt(242071 ** 2 + 30000 ** 2 * 0.75)],
  ])("%s is the closed form within four standard errors", (name, exact) => {
    const { value, error } = found[name]!;
    expect(error).toBeGreaterThan(0);
    expect(Math.abs(value - exact)).toBeLessThan(4 * error);
  });

  test("the expected plan is that of INFO.TCO, and like trials and seed has no error", () => {
    expect(found["Plan attendu"]).toEqual({ value: TCO(block("01")), error: "" });
    expect(found.Tirages).toEqual({ value: 10000, error: "" });
    expect(found.Graine).toEqual({ value: 1, error: "" });
  });
});

describe("INFO.SIMULATE", () => {
  test("a budget adds the probability of exceeding it and the contingency up to P80", () => {
    const budget = 2_600_000;
    const found = statistics(SIMULATE(blockOf({ ...workedCase("01").scenario, budget }), null, 5));
    expect(found["Provision pour aléas (du budget à P80)"]).toEqual({
      value: found.P80!.value - budget,
      error: found.P80!.error,
    });
    // Fee, governance and mean months leave 527,000 of 1,800,000 to the overrun: it exceeds 29.28 % with probability
    // 0.75 × (40 − 29.28)/25 = 0.3217. The months, ±45,000 around their mean, change nothing: the law is uniform there.
    const { value, error } = found["Probabilité de dépasser le budget"]!;
    expect(error).toBeLessThan(0.002);
    expect(Math.abs(value - 0.3216667)).toBeLessThan(4 * error);
  });

  test("the same block typed in French and in English gives the same digits", () => {
    const numbers = (answer: unknown) => table(answer).slice(1).map(([, ...values]) => values); // prettier-ignore
    for (const number of ["01", "04", "08"])
      expect(numbers(SIMULATE(block(number, "en")))).toEqual(numbers(SIMULATE(block(number, "fr"))));
  });

  test("a plain fee gives the same digits whatever the language of the reader", () => {
    const inFrench = now(PERCENTILE(fee(30000), 0.8));
    setHost({ language: "en" });
    expect(now(PERCENTILE(fee(30000), 0.8))).toBe(inFrench);
    setHost({ language: "fr" });
  });

  test("another seed gives other digits, the same one the same", () => {
    expect(statistics(SIMULATE(block("01"), null, 2)).Moyenne).not.toEqual(statistics(SIMULATE(block("01"))).Moyenne);
    expect(SIMULATE(block("01"), 10000, 1)).toEqual(SIMULATE(block("01"), null, ""));
  });

  test("overrides apply as in INFO.TCO", () => {
    // 1,800,000 × (1 + 0.1 + 0.06) + 5 × 30,000, and nothing is uncertain any more
    const certain = statistics(SIMULATE(block("01"), null, null, ["Dépassement", 0.1, "Reversibility months", 5]));
    expect(certain.Moyenne).toEqual({ value: 2238000, error: 0 });
    expect(certain.P95).toEqual({ value: 2238000, error: 0 });
    expect(certain["Plan attendu"]!.value).toBe(2238000);
  });

  test("what too few trials cannot tell is left empty", () => {
    const one = statistics(SIMULATE(block("01"), 1));
    expect(one["Écart type"]).toEqual({ value: "", error: "" });
    expect(one.P50!.value).toBe(one.Moyenne!.value);
  });
});

describe("INFO.PERCENTILE", () => {
  test("agrees with the rows of INFO.SIMULATE", () => {
    const found = statistics(SIMULATE(block("08"), 2000, 42));
    for (const p of [5, 10, 25, 50, 75, 80, 90, 95])
      expect(PERCENTILE(block("08"), p / 100, 2000, 42)).toBe(found[`P${p}`]!.value);
  });

  test("of a scenario without uncertainty is the plan before its rounding", () => {
    // 1,000 × 60, the one line of the plan
    const certain = { contracts: [{ name: "A", units: 1, unitPrice: 1000, extras: { mode: "none" } }] };
    expect(PERCENTILE(blockOf(certain), 0.9)).toBe(60000);
    // Case 02: 11 lines of five years, none of which is off by more than half a cent.
    expect(Math.abs(now(PERCENTILE(block("02"), 0)) - TCO(block("02")))).toBeLessThan(11 * 5 * 0.005);
  });

  test("0 is the least and 1 the greatest; 80 % typed as 0.8 with noise is 0.8", () => {
    const [least, greatest] = [now(PERCENTILE(block("01"), 0)), now(PERCENTILE(block("01"), 1))];
    // 1,800,000 × 1.06 + 4 × 30,000, and 1,800,000 × 1.46 + 7 × 30,000
    expect(least).toBeGreaterThan(2028000);
    expect(greatest).toBeLessThan(2838000);
    expect(PERCENTILE(block("01"), 0.1 + 0.7)).toBe(PERCENTILE(block("01"), 0.8));
  });
});

describe("two scenarios", () => {
  test("either is cheaper: the probabilities of a continuous pair make 1", () => {
    const [one, other] = [now(PROBABILITY(global, internal)), now(PROBABILITY(internal, global))];
    expect(one).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(0);
    expect(one + other).toBeCloseTo(1, 12);
  });

  test("regrets differ by the difference of the means", () => {
    const mean = (scenario: Cells) => statistics(SIMULATE(scenario)).Moyenne!.value;
    const difference = now(REGRET(global, internal)) - now(REGRET(internal, global));
    expect(difference).toBeCloseTo(mean(global) - mean(internal), 6);
  });

  test("quantities of one name share their luck: the lower fee is cheaper in every trial", () => {
    expect(PROBABILITY(fee(30000), fee(31000))).toBe(1);
    expect(PROBABILITY(fee(31000), fee(30000))).toBe(0);
    expect(REGRET(fee(30000), fee(31000))).toBe(0);
    // 1,000 × (60 × 1.26625 + 5.5), the expected total of a fee of 1,000, within four standard errors
    expect(Math.abs(now(REGRET(fee(31000), fee(30000))) - 81475)).toBeLessThan(4 * (47 / 30));
  });

  const short = blockOf({ ...internalTeam("fr"), name: "Court", horizon: { years: 3 } });
  const abroad = blockOf({ ...internalTeam("fr"), name: "Suisse", currency: "CHF" });
  const later = blockOf({ ...internalTeam("fr"), horizon: { ...internalTeam("fr").horizon, start: "2028-01" } });
  test.each<[string, (rival: Cells) => unknown]>([
    ["PROBABILITY", (rival) => PROBABILITY(fee(30000), rival)],
    ["REGRET", (rival) => REGRET(fee(30000), rival)],
    ["TORNADO", (rival) => TORNADO(fee(30000), rival)],
  ])("%s has no room for a warning: other horizons and currencies are refused, other starts are not", (_name, call) => {
    const refusal = (rival: Cells) => {
      try {
        return call(rival);
      } catch (error) {
        const { code, message } = error as { code: string; message: string };
        return `${code} ${message.replace(/\s/g, " ")}`;
      }
    };
    expect(refusal(short)).toBe(
      "#VALUE! Horizons différents : « Scénario 1 » porte sur 5 ans, « Court » sur 3 ans. Les totaux ne se comparent pas : donnez la même durée aux deux scénarios.",
    );
    expect(refusal(abroad)).toMatch(/^#VALUE! Devises différentes : « Scénario 1 » est en EUR, « Suisse » en CHF\./);
    expect(refusal(later)).toEqual(call(internal));
  });

  test("a scenario is not cheaper than itself, and regrets nothing", () => {
    expect(PROBABILITY(global, global)).toBe(0);
    expect(REGRET(global, global)).toBe(0);
  });
});

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
      "Augmentations annuelles",
      "Rotation du personnel",
      // An exit at the end of the horizon pays for no transition: last, with no swing.
      "Transition de sortie – Global",
    ]);
    expect(rows.at(-1)!.slice(6)).toEqual([0, 0]);
    const [one, twice] = [fee(30000), fee(60000)].map((rival) => table(TORNADO(fee(30000), rival))[1]!);
    expect(one!.slice(4, 7)).toEqual([0, 0, 0]);
    // The gap to twice itself is the total with the other sign: 1,800,000 × 36.67 % apart
    expect(twice![6]).toBeCloseTo(660000, 6);
  });

  test("one empty cell is no rival", () => {
    expect(TORNADO(block("01"), [[""]])).toEqual(TORNADO(block("01")));
    expect(TORNADO(block("01"), null as never, null, null)).toEqual(TORNADO(block("01")));
  });

  test("says so when nothing is uncertain", () => {
    expect(table(TORNADO(block("02", "en")))[1]).toEqual(["No uncertain quantity", "", "", "", "", "", "", ""]);
  });
});

describe("INFO.HISTOGRAM", () => {
  test("bins follow each other from the least to the greatest, their shares make 1", () => {
    const [header, ...bins] = table(HISTOGRAM(block("01"), 10)) as number[][];
    expect(header).toEqual(["De", "À", "Part des tirages", "Part cumulée"]);
    expect(bins.length).toBeLessThanOrEqual(10);
    bins.forEach(([from, to], i) => {
      expect(to).toBeGreaterThan(from!);
      if (i > 0) expect(from).toBe(bins[i - 1]![1]);
    });
    expect(bins[0]![0]).toBeLessThanOrEqual(now(PERCENTILE(block("01"), 0)));
    expect(bins.at(-1)![1]).toBeGreaterThanOrEqual(now(PERCENTILE(block("01"), 1)));
    expect(bins.reduce((sum, [, , share]) => sum + share!, 0)).toBeCloseTo(1, 12);
    expect(bins.at(-1)![3]).toBe(1);
    // No overrun in a quarter of the trials: 1,908,000 and 4 to 7 months, all below 2,150,000.
    expect(table(HISTOGRAM(block("01"), 200)).find(([, to]) => to === 2150000)![3]).toBeCloseTo(0.25, 2);
  });

  test("twenty bins by default; one is everything; what is certain stands in one", () => {
    expect(HISTOGRAM(block("01"))).toEqual(HISTOGRAM(block("01"), 20));
    const [, only] = table(HISTOGRAM(block("01"), 1));
    expect(only).toEqual([PERCENTILE(block("01"), 0), PERCENTILE(block("01"), 1), 1, 1]);
    const certain = now(PERCENTILE(block("02"), 0.5));
    expect(table(HISTOGRAM(block("02")))[1]).toEqual([certain, certain, 1, 1]);
  });
});

describe("refused with what is accepted, in the language of the reader", () => {
  const refusals: readonly (readonly [string, () => unknown, string, string])[] = [
    [
      "no trials",
      () => SIMULATE(block("01"), 0),
      "« tirages » : 0 est hors limites ; il faut un nombre entier entre 1 et 10 000 000.",
      "“trials”: 0 is out of bounds; expected a whole number between 1 and 10,000,000.",
    ],
    [
      "half a trial",
      () => HISTOGRAM(block("01"), null, 2.5),
      "« tirages » : 2,5 n’est pas un nombre entier ; il faut un nombre entier entre 1 et 10 000 000.",
      "“trials”: 2.5 is not a whole number; expected a whole number between 1 and 10,000,000.",
    ],
    [
      "a seed below 0",
      () => PROBABILITY(global, internal, null, -1),
      "« graine » : −1 est hors limites ; il faut un nombre entier entre 0 et 9 007 199 254 740 990.",
      "“seed”: −1 is out of bounds; expected a whole number between 0 and 9,007,199,254,740,990.",
    ],
    [
      "a percentile of 90 instead of 90 %",
      () => PERCENTILE(block("01"), 90),
      "« p » : 90 (soit 9 000 %) est hors limites ; il faut un pourcentage entre 0 % et 100 %.",
      "“p”: 90 (that is 9,000%) is out of bounds; expected a percentage between 0% and 100%.",
    ],
    [
      "no percentile",
      () => PERCENTILE(block("01"), ""),
      "« p » : la valeur manque ; il faut un pourcentage entre 0 % et 100 %.",
      "“p”: the value is missing; expected a percentage between 0% and 100%.",
    ],
    [
      "a text",
      () => PERCENTILE(block("01"), "médiane"),
      "« p » : « médiane » n’est pas un nombre ; il faut un pourcentage entre 0 % et 100 %.",
      "“p”: “médiane” is not a number; expected a percentage between 0% and 100%.",
    ],
    [
      "a logical value",
      () => TORNADO(block("01"), undefined, true),
      "« tirages » : VRAI n’est pas un nombre ; il faut un nombre entier entre 1 et 10 000 000.",
      "“trials”: TRUE is not a number; expected a whole number between 1 and 10,000,000.",
    ],
    [
      "an error value",
      () => HISTOGRAM(block("01"), { code: "#N/A" }),
      "« classes » : l’erreur #N/A n’est pas un nombre ; il faut un nombre entier entre 1 et 200.",
      "“bins”: the error #N/A is not a number; expected a whole number between 1 and 200.",
    ],
    [
      "a case",
      () => SIMULATE(block("01"), null, null, ["cas", "haut"]),
      "Une simulation tire toutes les fourchettes : elle n’a pas de cas. Retirez « cas », ou demandez ce cas à INFO.TCO.",
      "A simulation draws every range: it has no case. Remove “case”, or ask INFO.TCO for that case.",
    ],
    [
      "no rival",
      () => REGRET(block("01"), [[""]]),
      "Ligne 1 : la plage est vide ; il faut un scénario.",
      "Row 1: the range is empty; expected a scenario.",
    ],
  ];
  test.each(refusals)("%s", (_title, call, french, english) => {
    // Spaces of French typography are of several kinds.
    const refused = (sentence: string) => {
      expect(call).toThrow(expect.objectContaining({ code: "#VALUE!" }));
      expect(() => {
        try {
          call();
        } catch (error) {
          throw new Error((error as Error).message.replace(/\s/g, " "));
        }
      }).toThrow(new Error(sentence));
    };
    refused(french);
    setHost({ language: "en" });
    refused(english);
    setHost({ language: "fr" });
  });
});

describe("no input of any type crashes a cell", () => {
  const few = fc.constantFrom(1, 7, 64);
  const argument = fc.oneof(cell, fc.anything(), few);
  const calls: Readonly<Record<string, (a: never, b: unknown, c: unknown, trials: number) => unknown>> = {
    SIMULATE: (a, b, c, trials) => SIMULATE(a, trials, b, [c, b]),
    "SIMULATE, any trials": (a, b, c) => SIMULATE(a, b, c),
    PERCENTILE: (a, b, c, trials) => PERCENTILE(a, b, trials, c),
    PROBABILITY: (a, b, c, trials) => PROBABILITY(a, b as never, trials, c),
    REGRET: (a, b, c, trials) => REGRET(b as never, a, trials, c),
    TORNADO: (a, b, c, trials) => TORNADO(a, b as never, trials, c),
    HISTOGRAM: (a, b, c, trials) => HISTOGRAM(a, b, trials, c),
  };
  test.each(Object.keys(calls))("%s answers a finite value or an error with a sentence", (name) => {
    fc.assert(
      fc.property(cells, argument, argument, few, (a, b, c, trials) =>
        expectPresentable(() => calls[name]!(a as never, b, c, trials)),
      ),
      { numRuns: 150 },
    );
  });
});
