import type { Chunk } from "./chunk";
import type { Job } from "./job";
import type { Answer, Task } from "./protocol";

/** Starts a worker (spawn.ts), or throws where there are none. */
export type Spawn = (events: {
  readonly answered: (answer: Answer) => void;
  /** It could not be loaded, or has crashed. */
  readonly died: () => void;
}) => SpawnedWorker;

interface SpawnedWorker {
  post(task: Task): void;
  stop(): void;
}

interface Member {
  readonly worker: SpawnedWorker;
  task?: { readonly job: number; readonly chunk: Chunk } | undefined;
  hasAnswered: boolean;
}

/** The workers of a page: started when they are needed, and kept for the next job, whose program they may know. */
export class WorkerPool {
  private readonly members = new Set<Member>();
  /** Those under way, by number: what answers a job no longer here is dropped. */
  private readonly jobs = new Map<number, Job>();
  private lastJob = 0;

  constructor(
    private readonly spawn: Spawn,
    private size: number,
  ) {}

  /** How many workers are computing. */
  get busy(): number {
    return [...this.members].filter(({ task }) => task).length;
  }

  /** Has a job computed, after those that came before. */
  start(job: Job): void {
    const number = ++this.lastJob;
    this.jobs.set(number, job);
    const forget = () => this.jobs.delete(number);
    job.outcomes.then(forget, forget);
    this.handOut();
  }

  private handOut(): void {
    for (const [number, job] of this.jobs) {
      for (let member; job.isWaiting && (member = this.free());) give(member, number, job);
      if (this.size === 0) job.computeHere();
    }
  }

  private free(): Member | undefined {
    for (const member of this.members) if (!member.task) return member;
    return this.members.size < this.size ? this.spawned() : undefined;
  }

  private spawned(): Member | undefined {
    try {
      const worker = this.spawn({
        answered: (answer) => this.answered(member, answer),
        died: () => this.lost(member),
      });
      const member: Member = { worker, hasAnswered: false };
      this.members.add(member);
      return member;
    } catch {
      // An old web view without workers, or a page whose policy forbids them.
      this.size = this.members.size;
      return undefined;
    }
  }

  private answered(member: Member, answer: Answer): void {
    const { chunk } = member.task!;
    member.task = undefined;
    member.hasAnswered = true;
    const job = this.jobs.get(answer.job);
    try {
      if ("failure" in answer) job?.takeBack(chunk);
      else job?.place(answer);
    } finally {
      this.handOut();
    }
  }

  private lost(member: Member): void {
    if (!this.members.delete(member)) return;
    member.worker.stop();
    // One that has never answered would not start a second time either.
    if (!member.hasAnswered) this.size--;
    const { task } = member;
    if (task) this.jobs.get(task.job)?.lose(task.chunk);
    this.handOut();
  }
}

function give(member: Member, number: number, job: Job): void {
  const chunk = job.take();
  try {
    member.worker.post({ job: number, question: job.sent, ...chunk });
    member.task = { job: number, chunk };
  } catch {
    // A document that no message can carry.
    job.takeBack(chunk);
  }
}

/** How many workers a page should have: a core is left to the page itself. */
export const workersFor = (cores: number | undefined): number => Math.min(Math.max((cores ?? 2) - 1, 1), 4);
