/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
// Every function as Excel calls it, through the unmodified office.js. An empty cell has one meaning, not given, though it
// arrives as nothing on the web and as 0 on Windows and Mac (office-js 4702). Functions and parameters are those of
// functions.json, so that a new one is tested as soon as it is there.
import type { FunctionMetadata, ParameterMetadata } from "../../../src/workbook/grid/calls/functionMetadata";
import { readFunctions } from "../../../scripts/build/functionFiles";
import "../../support/messageChannel";
import { fee } from "../blocks";
import { startExcel } from "./functionsHost";
import type { Answer, Call } from "./functionsHost";

const EMPTY = "Feuil1!B1";
const ZERO = "Feuil1!C1";
const sheets = [
  { name: "Feuil1", rows: [["", null, 0]] },
  { name: "Valeurs", rows: [[0.06], [null], [0]] },
];

let excel: Awaited<ReturnType<typeof startExcel>>;
let functions: readonly FunctionMetadata[];

beforeAll(async () => {
  ({ functions } = await readFunctions("src/functions/functions.ts"));
  excel = await startExcel(sheets);
  await import("../../../src/functions/excel/registered");
  const all: Readonly<Record<string, unknown>> = await import("../../../src/functions/functions");
  for (const { id } of functions) CustomFunctions.associate(id, all[id] as () => unknown);
});

/** What a call gives for parameters that are needed, by name. */
const needed: Readonly<Record<string, unknown>> = {
  scenario: fee(30000),
  rival: fee(31000),
  from: fee(30000),
  to: fee(31000),
  scenarios: [fee(30000), fee(31000)],
  target: [[2_500_000]],
  label: "Prix unitaire mensuel",
  line: "total",
  rowLabel: "Durée",
  rowValues: [[3], [4]],
  p: 0.8,
  fte: 1,
  grossSalary: 42000,
  seniorityYears: 5,
  offers: [
    ["Comparatif des offres", "", "", ""],
    ["Libellé", "Acheteur", "Alpha", "Beta"],
    ["Unités", 400, "", ""],
    ["Prix unitaire mensuel", "", 75, 68],
  ],
  provider: "Alpha",
  amount: 360000,
  monthlyFee: 30000,
  price: 100,
  baseIndex: 110,
  newIndex: 120,
  decisionMonth: 20,
  notice: 3,
  term: 36,
  startDate: 46388,
  termMonths: 36,
  noticeMonths: 8,
};

/** An argument, and where it comes from: what is typed or computed comes from nowhere. */
interface Given {
  readonly value: unknown;
  readonly from?: string;
}

const typical = ({ name, optional }: ParameterMetadata): Given => {
  if (!optional && needed[name] === undefined) throw new Error(`"needed" lacks a value for ${name}`);
  return { value: optional ? null : needed[name] };
};

/** The call with some of its arguments changed. */
function callOf({ id, parameters }: FunctionMetadata, changed: Readonly<Record<string, Given>> = {}): Call {
  const given = parameters.map((parameter) => changed[parameter.name] ?? typical(parameter));
  return { id, args: given.map(({ value }) => value), addresses: given.map(({ from }) => from ?? "") };
}

/** A cell as an argument of a parameter: a range of one where ranges are expected. */
const cell = ({ dimensionality, repeating }: ParameterMetadata, value: unknown, from: string): Given => {
  const one = dimensionality === "matrix" ? [[value]] : value;
  return { value: repeating ? [one] : one, from };
};
const arrivals = [null, 0, ""];

/** Answers by what was asked, all at once as in a recalculation: office.js hands over twice a second. */
async function answers(calls: Readonly<Record<string, Call>>): Promise<Readonly<Record<string, Answer>>> {
  const found = await excel.call(Object.values(calls));
  return Object.fromEntries(Object.keys(calls).map((title, i) => [title, found[i]!]));
}

/** Asserts that calls give what others do, each told by its title. */
async function expectAlike(pairs: readonly (readonly [title: string, call: Call, other: Call])[]): Promise<void> {
  const found = await answers(Object.fromEntries(pairs.map(([title, call]) => [title, call])));
  const expected = await answers(Object.fromEntries(pairs.map(([title, , other]) => [title, other])));
  expect(found).toEqual(expected);
}

test("calls that give what they need are answered", async () => {
  const found = await answers(Object.fromEntries(functions.map((metadata) => [metadata.id, callOf(metadata)])));
  const errors = Object.entries(found).filter(([, { errorCode }]) => errorCode !== undefined);
  expect(errors).toEqual([]);
});

test("an empty cell is an argument left out, however it arrives", async () => {
  await expectAlike(
    functions.flatMap((metadata) => {
      const optional = metadata.parameters.filter((parameter) => parameter.optional);
      return arrivals.flatMap((value) => {
        const sets = [...optional.map((parameter) => [parameter]), optional];
        return sets.map((parameters) => {
          const empty = parameters.map((parameter) => [parameter.name, cell(parameter, value, EMPTY)]);
          const title = `${metadata.id}: ${parameters.map(({ name }) => name).join(", ")} as ${value}`;
          return [title, callOf(metadata, Object.fromEntries(empty)), callOf(metadata)] as const;
        });
      });
    }),
  );
});

