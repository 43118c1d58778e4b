import "../support/customFunctions";
import { setHost } from "../../src/asking/host";
import { HISTOGRAM, PERCENTILE, PROBABILITY, SIMULATE } from "../../src/functions/functions";
import { underSignal } from "../../src/functions/callUnderway";
import type { Documents, Outcomes, Question } from "../../src/simulation/simulate";
import { simulate } from "../../src/simulation/simulate";
import { readFunctions } from "../../scripts/build/functionFiles";
import { FunctionCalls, pending } from "../../src/workbook/grid/calls/functionCalls";
import type { CallingCell } from "../../src/workbook/grid/calls/functionCalls";
import { gridMessages } from "../../src/workbook/grid/gridMessages";
import { scenarioOf } from "../support/cases";
import { unforeseenErrors } from "../support/unforeseen";
import { block, fee } from "../functions/blocks";

/** Workers that do what a test tells them, when it tells them. */
class Workers {
  readonly runs: {
    readonly question: Question;
    readonly documents: Documents;
    readonly signal: AbortSignal;
    finish(outcomes?: Outcomes): void;
    fail(): void;
  }[] = [];
  /** How often it was asked whether a simulation is long: once for each that is neither known nor under way. */
  asked = 0;

  constructor(
    private readonly long: (question: Question) => boolean = () => true,
    private readonly refuses = false,
  ) {
    setHost({ longWork: this });
  }

  isLong(question: Question): boolean {
    this.asked++;
    return this.long(question);
  }

  run(question: Question, documents: Documents, { signal }: { signal: AbortSignal }): Promise<Outcomes> {
    if (this.refuses) throw new Error("no worker");
    return new Promise((resolve, reject) => {
      this.runs.push({
        question,
        documents,
        signal,
        finish: (outcomes = simulate(question)) => resolve(outcomes),
        fail: () => reject(new Error("lost")),
      });
    });
  }
}

afterEach(() => setHost({ longWork: undefined }));

// A scenario of its own for each test: what one has simulated, the next would find.
let trials = 100;
beforeEach(() => trials++);
const cancelled = { code: "#N/A", message: "Calcul interrompu. Recalculez la cellule pour le reprendre." };
const failed = {
  code: "#N/A",
  message: "La simulation n’a pas abouti. Recalculez la cellule, ou demandez moins de tirages.",
};

describe("a simulation that lasts", () => {
  test("is promised, and gives what it would have given at once", async () => {
    const workers = new Workers();
    const promised = PERCENTILE(block("01"), 0.8, trials);
    expect(promised).toBeInstanceOf(Promise);
    workers.runs[0]!.finish();
    const found = await promised;

    setHost({ longWork: undefined });
    // Written in English the document is another one, and the digits are the same.
    expect(PERCENTILE(block("01", "en"), 0.8, trials)).toBe(found);
  });

  test("is asked of the workers with the documents that it was read from, overrides included", () => {
    const workers = new Workers();
    void PERCENTILE(fee(30000), 0.8, trials, 7, ["Overrun", 0.1]);
    void PROBABILITY(fee(30000), block("01"), trials, 7);
    const [one, two] = workers.runs;
    expect(one!.question).toMatchObject({ measure: "total", method: "stratified", seed: 7, trials });
    expect(one!.documents).not.toHaveProperty("rival");
    expect(scenarioOf(one!.documents.first).quantities).toEqual(one!.question.first.quantities);
    expect(scenarioOf(two!.documents.rival).quantities).toEqual(two!.question.rival!.quantities);
  });

  test("is run once for all the cells that ask for it, under way or done", async () => {
    const workers = new Workers();
    const table = SIMULATE(block("01"), trials);
    const bins = HISTOGRAM(block("01"), 5, trials);
    const p80 = PERCENTILE(block("01"), 0.8, trials);
    expect(workers.runs).toHaveLength(1);
    workers.runs[0]!.finish();
    for (const each of [table, bins, p80]) await expect(each).resolves.toBeDefined();

    // What is known is no promise any more.
    expect(typeof PERCENTILE(block("01"), 0.9, trials)).toBe("number");
    expect(PERCENTILE(block("01"), 0.8, trials)).toBe(await p80);
    expect(workers.runs).toHaveLength(1);
    void PERCENTILE(block("01"), 0.8, trials, 2);
    expect(workers.runs).toHaveLength(2);
  });

  test("that does not last is answered at once, and shared as well", () => {
    const workers = new Workers(() => false);
    expect(typeof PERCENTILE(block("01"), 0.8, trials)).toBe("number");
    expect(Array.isArray(SIMULATE(block("01"), trials))).toBe(true);
    expect(typeof PERCENTILE(block("01"), 0.9, trials)).toBe("number");
    expect(workers.asked).toBe(1);
    expect(workers.runs).toHaveLength(0);
  });

  test("wrong arguments are refused at once", () => {
    new Workers();
    expect(() => PERCENTILE(block("01"), 2, trials)).toThrow(/soit 200\s%/);
  });
});

