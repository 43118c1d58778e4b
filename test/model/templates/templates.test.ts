import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answer } from "../../../src/model/plan/answer";
import { plan } from "../../../src/model/plan/plan";
import type { Case } from "../../../src/model/quantity";
import { employmentsWithoutCharges, withCharges } from "../../../src/model/reading/blankCharges";
import { readScenario } from "../../../src/model/reading/readScenario";
import {
  askedAt,
  itWorkload,
  presets,
  replacedTeam,
  retained,
  scopeOf,
  template,
  TEMPLATES,
  TOWERS,
  towers,
} from "../../../src/model/templates";
import type { Answers, TemplateId } from "../../../src/model/templates";
import { onceKnown } from "../../../src/asking/unanswered";
import { askedScenario } from "../../../src/asking/askedScenario";
import { warnings } from "../../../src/model/warnings/warnings";
import { notesOf } from "../../../src/messages/templateNotes";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { writeBlock } from "../../../src/scenario/writing/writeBlock";
import type { Language } from "../../../src/ground/label";
import { completed } from "../../support/completed";
import { scenarioOf as readOf } from "../../support/cases";

const company: Answers = { employees: 400, team: 6, monthlyFee: 30000, years: 5, discountRate: 0.08 };

/** The scenario of a template, with the charges it leaves to the official model. */
const scenarioOf = (document: unknown) => readOf(completed(document));

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function documentOf(id: TemplateId, answers: unknown = company, language: Language = "fr", by = completed): any {
  const outcome = template(id, answers, language, by);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe("the scope of each model is the table of MODEL.md 5", () => {
  const page = readFileSync(join(__dirname, "../../../docs/MODEL.md"), "utf8");
  const rows = [...page.matchAll(/^\| ([\w /-]+?) \|((?: [\d./]+ \|){16})$/gm)].map(
    ([, name, cells]) => [name!, cells!.split("|").slice(0, -1)] as const,
  );
  const shares = (name: string, reading: 0 | 1) => {
    const cells = rows.find(([each]) => each === name)![1].map((cell) => cell.split("/").map(Number));
    return Object.fromEntries(TOWERS.map((tower, i) => [tower, cells[i]![reading] ?? cells[i]![0]]));
  };
  test.each<[TemplateId, string, 0 | 1]>([
    ["global", "global", 0],
    ["partial", "partial", 0],
    ["operationsA", "operations A / B", 0],
    ["operationsB", "operations A / B", 1],
    ["infrastructureA", "infrastructure A / B", 0],
    ["infrastructureB", "infrastructure A / B", 1],
    ["applications", "applications", 0],
    ["cloud", "cloud", 0],
    ["support", "support", 0],
    ["coSourcing", "co-sourcing", 0],
    ["multiProvider", "multi-provider", 0],
    ["msp", "MSP", 0],
    ["bpo", "BPO", 0],
  ])("%s", (id, name, reading) => {
    const scope = scopeOf(presets[id]);
    expect(Object.fromEntries(TOWERS.map((tower) => [tower, scope[tower] ?? 0]))).toEqual(shares(name, reading));
  });

  test("the workload is the page's, and makes a whole", () => {
    const [, text] = /Default workload: (.*)\.$/m.exec(page)!;
    expect(TOWERS.map((tower) => towers[tower].workload).slice(0, -1)).toEqual(
      text!.split(", ").map((each) => Number(/[\d.]+$/.exec(each)![0])),
    );
    expect(TOWERS.reduce((sum, tower) => sum + Math.round(100 * towers[tower].workload), 0)).toBe(100);
  });
});

describe("retained FTE: Σ workload · (1 − share) · 6 FTE, rounded up to the half; rounding strands the rest", () => {
  test.each<[TemplateId, string, number, number]>([
    ["global", "governance .03 × ½ = .015", 0.09, 0.41],
    ["multiProvider", "governance .03 + purchasing .01 = .04", 0.24, 0.26],
    ["msp", "workplace .03 + hosting .01 + support .05 + applications .08 + databases .03 + cloud .01 + recovery .01 + governance .03 + purchasing .005 = .255", 1.53, 0.47],
    ["partial", "workplace .15 + security .04 + support .25 + applications .08 + databases .06 + cloud .02 + recovery .01 + governance .03 + purchasing .01 = .65", 3.9, 0.1],
    ["coSourcing", "workplace .105 + servers .05 + network .04 + backup .02 + hosting .01 + security .04 + support .175 + applications .056 + databases .042 + cloud .01 + recovery .01 + operation .01 + governance .03 + purchasing .01 = .608", 3.648, 0.352],
    ["infrastructureA", "1 − (workplace .15 + support .125 + purchasing .01) = .715", 4.29, 0.21],
    ["infrastructureB", "1 − (workplace .15 + servers .10 + network .08 + backup .04 + hosting .01 + security .08 + monitoring .04 + operation .02) = .48", 2.88, 0.12],
    ["operationsA", "1 − (servers .10 + network .08 + backup .04 + hosting .02 + security .04 + operation .01) = .71", 4.26, 0.24],
    ["operationsB", "1 − (servers .05 + backup .02 + hosting .02 + security .04 + monitoring .02 + databases .06 + operation .01) = .78", 4.68, 0.32],
    ["cloud", "1 − (servers .05 + backup .02 + hosting .02 + security .04 + monitoring .02 + databases .03 + cloud .02 + recovery .01 + operation .01) = .78", 4.68, 0.32],
    ["applications", "1 − (applications .08 + databases .03 + operation .01) = .88", 5.28, 0.22],
    ["support", "1 − (workplace .075 + support .25) = .675", 4.05, 0.45],
    ["bpo", "the process is all of its team's work and goes out: 0", 0, 0],
  ])("%s: %s", (id, _arithmetic, fte, stranded) => {
    const { workload } = presets[id];
    expect(retained(6, workload, scopeOf(presets[id]))).toEqual({ fte, stranded });
  }); // prettier-ignore

  test("a whole number of halves strands nothing: 0.65 of 10 FTE is 6.5", () => {
    expect(retained(10, itWorkload, scopeOf(presets.partial))).toEqual({ fte: 6.5, stranded: 0 });
  });

  test("rounding hires nobody: of 0.3 FTE, 0.234 and 0.066, and of 6.2, 5.456 and 0.044", () => {
    expect(retained(0.3, itWorkload, scopeOf(presets.operationsB))).toEqual({ fte: 0.234, stranded: 0.066 });
    expect(retained(6.2, itWorkload, scopeOf(presets.applications))).toEqual({ fte: 5.456, stranded: 0.044 });
  });

  test("is never negative, makes a multiple of a half or the whole team, and strands less than a half", () => {
    const scope = fc.record(Object.fromEntries(TOWERS.map((id) => [id, share])));
    fc.assert(
      fc.property(decimal(0, 100_000, 3), scope, (base, transferred) => {
        const { fte, stranded } = retained(base, itWorkload, transferred);
        const halves = 2 * (fte + stranded);
        expect(fte).toBeGreaterThanOrEqual(0);
        expect(stranded).toBeGreaterThanOrEqual(0);
        expect(stranded).toBeLessThan(0.5);
        expect(halves).toBeLessThanOrEqual(2 * base + 1e-6);
        if (halves < 2 * base - 1e-6) expect(halves).toBeCloseTo(Math.round(halves), 6);
      }),
    );
  });
});

const folder = __dirname;

const goldens = readdirSync(folder).filter((file) => file.endsWith(".json")).sort(); // prettier-ignore

test("golden files are one for each template, four with what else is known, and four without a quote", () => {
  const quoted = ["applications", "cloud", "global", "msp"].map((id) => `${id}.quote`);
  const unquoted = ["bpo", "coSourcing", "infrastructureB", "multiProvider"].map((id) => `${id}.market`);
  expect(goldens).toEqual([...TEMPLATES, ...quoted, ...unquoted].map((name) => `${name}.json`).sort());
});

describe.each(goldens)("%s, for 400 employees, 5 years, 8 %%", (file) => {
  const golden = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const id = file.split(".")[0] as TemplateId;

  test("is the document of its template", () => expect(documentOf(id, golden.answers)).toEqual(golden.document));

  test("costs to the cent what the independent evaluator found (test/reference/evaluate.ts)", () => {
    const scenario = scenarioOf(golden.document);
    expect(answer(scenario, "expected")).toMatchObject(golden.expected);
    expect(Object.keys(answer(scenario, "expected").lines)).toEqual(Object.keys(golden.expected.lines));
    for (const [which, total] of Object.entries(golden.grandTotals))
      expect(answer(scenario, which as Case).grandTotal).toBe(total);
  });

  test.each(["fr", "en"] as const)("is written in cells, without a warning, and read back, in %s", (language) => {
    const document = documentOf(id, golden.answers, language);
    const read = scenarioFromCells(writeBlock(document, language).cells, completed);
    expect(read).toMatchObject({ ok: true, scenario: scenarioOf(document) });
    // What is left to be filled in is told, and nothing else.
    const told = new Set(warnings(scenarioOf(document)).map(({ code }) => code));
    expect([...told].filter((code) => !["unknownCosts", "noExtras"].includes(code))).toEqual([]);
    // Days, leases and payslips exclude nothing.
    const contracts: { extras: { mode: string } }[] = document.contracts ?? [];
    expect(told.has("noExtras")).toBe(contracts.some(({ extras }) => extras.mode === "none"));
    expect(told).toContain("unknownCosts");
  });
});

test.each(TEMPLATES)("%s bills the quoted fee exactly, all contracts together", (id) => {
  const { lines } = plan(scenarioOf(documentOf(id)));
  expect(lines.get("fee")?.[1]).toBe(id === "internal" ? undefined : 12 * 30000);
});

describe("which notes each template has, by their first words in both languages, for 400 employees and 30,000 € a month", () => {
  const scope = [
    "Dans 7 contrats sur 10, le périmètre réellement transféré s'écarte du contrat",
    "In 7 contracts in 10, the scope really transferred differs from the contract",
  ];
  const unknown = [
    "Inconnus, donc pas comptés, sur les lignes restées vides des feuilles : mise en place",
    "Unknown, so not counted, on the rows left empty on the sheets: setup",
  ];
  const leaving = [
    "Ceux qui partent sont supposés licenciés, au minimum légal",
    "Those who leave are supposed to be dismissed, at the legal minimum",
  ];
  const notice = [
    "Rompre une relation établie veut un préavis écrit",
    "Ending an established relation in France wants a written notice",
  ];
  const data = ["La responsabilité des données personnelles reste", "Responsibility for personal data stays"];
  const security = ["La sécurité reste sous sa responsabilité", "Security stays its responsibility"];
  const law = [data, security] as const;
  const watchGoesAlone = [
    "La surveillance 24 h/24 passe au prestataire ; l'astreinte continue",
    "The round-the-clock watch goes to the provider; on-call goes on",
  ];
  const watchGoes = [
    "La surveillance 24 h/24 passe au prestataire : l'équipe",
    "The round-the-clock watch goes to the provider: the retained",
  ];
  const watchStays = ["La surveillance 24 h/24 reste en partie", "Part of the round-the-clock watch stays inside"];
  const manager = ["Le responsable conservé assure", "The retained manager usually does"];
  const rows = ["Propres à ce modèle, inconnus, donc pas comptés", "Of this model, unknown, so not counted"];
  const licences = ["Licences des utilisateurs : comptées des deux côtés", "Users' licences: counted on both sides"];
  const servers = ["Les serveurs ne sont pas distingués dans le forfait", "Servers are not told apart within the fee"];
  const sites = ["Les sites ne sont pas distingués :", "Sites are not told apart:"];
  const days = ["Le forfait ne dit pas combien de jours", "The fee does not say how many days"];
  const audit = ["Inconnu, donc pas compté : l'audit annuel", "Unknown, so not counted: the yearly audit"];
  const otherReading = (fr: string, en: string) => [`Ce modèle se lit de deux façons ; l'autre : ${fr}`, `This model is understood in two ways; the other: ${en}`]; // prettier-ignore
  const expected: Readonly<Record<TemplateId, readonly (readonly string[])[]>> = {
    internal: [["Inconnus, donc pas comptés, sur les lignes restées vides : ce avec quoi", "Unknown, so not counted, on the rows left empty: what the team works with"]],
    global: [watchGoes, manager, licences, servers, audit, rows, scope, unknown, leaving, notice, ...law],
    multiProvider: [
      watchGoes,
      ["Le pilote interne s'ajoute à la gouvernance", "The internal pilot comes on top of each contract's governance"],
      ["Le forfait est partagé entre trois contrats", "The fee is shared by three contracts"],
      servers,
      sites,
      days,
      rows,
      scope,
      unknown,
      leaving,
      notice,
      ...law,
    ],
    msp: [watchGoesAlone, ["Interventions illimitées", "Unlimited interventions"], servers, audit, rows, scope, unknown, leaving, notice, ...law],
    partial: [watchGoesAlone, servers, sites, audit, scope, unknown, leaving, notice, ...law],
    coSourcing: [
      watchGoesAlone,
      ["Le co-sourcing est conseillé de 50 à 200 salariés", "Co-sourcing is advised from 50 to 200 employees"],
      ["Des jours achetés au prestataire doivent rester", "Days bought from a provider must remain"],
      days,
      scope,
      unknown,
      leaving,
      notice,
      ...law,
    ],
    infrastructureA: [
      watchStays,
      otherReading("tout le matériel", "all hardware"),
      ["Une unité par salarié", "One unit per employee"],
      ["Aucun dépassement n'est compté", "No overrun is counted"],
      ["Le financement du parc", "The fee is supposed to finance the fleet"],
      rows,
      scope,
      unknown,
      leaving,
      notice,
      ...law,
    ],
    infrastructureB: [watchGoesAlone, otherReading("le parc de postes", "the PC fleet"), servers, sites, audit, rows, scope, unknown, leaving, notice, ...law],
    operationsA: [watchStays, otherReading("mises à jour", "updates"), servers, sites, audit, rows, scope, unknown, leaving, notice, ...law],
    operationsB: [watchStays, otherReading("réseau, serveurs", "network, servers"), ["Sécuriser le réseau", "Securing the network"], days, rows, scope, unknown, leaving, notice, ...law],
    cloud: [
      watchStays,
      ["Le forfait est celui de la gestion", "The fee is that of management"],
      servers,
      ["Inconnue, donc pas comptée : la consommation cloud", "Unknown, so not counted: cloud consumption"],
      ["Inconnues, donc pas comptées : les instances", "Unknown, so not counted: instances"],
      ["Inconnu, donc pas compté : le stockage", "Unknown, so not counted: storage"],
      rows,
      scope,
      unknown,
      leaving,
      notice,
      ...law,
    ],
    applications: [watchStays, days, ["Les évolutions sont d'ordinaire hors forfait", "Changes are usually out of the fee"], rows, scope, unknown, leaving, notice, ...law],
    support: [watchStays, ["Hors forfait au bordereau", "Extras by unit"], rows, scope, unknown, leaving, notice, ...law],
    bpo: [
      ["L'équipe demandée est celle du processus", "The team asked for is the one that runs the process"],
      ["Une transaction par salarié et par mois", "One transaction per employee and month"],
      ["Aucun dépassement n'est compté", "No overrun is counted"],
      rows,
      scope,
      unknown,
      leaving,
      notice,
      data,
    ],
  }; // prettier-ignore
  test.each(TEMPLATES)("%s", (id) => {
    const beginnings = expected[id].map(([fr, en]) => ({ fr: expect.stringMatching(`^${fr}`), en: expect.stringMatching(`^${en}`) })); // prettier-ignore
    expect(notesOf(id, company)).toEqual(beginnings);
  });

  // 30,000 / 400 = 75.00, but 30,000 / 350 = 85.714…
  test.each([
    ["infrastructureA", 400, 400, "Une unité par salarié"],
    ["infrastructureA", 350, 1, "Une seule unité, le forfait tel que chiffré"],
    ["bpo", 400, 400, "Une transaction par salarié"],
    ["bpo", 350, 1, "Une seule unité, le forfait tel que chiffré"],
  ] as const)("%s with %d employees has %d units, and its notes say so", (id, employees, units, beginning) => {
    const answers = { ...company, employees };
    expect(documentOf(id, answers).contracts[0].units).toBe(units);
    const said = notesOf(id, answers).filter(({ fr }) => /^Une (seule )?(unité|transaction)/.test(fr));
    expect(said).toEqual([{ fr: expect.stringMatching(`^${beginning}`), en: expect.any(String) }]);
  });
});

describe("where the market prices in lines, so does the template, and the quote may say more of them", () => {
  const sold = (id: TemplateId, details: object = {}) => documentOf(id, { ...company, ...details }).contracts[0].prices;
  const firstYear = (id: TemplateId, details: object) =>
    plan(scenarioOf(documentOf(id, { ...company, ...details }))).lines;

  test("users by the month; what is unknown is in no line", () => {
    expect(sold("msp")).toEqual([{ name: "Utilisateurs", per: "month", units: 400, unitPrice: 75 }]);
    expect(sold("partial")).toEqual([{ name: "Forfait", per: "month", units: 1, unitPrice: 30_000 }]);
    expect(sold("applications")).toEqual([{ name: "Forfait", per: "year", units: 1, unitPrice: 360_000 }]);
    expect(sold("bpo")).toBeUndefined();
  });
  test("servers are within the fee, which stays what it is; a yearly audit comes on top of it", () => {
    const details = { servers: 24, serverPrice: 145, auditPrice: 4200 };
    // 30,000 − 24 × 145 = 26,520, and ÷ 400 = 66.30
    expect(sold("msp", details)).toEqual([
      { name: "Utilisateurs", per: "month", units: 400, unitPrice: 66.3 },
      { name: "Serveurs", per: "month", units: 24, unitPrice: 145 },
      { name: "Audit annuel", per: "year", units: 1, unitPrice: 4200 },
    ]);
    expect(firstYear("msp", details).get("fee")![1]).toBe(360_000 + 4200);
    // 30,000 − 24 × 150.01 = 26,399.76, which 400 do not divide to the cent
    expect(sold("msp", { servers: 24, serverPrice: 150.01 })[0]).toEqual({ name: "Forfait", per: "month", units: 1, unitPrice: 26399.76 }); // prettier-ignore
  });
  test("servers may be the whole fee, and no more: 30,000 ÷ 24 = 1,250", () => {
    expect(firstYear("msp", { servers: 24, serverPrice: 1250 }).get("fee")![1]).toBe(360_000);
    expect(template("msp", { ...company, servers: 24, serverPrice: 1250.01 }, "fr", completed)).toEqual({
      ok: false,
      problems: [{ code: "outOfBounds", at: "/contracts/0/prices/1/unitPrice", value: 1250.01, min: 0, max: 1250 }],
    });
  });
  test("a line that lacks its number or its price is left out, and told", () => {
    expect(sold("msp", { servers: 24 })).toEqual(sold("msp"));
    expect(notesOf("msp", { ...company, servers: 24 })).toEqual(notesOf("msp", company));
    const known = { ...company, servers: 24, serverPrice: 145, auditPrice: 4200 };
    expect(notesOf("msp", known)).toHaveLength(notesOf("msp", company).length - 2);
  });
  test("work units take the place of the overrun that stands for them", () => {
    const { extras } = documentOf("applications", { ...company, workUnits: 60, workUnitPrice: 540 }).contracts[0];
    expect(extras).toEqual({ mode: "workUnits", items: [{ name: "Unités d’œuvre", perYear: 60, unitPrice: 540 }] });
    expect(documentOf("applications").contracts[0].extras.mode).toBe("overrun");
  });
  test("what a cloud consumes is a contract of its own, beside its management: 12 instances and 3,500 GB", () => {
    const details = { instances: 12, instancePrice: 64.5, gigabytes: 3500, gigabytePrice: 0.024 };
    const [management, consumption] = documentOf("cloud", { ...company, ...details }).contracts;
    expect(management.prices).toEqual([{ name: "Forfait", per: "month", units: 1, unitPrice: 30_000 }]);
    expect(management.cloud).toBeUndefined();
    expect(consumption).toMatchObject({
      cloud: true,
      prices: [
        { name: "Instances", per: "month", units: 12, unitPrice: 64.5 },
        { name: "Stockage (Go)", per: "month", units: 3500, unitPrice: 0.024 },
      ],
      // 76 % exceed their budget, by 10 % on average (Capgemini, 2025).
      extras: { mode: "overrun", probability: 0.76, low: 0.05, likely: 0.1, high: 0.2, law: "pert" },
      exit: { notice: 2, transition: { low: 1, high: 7 }, reversibilityMonths: 0 },
    });
    // 12 × (30,000 + 12 × 64.50 + 3,500 × 0.024)
    expect(firstYear("cloud", details).get("fee")![1]).toBe(370_296);
    expect(documentOf("cloud", { ...company, consumption: 8000 }).contracts[1].prices).toEqual([
      { name: "Consommation", per: "month", units: 1, unitPrice: 8000 },
    ]);
    expect(documentOf("cloud").contracts).toHaveLength(1);
  });
  test("lines are changed by their name", async () => {
    const { cells } = writeBlock(documentOf("msp", { ...company, servers: 24, serverPrice: 145 }), "fr");
    const changed = await onceKnown(() => askedScenario(cells, { pairs: ["Prix unitaire – Serveurs", 165] }));
    // 24 × 20 × 12 = 5,760 more in the first year
    expect(plan(changed.scenario).lines.get("fee")![1]).toBe(365_760);
  });
  test("a detail of a model that does not ask for it is nothing to it", () =>
    expect(documentOf("bpo", { ...company, servers: "?" })).toEqual(documentOf("bpo")));
  test.each([
    ["msp", { servers: "beaucoup" }, "/contracts/0/prices/1/units", "Serveurs, dans le forfait"],
    ["msp", { auditPrice: "beaucoup" }, "/contracts/0/prices/2/unitPrice", "Audit annuel, en plus"],
    ["multiProvider", { dayRate: "beaucoup" }, "/contracts/2/prices/1/unitPrice", "Prix d'un jour"],
    ["applications", { workUnits: "beaucoup" }, "/contracts/0/extras/items/1/perYear", "Unités d'œuvre, en plus"],
    ["cloud", { gigabytes: "beaucoup" }, "/contracts/1/prices/3/units", "Go facturés par mois, en plus"],
    ["global", { toolsCost: "beaucoup" }, "/resources/tools", "Outils et logiciels d'exploitation"],
  ] as const)("a detail of %s that is no number is refused where it would stand: %j", (id, wrong, at, label) => {
    expect(template(id, { ...company, ...wrong }, "fr", completed)).toEqual({
      ok: false,
      problems: [{ code: "notANumber", at, value: "beaucoup" }],
    });
    expect(askedAt(id, at)!.label.fr).toBe(label);
  });
});

describe("what the defaults depend on", () => {
  test.each([
    [249, "partial", 3, 3, { low: 3, high: 6 }],
    [250, "partial", { low: 3, high: 6 }, { low: 3, mode: 6, high: 12 }, { low: 6, high: 12 }],
    // What is managed in a cloud is left like any other service.
    [250, "cloud", { low: 3, high: 6 }, { low: 3, mode: 6, high: 12 }, { low: 6, high: 12 }],
    [250, "msp", { low: 3, high: 6 }, 3, { low: 3, high: 6 }],
  ] as const)("with %d employees, the notice of %s is %j months, its entry takes %j and its exit %j", (employees, id, notice, months, transition) =>
    expect(documentOf(id, { ...company, employees }).contracts[0]).toMatchObject({ exit: { notice, transition, reversibilityMonths: { low: 1.2, mode: 3, high: 7 } }, transitionIn: { months } }),
  ); // prettier-ignore
  test("how long a tacit renewal lasts is a row to fill in", () =>
    expect(documentOf("global").contracts[0]).toMatchObject({ tacitRenewal: true, renewal: null }));
  test("what was seen of reversibility was seen of global outsourcing: 4 to 7 months", () =>
    expect(documentOf("global").contracts[0].exit.reversibilityMonths).toEqual({ low: 4, high: 7 }));
  test("what excludes nothing has no overrun, and little to hand back: days, a leased fleet, payslips", () => {
    const { monthlyFee: _, ...unquoted } = { ...company, servers: 24 };
    const terms = (id: TemplateId, answers: object) =>
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      documentOf(id, answers).contracts.map(({ extras, exit }: any) => [extras.mode, exit.reversibilityMonths.high]);
    // Overrun is what a fee leaves out; the rest is priced by the unit.
    expect(terms("coSourcing", company)).toEqual([["overrun", 7]]);
    for (const id of ["coSourcing", "operationsB", "applications"] as const)
      expect(terms(id, unquoted)).toEqual([["none", 1]]);
    for (const id of ["infrastructureA", "bpo"] as const) {
      expect(terms(id, company)).toEqual([["none", 1]]);
      expect(terms(id, unquoted)).toEqual([["none", 1]]);
    }
    expect(terms("multiProvider", unquoted)).toEqual([["overrun", 7], ["overrun", 7], ["none", 1]]); // prettier-ignore
    // Work units of a schedule are what is beyond the days.
    expect(terms("applications", { ...unquoted, workUnits: 60, workUnitPrice: 540 })).toEqual([["workUnits", 1]]);
    const beyond = (id: TemplateId, answers: object) =>
      documentOf(id, answers).otherCosts.filter(({ name }: { name: string }) => /^Jours au-delà/.test(name));
    expect(beyond("coSourcing", unquoted)).toEqual([{ name: "Jours au-delà de ceux du contrat", amount: null, every: "year" }]); // prettier-ignore
    expect([...beyond("coSourcing", company), ...beyond("bpo", unquoted)]).toEqual([]);
    const changes = (answers: Answers) => notesOf("applications", answers).some(({ fr }) => fr.includes("le dépassement en tient lieu")); // prettier-ignore
    expect([changes(company), changes(unquoted)]).toEqual([true, false]);
  });
  test("those who do not stay are dismissed, at the legal minimum with notice: 5 of 6 at 14,000 to 18,800 €", () => {
    expect(documentOf("global").contracts[0].departures).toEqual({ fte: 5, costPerFte: { low: 14_000, high: 18_800 } });
    // 5 × 16,400
    expect(plan(scenarioOf(documentOf("global"))).lines.get("departures")![0]).toBe(82_000);
  });
  test.each<[TemplateId, readonly string[], readonly string[]]>([
    ["global", ["Évolutions et projets hors forfait", "Test annuel du plan de reprise", "Cybersécurité : EDR, SOC"], ["Rachat ou reprise du matériel"]],
    ["infrastructureA", ["Casse et stock de rechange"], ["Fin de location : rachat, restitution, remise en état"]],
    ["infrastructureB", ["Déplacements sur site", "Pièces de rechange"], []],
    ["operationsA", ["Licences des systèmes et des bases de données"], []],
    ["operationsB", ["Licences des systèmes et des bases de données"], []],
    ["cloud", ["Plan de support du cloud", "Sortie de données (egress)", "Engagements réservés non consommés"], ["Migration d'entrée"]],
    ["applications", ["Maintenance des éditeurs (15 à 22 % des licences)", "Environnements de test"], []],
    ["support", ["Tickets au-delà du volume", "Langues et horaires étendus"], []],
    ["bpo", ["Contrats et avenants à l'acte", "Conseil juridique et social"], []],
    ["msp", ["Licences de supervision, EDR et sauvegarde"], []],
    ["multiProvider", ["Audits de chaque lot", "Travail entre les lots, que nul contrat ne couvre"], []],
  ])("%s has rows of its own to fill in", (id, yearly, once) => {
    const { otherCosts } = documentOf(id);
    for (const name of yearly) expect(otherCosts).toContainEqual({ name, amount: null, every: "year" });
    for (const name of once) expect(otherCosts).toContainEqual({ name, amount: null, every: "once" });
  }); // prettier-ignore
  test("each lot includes what its own fee does: application maintenance neither hosts nor backs up", () => {
    const { contracts } = documentOf("multiProvider");
    expect(contracts.map(({ includes }: { includes: object }) => Object.keys(includes))).toEqual([["tools", "servers", "backup", "hosting", "security"], ["tools"], []]); // prettier-ignore
    expect(documentOf("multiProvider").resources).toBeUndefined();
  });
  test("choosing takes 0.2 to 2 % of the first year, and never less than a tender of 5,000 to 20,000 €", () => {
    // 5,000 / 360,000 and 20,000 / 360,000, rounded up to a thousandth.
    expect(documentOf("global").contracts[0].selection).toEqual({ low: 0.014, high: 0.056 });
    expect(documentOf("global", { ...company, monthlyFee: 1_000_000 }).contracts[0].selection).toEqual({ low: 0.002, high: 0.02 }); // prettier-ignore
  });
  test("one tender buys three contracts: they share what it costs, 0.014 and 0.056 of 360,000 €", () => {
    const document = documentOf("multiProvider");
    expect(document.contracts.map(({ selection }: { selection: object }) => selection)).toEqual(new Array(3).fill({ low: 0.014, high: 0.056 })); // prettier-ignore
    // .035 × 360,000, as much as one contract of the same fee
    expect(plan(scenarioOf(document)).lines.get("selection")![0]).toBe(12_600);
    expect(plan(scenarioOf(documentOf("global"))).lines.get("selection")![0]).toBe(12_600);
  });
  test.each([
    [250, "global", ["Responsable conservé", 1]],
    [249, "global", ["Responsable conservé", 0.5]],
    [99, "multiProvider", ["Pilote des contrats", 0.5]],
    [100, "multiProvider", ["Pilote des contrats", 1]],
    [400, "bpo", ["Contrôle conservé", 0.5]],
  ] as const)("with %d employees, %s keeps somebody who answers for it: %j", (employees, id, role) => {
    const roles = documentOf(id, { ...company, employees }).team.roles as { name: string; fte: number }[];
    expect(roles.map(({ name, fte }) => [name, fte])).toContainEqual(role);
  });
  test.each([
    // 0.03 + 0.01 of work at the most, and a manager of 1 FTE: the one person there is stays as he or she is.
    ["global", 1, [["Équipe conservée", 1]]],
    ["bpo", 0.5, [["Équipe conservée", 0.5]]],
    ["operationsB", 0.5, [["Équipe conservée", 0.5]]],
    // .88 × 3 is 2.64, rounded to all of them
    ["applications", 3, [["Équipe conservée", 2.64], ["ETP conservés par l'arrondi", 0.36]]],
  ] as const)("where nobody goes nobody's pay changes: %s, %d FTE", (id, team, roles) => {
    const answers = { ...company, team };
    const document = documentOf(id, answers);
    const inside = replacedTeam(id, answers, "fr", completed);
    if (!inside.ok) throw new Error(JSON.stringify(inside.problems));
    expect(document.team.roles.map(({ name, fte }: { name: string; fte: number }) => [name, fte])).toEqual(roles);
    const [before, after] = [inside.value, document].map((each) => plan(scenarioOf(each)).lines);
    for (const line of ["salaries", "employerCharges", "replacement", "training", "tools"] as const)
      expect(after!.get(line)).toEqual(before!.get(line));
    expect(document.contracts[0]).not.toHaveProperty("departures");
  }); // prettier-ignore
  test("a manager who stays steers the contract besides its governance, and the notes say so", () => {
    const told = (id: TemplateId, answers: Answers) => notesOf(id, answers).some(({ fr }) => fr.startsWith("Le responsable conservé assure")); // prettier-ignore
    // .255 of 3 FTE are less than a manager; of 6, two others stay. One who is alone becomes no manager.
    expect([told("msp", { ...company, team: 3 }), told("msp", company), told("global", { ...company, team: 1 })]).toEqual([true, false, false]); // prettier-ignore
  });
  test("managers are managerial, and charges are left to the official model", () => {
    expect(documentOf("global").team.roles).toEqual([
      { name: "Responsable conservé", fte: 1, grossSalary: 55000, managerial: true },
    ]);
  });
  test("premises are saved where they are given back, and else not counted", () => {
    expect(documentOf("global").team.premisesPerFte).toBeNull();
    expect(documentOf("global", { ...company, premisesCost: 9966 }).team.premisesPerFte).toBe(9966);
  });
  test("what a fee includes stands on the internal side: what is answered, and rows to fill in", () => {
    const answers = { ...company, toolsCost: { low: 3, high: 8 } };
    const inside = replacedTeam("global", answers, "fr", completed);
    expect(inside.ok && inside.value).toMatchObject({
      resources: { tools: { low: 3, high: 8 }, servers: null, backup: null, hosting: null, security: null },
    });
    // Licences may be in the fee or not: they are bought on both sides until somebody says so.
    expect(documentOf("global", answers).resources).toEqual({ licences: null });
    const licensed = { ...answers, licencesCost: 19.06 };
    const withLicences = replacedTeam("global", licensed, "fr", completed);
    expect(withLicences.ok && withLicences.value).toMatchObject({ resources: { licences: 19.06 } });
    expect(documentOf("global", licensed).resources).toEqual({ licences: 19.06 });
    expect(documentOf("global").contracts[0].includes).toEqual({ tools: true, servers: true, backup: true, hosting: true, security: true }); // prettier-ignore
  });
  test("without a quote the fee is what the market publishes: a payslip at 15 to 35 €", () => {
    const { monthlyFee: _, ...unquoted } = company;
    expect(documentOf("bpo", unquoted).contracts[0]).toMatchObject({ units: 400, unitPrice: { low: 15, high: 35 } });
    expect(documentOf("msp", unquoted).contracts[0].prices).toEqual([{ name: "Postes", per: "month", units: 400, unitPrice: { low: 30, high: 90 } }]); // prettier-ignore
    const perWorkstation = (employees: number) => documentOf("msp", { ...unquoted, employees }).contracts[0].prices[0].unitPrice; // prettier-ignore
    expect([50, 51, 250, 251].map(perWorkstation)).toEqual([{ low: 50, mode: 80, high: 120 }, { low: 40, high: 100 }, { low: 40, high: 100 }, { low: 30, high: 90 }]); // prettier-ignore
    // The price of its own unit, a range if need be, in the place of a fee; both would be two answers to one question.
    expect(documentOf("bpo", { ...unquoted, price: 18 }).contracts[0]).toMatchObject({ units: 400, unitPrice: 18 });
    expect(documentOf("bpo", { ...unquoted, price: { low: 16, high: 20 } }).contracts[0].selection).toEqual({ low: 0.058, high: 0.2 }); // prettier-ignore
    expect(template("bpo", { ...company, price: 18 }, "fr", completed)).toEqual({ ok: false, problems: [{ code: "exclusive", at: "/contracts/0/price", other: "monthlyFee", value: 18 }] }); // prettier-ignore
    expect(askedAt("bpo", "/contracts/0/price")!.label.fr).toBe("Prix d'un bulletin de paie");
    // A model that buys nothing for each employee asks for no such price.
    expect(documentOf("partial", { ...company, price: 18 })).toEqual(documentOf("partial"));
  });
  test("where servers and sites are what is paid, they are counted, at what the market asks or the price that is given", () => {
    const { monthlyFee: _, ...unquoted } = company;
    const given = { ...unquoted, servers: 24, sites: 2, sitePrice: 180 };
    expect(documentOf("partial", given).contracts[0].prices).toEqual([
      { name: "Serveurs", per: "month", units: 24, unitPrice: { low: 100, high: 395 } },
      { name: "Sites", per: "month", units: 2, unitPrice: 180 },
    ]);
    // 5,000 € and, of 20,000, no more than a fifth of what the first year bills at the middle, 12 × (24 × 247.50 + 2 × 180) = 75,600
    expect(documentOf("partial", given).contracts[0].selection).toEqual({ low: 0.067, high: 0.2 });
    expect(template("partial", { ...unquoted, sites: 2 }, "fr", completed)).toEqual({ ok: false, problems: [{ code: "missing", at: "/contracts/0/prices/1/units" }] }); // prettier-ignore
    expect(documentOf("partial", { ...unquoted, servers: 24 }).contracts[0].prices).toHaveLength(1);
    // Within a quoted fee a range would leave nothing certain of the rest.
    expect(template("partial", { ...company, servers: 24, serverPrice: { low: 100, high: 200 } }, "fr", completed)).toEqual({ ok: false, problems: [{ code: "rangeRefused", at: "/contracts/0/prices/1/unitPrice", value: { low: 100, high: 200 } }] }); // prettier-ignore
    // Servers of a model that is paid by the employee are part of a fee.
    expect(template("msp", { ...unquoted, servers: 24, serverPrice: 145 }, "fr", completed)).toEqual({ ok: false, problems: [{ code: "needs", at: "/contracts/0/prices/1/unitPrice", other: "unitPrice" }] }); // prettier-ignore
  });
  test("what is managed in a cloud is paid by the server, which must be counted", () => {
    const { monthlyFee: _, ...unquoted } = company;
    const { prices, includes } = documentOf("cloud", { ...unquoted, servers: 24 }).contracts[0];
    expect(prices).toEqual([{ name: "Serveurs", per: "month", units: 24, unitPrice: { low: 100, high: 395 } }]);
    expect(includes).toEqual({ tools: true });
    expect(template("cloud", unquoted, "fr", completed)).toEqual({ ok: false, problems: [{ code: "missing", at: "/contracts/0/prices/1/units" }] }); // prettier-ignore
  });
  test("days that take the place of work hour for hour are told to be an upper bound", () => {
    const { monthlyFee: _, ...unquoted } = company;
    const told = (answers: Answers) => notesOf("operationsB", answers).filter(({ fr }) => /une borne haute/.test(fr)).length; // prettier-ignore
    expect([told(company), told(unquoted)]).toEqual([0, 1]);
  });
  test("where days are paid, they are those of the work taken over, unless they are counted", () => {
    const { monthlyFee: _, ...unquoted } = company;
    const days = (id: TemplateId, more: object = {}) =>
      documentOf(id, { ...unquoted, ...more }).contracts.at(-1).prices;
    // .12 of 6 FTE is .72, × 210 ÷ 12 = 12.6 days
    const atMarket = { name: "Jours", per: "month", units: 12.5, unitPrice: { low: 450, high: 650 } };
    expect(days("applications")).toEqual([atMarket]);
    expect(days("applications", { days: 8, dayRate: 520 })).toEqual([{ ...atMarket, units: 8, unitPrice: 520 }]);
    // .14 of 6 FTE is .84, and 14.7 days
    expect(days("multiProvider", { servers: 24 })).toEqual([{ ...atMarket, units: 14.5 }]);
    const said = (more: object) => notesOf("applications", { ...unquoted, ...more }).filter(({ fr }) => /jours/.test(fr)).length; // prettier-ignore
    expect(said({}) - said({ days: 8 })).toBe(1);
  });
  test("what a price does not include stays bought, on both sides", () => {
    const { monthlyFee: _, ...unquoted } = company;
    const given = { ...unquoted, servers: 24, serversCost: 7 };
    const { contracts, resources } = documentOf("partial", given);
    expect(contracts[0].includes).toEqual({ tools: true });
    expect(resources).toEqual({ servers: 7, backup: null, hosting: null, security: null });
    const inside = replacedTeam("partial", given, "fr", completed);
    expect(inside.ok && inside.value).toMatchObject({ resources: { tools: null, ...resources } });
    expect(documentOf("partial", { ...company, serversCost: 7 }).resources).toBeUndefined();
  });
  test("lines of one fee may take no more than it together: 24 × 800 and 12 × 1,000 of 30,000", () =>
    expect(template("partial", { ...company, servers: 24, serverPrice: 800, sites: 12, sitePrice: 1000 }, "fr", completed)).toEqual({
      ok: false,
      problems: [{ code: "outOfBounds", at: "/contracts/0/prices/2/unitPrice", value: 1000, min: 0, max: 900 }],
    }),
  ); // prettier-ignore
  test("the cents of a fee count: 100.50 for 30 employees are 3.35 each", () => {
    const [contract] = documentOf("global", { ...company, employees: 30, monthlyFee: 100.5 }).contracts;
    expect(contract.prices).toEqual([{ name: "Utilisateurs", per: "month", units: 30, unitPrice: 3.35 }]);
    expect(notesOf("global", { ...company, employees: 30, monthlyFee: 100.5 })).not.toContainEqual({
      fr: expect.stringMatching(/^Une seule unité/),
      en: expect.any(String),
    });
  });
  test("a fee that employees do not divide to the cent is one unit: 30,000 / 410 is 73.1707…", () =>
    expect(documentOf("global", { ...company, employees: 410 }).contracts[0].prices).toEqual([
      { name: "Forfait", per: "month", units: 1, unitPrice: 30000 },
    ]));
  test("three contracts share the fee by workload, .42, .40 and .14 of .96, and the last takes the cent left", () => {
    const { contracts } = documentOf("multiProvider", { ...company, monthlyFee: 1000 });
    // 1,000 × .42/.96 = 437.50; × .40/.96 = 416.666…; the rest is 145.83
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const fees = contracts.map(({ unitPrice, prices }: any) => unitPrice ?? prices[0].unitPrice);
    expect(fees).toEqual([437.5, 416.67, 145.83]);
  });
  test("what is handed over costs a twelfth of what the team saves in its first year", () => {
    // Six FTE at 42,000 cost 57,826.92 each in a company of 400: 346,961.52; on-call 52 × 200 × 57,826.92 / 42,000 =
    // 14,319.05; replacement 252,000 × .1233… (PERT mean of 6, 12, 20 %) × .2 = 6,216; 4,500 × 6 = 27,000: 394,496.57.
    // A manager at 55,000 costs 78,490.57, replacement 1,356.67 and 4,500: 84,347.24. A twelfth of the difference.
    expect(documentOf("global").contracts[0].transitionIn).toEqual({
      months: { low: 3, mode: 6, high: 12 },
      replacedMonthlyCost: 25_845.78,
    });
  });
  test("somebody answers at night: on-call inside, a contract round the clock, or both where users stay inside", () => {
    for (const id of TEMPLATES) {
      const { team, contracts = [] } = documentOf(id);
      const watched = contracts.some(({ hours }: { hours: string }) => hours === "24x7");
      expect(watched || team?.onCallWeekly === 200).toBe(id !== "bpo");
    }
    const inside = replacedTeam("bpo", company, "fr", completed);
    expect(inside.ok && inside.value.team?.onCallWeekly).toBeUndefined();
  });
  test.each<[TemplateId, number | undefined]>([
    // None of support and of applications leaves, though the watch does.
    ["partial", 200],
    ["infrastructureB", 200],
    // .3 of both
    ["coSourcing", 200],
    // .8 of support, and no application
    ["msp", 200],
    // None of the watch
    ["support", 200],
    ["global", undefined],
    ["multiProvider", undefined],
  ])(
    "on-call of %s is paid as long as some of the watch, or most of support or applications, stays: %p",
    (id, weekly) => {
      expect(documentOf(id).team.onCallWeekly).toBe(weekly);
      const told = notesOf(id, company).some(({ fr }) => fr.includes("n'a plus d'astreinte"));
      expect(told).toBe(weekly === undefined);
    },
  );
  test("no on-call is proposed for a team of less than two, on either side: a row to fill in", () => {
    const few = { ...company, team: 1.5 };
    for (const id of ["internal", "applications", "coSourcing"] as const) {
      expect(documentOf(id, few).team.onCallWeekly).toBeNull();
      expect(notesOf(id, few).some(({ fr }) => fr.startsWith("Sous 2 ETP, aucune astreinte"))).toBe(true);
    }
    const inside = replacedTeam("global", few, "fr", completed);
    expect(inside.ok && inside.value.team?.onCallWeekly).toBeNull();
    expect(documentOf("internal", { ...company, team: 2 }).team.onCallWeekly).toBe(200);
    // Nobody goes, and nothing is saved that a transition would pay twice.
    expect(documentOf("global", { ...company, team: 1 }).contracts[0]).not.toHaveProperty("transitionIn");
  });
  test("co-sourcing says so where it is not advised", () => {
    const notes = (employees: number) => notesOf("coSourcing", { ...company, employees }).length;
    expect(notes(400) - notes(120)).toBe(1);
  });
});

describe("wrong answers are refused, each where it stands in the scenario", () => {
  test.each<[Partial<Record<keyof Answers, unknown>>, object]>([
    [{ employees: 0 }, { code: "outOfBounds", at: "/employees", value: 0, min: 1, max: 1e7 }],
    [{ employees: 12.5 }, { code: "notWhole", at: "/employees", value: 12.5 }],
    [{ team: -1 }, { code: "outOfBounds", at: "/team/roles/0/fte", value: -1, min: 0, max: 1e6 }],
    [{ monthlyFee: "beaucoup" }, { code: "notANumber", at: "/contracts/0/unitPrice", value: "beaucoup" }],
    [{ years: 16 }, { code: "outOfBounds", at: "/horizon/years", value: 16, min: 1, max: 15 }],
    [{ years: undefined }, { code: "missing", at: "/horizon/years" }],
    [{ discountRate: { low: 0.05, high: 0.1 } }, { code: "rangeRefused", at: "/horizon/discountRate", value: { low: 0.05, high: 0.1 } }],
  ])("%j", (wrong, problem) =>
    expect(template("global", { ...company, ...wrong }, "fr", completed)).toEqual({ ok: false, problems: [problem] }),
  ); // prettier-ignore
  test.each([undefined, null, 3, "answers", []])(
    "%p are no answers: those that the market does not give are missing",
    (given) => {
      const missing = (id: TemplateId) => {
        const outcome = template(id, given, "fr", completed);
        return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
      };
      expect(missing("global")).toEqual(new Array(4).fill("missing"));
      // Servers are what it pays for.
      expect(missing("partial")).toEqual(new Array(5).fill("missing"));
    },
  );
});

/** The same document with charges of 40 %: the official model takes its time. */
const charged = (document: unknown): unknown =>
  withCharges(
    document,
    employmentsWithoutCharges(document).map(({ yearlyPay }) => 1.4 * yearlyPay),
  );
const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const decimal = (min: number, max: number, decimals: number) =>
  fc.integer({ min: min * 10 ** decimals, max: max * 10 ** decimals }).map((n) => n / 10 ** decimals);
const anyAnswers = fc.record({
  employees: fc.integer({ min: 1, max: 100_000 }),
  team: decimal(0, 2_000, 2),
  monthlyFee: decimal(0, 1_000_000, 2),
  years: fc.integer({ min: 1, max: 15 }),
  discountRate: decimal(0, 1, 3),
});

test("templates of any answers are scenarios that compare: same horizon, start and employees, the fee to the cent", () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...TEMPLATES), (answers, id) => {
      const outcome = readScenario(charged(documentOf(id, answers, "fr", charged)));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const scenario = outcome.value;
      expect(scenario.horizon.start).toBe("2027-01");
      expect(scenario.horizon.years.expected.float).toBe(answers.years);
      expect(scenario.employees!.expected.float).toBe(answers.employees);
      const { lines, grandTotal } = plan(scenario);
      expect(Number.isFinite(grandTotal)).toBe(true);
      const fee = lines.get("fee")?.[1] ?? 0;
      expect(fee).toBe(id === "internal" ? 0 : Math.round(answers.monthlyFee * 1200) / 100);
    }),
  );
});

test("whatever the quote says of servers and an audit, the first year bills the fee and the audit to the cent", () => {
  const quoted = fc.record({
    servers: fc.integer({ min: 0, max: 500 }),
    serverPrice: decimal(0, 400, 4),
    auditPrice: decimal(0, 100_000, 2),
  });
  fc.assert(
    fc.property(anyAnswers, quoted, fc.constantFrom("global", "msp", "partial"), (answers, details, id) => {
      const outcome = template(id, { ...answers, ...details }, "fr", charged);
      const takenMore = details.servers * details.serverPrice > answers.monthlyFee;
      fc.pre(Math.abs(details.servers * details.serverPrice - answers.monthlyFee) > 0.01);
      expect(outcome.ok).toBe(!takenMore);
      if (!outcome.ok) return;
      const billed = plan(readOf(charged(outcome.value))).lines.get("fee")![1]!;
      expect(billed).toBe(Math.round(1200 * answers.monthlyFee + 100 * details.auditPrice) / 100);
    }),
  );
});
