import { setHost } from "../../src/asking/host";
import { scenarioInFile } from "../../src/asking/scenarioInFile";
import { scenarioOf, workedCase } from "../support/cases";

const bytes = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));
const team = { team: { roles: [{ name: "R", fte: 1, grossSalary: 43210 }] } };
afterEach(() => setHost({ employerCosts: undefined }));

test("the scenario of a worked case", async () => {
  const { scenario } = workedCase("05");
  expect(await scenarioInFile(bytes(scenario))).toEqual({ scenario: scenarioOf(scenario), document: scenario });
});

test("what is no file of JSON", async () => {
  expect(await scenarioInFile(bytes({}).slice(1))).toMatchObject({ fileProblems: [{ code: "notJson" }] });
});

test("what is no scenario, with the values as the file writes them", async () => {
  const outcome = await scenarioInFile(new TextEncoder().encode('{"horizon": {"years": 1e999}}'));
  expect(outcome).toMatchObject({ problems: [{ code: "notANumber", at: "/horizon/years" }] });
  expect("textAt" in outcome && outcome.textAt("/horizon/years")).toBe("1e999");
});

test("charges that a role leaves out are asked for", async () => {
  setHost({ employerCosts: ({ yearlyPay }) => Promise.resolve(1.5 * yearlyPay) });
  const outcome = await scenarioInFile(bytes(team));
  expect("scenario" in outcome && outcome.scenario.team.roles[0]!.charges.expected.float).toBe(0.5);
});

test("a payroll model that does not answer", async () => {
  setHost({ employerCosts: () => Promise.reject(new Error("silent")) });
  const silent = { team: { roles: [{ ...team.team.roles[0], grossSalary: 43211 }] } };
  await expect(scenarioInFile(bytes(silent))).rejects.toMatchObject({ reason: "noEmployerCost" });
});