describe("a cell that goes away", () => {
  test("leaves the simulation to those that wait", async () => {
    const workers = new Workers();
    const cells = [new AbortController(), new AbortController()];
    const [gone, stays] = cells.map(({ signal }) => underSignal(signal, () => PERCENTILE(block("01"), 0.8, trials)));
    cells[0]!.abort();
    await expect(gone).rejects.toMatchObject(cancelled);
    expect(workers.runs[0]!.signal.aborted).toBe(false);
    workers.runs[0]!.finish();
    expect(typeof (await stays)).toBe("number");
    // Too late: it has its answer.
    cells[1]!.abort();
    expect(typeof PERCENTILE(block("01"), 0.8, trials)).toBe("number");
  });

  test("when it is the last one, cancels the simulation; the next cell starts it again", async () => {
    const workers = new Workers();
    const cell = new AbortController();
    const gone = underSignal(cell.signal, () => SIMULATE(block("01"), trials));
    cell.abort();
    cell.abort();
    await expect(gone).rejects.toMatchObject(cancelled);
    const [first] = workers.runs;
    expect(first!.signal.aborted).toBe(true);

    const next = PERCENTILE(block("01"), 0.8, trials);
    expect(workers.runs).toHaveLength(2);
    first!.finish({ first: Float64Array.of(0) });
    workers.runs[1]!.finish();
    expect(await next).toBeGreaterThan(2e6);
  });

  test("says so in the language of the reader", async () => {
    setHost({ language: "en" });
    new Workers();
    const cell = new AbortController();
    const gone = underSignal(cell.signal, () => PROBABILITY(fee(1), fee(2), trials));
    cell.abort();
    await expect(gone).rejects.toMatchObject({ message: expect.stringMatching(/^Calculation cancelled/) });
    setHost({ language: "fr" });
  });
});

describe("a simulation that fails", () => {
  test("is an error with a sentence in every cell, and tried again", async () => {
    const workers = new Workers();
    const waiting = [PERCENTILE(block("01"), 0.8, trials), SIMULATE(block("01"), trials)];
    workers.runs[0]!.fail();
    for (const each of waiting) await expect(each).rejects.toMatchObject(failed);
    expect(unforeseenErrors()).toEqual([new Error("lost")]);

    const again = PERCENTILE(block("01"), 0.8, trials);
    workers.runs[1]!.finish();
    expect(await again).toBeGreaterThan(2e6);
  });

  test("even before it starts", async () => {
    new Workers(() => true, true);
    await expect(PERCENTILE(block("01"), 0.8, trials)).rejects.toMatchObject(failed);
    expect(unforeseenErrors()).toEqual([new Error("no worker")]);
  });

  test("when it overflows: no cell shows NaN, and no statistic hangs on it", async () => {
    const workers = new Workers();
    const waiting = HISTOGRAM(block("01"), 5, trials);
    workers.runs[0]!.finish({ first: Float64Array.of(1, NaN, Infinity) });
    await expect(waiting).rejects.toMatchObject(failed);
    expect(unforeseenErrors()).toEqual([new Error("not finite")]);
  });
});

describe("in the embedded grid", () => {
  const cell: CallingCell = { sheetId: "s", row: 0, column: 0 };
  /** INFO.PERCENTILE(30000; 0.8; trials) in a cell, and what it shows once the workers have ended. */
  async function shownAfter(end: (workers: Workers) => void) {
    const workers = new Workers();
    const { functions } = await readFunctions("src/functions/functions.ts");
    const metadata = functions.find(({ id }) => id === "PERCENTILE")!;
    let recalculated: () => void;
    const ended = new Promise<void>((resolve) => (recalculated = resolve));
    const calls = new FunctionCalls(gridMessages.fr, () => recalculated());
    const show = () => calls.call(metadata, PERCENTILE, [30000, 0.8, trials], cell);
    expect(show()).toBe(pending);
    end(workers);
    await ended;
    return show();
  }

  test("the cell is busy, then shows the result", async () => {
    expect(await shownAfter(({ runs }) => runs[0]!.finish())).toBeGreaterThan(2e6);
  });

  test("or why there is none", async () => {
    expect(await shownAfter(({ runs }) => runs[0]!.fail())).toMatchObject(failed);
    expect(unforeseenErrors()).toEqual([new Error("lost")]);
  });
});
