import { employerCost } from "../../payroll/officialModel";
import { toConsole } from "../toConsole";
import type { CostAnswer, CostQuestion } from "./employerCostWorker";

// The script of the worker that holds the official payroll model.
self.onmessage = ({ data: { question, employment } }: MessageEvent<CostQuestion>) => {
  let cost: number | undefined;
  try {
    cost = employerCost(employment);
  } catch (error) {
    // No answer is an answer too.
    toConsole(error, "payroll model");
  }
  self.postMessage({ question, cost } satisfies CostAnswer);
};
