import { EMPLOYERCOST, INTERNAL, SEVERANCE } from "../../../src/functions/functions";
import "../../support/customFunctions";

const message = (call: () => unknown): string => {
  try {
    return String(call());
  } catch (error) {
    return (error as { message: string }).message.replace(/\s/g, " ");
  }
};

test.each<[string, () => unknown]>([
  ["INFO.EMPLOYERCOST(3500)", () => EMPLOYERCOST(3500)],
  ["INFO.INTERNAL(1;3500)", () => INTERNAL(1, 3500)],
  ["INFO.SEVERANCE(3500;5)", () => SEVERANCE(3500, 5)],
  ["INFO.EMPLOYERCOST(42), thousands", () => EMPLOYERCOST(42)],
])("a month's pay is asked about: %s", (_title, call) =>
  expect(message(call)).toMatch(/ressemble à un salaire mensuel ; il faut le salaire d’une année à temps plein/),
);
test("a year's pay may be a text", () => expect(SEVERANCE("42 000 €", "5")).toBe(4375));
