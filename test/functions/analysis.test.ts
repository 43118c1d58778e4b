import fc from "fast-check";
import "../support/customFunctions";
import { setHost } from "../../src/asking/host";
import { compareTable } from "../../src/functions/tables/compareTable";
import { choiceOf } from "../../src/asking/choices";
import { BRIDGE, CHECK, COMPARE, EXITCOST, NPV, PERCENTILE, PROBABILITY, TCO } from "../../src/functions/functions";
import { globalContract, internalTeam } from "../../src/workbench/example/exampleScenarios";
import { simulate } from "../../src/simulation/simulate";
import { randomScenario } from "../reference/scenarios";
import { cell, cells, expectPresentable } from "./anything";
import { block, blockOf, fee } from "./blocks";
import type { Cells } from "./blocks";

type Table = (number | string)[][];
const table = (answer: unknown) => answer as Table;
/** The cells of a table by the label of their row. */
const rows = (answer: unknown) =>
  Object.fromEntries(table(answer).map(([label, ...values]) => [plain(label), values])) as Record<
    string,
    Table[number]
  >;
const plain = (text: unknown) => String(text).replace(/\s/g, " ");

/** The offer of a provider to the company of 400, as a controller types it. */
const typed: Readonly<Record<"fr" | "en", Cells>> = {
  fr: [
    ["Scénario", "Infogérance"],
    ["Effectif de l’entreprise", 400],
    [],
    ["Horizon"],
    ["Libellé", "Valeur"],
    ["Durée", 5],
    ["Contrats"],
    ["Contrat", "Unités", "Prix unitaire mensuel (€/unité)"],
    ["Global", 400, 75],
    ["Hors forfait"],
    ["Libellé", "Unité", "Bas", "Probable", "Haut"],
    ["Probabilité de dépassement", "%", "", 0.75, ""],
    ["Dépassement", "%", 0.15, "", 0.4],
    ["Sortie"],
    ["Libellé", "Unité", "Bas", "Probable", "Haut"],
    ["Préavis", "mois", "", 8, ""],
    ["Transition de sortie", "mois", 6, "", 12],
    ["Mois de réversibilité", "mois", 4, "", 7],
  ],
  en: [
    ["Scenario", "Managed service"],
    ["Employees", 400],
    ["Horizon"],
    ["Label", "Value"],
    ["Years", 5],
    ["Contracts"],
    ["Contract", "Units", "Monthly unit price (€/unit)"],
    ["Global", 400, 75],
    ["Extras"],
    ["Label", "Unit", "Low", "Likely", "High"],
    ["Overrun probability", "%", null, 0.75, null],
    ["Overrun", "%", 0.15, null, 0.4],
    ["Exit"],
    ["Label", "Unit", "Low", "Likely", "High"],
    ["Notice", "months", null, 8, null],
    ["Exit transition", "months", 6, null, 12],
    ["Reversibility months", "months", 4, null, 7],
  ],
};

const internal = blockOf(internalTeam("fr"));
const global = blockOf(globalContract("fr"));

