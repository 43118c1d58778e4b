import fc from "fast-check";
import { readFileSync } from "node:fs";
import { readScenario } from "../../../src/model/reading/readScenario";
import type { Overrides } from "../../../src/scenario/override/override";
import { override } from "../../../src/scenario/override/override";
import { evaluate } from "../../reference/evaluate";
import { randomScenario } from "../../reference/scenarios";

// A scenario document, whose keys a test reads as they come.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

const document = (name: string) => JSON.parse(readFileSync(`${__dirname}/../../cases/${name}.json`, "utf8")).scenario;
const global = document("01-global-eti-400");

function overridden(before: unknown, asked: Overrides): Json {
  const outcome = override(before, asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.document;
}
const pairs = (...each: readonly (readonly [unknown, unknown])[]): Overrides => ({ pairs: each });
const refusal = (before: unknown, asked: Overrides): readonly object[] => {
  const outcome = override(before, asked);
  return outcome.ok ? [] : outcome.problems;
};

describe("worked figures", () => {
  const total = (asked: Overrides, before = global): string =>
    evaluate(overridden(before, asked), "expected").grandTotal;
  test.each<[string, Overrides, string]>([
    ["nothing: the total of case 01", {}, "2444250.00"],
    // 60 × 30,000 × (1 + 0.25 + 0.06) + 6 × 30,000
    [
      "five years, an overrun of 25 %, six months of reversibility",
      { years: 5, overrun: 0.25, reversibilityMonths: 6 },
      "2538000.00",
    ],
    // 36 × 30,000 × 1.26625 + 5.5 × 30,000
    ["three years", { years: 3 }, "1532550.00"],
    // 2,444,250 − 165,000
    ["no reversibility", { reversibilityMonths: 0 }, "2279250.00"],
    // 60 × 30,000 × 1.06 + 165,000
    ["no overrun", { overrun: 0 }, "2073000.00"],
    // 60 × 30,000 × 1.20625 + 165,000
    ["no governance, by label", pairs(["Gouvernance", 0]), "2336250.00"],
    // 2,444,250 + 20 % × (60 × 30,000 × 1.20625 + 165,000): the fee, its overrun and the reversibility
    ["VAT that is not deducted at all", pairs(["Part de TVA récupérable", 0]), "2911500.00"],
    // 400 × 12 × (75 + 77.25 + 79.57 + 81.95 + 84.41) × 1.26625 + 5.5 × 400 × 84.41
    ["prices that rise 3 % a year", pairs(["Révision de prix", 0.03]), "2605840.04"],
  ])("%s", (_, asked, expected) => expect(total(asked)).toBe(expected));
});

describe("the overrun", () => {
  test("is certain, applies to every contract and takes the place of work units", () => {
    const extras = { mode: "overrun", probability: 1, low: 0.25, high: 0.25, law: "uniform" };
    const before = document("08-multi-provider");
    expect(overridden(before, { overrun: 0.25 }).contracts.map((contract: Json) => contract.extras)).toEqual([
      extras,
      extras,
      extras,
    ]);
    expect(overridden(before, pairs(["Dépassement", 0.25]))).toEqual(overridden(before, { overrun: 0.25 }));
    expect(overridden(before, pairs(["overrun", 0.25]))).toEqual(overridden(before, { overrun: 0.25 }));
  });
  test("has details only where there is one", () => {
    const changed = overridden(document("08-multi-provider"), pairs(["Probabilité de dépassement", 1]));
    expect(changed.contracts.map((contract: Json) => contract.extras.probability)).toEqual([1, undefined, undefined]);
  });
  test("gives way to another mode", () => {
    expect(overridden(global, pairs(["Mode de hors forfait", "aucun"])).contracts[0].extras).toEqual({ mode: "none" });
  });
});

describe("reversibility months", () => {
  const exitAfter = (exit: unknown): unknown => {
    const before = { contracts: [{ name: "A", units: 1, unitPrice: 100, ...(exit !== undefined && { exit }) }] };
    return overridden(before, { reversibilityMonths: 6 }).contracts[0].exit;
  };
  test.each<[string, unknown, unknown]>([
    [
      "set the exit at the end of the horizon where there is none",
      undefined,
      { when: "endOfHorizon", reversibilityMonths: 6 },
    ],
    [
      "and where it is never",
      { when: "never", notice: 3 },
      { when: "endOfHorizon", notice: 3, reversibilityMonths: 6 },
    ],
    [
      "leave a decision where it is",
      { when: "decision", decisionMonth: 12 },
      { when: "decision", decisionMonth: 12, reversibilityMonths: 6 },
    ],
    [
      "take the place of a range",
      { when: "endOfHorizon", reversibilityMonths: { low: 4, high: 7 } },
      { when: "endOfHorizon", reversibilityMonths: 6 },
    ],
    [
      "take the place of an amount",
      { when: "endOfHorizon", reversibilityAmount: 5000 },
      { when: "endOfHorizon", reversibilityMonths: 6 },
    ],
  ])("%s", (_, exit, expected) => expect(exitAfter(exit)).toEqual(expected));
});

describe("fewer years", () => {
  const before = {
    horizon: { years: 5, start: "2027-01" },
    team: { roles: [{ name: "past", from: 1, to: 36 }, { name: "cut", from: 12, to: 48 }, { name: "late", from: 37 }] },
    contracts: [
      { name: "late exit", exit: { when: "decision", decisionMonth: 37, notice: 3 } },
      { name: "early exit", exit: { when: "decision", decisionMonth: 36 } },
      { name: "idle month", exit: { when: "endOfHorizon", decisionMonth: 50, notice: 3 } },
      { name: "cut", start: 36, end: 60 },
      { name: "late", start: 37 },
    ],
    otherCosts: [{ name: "kept", amount: 1, from: 36, to: 40 }, { name: "late", amount: 1, from: 37 }, { name: "always", amount: 1 }],
  }; // prettier-ignore
  test("drop what falls later and cut what goes on", () => {
    expect(overridden(before, { years: 3 })).toEqual({
      horizon: { years: 3, start: "2027-01" },
      team: { roles: [{ name: "past", from: 1, to: 36 }, { name: "cut", from: 12, to: 36 }] },
      contracts: [
        { name: "late exit" },
        { name: "early exit", exit: { when: "decision", decisionMonth: 36 } },
        { name: "idle month", exit: { when: "endOfHorizon", notice: 3 } },
        { name: "cut", start: 36, end: 36 },
      ],
      otherCosts: [{ name: "kept", amount: 1, from: 36, to: 36 }, { name: "always", amount: 1 }],
    }); // prettier-ignore
  });
  test("more years change nothing else", () => {
    expect(overridden(before, { years: 7 })).toEqual({ ...before, horizon: { years: 7, start: "2027-01" } });
  });
  test("come first, so that reversibility then sets the exit that was dropped", () => {
    const asked = {
      reversibilityMonths: 6,
      pairs: [
        ["Préavis", 2],
        ["Durée", 3],
      ],
    } as const;
    expect(overridden(before, asked).contracts[0].exit).toEqual({
      when: "endOfHorizon",
      notice: 2,
      reversibilityMonths: 6,
    });
  });
  test("leave a contract, all of whose price lines would come later, with one that never comes", () => {
    const line = { name: "a", per: "month", units: 1, unitPrice: 5 };
    const later = {
      name: "A",
      setup: 100,
      prices: [
        { ...line, from: 13 },
        { ...line, name: "b", from: 25, to: 36 },
      ],
    };
    const shorter = overridden({ contracts: [later] }, { years: 1 });
    expect(shorter.contracts).toEqual([
      { name: "A", setup: 100, prices: [{ ...line, from: 12, to: 12, probability: 0 }] },
    ]);
    expect(evaluate(shorter, "high").grandTotal).toBe("100.00");
  });
  test("of any valid scenario leave a valid one", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 15 }), (seed, years) => {
        const outcome = readScenario(overridden(randomScenario(seed), { years }));
        expect(outcome.ok ? [] : outcome.problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a label", () => {
  const multi = document("08-multi-provider");
  test("applies to every contract, in either language, by alias or id", () => {
    for (const label of [
      "Révision de prix",
      "PRICE REVISION",
      "hausse de l’indice",
      "revision.indexGrowth",
      "indexGrowth",
    ]) {
      const changed = overridden(multi, pairs([label, 0.03]));
      expect(changed.contracts.map((contract: Json) => contract.revision.indexGrowth)).toEqual([0.03, 0.03, 0.03]);
    }
  });
  test("applies to every role, work unit and other cost", () => {
    expect(overridden(document("02-internal-pme-120"), pairs(["Charges patronales", 0.42])).team.roles.map((role: Json) => role.charges)).toEqual([0.42, 0.42, 0.42]); // prettier-ignore
    const units = overridden(document("03-contract-pme-120"), pairs(["Quantité par an", 10])).contracts[0].extras.items;
    expect(units.map((unit: Json) => unit.perYear)).toEqual([10, 10, 10]);
    expect(overridden(document("07-mid-year-start"), pairs(["Montant", 0])).otherCosts.map((cost: Json) => cost.amount)).toEqual([0, 0, 0, 0]); // prettier-ignore
  });
  test("may be an id with its list, where two lists share it", () => {
    const before = document("07-mid-year-start");
    expect(refusal(before, pairs(["from", 2]))).toMatchObject([{ code: "ambiguousLabel" }]);
    expect(overridden(before, pairs(["roles.from", 2])).team.roles.map((role: Json) => role.from)).toEqual([2, 2]);
    expect(overridden(before, pairs(["contracts.exit.notice", 2])).contracts[0].exit.notice).toBe(2);
  });
  test("reaches team and horizon", () => {
    expect(
      overridden(multi, pairs(["GVT", 0.04], ["Taux d'actualisation", 0.05], ["Discounting convention", "mensuelle"])),
    ).toMatchObject({
      horizon: { discountRate: 0.05, discounting: "monthly" },
      team: { salaryDrift: 0.04 },
    });
  });
  test("replaces a range by a plain value", () => {
    expect(
      overridden(document("04-cosourcing-100"), pairs(["Quantité par an", 54])).contracts[0].extras.items[0].perYear,
    ).toBe(54);
  });
  test("means the one quantity that is there when several are called so", () => {
    expect(overridden(global, pairs(["Prix unitaire", 80])).contracts[0].unitPrice).toBe(80);
    expect(refusal(document("03-contract-pme-120"), pairs(["Prix unitaire", 80]))).toMatchObject([
      {
        code: "ambiguousLabel",
        label: "Prix unitaire",
        choices: [{ fr: "Prix unitaire mensuel" }, { fr: "Prix de l'unité" }],
      },
    ]);
  });
  test("or its value may be left empty: then nothing is asked", () => {
    for (const empty of [null, undefined, "", "  "]) {
      expect(overridden(global, pairs([empty, 3], ["Préavis", empty]))).toEqual(global);
      expect(overridden(global, { years: empty, overrun: empty, reversibilityMonths: empty })).toEqual(global);
    }
  });
  test.each([["cas", "haut", "high"], ["Case", "Low", "low"], ["case", "high", "high"], ["cas", "bas", "low"], ["CAS", "attendu", "expected"], ["case", "expected", "expected"], ["cas", "espéré", "expected"], ["cas", "moyen", "expected"], ["case", "mean", "expected"], ["cas", "probable", "likely"], ["case", "likely", "likely"]])(
    "%s chooses the case: %s",
    (label, word, expected) => expect(override(global, pairs([label, word]))).toMatchObject({ ok: true, document: global, case: expected }),
  ); // prettier-ignore
});

test.each<[string, object, string, object]>([
  ["in the mode it has keeps all", { mode: "overrun", low: 0.1, high: 0.3 }, "overrun", { mode: "overrun", low: 0.1, high: 0.3 }],
  ["in another mode keeps nothing of an overrun", { mode: "overrun", low: 0.1, high: 0.3 }, "none", { mode: "none" }],
  ["in the mode of its items keeps them", { mode: "workUnits", items: [{ unitPrice: 1, perYear: 2 }] }, "workUnits", { mode: "workUnits", items: [{ unitPrice: 1, perYear: 2 }] }],
  ["without extras keeps no items", { mode: "workUnits", items: [{ unitPrice: 1, perYear: 2 }] }, "none", { mode: "none" }],
])("a contract put %s", (_title, extras, mode, expected) => {
  const before = { contracts: [{ name: "A", units: 1, unitPrice: 1, extras }] };
  expect(overridden(before, pairs(["Extras mode", mode])).contracts[0].extras).toEqual(expected);
}); // prettier-ignore

describe("a quantity of a group that a contract may lack", () => {
  const lacking = { name: "A", units: 1, unitPrice: 1 };
  const having = { name: "B", units: 1, unitPrice: 1, transitionIn: { months: 6, replacedMonthlyCost: 100 } };
  const months = pairs(["transitionIn.months", 3]);
  test("reaches nothing where it is lacking", () =>
    expect(refusal({ contracts: [lacking] }, months)).toMatchObject([{ code: "reachesNothing" }]));
  test("reaches the contract that has it, and that one only", () =>
    expect(overridden({ contracts: [lacking, having] }, months).contracts).toEqual([
      lacking,
      { ...having, transitionIn: { ...having.transitionIn, months: 3 } },
    ]));
});

describe("refused", () => {
  const internal = document("02-internal-pme-120");
  test.each<[string, unknown, Overrides, object[]]>([
    ["an unknown label", global, pairs(["Préavi", 3]), [{ code: "unknownLabel", label: "Préavi", nearest: "Préavis" }]],
    ["the fee, which is units times a price", global, pairs(["Forfait", 3]), [{ code: "unknownLabel", label: "Forfait", nearest: "Prix unitaire mensuel" }]],
    ["the fee in English", global, pairs(["Monthly fee", 3]), [{ code: "unknownLabel", nearest: "Monthly unit price" }]],
    ["a number for a label", global, pairs([12, 3]), [{ code: "unknownLabel", label: "12" }]],
    ["an error for a label", global, pairs([{ code: "#N/A" }, 3]), [{ code: "errorInCell", label: "#N/A", value: "#N/A" }]],
    ["a team's quantity without a team", global, pairs(["Augmentations annuelles", 0.03]), [{ code: "reachesNothing", label: "Augmentations annuelles" }]],
    ["an overrun without a contract", internal, { overrun: 0.2 }, [{ code: "reachesNothing" }]],
    ["reversibility without a contract", internal, { reversibilityMonths: 6 }, [{ code: "reachesNothing" }]],
    ["a contract's quantity without a contract", internal, pairs(["Préavis", 3]), [{ code: "reachesNothing" }]],
    ["work units where there are none", global, pairs(["Quantité par an", 3]), [{ code: "reachesNothing" }]],
    ["a team to rebuild where none is", global, pairs(["ETP à reconstituer", 3]), [{ code: "reachesNothing" }]],
    ["an overrun's odds without an overrun", document("03-contract-pme-120"), pairs(["Probabilité de dépassement", 1]), [{ code: "reachesNothing" }]],
    ["too many years", global, { years: 20 }, [{ code: "outOfBounds", at: "/horizon/years", value: 20, min: 1, max: 15 }]],
    ["an overrun above the fee", global, { overrun: 25 }, [{ code: "outOfBounds", value: 25, max: 1 }]],
    ["a text for a number", global, pairs(["Préavis", "trois"]), [{ code: "textForNumber", label: "Préavis", value: "trois" }]],
    ["an error", global, pairs(["Préavis", "#N/A"]), [{ code: "errorInCell", value: "#N/A" }]],
    ["a month after the horizon", global, pairs(["Mois de fin", 61]), [{ code: "outOfBounds", value: 61, max: 60 }]],
    ["a month after the usual horizon", { contracts: [{}] }, pairs(["Mois de fin", 61]), [{ code: "outOfBounds", value: 61, max: 60 }]],
    ["a month after the longest horizon, where it cannot be read", { horizon: { years: 16 }, contracts: [{}] }, pairs(["Mois de fin", 181]), [{ code: "outOfBounds", value: 181, max: 180 }]],
    ["half a year", global, { years: 2.5 }, [{ code: "notWhole", value: 2.5 }]],
    ["an unknown choice", global, pairs(["Type de sortie", "demain"]), [{ code: "notAChoice", value: "demain" }]],
    ["an unknown case", global, pairs(["cas", "pire"]), [{ code: "notACase", value: "pire" }]],
    ["several things at once", global, { years: 0, overrun: -1, pairs: [["x y z", 1]] }, [{ code: "outOfBounds" }, { code: "outOfBounds" }, { code: "unknownLabel" }]],
  ])("%s", (_, before, asked, expected) => expect(refusal(before, asked)).toMatchObject(expected)); // prettier-ignore
});

test("the document overridden is left as it is, and what changed is told", () => {
  const before = document("08-multi-provider");
  const outcome = override(before, { years: 3, pairs: [["Préavis", 3]] });
  expect(before).toEqual(document("08-multi-provider"));
  expect(outcome).toMatchObject({
    changed: ["/horizon/years", "/contracts/0/exit/notice", "/contracts/1/exit/notice", "/contracts/2/exit/notice"],
  });
});
