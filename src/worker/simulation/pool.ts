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
  task?: { readonly job: number; readonly chunk: Chunk; readonly silence: ReturnType<typeof setTimeout> } | undefined;
  hasAnswered: boolean;
}

/**
 * A worker that says nothing for so long will not any more: its script never came, or it was closed without a word. It
 * answers in hundredths of a second, after seconds where it reads a scenario of thousands of costs.
 */
const SILENCE_MS = 15_000;

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

  /** Whether this page has no workers, and does their work itself. */
  get isEmpty(): boolean {
    return this.size === 0;
  }

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
      for (let member; job.isWaiting && (member = this.free());) this.give(member, number, job);
      if (this.isEmpty) job.computeHere();
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

  private give(member: Member, number: number, job: Job): void {
    const chunk = job.take();
    try {
      member.worker.post({ job: number, question: job.sent, ...chunk });
      member.task = { job: number, chunk, silence: setTimeout(() => this.lost(member), SILENCE_MS) };
    } catch {
      // A document that no message can carry.
      job.takeBack(chunk);
    }
  }

  private answered(member: Member, answer: Answer): void {
    // One that was stopped may still have answered.
    if (!member.task || !this.members.has(member)) return;
    const { chunk, silence } = member.task;
    clearTimeout(silence);
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
    clearTimeout(task?.silence);
    if (task) this.jobs.get(task.job)?.lose(task.chunk);
    this.handOut();
  }
}

/** How many workers a page should have: a core is left to the page itself. */
export const workersFor = (cores: number | undefined): number => Math.min(Math.max((cores ?? 2) - 1, 1), 4);