describe("INFO.COMPARE", () => {
  const found = rows(COMPARE([internal, global, fee(30000)]));

  test("a column per scenario, under its name or else its number", () => {
    expect(found["Scénario"]).toEqual([
      "Équipe interne, 400 salariés",
      "Infogérance globale, 400 salariés",
      "Scénario 3",
    ]);
    expect(Object.keys(found)).toEqual([
      "Scénario",
      "Coût total attendu",
      "Écart avec le premier",
      "Écart avec le premier (%)",
      "Rang",
      "VAN",
      "P80 (simulé)",
      "Rang à P80",
      "Provision pour aléas (du budget, à défaut du coût attendu, à P80 ; négative : marge)",
      "Probabilité d’être moins cher que le premier",
      "Année d’équilibre avec le premier",
      "Coût par salarié et par an",
      "Coût de l’équipe interne par jour-ETP (218 jours par an)",
      "Coût hors TVA d’une sortie décidée en fin d’horizon",
      "Rang à la sortie",
      "Attention",
    ]);
  });

  test("totals, present values, percentiles and probabilities are those of the functions of their own", () => {
    expect(found["Coût total attendu"]).toEqual([TCO(internal), 2444250, 2444250]);
    expect(found.VAN).toEqual([NPV(internal), NPV(global), 2444250]);
    expect(found["P80 (simulé)"]).toEqual([internal, global, fee(30000)].map((each) => PERCENTILE(each, 0.8)));
    expect(found["Probabilité d’être moins cher que le premier"]).toEqual(
      ["égal", PROBABILITY(global, internal), PROBABILITY(fee(30000), internal)],
    ); // prettier-ignore
  });

  test("gaps are to the first, ties share a rank", () => {
    const gap = Math.round((2444250 - TCO(internal)) * 100) / 100;
    expect(found["Écart avec le premier"]).toEqual([0, gap, gap]);
    expect(found["Rang"]).toEqual([3, 1, 1]);
  });

  test("contingency runs from the budget, or from the expected cost where none is approved", () => {
    const [ofTeam, ofContract, ofFee] =
      found["Provision pour aléas (du budget, à défaut du coût attendu, à P80 ; négative : marge)"]!;
    const p80 = (each: Cells) => PERCENTILE(each, 0.8) as number;
    expect(ofTeam).toBe(p80(internal) - 2_550_000);
    expect(ofContract).toBe(p80(global) - 2_550_000);
    expect(ofFee).toBe(p80(fee(30000)) - 2_444_250);
  });

  test("what is not known is said so, never 0", () => {
    // 2,444,250 / 400 / 5
    expect(found["Coût par salarié et par an"]!.slice(1)).toEqual([1222.125, "non renseigné"]);
    expect(found["Coût de l’équipe interne par jour-ETP (218 jours par an)"]!.slice(1)).toEqual([
      "sans objet",
      "sans objet",
    ]);
    const unsaid = rows(COMPARE([blockOf({ contracts: [{ name: "A", units: 1, unitPrice: 1 }] })]));
    expect(unsaid["Coût hors TVA d’une sortie décidée en fin d’horizon"]).toEqual(["non renseigné"]);
  });

  test("a scenario beside itself: no gap, one rank, equal, no break-even", () => {
    const same = rows(COMPARE([global, global]));
    expect(same["Écart avec le premier"]).toEqual([0, 0]);
    expect(same["Écart avec le premier (%)"]).toEqual([0, 0]);
    expect(same["Rang"]).toEqual([1, 1]);
    expect(same["Probabilité d’être moins cher que le premier"]).toEqual(["égal", "égal"]);
    expect(same["Année d’équilibre avec le premier"]).toEqual(["égal", "égal"]);
  });

  test("what does not compare is said in the column of the other, and how to mend it", () => {
    const contracts = [{ name: "Global", units: 1, unitPrice: 1, exit: { notice: 8, reversibilityMonths: 5 } }];
    const other = {
      name: "Court",
      contracts,
      horizon: { years: 3, start: "2028-01", discountRate: 0.08 },
      currency: "CHF",
    };
    const said = table(COMPARE([global, blockOf(other)])).filter(([label]) => label === "Attention");
    expect(said.map(([, , sentence]) => plain(sentence))).toEqual([
      "Horizons différents : « Infogérance globale, 400 salariés » porte sur 5 ans, « Court » sur 3 ans. Les totaux ne se comparent pas : donnez la même durée aux deux scénarios.",
      "Débuts différents : « Infogérance globale, 400 salariés » commence en 2027-01, « Court » en 2028-01. Les années et les exercices ne coïncident pas : donnez le même premier mois aux deux scénarios.",
      "Devises différentes : « Infogérance globale, 400 salariés » est en EUR, « Court » en CHF. Les montants ne sont pas convertis : exprimez les deux scénarios dans la même devise.",
      "Contrat « Global », non renseigné : transition de sortie. Le coût de la sortie reste inconnu : complétez la section Sortie du scénario.",
    ]);
  });

  test("hours of service and VAT that differ, in English", () => {
    const contract = { name: "A", units: 1, unitPrice: 1, exit: { notice: 1, transition: 1, reversibilityMonths: 1 } };
    const [first = [], other = []] = [
      { name: "A", contracts: [{ ...contract, hours: "24x7" }] },
      { name: "B", contracts: [{ ...contract, hours: "business" }], vat: { rate: 0.2, deductible: 0 } },
    ].map((document) => blockOf(document, "en"));
    const said = table(COMPARE([first, other])).filter(([label]) => label === "Warning");
    expect(said.map(([, , sentence]) => sentence)).toEqual([
      "Different hours of service: “A” is around the clock, “B” in business hours. The service is not the same: give the internal team on-call duty, or align the hours of the contract.",
      "VAT treated differently: VAT that is not recovered adds 0% to purchases in “A”, 20% in “B”. Give both scenarios the same rate and deductible share.",
    ]);
  });

  test("what an offer leaves out stands in its column", () => {
    const [a, b] = [choiceOf(fee(1), 1), choiceOf(fee(2), 2)];
    const found = table(compareTable([a, { ...b, notes: ["Reprise des données", "Astreinte"] }]));
    expect(found.filter(([label]) => label === "Non précisé dans l’offre")).toEqual([
      ["Non précisé dans l’offre", "", "Reprise des données"],
      ["Non précisé dans l’offre", "", "Astreinte"],
    ]);
  });

  describe("of a comparison of offers", () => {
    const offers = [
      ["Comparatif des offres"],
      ["Libellé", "Acheteur", "Alpha", "Beta"],
      ["Durée", 5],
      ["Unités", 400],
      ["Prix unitaire mensuel", "", 75, 68],
      ["Part fixe", "", 1, 1],
      ["Durée d’engagement", "", 36, 36],
      ["Préavis", "", 3, 3],
      ["Transition de sortie", 6],
      ["Mois de réversibilité", "", 2, 6],
      ["Bordereau des prix unitaires"],
      ["Intervention sur site", 100, 110, ""],
    ];

    test("a column for each provider, ranked by expected total, at P80 and on leaving, with what each leaves out", () => {
      const found = rows(COMPARE([offers]));
      expect(found["Scénario"]).toEqual(["Alpha", "Beta"]);
      // Alpha: 60 × 30,000 + 5 × 100 × 110 + 2 × 30,000; Beta: 60 × 27,200 + 5 × 100 × 110 + 6 × 27,200.
      expect(found["Coût total attendu"]).toEqual([1_915_000, 1_850_200]);
      expect(found["Rang"]).toEqual([2, 1]);
      expect(found["Rang à P80"]).toEqual([2, 1]);
      // Reversibility and three months of double payment: 2 × 30,000 + 3 × 30,916.67, and 6 × 27,200 + 3 × 28,116.67.
      expect(found["Coût hors TVA d’une sortie décidée en fin d’horizon"]).toEqual([152_750.01, 247_550.01]);
      expect(found["Rang à la sortie"]).toEqual([1, 2]);
      expect(found["Non précisé dans l’offre"]?.map(plain)).toEqual([
        "",
        "« Intervention sur site » : non précisé ; compté pour 110,00 €/unité (le plus cher des autres offres).",
      ]);
      expect(found).not.toHaveProperty("Attention");
    });

    test("what an offer leaves out is counted in the currency of the offers", () => {
      const found = rows(COMPARE([[...offers.slice(0, 3), ["Devise", "CHF"], ...offers.slice(3)]]));
      expect(found["Non précisé dans l’offre"]?.map(plain)).toEqual([
        "",
        "« Intervention sur site » : non précisé ; compté pour 110,00 CHF/unité (le plus cher des autres offres).",
      ]);
    });

    test("beside a scenario, as one of the choices", () => {
      expect(table(COMPARE([fee(30000), offers]))[0]).toEqual(["Scénario", "Scénario 1", "Alpha", "Beta"]);
    });

    test("is no scenario: other functions say which one compares offers, and INFO.CHECK what is wrong with them", () => {
      expect(() => TCO(offers)).toThrow(/INFO\.COMPARE/);
      const [doubtful, ...doubts] = table(CHECK(offers));
      expect(plain(doubtful?.[0])).toBe("À vérifier : 3 avertissements");
      expect(doubts.map(([, label, kind, said]) => [label, kind, plain(said).split(" ; ")[0]])).toEqual([
        [
          "Gouvernance – Alpha",
          "avertissement",
          "« Gouvernance – Alpha » : personne n'est payé pour piloter ce qui est externalisé",
        ],
        [
          "Gouvernance – Beta",
          "avertissement",
          "« Gouvernance – Beta » : personne n'est payé pour piloter ce qui est externalisé",
        ],
        ["Beta", "avertissement", "« Intervention sur site » : non précisé"],
      ]);
      const [state, found] = CHECK(
        offers.map((row) => (row[0] === "Unités" ? ["Unités", "400 postes"] : row)),
      ) as unknown[][];
      expect(plain(state?.[0])).toBe("Erreur : 1 problème");
      expect(found?.slice(0, 3)).toEqual([4, "Unités", "erreur"]);
    });
  });

  test("typed by hand in French and in English, with empty cells as they come: the same numbers", () => {
    const [french, english] = (["fr", "en"] as const).map((language) => table(COMPARE([typed[language], fee(27000)])));
    const numbers = (found: Table) => found.map((row) => row.filter((each) => typeof each === "number"));
    expect(numbers(french!)).toEqual(numbers(english!));
    expect(rows(english)["Expected total cost"]).toEqual([2171250, 2199825]); // 1,800,000 × 1.20625: the exit is never
  });

  test("arguments left out are no scenarios; without any, the cell says so", () => {
    expect(COMPARE([global, null as never, fee(1)])).toEqual(COMPARE([global, fee(1)]));
    expect(() => COMPARE([])).toThrow("Il faut au moins un scénario à comparer.");
    setHost({ language: "en" });
    expect(() => COMPARE([null as never])).toThrow("There must be one scenario or more to compare.");
    setHost({ language: "fr" });
  });

  test("simulations that last are promised, and given up when the cell goes", async () => {
    const signals: AbortSignal[] = [];
    const finish: (() => void)[] = [];
    setHost({
      longWork: {
        isLong: () => true,
        run: (question, _documents, { signal }) => {
          signals.push(signal);
          return new Promise((resolve) => finish.push(() => resolve(simulate(question))));
        },
      },
    });
    const others = [fee(31001), fee(31002)];
    const invocation: CustomFunctions.CancelableInvocation = {};
    const given = COMPARE([fee(31000), ...others], invocation) as unknown as Promise<Table>;
    invocation.onCanceled?.();
    await expect(given).rejects.toMatchObject({ code: "#N/A" });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
    const again = COMPARE([fee(31000), ...others]) as unknown as Promise<Table>;
    finish.slice(3).forEach((each) => each());
    expect(rows(await again)["Rang"]).toEqual([1, 2, 3]);
    setHost({ longWork: undefined });
  });
});

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
    expect(table(BRIDGE(typed.en, typed.fr)).map(([label]) => label)).toEqual(["Line", "Fee", "Overrun", "Total", "Rounding"]); // prettier-ignore
    expect(table(BRIDGE(typed.fr, typed.en)).map(([label]) => label)).toEqual(["Ligne", "Forfait", "Dépassement", "Total", "Écart d’arrondi"]); // prettier-ignore
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

