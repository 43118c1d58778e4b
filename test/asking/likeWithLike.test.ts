import { askedScenario } from "../../src/asking/askedScenario";
import { areSame, refuseUnlike } from "../../src/asking/likeWithLike";
import { refusalOf } from "../functions/answers";
import { blockOf, fee } from "../functions/blocks";

const contract = { contracts: [{ name: "A", units: 1, unitPrice: 1 }] };
const given = (document: object) => {
  const argument = blockOf(document);
  return { argument, asked: askedScenario(argument) };
};
/** Five years in euros. */
const plainFee = () => ({ argument: fee(30000), asked: askedScenario(fee(30000)) });

test.each<[string, object, string]>([
  ["other horizons", { name: "Court", horizon: { years: 3 } }, "horizons"],
  ["other currencies", { name: "Suisse", currency: "CHF" }, "currencies"],
  ["horizons before currencies", { name: "Court", horizon: { years: 3 }, currency: "CHF" }, "horizons"],
])("%s are refused, under the names of both", (_title, other, code) => {
  const { argument } = refusalOf(() => refuseUnlike(plainFee(), given({ ...contract, ...other })));
  expect(argument).toMatchObject({ code: "unlike", fact: { code }, names: { first: "Scénario 1" } });
});

test("what has no name goes by its place", () =>
  expect(refusalOf(() => refuseUnlike(plainFee(), given({ ...contract, currency: "CHF" }))).argument).toMatchObject({
    names: { first: "Scénario 1", other: "Scénario 2" },
  }));

test.each<[string, object]>([
  ["another start", { horizon: { start: "2028-01" } }],
  ["another discount rate", { horizon: { discountRate: 0.08 } }],
  ["VAT", { vat: { rate: 0.2, deductible: 0 } }],
])("%s is not", (_title, other) =>
  expect(() => refuseUnlike(plainFee(), given({ ...contract, ...other }))).not.toThrow(),
);

test("two scenarios are one whatever their names and languages", () => {
  const same = (...[one, other]: [object, object]) => areSame(given(one).asked, given(other).asked);
  expect(same({ ...contract, name: "A" }, { ...contract, name: "B", language: "en" })).toBe(true);
  expect(same(contract, { ...contract, employees: 400 })).toBe(false);
});
