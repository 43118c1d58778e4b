import "../../support/customFunctions";
import { setHost } from "../../../src/asking/host";
import { choiceOf } from "../../../src/asking/choices";
import { CHECK, COMPARE, NPV, PERCENTILE, PROBABILITY, TCO } from "../../../src/functions/functions";
import { underSignal } from "../../../src/functions/callUnderway";
import { compareTable } from "../../../src/functions/tables/compareTable";
import { simulate } from "../../../src/simulation/simulate";
import { globalContract, internalTeam } from "../../../src/workbench/example/exampleScenarios";
import { blockOf, fee, offers, typedOffer } from "../blocks";
import type { Cells } from "../blocks";
import { plain, rows, table } from "../answers";
import type { Table } from "../answers";

const internal = blockOf(internalTeam("fr"));
const global = blockOf(globalContract("fr"));

const offer = (exit: object, more: object = {}, years = 5) =>
  blockOf({ horizon: { years }, contracts: [{ name: "A", units: 1, unitPrice: 10000, ...more, exit }] });
const exit = { notice: 8, transition: 0, reversibilityMonths: 6 };

describe("INFO.COMPARE", () => {
  const found = () => rows(COMPARE([internal, global, fee(30000)]));

  test("a column per scenario, under its name or else its number", () => {
    expect(found()["Scénario"]).toEqual([
      "Équipe interne, 400 salariés",
      "Infogérance globale, 400 salariés",
      "Scénario 3",
    ]);
    expect(Object.keys(found())).toEqual([
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
    expect(found()["Coût total attendu"]).toEqual([TCO(internal), 2444250, 2444250]);
    expect(found().VAN).toEqual([NPV(internal), NPV(global), 2444250]);
    expect(found()["P80 (simulé)"]).toEqual([internal, global, fee(30000)].map((each) => PERCENTILE(each, 0.8)));
    expect(found()["Probabilité d’être moins cher que le premier"]).toEqual(
      ["égal", PROBABILITY(global, internal), PROBABILITY(fee(30000), internal)],
    ); // prettier-ignore
  });

  test("gaps are to the first, ties share a rank", () => {
    const gap = Math.round((2444250 - TCO(internal)) * 100) / 100;
    expect(found()["Écart avec le premier"]).toEqual([0, gap, gap]);
    expect(found()["Rang"]).toEqual([3, 1, 1]);
  });

  test("contingency runs from the budget, or from the expected cost where none is approved", () => {
    const [ofTeam, ofContract, ofFee] =
      found()["Provision pour aléas (du budget, à défaut du coût attendu, à P80 ; négative : marge)"]!;
    const p80 = (each: Cells) => PERCENTILE(each, 0.8) as number;
    expect(ofTeam).toBe(p80(internal) - 2_550_000);
    expect(ofContract).toBe(p80(global) - 2_550_000);
    expect(ofFee).toBe(p80(fee(30000)) - 2_444_250);
  });

  test("what is not known is said so, never 0", () => {
    // 2,444,250 / 400 / 5
    expect(found()["Coût par salarié et par an"]!.slice(1)).toEqual([1222.125, "non renseigné"]);
    expect(found()["Coût de l’équipe interne par jour-ETP (218 jours par an)"]!.slice(1)).toEqual([
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

  test.each([
    ["fr", "Pas le même contenu : « A » ne compte nulle part ce que comprend le forfait de « B » (serveurs et stockage internes et sauvegarde interne). L’écart s’inverse si « A » y dépense plus de 14,00 € par salarié et par mois. Renseignez « Moyens internes ».", "Effectifs différents : 6 ETP de moins chez « B », sans un mot de ceux qui partent. Licenciés, repris ou reclassés ? Le minimum légal de 5 ans d’ancienneté à 42 000 € ferait 26 250,00 €, hors préavis ou CSP. Renseignez « Départs et transferts »."],
    ["en", "Not the same content: “A” counts nowhere what the fee of “B” includes (in-house servers and storage and in-house backup). The gap is reversed where “A” spends more than €14.00 per employee and month on them. Fill in “In-house resources”.", "Different teams: 6 FTE fewer in “B”, and no word of those who leave. Dismissed, transferred or redeployed? The French legal minimum after 5 years at €42,000 would make €26,250.00, notice or CSP apart. Fill in “Departures”."],
  ] as const)("what a fee includes and a team counts nowhere, with what would reverse the decision, in %s", (language, sentence, leaving) => {
    // 6 × 42,000 × 1.4 × 5 = 1,764,000; 35,000 × 60 = 2,100,000; 336,000 ÷ (400 × 60)
    const roles = [{ name: "R", fte: 6, grossSalary: 42000, charges: 0.4 }];
    const exit = { notice: 1, transition: 1, reversibilityMonths: 1 };
    const contract = { name: "B", units: 1, unitPrice: 35000, includes: { servers: true, backup: true }, exit };
    const [team = [], outsourced = []] = [
      { name: "A", employees: 400, team: { roles } },
      { name: "B", employees: 400, contracts: [contract] },
    ].map((document) => blockOf(document, language));
    const told = (first: unknown[][], other: unknown[][]) =>
      table(COMPARE([first, other])).filter(([label]) => label === "Attention" || label === "Warning").map(([, , text]) => plain(text));
    expect(told(team, outsourced)).toEqual([sentence, leaving]);
    const answered = blockOf({ name: "A", employees: 400, team: { roles }, resources: { servers: 0, backup: 3 } }, language);
    expect(told(answered, outsourced)).toEqual([leaving]);
    const paid = { ...contract, departures: { fte: 6, costPerFte: 17000 } };
    expect(told(answered, blockOf({ name: "B", employees: 400, contracts: [paid] }, language))).toEqual([]);
  }); // prettier-ignore

  test("hours of service and VAT that differ, in English", () => {
    const contract = { name: "A", units: 1, unitPrice: 1, exit: { notice: 1, transition: 1, reversibilityMonths: 1 } };
    const [first = [], other = []] = [
      { name: "A", contracts: [{ ...contract, hours: "24x7" }] },
      { name: "B", contracts: [{ ...contract, hours: "business" }], vat: { rate: 0.2, deductible: 0 } },
    ].map((document) => blockOf(document, "en"));
    const said = table(COMPARE([first, other])).filter(([label]) => label === "Warning");
    expect(said.map(([, , sentence]) => sentence)).toEqual([
      "VAT treated differently: VAT that is not recovered adds 0% to purchases in “A”, 20% in “B”. Give both scenarios the same rate and deductible share.",
      "Different hours of service: “A” is around the clock, “B” in business hours. The service is not the same: give the internal team on-call duty, or a watch where the fee includes one, or align the hours of the contract.",
    ]);
  });

  test.each([
    ["fr", "Plages de service différentes : « A » est en heures ouvrées et d’astreinte, « B » 24 h/24, 7 j/7. Le service rendu n’est pas le même : une astreinte n’est pas une surveillance, qui demande environ 5,5 ETP par poste veillé. Si le forfait surveille jour et nuit, chiffrez-le aussi en interne ; s’il n’a qu’une astreinte, sa plage de service n’est pas 24 h/24."],
    ["en", "Different hours of service: “A” is in business hours and on call, “B” around the clock. The service is not the same: on-call is no watch, which takes about 5.5 FTE a seat. Where the fee watches day and night, price it inside too; where it is on call only, its hours are not 24x7."],
  ] as const)("a team on call beside a service round the clock, in %s; alike where the contract is on call only", (language, sentence) => {
    const exit = { notice: 1, transition: 1, reversibilityMonths: 1 };
    const roles = [{ name: "R", fte: 6, grossSalary: 42000, charges: 0.4 }];
    const team = blockOf({ name: "A", team: { roles, onCallWeekly: 200 } }, language);
    const told = (hours: string) =>
      table(COMPARE([team, blockOf({ name: "B", contracts: [{ name: "B", units: 1, unitPrice: 1, hours, exit }], team: { roles, onCallWeekly: 200 } }, language)])) // prettier-ignore
        .filter(([label]) => label === "Attention" || label === "Warning")
        .map(([, , text]) => plain(text));
    expect(told("24x7")).toEqual([sentence]);
    expect(told("business")).toEqual([]);
  }); // prettier-ignore

  test("what an offer leaves out stands in its column", () => {
    const [a, b] = [choiceOf(fee(1), 1), choiceOf(fee(2), 2)];
    const found = table(compareTable([a, { ...b, notes: ["Reprise des données", "Astreinte"] }]));
    expect(found.filter(([label]) => label === "Non précisé dans l’offre")).toEqual([
      ["Non précisé dans l’offre", "", "Reprise des données"],
      ["Non précisé dans l’offre", "", "Astreinte"],
    ]);
  });

  describe("of a comparison of offers", () => {
    const leaving = [
      ...offers.slice(0, 5),
      ["Part fixe", "", 1, 1],
      ["Durée d’engagement", "", 36, 36],
      ["Préavis", "", 3, 3],
      ["Transition de sortie", 6],
      ["Mois de réversibilité", "", 2, 6],
      ...offers.slice(5),
    ];

    test("a column for each provider, ranked by expected total, at P80 and on leaving, with what each leaves out", () => {
      const found = rows(COMPARE([leaving]));
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
      const found = rows(COMPARE([[...leaving.slice(0, 3), ["Devise", "CHF"], ...leaving.slice(3)]]));
      expect(found["Non précisé dans l’offre"]?.map(plain)).toEqual([
        "",
        "« Intervention sur site » : non précisé ; compté pour 110,00 CHF/unité (le plus cher des autres offres).",
      ]);
    });

    test("of four price lines each, ranked", () => {
      const priced = [
        ...leaving.slice(0, 3),
        ...leaving.slice(5, 10),
        ["Hors forfait", "aucun"],
        ["Lignes de prix"],
        ["Ligne", "Par", "Quantité", "Alpha", "Beta"],
        ["Utilisateurs", "mois", 150, 65, 60],
        ["Serveurs", "mois", 5, 250, 260],
        ["Audit", "an", 1, 6000, "inclus"],
        ["Interventions", "usage", 200, 90, 95],
      ];
      const found = rows(COMPARE([priced]));
      // Alpha: 60 × 11,000 + 5 × (6,000 + 18,000) + 2 × (11,000 + 500); Beta: 60 × 10,300 + 5 × 19,000 + 6 × 10,300.
      expect(found["Coût total attendu"]).toEqual([803_000, 774_800]);
      expect(found["Rang"]).toEqual([2, 1]);
      expect(found).not.toHaveProperty("Non précisé dans l’offre");
    });

    test("beside a scenario, as one of the choices", () => {
      expect(table(COMPARE([fee(30000), leaving]))[0]).toEqual(["Scénario", "Scénario 1", "Alpha", "Beta"]);
    });

    test("is no scenario: other functions say which one compares offers, and INFO.CHECK what is wrong with them", () => {
      expect(() => TCO(leaving)).toThrow(/INFO\.COMPARE/);
      const [doubtful, ...doubts] = table(CHECK(leaving));
      expect(plain(doubtful?.[0])).toBe("À vérifier : 2 avertissements");
      expect(doubts.map(([, label, kind, said]) => [label, kind, plain(said).split(" ; ")[0]])).toEqual([
        [
          "Gouvernance – Alpha, Beta",
          "avertissement",
          "« Gouvernance – Alpha, Beta » : personne n'est payé pour piloter ce qui est externalisé",
        ],
        ["Beta", "avertissement", "« Intervention sur site » : non précisé"],
      ]);
      const [state, found] = CHECK(
        leaving.map((row) => (row[0] === "Unités" ? ["Unités", "beaucoup"] : row)),
      ) as unknown[][];
      expect(plain(state?.[0])).toBe("Erreur : 1 problème");
      expect(found?.slice(0, 3)).toEqual([4, "Unités", "erreur"]);
    });
  });

  test("typed by hand in French and in English, with empty cells as they come: the same numbers", () => {
    const [french, english] = (["fr", "en"] as const).map((language) =>
      table(COMPARE([typedOffer[language], fee(27000)])),
    );
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
    const cell = new AbortController();
    const given = underSignal(cell.signal, () => COMPARE([fee(31000), ...others])) as unknown as Promise<Table>;
    cell.abort();
    await expect(given).rejects.toMatchObject({ code: "#N/A" });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
    const again = COMPARE([fee(31000), ...others]) as unknown as Promise<Table>;
    finish.slice(3).forEach((each) => each());
    expect(rows(await again)["Rang"]).toEqual([1, 2, 3]);
    setHost({ longWork: undefined });
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
});