describe("INFO.EXITCOST", () => {
  test("the story of the company of 400: leaving after five years, a rival must be 22.4 % cheaper", () => {
    const [header, ...years] = table(EXITCOST(typed.fr));
    expect(header).toEqual([
      "Fin d’année",
      "Mois de la décision",
      "Fin réelle du contrat (mois)",
      "Réversibilité",
      "Indemnité de rupture",
      "Double paiement",
      "Coûts ponctuels et reconstitution",
      "Total de la sortie, hors TVA",
      "En mois de forfait",
      "Baisse requise d’un rival",
    ]);
    // 5.5 × 30,000; 9 / 2 × 30,000 × 1.20625; over 40.5 × 36,187.50
    expect(years[4]).toEqual([
      5, 60, 69, 165000, "non renseigné", 162843.75, "non renseigné", 327843.75,
      expect.closeTo(10.928125, 12), expect.closeTo(0.2236935, 6),
    ]); // prettier-ignore
    expect(EXITCOST(typed.en)[5]).toEqual(years[4]!.map((each) => (each === "non renseigné" ? "not given" : each)));
  });

  test("what a contract leaves unsaid is named", () => {
    const [last] = table(EXITCOST(fee(30000))).slice(-1);
    expect([last![0], plain(last![1])]).toEqual([
      "Attention",
      "Contrat « Global », non renseigné : préavis et transition de sortie. Le coût de la sortie reste inconnu : complétez la section Sortie du scénario.",
    ]);
  });

  const offer = (exit: object, more: object = {}, years = 5) =>
    blockOf({ horizon: { years }, contracts: [{ name: "A", units: 1, unitPrice: 10000, ...more, exit }] });
  const exit = { notice: 8, transition: 0, reversibilityMonths: 6 };

  test("an exit beyond thirty years has words, not amounts", () => {
    const found = table(EXITCOST(offer(exit, { term: 180, tacitRenewal: true }, 15)));
    expect(found[15]!.slice(0, 4)).toEqual([15, 180, 360, "au-delà de 30 ans"]);
  });

  test("of a fee of nothing there are no months, and no share", () => {
    const [, first] = table(EXITCOST(offer(exit, { unitPrice: 0 })));
    expect(first!.slice(-3)).toEqual([0, "sans objet", "sans objet"]);
  });

  test("a contract that the scenario leaves in its first year cannot be left at its end", () => {
    const leaving = { ...exit, when: "decision", decisionMonth: 1 };
    expect(EXITCOST(offer(leaving))).toEqual([["Aucun contrat à quitter"]]);
    const compared = rows(COMPARE([offer(exit), offer(leaving), offer({ ...leaving, decisionMonth: 30 })]));
    expect(compared["Coût hors TVA d’une sortie décidée en fin d’horizon"]).toEqual([
      60000,
      "sans objet",
      "sans objet",
    ]);
    expect(compared["Rang à la sortie"]).toEqual([1, "sans objet", "sans objet"]);
  });

  test("the longest horizon compares on leaving too", () => {
    const found = rows(COMPARE([offer(exit, {}, 15)]));
    expect(found["Coût hors TVA d’une sortie décidée en fin d’horizon"]).toEqual([60000]);
  });

  test("an offer whose exit is not said has no rank on leaving", () => {
    const found = rows(COMPARE([offer(exit), offer({ notice: 8 })]));
    expect(found["Coût hors TVA d’une sortie décidée en fin d’horizon"]).toEqual([60000, "non renseigné"]);
    expect(found["Rang à la sortie"]).toEqual([1, "non renseigné"]);
  });

  test("a team of one's own has no contract to leave", () =>
    expect(EXITCOST(internal)).toEqual([["Aucun contrat à quitter"]]));
});

test.each<[string, (...args: unknown[]) => unknown]>([
  ["COMPARE", (...args) => COMPARE(args as never)],
  ["COMPARE of what is no list", (a) => COMPARE(a as never)],
  ["BRIDGE", (a, b) => BRIDGE(a as never, b as never)],
  ["EXITCOST", (a) => EXITCOST(a as never)],
])("%s answers finite values or an error with a sentence, whatever it is given", (_name, call) => {
  const argument = fc.oneof(cells, cell, fc.constantFrom(fee(1e300), fee(-1), fee(1e12), [[]], []));
  fc.assert(
    fc.property(argument, argument, (...args) => expectPresentable(() => call(...args))),
    { numRuns: 100 },
  );
});
