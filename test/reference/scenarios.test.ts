import type { FieldTable } from "../../src/model/table/field";
import { RESOURCES } from "../../src/model/table/resources";
import { scenarioFields } from "../../src/model/table/quantities";
import { randomScenario } from "./scenarios";

/** Every place of the table, items of lists at the place of the list. */
const placesIn = (fields: FieldTable, at = ""): readonly string[] =>
  Object.entries(fields).flatMap(([key, field]) => [
    `${at}/${key}`,
    ...(field.type === "group" || field.type === "list" ? placesIn(field.fields, `${at}/${key}`) : []),
  ]);

function placesOf(value: unknown, at = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [at];
  if (Array.isArray(value)) return [at, ...value.flatMap((item) => placesOf(item, at))];
  return [at, ...Object.entries(value).flatMap(([key, each]) => placesOf(each, `${at}/${key}`))];
}

/** What no plan depends on: the official payroll model, the simulation and comparisons alone read it. */
const NO_PLAN = [
  "/team/accidentRate",
  "/team/mobilityRate",
  "/team/healthInsurance",
  "/team/salaryTaxShare",
  "/team/roles/managerial",
  "/contracts/exit/hazard",
  "/contracts/exit/hazard/fromMonth",
  "/contracts/exit/hazard/perYear",
  "/contracts/includes",
  ...RESOURCES.map((id) => `/contracts/includes/${id}`),
];

test("random scenarios give every key of the table, so that the reference is held against all a plan reads", () => {
  const given = new Set(Array.from({ length: 200 }, (_, seed) => placesOf(randomScenario(seed + 1))).flat());
  expect(placesIn(scenarioFields).filter((place) => !given.has(place))).toEqual(NO_PLAN);
});
