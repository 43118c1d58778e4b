import { askedScenario } from "../../src/asking/askedScenario";
import { isOfHorizon, quantityNamed, soughtOf } from "../../src/asking/soughtQuantity";
import { refusalOf } from "../functions/answers";
import { block } from "../functions/blocks";

const found = (label: unknown, number = "01") => quantityNamed(label, block(number), askedScenario(block(number)));
const sought = (label: string, number = "01") => soughtOf(found(label, number), askedScenario(block(number)));

test.each([
  ["Prix unitaire", "/contracts/0/unitPrice"],
  ["unit price", "/contracts/0/unitPrice"],
  ["governance", "/contracts/0/governance"],
  ["Durée", "/horizon/years"],
])("%s stands at %s in case 01", (label, at) => expect(found(label).at).toBe(at));

test("what is common to all choices is of the horizon", () => {
  expect(isOfHorizon(found("Durée").entry)).toBe(true);
  expect(isOfHorizon(found("Gouvernance").entry)).toBe(false);
});

describe("where it may be", () => {
  // Bounds: docs/MODEL.md 9; case 01 has 75 € a unit and 5 years.
  test("an amount, in cents", () =>
    expect(sought("Prix unitaire")).toMatchObject({ now: 75, min: 0, max: 1e12, perUnit: 100 }));
  test("years, in whole ones", () =>
    expect(sought("Durée")).toEqual({ now: 5, min: 1, max: 15, perUnit: 1, reach: 1 }));
  // 10¹² steps per unit are as many as a number counts up to 1.
  test("a share, as finely as a number holds", () =>
    expect(sought("Gouvernance")).toEqual({ now: 0.06, min: 0, max: 1, perUnit: 1e12, reach: 1 / 32 }));
});

test.each<[string, unknown]>([
  ["a number", 12],
  ["a text that no label resembles", "???"],
  ["a quantity that the scenario has not", "ETP"],
])("%s is refused", (_title, label) => expect(refusalOf(() => found(label))).toBeDefined());

test("a choice is no quantity", () =>
  expect(refusalOf(() => found("Mode de hors forfait")).argument).toEqual({
    code: "notAQuantity",
    value: "Mode de hors forfait",
  }));
