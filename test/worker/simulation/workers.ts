import { answerTask } from "../../../src/worker/simulation/answerTask";
import type { Spawn } from "../../../src/worker/simulation/pool";
import type { Answer, Task } from "../../../src/worker/simulation/protocol";

/** What the workers of a test do with a task, the n-th that is handled by any of them. */
export type Conduct = (task: Task, handled: number) => Answer | "dies" | undefined;

/** Workers in this process: messages go through structured clones and arrive later, as between threads. */
export function fakeWorkers(conduct: Conduct = answerTask) {
  const tasks: Task[] = [];
  let handled = 0;
  let spawned = 0;
  let stopped = 0;
  const spawn: Spawn = ({ answered, died }) => {
    spawned++;
    return {
      post: (task) => {
        const received = structuredClone(task);
        tasks.push(received);
        setImmediate(() => {
          const answer = conduct(received, ++handled);
          if (answer === "dies") died();
          // The time is made up, so that chunks are the same in every run.
          else if (answer) answered(structuredClone({ ...answer, milliseconds: 10 }));
        });
      },
      stop: () => stopped++,
    };
  };
  return { spawn, tasks, spawned: () => spawned, stopped: () => stopped };
}