test("what is needed is missing where its cell is empty, however that arrives", async () => {
  await expectAlike(
    functions.flatMap((metadata) =>
      metadata.parameters.flatMap((parameter) => {
        const arrived = (value: unknown) => callOf(metadata, { [parameter.name]: cell(parameter, value, EMPTY) });
        return [0, ""].map(
          (value) => [`${metadata.id}: ${parameter.name} as ${value}`, arrived(value), arrived(null)] as const,
        );
      }),
    ),
  );
});

test("a 0 that a cell holds is the 0 that is typed", async () => {
  await expectAlike(
    functions.flatMap((metadata) =>
      metadata.parameters.map((parameter) => {
        const zero = (from: string) => callOf(metadata, { [parameter.name]: cell(parameter, 0, from) });
        return [`${metadata.id}: ${parameter.name}`, zero(ZERO), zero("")] as const;
      }),
    ),
  );
});

test("parameters that the metadata Excel still has does not know are left out", async () => {
  await expectAlike(
    functions.flatMap((metadata) => {
      const { id, args } = callOf(metadata);
      const whole = { id, args };
      const needed = metadata.parameters.filter((parameter) => !parameter.optional).length;
      return metadata.parameters
        .slice(needed)
        .map((_, i) => [`${id} with ${needed + i} arguments`, { id, args: args.slice(0, needed + i) }, whole] as const);
    }),
  );
});

// EXCEL.md W1: what the same cells gave on Windows and Mac, and on the web.
test.each([
  ["=INFO.TCO(30000;;D1)", "TCO", [fee(30000), null, EMPTY], 2444250],
  ["=INFO.TCO(30000;;D1;E1)", "TCO", [fee(30000), null, EMPTY, EMPTY], 2444250],
  ["=INFO.TCO(30000;;C1), where 0 is typed: 1,800,000 × 1.06 + 165,000", "TCO", [fee(30000), null, ZERO], 2073000],
  ["=INFO.INTERNAL(1;42000;1;D1;E1;F1)", "INTERNAL", [1, 42000, 1, EMPTY, EMPTY, EMPTY], 72124.92],
  ["=INFO.REVISION(100;110;120;D1;E1;F1)", "REVISION", [100, 110, 120, EMPTY, EMPTY, EMPTY], 109.09],
  ["=INFO.OVERRUN(360000;B1;C1;D1;E1)", "OVERRUN", [360000, EMPTY, EMPTY, EMPTY, EMPTY], 74250],
  ["=INFO.REVERSIBILITY(30000;B1;C1)", "REVERSIBILITY", [30000, EMPTY, EMPTY], 165000],
  ["=INFO.CONTRACTEND(20;3;36;D1)", "CONTRACTEND", [20, 3, 36, EMPTY], 36],
  ["=INFO.CONTRACTEND(20;3;36;C1), where 0 is typed: not renewed", "CONTRACTEND", [20, 3, 36, ZERO], 23],
  ['=INFO.TCO(30000;;;;"Gouvernance";D1)', "TCO", [fee(30000), null, null, null, ["Gouvernance", EMPTY]], 2444250],
  ["=INFO.TCO(30000;;;;D1;3)", "TCO", [fee(30000), null, null, null, [EMPTY, 3]], 2444250],
  [
    '=INFO.TCO(30000;;;;"Gouvernance";C1), where 0 is typed: 1,800,000 × 1.20625 + 165,000',
    "TCO",
    [fee(30000), null, null, null, ["Gouvernance", ZERO]],
    2336250,
  ],
] as const)("%s", async (_formula, id, given, expected) => {
  const flat = given.flatMap((each) => (Array.isArray(each) && typeof each[0] !== "object" ? each : [each]));
  const isCell = (each: unknown) => each === EMPTY || each === ZERO;
  const arriving = (empty: unknown): Call => {
    const value = (each: unknown): unknown => (each === EMPTY ? empty : each === ZERO ? 0 : each);
    return {
      id,
      args: given.map((each) => (Array.isArray(each) ? each.map(value) : value(each))),
      addresses: flat.map((each) => (isCell(each) ? (each as string) : "")),
    };
  };
  expect(await excel.call(arrivals.map(arriving))).toEqual(arrivals.map(() => ({ value: [[expected]] })));
});

test("INFO.GRID leaves empty what stands beside an empty cell of its values", async () => {
  const values = (empty: unknown): Call => ({
    id: "GRID",
    args: [fee(30000), "Gouvernance", [[0.06], [empty], [0]], null, null, null, null],
    addresses: ["", "", "Valeurs!A1:A3", "", "", "", ""],
  });
  // 6 % of 1,800,000 less.
  const table = [[2444250], [""], [2336250]];
  expect(await excel.call(arrivals.map(values))).toEqual(arrivals.map(() => ({ value: table })));
});

test("an overrun range of several cells is no cell that could be looked up", async () => {
  const [spilled] = await excel.call([
    { id: "TCO", args: [fee(30000), null, 0, null, null], addresses: ["", "", "Feuil1!B1:C1", "", ""] },
  ]);
  expect(spilled).toEqual({ value: [[2073000]] });
});
