import { measuredOf } from "../../simulation/simulate";
import type { Documents, Outcomes, Question } from "../../simulation/simulate";
import { trials } from "../../simulation/trials";
import { pause } from "../../asking/pause";
import { FIRST_COUNT, resized } from "./chunk";
import type { Chunk } from "./chunk";
import type { Computed, SentQuestion } from "./protocol";

/** What a worker computes at once: so long that messages weigh nothing, so short that it is soon free for another job. */
const CHUNK_MS = 20;
/** What the calling thread computes at once: less than the time between two frames. */
const SLICE_MS = 8;

/** A simulation under way: which trials are still to be computed, and the outcomes of those that are. */
export class Job {
  readonly sent: SentQuestion;
  /** Settles once: with the outcomes, or with why there are none. */
  readonly outcomes: Promise<Outcomes>;
  private readonly arrays: readonly Float64Array[];
  /** The last is next; a worker that died puts its chunk back. */
  private readonly remaining: Chunk[] = [];
  private computed = 0;
  private count = FIRST_COUNT;
  private losses = 0;
  private isSettled = false;
  /** Whether the calling thread has taken over from the workers, and whether it is computing. */
  private isHere = false;
  private isComputing = false;
  private resolve!: (outcomes: Outcomes) => void;
  private reject!: (reason: unknown) => void;

  constructor(
    private readonly question: Question,
    documents: Documents,
    private readonly onProgress: (share: number) => void = () => {},
  ) {
    const { rival, measure, method, seed } = question;
    if ((rival === undefined) !== (documents.rival === undefined)) throw new Error("a rival goes with its document");
    this.sent = { ...documents, measure, method, seed };
    this.arrays = measuredOf(question).map(() => new Float64Array(question.trials));
    this.outcomes = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
    if (question.trials > 0) this.remaining.push({ from: 0, count: question.trials });
    else this.settle();
  }

  /** Whether there are trials to hand to a worker. */
  get isWaiting(): boolean {
    return !this.isHere && !this.isSettled && this.remaining.length > 0;
  }

  /** The next trials for a worker. */
  take(): Chunk {
    return this.chunk(this.count)!;
  }

  /** Puts the outcomes of trials where they belong. */
  place({ from, outcomes, milliseconds }: Computed): void {
    this.count = resized(outcomes[0]!.length, milliseconds, CHUNK_MS);
    this.arrays.forEach((array, i) => array.set(outcomes[i]!, from));
    this.progress(outcomes[0]!.length);
  }

  /** The worker of a chunk has died: another may try, once. */
  lose(chunk: Chunk): void {
    this.remaining.push(chunk);
    this.losses++;
    if (this.losses > 1 || this.isHere) this.computeHere();
  }

  /** A worker cannot compute a chunk, and no other could: the calling thread does, or tells why not. */
  takeBack(chunk: Chunk): void {
    this.remaining.push(chunk);
    this.computeHere();
  }

  fail(reason: unknown): void {
    this.isSettled = true;
    this.reject(reason);
  }

  /** Computes what is left in the calling thread, slice by slice, so that the page stays alive. */
  computeHere(): void {
    this.isHere = true;
    if (this.isComputing) return;
    this.isComputing = true;
    this.slices()
      .catch((error: unknown) => this.fail(error))
      .finally(() => (this.isComputing = false));
  }

  private async slices(): Promise<void> {
    await pause();
    if (this.isSettled) return;
    const asked = trials(measuredOf(this.question), this.question);
    let size = FIRST_COUNT;
    for (let chunk; !this.isSettled && (chunk = this.chunk(size)); await pause()) {
      const { from, count } = chunk;
      const into = this.arrays.map((array) => array.subarray(from, from + count));
      const start = performance.now();
      asked.run(from, into);
      size = resized(count, performance.now() - start, SLICE_MS);
      this.progress(count);
    }
  }

  private chunk(most: number): Chunk | undefined {
    const next = this.remaining.pop();
    if (!next || next.count <= most) return next;
    this.remaining.push({ from: next.from + most, count: next.count - most });
    return { from: next.from, count: most };
  }

  private progress(count: number): void {
    this.computed += count;
    if (this.computed === this.question.trials) this.settle();
    this.onProgress(this.computed / this.question.trials);
  }

  private settle(): void {
    this.isSettled = true;
    const [first, rival] = this.arrays;
    this.resolve({ first: first!, ...(rival && { rival }) });
  }
}
