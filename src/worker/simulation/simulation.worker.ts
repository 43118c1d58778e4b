import { traceUnforeseen } from "../../ground/unforeseen";
import { toConsole } from "../toConsole";
import { answerTask } from "./answerTask";
import type { Task } from "./protocol";

// The script of a worker.
traceUnforeseen(toConsole);
self.onmessage = ({ data }: MessageEvent<Task>) => {
  const answer = answerTask(data);
  const transfer = "outcomes" in answer ? answer.outcomes.map(({ buffer }) => buffer) : [];
  self.postMessage(answer, { transfer });
};
