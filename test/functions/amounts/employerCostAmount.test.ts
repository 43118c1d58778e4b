import "../../support/customFunctions";
import type { Employment } from "../../../src/model/reading/blankCharges";
import { setHost } from "../../../src/asking/host";
import { CHECK, EMPLOYERCOST, NPV, PLAN, SIMULATE, TCO } from "../../../src/functions/functions";
import { blockOf } from "../blocks";

// The official model itself is checked in test/payroll: here a cost is a quarter of the pay on top of it, and the model answers
// when it is told to.

const asked: Employment[] = [];
const waiting: { answer(): void; fail(): void }[] = [];
const answer = () => waiting.splice(0).forEach((each) => each.answer());
const fail = () => waiting.splice(0).forEach((each) => each.fail());
beforeEach(() => {
  asked.length = 0;
  setHost({
    employerCosts: (employment) => {
      asked.push(employment);
      return new Promise((resolve, reject) =>
        waiting.push({
          answer: () => resolve(1.25 * employment.yearlyPay),
          fail: () => reject(new Error("no worker")),
        }),
      );
    },
  });
});
afterEach(() => setHost({ employerCosts: undefined }));

/** A function's result that is not there yet: types tell of what a cell shows in the end. */
function promised<T>(result: T): Promise<T> {
  expect(result).toBeInstanceOf(Promise);
  return result as Promise<T>;
}

/** What a cell shows in the end, once the model has answered. */
function cell(call: () => unknown): unknown {
  const result = call();
  answer();
  return result;
}
const sentenceOf = async (call: () => unknown): Promise<string> => {
  try {
    return `answered ${String(await cell(call))}`;
  } catch (error) {
    return (error as Error).message;
  }
};

const internal = (...roles: object[]) => ({ name: "Interne", horizon: { years: 1 }, team: { roles } });
// Each test pays another salary: what has been asked once is known.
let pay = 40_000;
const nextPay = () => (pay += 1000);
const role = (rest: object = {}) => ({ name: "Support", fte: 1, grossSalary: nextPay(), ...rest });

describe("INFO.EMPLOYERCOST", () => {
  test("promises the cost, and answers at once when it is known", async () => {
    const cost = promised(EMPLOYERCOST(nextPay()));
    answer();
    expect(await cost).toBe(1.25 * pay);
    expect(EMPLOYERCOST(pay)).toBe(1.25 * pay);
    expect(EMPLOYERCOST(pay, null, null, null)).toBe(1.25 * pay);
    expect(asked).toEqual([
      {
        yearlyPay: pay,
        isManagerial: false,
        headcount: 100,
        accidentRate: 0.007,
        mobilityRate: 0,
        healthInsurance: 20,
        salaryTaxShare: 0,
      },
    ]);
  });

  test.each([
    ["TRUE", true, true],
    ["yes", "oui", true],
    ["1", 1, true],
    ["FALSE", false, false],
    ["no", "non", false],
    ["an empty cell that arrives as 0", 0, false],
    ["an empty cell that arrives as text", "", false],
  ])("managerial: %s", async (_title, given, isManagerial) => {
    await cell(() => EMPLOYERCOST(nextPay(), given, 60, 0.012));
    expect(asked).toEqual([
      {
        yearlyPay: pay,
        isManagerial,
        headcount: 60,
        accidentRate: 0.012,
        mobilityRate: 0,
        healthInsurance: 20,
        salaryTaxShare: 0,
      },
    ]);
  });

  test("two cells that ask the same wait for one answer", async () => {
    const cells = [EMPLOYERCOST(nextPay()), EMPLOYERCOST(pay, "non")].map(promised);
    expect(asked).toHaveLength(1);
    answer();
    expect(await Promise.all(cells)).toEqual([1.25 * pay, 1.25 * pay]);
  });

  test.each([
    ["no salary", [null], /« salaire_brut » : la valeur manque ; il faut un montant annuel entre 0,01 et 10 000 000/],
    ["0", [0], /0 est hors limites/],
    ["a negative salary", [-42_000], /−42 000 est hors limites/],
    ["more than ten million", [10_000_001], /hors limites/],
    ["a text", ["beaucoup"], /« beaucoup » n’est pas un nombre/],
    ["not a number", [NaN], /n’est pas un nombre/],
    ["neither yes nor no", [42_000, "peut-être"], /« Cadre » : « peut-être » ne répond ni oui ni non/],
    ["a headcount of 0", [42_000, false, 0], /« effectif » : 0 est hors limites ; il faut un nombre entier/],
    ["half an employee", [42_000, false, 10.5], /n’est pas un nombre entier/],
    ["0.7 for 0.7 %", [42_000, false, 10, 0.7], /« taux_accidents » : 0,7 \(soit 70 %\) est hors limites/],
  ])("%s is refused with a sentence", async (_title, args: unknown[], sentence) => {
    const said = await sentenceOf(() => EMPLOYERCOST(args[0], ...args.slice(1)));
    expect(said.replace(/[\u00a0\u202f]/g, " ")).toMatch(sentence);
    expect(asked).toEqual([]);
  });

  test("a model that does not answer is said so, and asked again by the next calculation", async () => {
    const refused = promised(EMPLOYERCOST(nextPay()));
    fail();
    await expect(refused).rejects.toThrow(/modèle social officiel n’a pas répondu/);
    expect(await cell(() => EMPLOYERCOST(pay))).toBe(1.25 * pay);
  });
});

