import { warningSentence } from "../../../src/messages/warnings/warningSentence";
import { warnings } from "../../../src/model/warnings/warnings";
import { scenarioOf } from "../../support/cases";

const contract = (name: string, provider: string | undefined, more: object = {}) => ({
  name,
  ...(provider && { provider }),
  units: 1,
  unitPrice: 1000,
  governance: 0.06,
  exit: { when: "endOfHorizon", reversibilityMonths: 2 },
  ...more,
});
const told = (...contracts: object[]) =>
  warnings(scenarioOf({ contracts })).map(({ code, at, ...rest }) => [code, at, "contract" in rest && rest.contract]);

test("two lines of one provider, typed as contracts, that nothing is billed on top of: once, naming both", () => {
  expect(told(contract("Postes", "Globalis"), contract("Serveurs", "Globalis"))).toEqual([
    ["noExtras", "/contracts/0/extras/mode", "Globalis (Postes, Serveurs)"],
  ]);
});
test("of two providers each is told", () => {
  expect(told(contract("Postes", "Globalis"), contract("Serveurs", "Rival"))).toEqual([
    ["noExtras", "/contracts/0/extras/mode", "Postes"],
    ["noExtras", "/contracts/1/extras/mode", "Serveurs"],
  ]);
});
test("contracts of nobody in particular are told apart", () => {
  expect(told(contract("Postes", undefined), contract("Serveurs", undefined))).toHaveLength(2);
});
test("what is not said alike stays apart: terms of six and of eight months", () => {
  expect(told(contract("Postes", "Globalis", { term: 6 }), contract("Serveurs", "Globalis", { term: 8 }))).toEqual([
    ["noExtras", "/contracts/0/extras/mode", "Globalis (Postes, Serveurs)"],
    ["shortContract", "/contracts/0/term", "Postes"],
    ["shortContract", "/contracts/1/term", "Serveurs"],
  ]);
});
test("costs are summed: a notice too late of two contracts, each renewed for 12 × 1,000 × 1.06", () => {
  const late = {
    term: 12,
    tacitRenewal: true,
    exit: {
      when: "decision",
      decisionMonth: 10,
      notice: 3,
      reversibilityMonths: 2,
      destination: "switch",
      newMonthlyCost: 0,
    },
    extras: { mode: "workUnits", items: [{ name: "U", unitPrice: 10, perYear: 1, count: "firm" }] },
  };
  const [alone] = warnings(scenarioOf({ contracts: [contract("Postes", "Globalis", late)] }));
  const [both, ...others] = warnings(
    scenarioOf({ contracts: [contract("Postes", "Globalis", late), contract("Serveurs", "Globalis", late)] }),
  );
  expect(others).toEqual([]);
  expect(alone).toMatchObject({ code: "lateNotice", cost: expect.any(Number) });
  expect(both).toMatchObject({ code: "lateNotice", cost: 2 * (alone as { cost: number }).cost });
  expect(warningSentence(both!, "fr")).toContain("Globalis (Postes, Serveurs)");
});
