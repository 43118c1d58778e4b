import { completed, employerCosts } from "../../src/asking/employerCosts";
import { setHost } from "../../src/asking/host";
import { Awaiting, Unfinished } from "../../src/asking/unanswered";
import type { Employment } from "../../src/model/reading/blankCharges";

const asked: Employment[] = [];
let answers: (employment: Employment) => Promise<number>;
beforeEach(() => {
  asked.length = 0;
  // A cost of half the pay on top of it: the official model itself is checked in test/payroll.
  answers = ({ yearlyPay }) => Promise.resolve(1.5 * yearlyPay);
  setHost({
    employerCosts: (employment) => {
      asked.push(employment);
      return answers(employment);
    },
  });
});
afterEach(() => setHost({ employerCosts: undefined }));

// Each test pays another salary: what has been asked once is known.
let pay = 40_000;
const employment = (): Employment => ({ yearlyPay: (pay += 1000), isManagerial: false, headcount: 100, accidentRate: 0.007, mobilityRate: 0, healthInsurance: 20, salaryTaxShare: 0 }); // prettier-ignore

/** What a call waits for. */
function awaited(call: () => unknown): Promise<unknown> {
  try {
    call();
  } catch (error) {
    if (error instanceof Awaiting) return error.until;
    throw error;
  }
  throw new Error("It does not wait.");
}

test("a cost that is not known is awaited, then answered at once", async () => {
  const someone = employment();
  await awaited(() => employerCosts([someone]));
  expect(employerCosts([someone])).toEqual([1.5 * someone.yearlyPay]);
  expect(asked).toEqual([someone]);
});

test("several are asked about together, one question for equal ones", async () => {
  const [one, other] = [employment(), employment()];
  await awaited(() => employerCosts([one, other, { ...one }]));
  expect(asked).toEqual([one, other]);
  expect(employerCosts([other, one])).toEqual([1.5 * other.yearlyPay, 1.5 * one.yearlyPay]);
});

test("a model that does not answer is told so, and asked again", async () => {
  const someone = employment();
  answers = () => Promise.reject(new Error("no worker"));
  await expect(awaited(() => employerCosts([someone]))).rejects.toEqual(new Unfinished("noEmployerCost"));
  answers = ({ yearlyPay }) => Promise.resolve(2 * yearlyPay);
  await awaited(() => employerCosts([someone]));
  expect(employerCosts([someone])).toEqual([2 * someone.yearlyPay]);
});

test("a document is given the charges that its roles leave out: half the pay is a rate of 0.5", async () => {
  const document = { team: { roles: [{ fte: 1, grossSalary: (pay += 1000) }, { fte: 1, grossSalary: 1, charges: 0.4 }] } };
  await awaited(() => completed(document));
  const { team } = completed(document) as typeof document;
  expect(team.roles.map(({ charges }) => Number(charges))).toEqual([0.5, 0.4]);
}); // prettier-ignore

test("a document without roles waits for nobody", () => {
  const document = { contracts: [{ name: "A", units: 1, unitPrice: 1 }] };
  expect(completed(document)).toEqual(document);
  expect(asked).toEqual([]);
});