describe("roles without charges", () => {
  test("TCO waits for the model, then answers at once: pay and a quarter of it", async () => {
    const block = blockOf(internal(role()));
    const total = promised(TCO(block));
    answer();
    expect(await total).toBe(1.25 * pay);
    expect(TCO(block)).toBe(1.25 * pay);
    expect(NPV(block)).toBe(1.25 * pay);
    expect(PLAN(block)).toContainEqual(["Charges patronales", 0, pay / 4, pay / 4, 0]);
    expect(CHECK(block)).toEqual([["OK"]]);
    expect(asked).toHaveLength(1);
  });

  test("all the roles are asked about together; those that have charges are not", async () => {
    const block = blockOf(internal(role(), role({ charges: 0.3 }), role({ managerial: true })));
    expect(await cell(() => TCO(block))).toBe(1.25 * (pay - 2000) + 1.3 * (pay - 1000) + 1.25 * pay);
    expect(asked.map(({ isManagerial }) => isManagerial)).toEqual([false, true]);
  });

  test("charges follow what is overridden: salary, status, headcount, accident rate", async () => {
    const block = blockOf(internal(role()));
    await cell(() => TCO(block));
    const total = promised(TCO(block, null, null, null, ["Salaire brut annuel", nextPay(), "Cadre", "oui"]));
    answer();
    expect(await total).toBe(1.25 * pay);
    expect(asked[1]).toMatchObject({ yearlyPay: pay, isManagerial: true });
    await cell(() => TCO(block, null, null, null, ["Effectif de l'entreprise", 12, "Taux AT/MP", 0.02]));
    expect(asked[2]).toMatchObject({ yearlyPay: pay - 1000, headcount: 12, accidentRate: 0.02 });
    // Charges that are given by an override ask nobody.
    expect(TCO(block, null, null, null, ["Charges patronales", 0.25])).toBe(1.25 * (pay - 1000));
  });

  test("simulations run on the completed document", async () => {
    const block = blockOf(internal(role({ fte: { low: 1, high: 3 } })));
    const table = (await cell(() => SIMULATE(block, 1000, 1))) as unknown[][];
    // Two FTE on average; the rate stays what it is at the expected pay.
    expect(table[2]!.slice(0, 2)).toEqual(["Plan attendu", 2.5 * pay]);
  });

  test("a salary that cannot be read is what is wrong; nobody waits", () => {
    expect(() => TCO(blockOf(internal(role({ grossSalary: -5 }))))).toThrow(/Salaire brut annuel/);
    expect(asked).toEqual([]);
  });

  test("a model that does not answer: every function says so, and CHECK too", async () => {
    const block = blockOf(internal(role()));
    const cells = [TCO(block), PLAN(block), CHECK(block)].map(promised<unknown>);
    fail();
    for (const each of cells) await expect(each).rejects.toThrow(/saisissez le taux de charges patronales/);
    expect(await cell(() => TCO(block))).toBe(1.25 * pay);
  });
});
