import { recent } from "../../ground/recent";
import { limits } from "../../asking/limits";
import { outcomes, simulationOf } from "../../asking/outcomes";
import { Unfinished } from "../../asking/unanswered";
import { unforeseen } from "../../ground/unforeseen";
import { drawnQuantities } from "../../simulation/scenarioProgram";
import { DEFAULT_SEED, DEFAULT_TRIALS } from "../../simulation/simulate";
import { simulatedOf } from "./simulated";
import type { Simulated } from "./simulated";
import type { Source } from "../costs/blockView";

/** What the reader of the pane chooses. */
export interface Settings {
  readonly trials: number;
  readonly seed: number;
}
export const DEFAULT_SETTINGS: Settings = { trials: DEFAULT_TRIALS, seed: DEFAULT_SEED };

/** A scenario to simulate. */
export interface SimulatedScenario extends Pick<Source, "scenario" | "document"> {
  /** Where it stands: a scenario edited there is still the same one. */
  readonly sheet: string;
}

export interface SimulationState {
  /** The last result, of this scenario or of what it was before an edit. */
  readonly result?: Simulated | undefined;
  /** Whether the scenario has changed since the result. */
  readonly isOutdated: boolean;
  /** The share of trials computed, in whole percents, while a long simulation is under way. */
  readonly progress?: number | undefined;
  /** How the last simulation ended, unless it gave its result. */
  readonly ended?: "cancelled" | "failed" | undefined;
}

/** How long the scenario must stay as it is before it is simulated: cells are edited one after the other. */
export const PAUSE = 200;
/** With more of them, finding out how long a simulation lasts is long already. */
const FEW_QUANTITIES = 25;
/** Results are a few hundred numbers each: going from cell to cell simulates nothing again. */
const KEPT = 32;

/**
 * Simulates what is asked, one thing at a time, and shows how it goes. 10,000 trials come first and at once; those
 * beyond are computed meanwhile, with the first result in view. What is asked next, and `cancel`, end what is under way.
 */
export class Simulations {
  private state: SimulationState = { isOutdated: false };
  private asked: { readonly content: string; readonly sheet: string } | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;
  private readonly known = recent(KEPT, (): { result?: Simulated } => ({}));

  constructor(private readonly show: (state: SimulationState) => void) {}

  /** Simulates a scenario, after a pause; one that has been simulated is shown at once. */
  ask(asked: SimulatedScenario, settings: Settings): void {
    this.stop();
    const { sheet } = asked;
    const content = JSON.stringify([asked.document, settings.seed]);
    const isSame = this.asked?.content === content;
    const isElsewhere = this.asked?.sheet !== sheet;
    this.asked = { content, sheet };
    const { result } = this.known(keyOf(content, settings.trials));
    if (result) return this.tell({ result });
    if (isSame) this.tell({ ...this.state, progress: undefined, ended: undefined });
    else this.tell(isElsewhere ? {} : { result: this.state.result, isOutdated: true });
    this.waiting = setTimeout(() => void this.simulate(asked, settings, content), isSame ? 0 : PAUSE);
  }

  /** Ends the simulation under way; the last result stays. */
  cancel(): void {
    if (!this.running) return;
    this.stop();
    this.tell({ ...this.state, progress: undefined, ended: "cancelled" });
  }

  /** Ends everything. */
  stop(): void {
    clearTimeout(this.waiting);
    this.running?.abort();
    this.running = undefined;
  }

  private async simulate(asked: SimulatedScenario, { trials, seed }: Settings, content: string): Promise<void> {
    const controller = (this.running = new AbortController());
    const isCurrent = () => this.running === controller;
    try {
      const isFirst = this.state.result === undefined || this.state.isOutdated;
      for (const count of isFirst && trials > DEFAULT_TRIALS ? [DEFAULT_TRIALS, trials] : [trials]) {
        const kept = this.known(keyOf(content, count));
        kept.result ??= await this.result(asked, { trials: count, seed }, controller);
        if (!isCurrent()) return;
        this.tell({ result: kept.result });
      }
    } catch (error) {
      if (!(error instanceof Unfinished)) unforeseen(error, "pane: simulation");
      if (isCurrent()) this.tell({ ...this.state, progress: undefined, ended: "failed" });
    } finally {
      if (isCurrent()) this.running = undefined;
    }
  }

  private async result(asked: SimulatedScenario, settings: Settings, controller: AbortController): Promise<Simulated> {
    const simulation = simulationOf(asked, undefined, settings);
    const isPatient = settings.trials > DEFAULT_TRIALS || drawnQuantities(asked.scenario).length > FEW_QUANTITIES;
    const onProgress = (share: number) => {
      const progress = Math.floor(100 * share) / 100;
      if (this.running === controller && progress !== this.state.progress) this.tell({ ...this.state, progress });
    };
    const found = outcomes(simulation, { signal: controller.signal, onProgress, isPatient });
    if (found instanceof Promise) onProgress(0);
    const { first } = await found;
    const held = await limits(simulation, first, { signal: controller.signal, isPatient });
    return simulatedOf(first, simulation.question, held);
  }

  private tell(state: Partial<SimulationState>): void {
    this.state = { isOutdated: false, ...state };
    this.show(this.state);
  }
}

const keyOf = (content: string, trials: number): string => `${trials} ${content}`;
