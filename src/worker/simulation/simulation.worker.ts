import { answerTask } from "./answerTask";
import type { Task } from "./protocol";

// The script of a worker.
self.onmessage = ({ data }: MessageEvent<Task>) => {
  const answer = answerTask(data);
  const transfer = "outcomes" in answer ? answer.outcomes.map(({ buffer }) => buffer) : [];
  self.postMessage(answer, { transfer });
};
