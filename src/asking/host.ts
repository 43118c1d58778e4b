import type { Language } from "../ground/label";
import { unforeseen } from "../ground/unforeseen";
import type { Employment } from "../model/reading/blankCharges";
import { simulate } from "../simulation/simulate";
import type { Documents, Outcomes, Question } from "../simulation/simulate";

/** How long work goes on: until nobody waits for it any more, telling the share that is done where somebody listens. */
export interface Going {
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

/** Who runs the simulations that would freeze the page. */
export interface LongWork {
  /** Whether a simulation lasts so long (about 100 ms) that it must not be run in the calling thread. */
  isLong(question: Question): boolean;
  /** Rejects as soon as its signal is aborted. */
  run(question: Question, documents: Documents, going: Going): Promise<Outcomes>;
}

/** Finds the yearly cost of an employment by the official model. Rejects when the model cannot be loaded, or is silent. */
export type EmployerCosts = (employment: Employment) => Promise<number>;

/** What simulations do without where they take a slower way to the same digits: workers, or WebAssembly with vectors. */
export type SlowPath = "workers" | "vectors";

/** What a page says once of where scenarios are asked about. */
export interface Host {
  /** The language of the reader, for answers to a scenario that has no words of its own, and for errors. */
  readonly language: Language;
  readonly longWork: LongWork;
  readonly employerCosts: EmployerCosts;
  /** What this page has been found to lack by now. */
  readonly slowPaths: () => readonly SlowPath[];
}

/** Without a worker the model is loaded and asked here: in the tests, on the command line. */
export const costsInThisThread: EmployerCosts = async (employment) => {
  const { employerCost } = await import("../payroll/officialModel");
  try {
    return employerCost(employment);
  } catch (error) {
    // A model that cannot be loaded is told to whoever asks; one that fails is a fault.
    unforeseen(error, "payroll model");
    throw error;
  }
};

/** Without a page: French, and everything in the calling thread. */
const alone: Host = {
  language: "fr",
  longWork: { isLong: () => false, run: (question) => Promise.resolve(simulate(question)) },
  employerCosts: costsInThisThread,
  slowPaths: () => [],
};

let told = alone;

/** Where scenarios are asked about. */
export const host = (): Host => told;

/** Sets what a page says of itself; undefined takes back what it said. Example: setHost({ language: "en" }). */
export function setHost(changes: { readonly [Key in keyof Host]?: Host[Key] | undefined }): void {
  const given = Object.entries({ ...told, ...changes }).filter(([, value]) => value !== undefined);
  told = { ...alone, ...(Object.fromEntries(given) as Partial<Host>) };
}
