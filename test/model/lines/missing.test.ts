import { once } from "../../../src/ground/once";
import { LINES } from "../../../src/model/lines";
import type { LineId } from "../../../src/model/lines";
import { missingFor } from "../../../src/model/lines/missing";
import { lineRows } from "../../../src/model/plan/planRows";
import { readScenario } from "../../../src/model/reading/readScenario";
import { rowsOf } from "../../../src/model/rules/rows";
import type { Scenario } from "../../../src/model/scenario";
import type { Field, FieldTable } from "../../../src/model/table/field";
import { tableFieldAt } from "../../../src/model/table/fieldAt";
import { scenarioFields } from "../../../src/model/table/quantities";
import { scenarioOf } from "../../support/cases";

type Document = Record<string, unknown>;

/** A document that gives every quantity of the table, at 1 or as near as its bounds let it, and one item of each list. */
const given = (fields: FieldTable): Document =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, field]) => givenFor(key, field)));
function givenFor(key: string, field: Field): readonly (readonly [string, unknown])[] {
  if (field.type === "quantity") return [[key, Math.min(Math.max(1, field.min), field.max)]];
  if (field.type === "group") return [[key, given(field.fields)]];
  return field.type === "list" ? [[key, [given(field.fields)]]] : [];
}

const { reversibilityAmount, reversibilityMonths, ...exit } = given(scenarioFields.contracts.fields.exit.fields);
const { items, ...overrun } = given(scenarioFields.contracts.fields.extras.fields);
const decided = { ...exit, hazard: undefined, when: "decision" };
// A renewal period is refused without tacit renewal, which is no quantity.
const [{ prices, renewal: _renewal, ...contract }] = given(scenarioFields).contracts as [Document];
const { escalator, ...indexed } = contract.revision as Document;
const [{ units, unitPrice, perYear, minimum: _minimum, ...line }] = prices as [Document];
const { units: _, unitPrice: __, ...unpriced } = contract;
const fixed = { ...line, name: "A", per: "year", units, unitPrice, included: 0, tiers: [] };
const used = { ...line, name: "B", per: "use", perYear, unitPrice, included: 0, tiers: [] };
const withContract = (priced: Document, extras: Document, leaving: Document): Document => ({
  ...given(scenarioFields),
  contracts: [{ ...priced, extras, exit: leaving }],
});

/** Scenarios that have every line between them: what excludes something else is in one or the other. */
const scenarios: readonly Document[] = [
  withContract(
    { ...contract, revision: indexed },
    { ...overrun, mode: "overrun" },
    { ...decided, reversibilityMonths, destination: "switch" },
  ),
  withContract(
    { ...unpriced, revision: { escalator }, prices: [fixed, used] },
    { items, mode: "workUnits" },
    { ...decided, reversibilityAmount, destination: "reinternalise" },
  ),
];

const linesOf = (scenario: Scenario): readonly LineId[] => lineRows(rowsOf(scenario), "year").lines.map(([id]) => id);

/** A value with one thing in it taken away, set to 0 or chosen otherwise, in every way: the place, and what is left. */
function changes(value: unknown, at: string): readonly (readonly [at: string, left: unknown])[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) =>
      changes(item, `${at}/${i}`).map(
        ([place, left]) => [place, value.map((each, j) => (j === i ? left : each))] as const,
      ),
    );
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, each]) => [
      [`${at}/${key}`, { ...value, [key]: undefined }] as const,
      ...changes(each, `${at}/${key}`).map(([place, left]) => [place, { ...value, [key]: left }] as const),
    ]);
  const field = tableFieldAt(at)?.field;
  if (field?.type === "choice") return Object.keys(field.choices).map((choice) => [at, choice]);
  return typeof value === "number" ? [[at, 0]] : [];
}

/** Every change to a scenario that can still be read, with the lines that are left. */
const changed = once((document: Document) =>
  changes(document, "").flatMap(([at, left]) => {
    const outcome = readScenario(left);
    return outcome.ok ? [{ at, scenario: outcome.value, lines: linesOf(outcome.value) }] : [];
  }),
);

/** What decides where something else is not given. */
const INSTEAD: Readonly<Record<string, string>> = {
  "/contracts/0/exit/reversibilityAmount": "/contracts/0/exit/reversibilityMonths",
};

describe("what takes a line away is what it is said to miss, and nothing else is", () => {
  test.each(LINES.map(({ id }) => id))("%s", (line) => {
    const documents = scenarios.filter((document) => linesOf(scenarioOf(document)).includes(line));
    expect(documents).not.toEqual([]);
    for (const { at, scenario, lines } of documents.flatMap(changed)) {
      const missing = missingFor(scenario, line);
      // What holds it may have been taken away as a whole.
      const told = expect.stringMatching(new RegExp(`^(${at}|${INSTEAD[at] ?? at})(/|$)`));
      expect({ at, missing }).toEqual({ at, missing: lines.includes(line) ? [] : [told] });
    }
  });
});

describe("of several things that are missing, the one to give first", () => {
  const bare = { name: "A", units: 1, unitPrice: 100 };
  const absent = { team: { roles: [{ name: "A", fte: 0, grossSalary: 1, charges: 0 }] } };
  test.each<[string, LineId, Document, readonly string[]]>([
    ["roles, before what is counted per FTE", "training", {}, ["/team/roles"]],
    ["roles, before a share of their pay", "replacement", {}, ["/team/roles"]],
    ["the fee, before a share of it", "governance", { contracts: [{ ...bare, units: 0 }] }, ["/contracts/0/units"]],
    ["the mode, before what it takes", "overrun", { contracts: [bare] }, ["/contracts/0/extras/mode"]],
    [
      "the months missed, before what each costs",
      "serviceCredits",
      { contracts: [bare] },
      ["/contracts/0/credits/missedMonths"],
    ],
    ["an exit, before its destination", "newSolution", { contracts: [bare] }, ["/contracts/0/exit/when"]],
    ["an exit, before the term it cuts short", "indemnity", { contracts: [bare] }, ["/contracts/0/exit/when"]],
    ["the rate, before what it is paid on", "vat", {}, ["/vat/rate"]],
    [
      "of each contract, of each of its work units",
      "workUnits",
      {
        contracts: [
          bare,
          { ...bare, name: "B", extras: { mode: "workUnits" } },
          { ...bare, name: "C", extras: { mode: "workUnits", items: [{ unitPrice: 1, perYear: 0 }] } },
        ],
      },
      ["/contracts/0/extras/mode", "/contracts/1/extras/items", "/contracts/2/extras/items/0/perYear"],
    ],
    ["what the team lacks, before what its roles lack", "premises", absent, ["/team/premisesPerFte"]],
    ["and on call, whose months are counted apart", "onCall", absent, ["/team/onCallWeekly"]],
    [
      "nothing, where another contract has the line",
      "setup",
      {
        contracts: [
          { ...bare, setup: 1 },
          { ...bare, name: "B" },
        ],
      },
      [],
    ],
    ["nothing, where nothing is bought that bears VAT", "vat", { vat: {} }, []],
  ])("%s", (_title, line, document, places) => expect(missingFor(scenarioOf(document), line)).toEqual(places));
});
