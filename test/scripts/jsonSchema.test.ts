import Ajv from "ajv/dist/2020";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { scenarioSchema } from "../../scripts/jsonSchema";
import { randomScenario } from "../reference/scenarios";

const file = JSON.parse(readFileSync(`${__dirname}/../../assets/scenario.schema.json`, "utf8"));
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(file);
const folder = `${__dirname}/../cases`;
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));
const documentOf = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")).scenario;

test("assets/scenario.schema.json is up to date: else run `npx tsx scripts/schema.ts`", () => {
  expect(file).toEqual(scenarioSchema());
});

describe("accepts", () => {
  test.each(cases)("%s", (name) => {
    expect(validate(documentOf(name)) ? [] : validate.errors).toEqual([]);
  });
  test("every valid scenario", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(validate(randomScenario(seed)) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  test("a role whose charges are left to the official payroll model", () => {
    const role = { fte: 1, grossSalary: 42000, managerial: true };
    expect(validate({ employees: 60, team: { accidentRate: 0.01, roles: [role] } }) ? [] : validate.errors).toEqual([]);
  });
  test("an empty scenario", () => expect(validate({})).toBe(true));
});

describe("refuses", () => {
  const contract = { name: "A", units: 1, unitPrice: 100 };
  test.each<[string, unknown]>([
    ["what is no object", []],
    ["an unknown key", { contract: [] }],
    ["an unknown key inside", { contracts: [{ ...contract, exit: { preavis: 3 } }] }],
    ["a contract without a price", { contracts: [{ name: "A", units: 1 }] }],
    ["a share above 1", { contracts: [{ ...contract, governance: 6 }] }],
    ["half a year", { horizon: { years: 2.5 } }],
    ["sixteen years", { horizon: { years: 16 } }],
    ["a range of years", { horizon: { years: { low: 3, high: 5 } } }],
    ["a text for a number", { horizon: { inflation: "deux" } }],
    ["a comma for a point", { horizon: { inflation: "0,02" } }],
    ["a month in words", { horizon: { start: "avril 2027" } }],
    ["an unknown choice", { horizon: { discounting: "yearly" } }],
    ["a range without its high value", { horizon: { inflation: { low: 0.01 } } }],
    ["a bounded law with a mean", { horizon: { inflation: { mean: 0.02, sd: 0.01, law: "pert" } } }],
    ["an unknown law", { horizon: { inflation: { low: 0.01, high: 0.02, law: "beta" } } }],
    ["a flag in words", { contracts: [{ ...contract, cloud: "oui" }] }],
    ["a correlation above 1", { correlations: [["a", "b", 2]] }],
    ["a correlation of one", { correlations: [["a", 0.5]] }],
  ])("%s", (_, document) => expect(validate(document)).toBe(false));
});

test("says in both languages what a quantity is, its unit and what it is worth by default", () => {
  const { horizon, contracts } = file.properties;
  expect(horizon.properties.inflation).toMatchObject({ title: "Inflation", default: 0 });
  expect(contracts.items.properties.exit.properties.notice).toMatchObject({ title: "Préavis / Notice", default: 0 });
  expect(contracts.items.properties.exit.properties.notice.description).toContain(
    "mois / months ; proposé / proposed : 3 – 6",
  );
});
