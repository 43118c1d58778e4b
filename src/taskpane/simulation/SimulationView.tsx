import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { host } from "../../asking/host";
import { figure, typeset, wholeMoney } from "../../messages/figures";
import { paneTexts } from "../../messages/pane";
import type { Language } from "../../ground/label";
import { DEFAULT_TRIALS } from "../../simulation/simulate";
import { DriversView } from "./DriversView";
import { HistogramPicture } from "./HistogramPicture";
import { isUncertain } from "./simulated";
import type { Simulated } from "./simulated";
import { SimulatedFigures } from "./SimulatedFigures";
import { SimulationControls } from "./SimulationControls";
import { Simulations } from "./simulations";
import type { Settings, SimulationState } from "./simulations";
import type { Costs } from "../costs/blockView";
import { useText } from "../look/text";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  result: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  sentence: { textWrap: "balance" },
  // Late, so that a moment's work does not make the picture flicker.
  outdated: { opacity: 0.5, transition: "opacity 0.2s 0.4s" },
});

/** How the pane simulates: as its reader has chosen. */
export interface Simulating {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

interface SimulationProps extends Simulating {
  readonly costs: Costs;
  readonly language: Language;
}

/** How the total is spread over simulated trials, and what spreads it. */
export function SimulationView({ costs, language, ...simulating }: SimulationProps) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language].simulation;
  return (
    <section className={styles.section}>
      <h2 className={text.heading}>{texts.heading}</h2>
      {isUncertain(costs.source.scenario) ? (
        <UncertainView costs={costs} language={language} {...simulating} />
      ) : (
        <p className={text.note}>{typeset(texts.nothingUncertain, language)}</p>
      )}
    </section>
  );
}

function UncertainView({ costs, language, settings, onSettings }: SimulationProps) {
  const styles = useStyles();
  const text = useText();
  const { source, sheet } = costs;
  const [state, setState] = useState<SimulationState>({ isOutdated: false });
  const simulations = useMemo(() => new Simulations(setState), []);
  const asked = useMemo(() => ({ ...source, sheet }), [source, sheet]);
  useEffect(() => simulations.ask(asked, settings), [simulations, asked, settings]);
  useEffect(() => () => simulations.stop(), [simulations]);
  const { result, isOutdated, progress } = state;
  return (
    <>
      {result && (
        <div
          aria-busy={isOutdated || progress !== undefined}
          className={mergeClasses(styles.result, isOutdated && styles.outdated)}
        >
          <ResultView simulated={result} costs={costs} language={language} />
        </div>
      )}
      <SimulationControls
        settings={settings}
        onSettings={onSettings}
        state={state}
        onCancel={() => simulations.cancel()}
        onRestart={() => simulations.ask(asked, settings)}
        language={language}
      />
      <p role="status" className={text.hidden}>
        {said(state, language)}
      </p>
    </>
  );
}

interface ResultProps {
  readonly simulated: Simulated;
  readonly costs: Costs;
  readonly language: Language;
}

function ResultView({ simulated, costs, language }: ResultProps) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language].simulation;
  const { currency } = costs;
  const expected = costs.totals.expected;
  const { percentiles, bins, trials, seed, drivers } = simulated;
  const units = (amount: number) => wholeMoney(amount, currency, language);
  // What varies may have no price: a single bar would draw nothing.
  if (bins.length === 1) return <p className={text.note}>{typeset(texts.nothingUncertain, language)}</p>;
  return (
    <>
      <p className={mergeClasses(text.strong, styles.sentence)}>
        {typeset(texts.eightInTen(units(percentiles.P10), units(percentiles.P90)), language)}
      </p>
      <HistogramPicture simulated={simulated} currency={currency} language={language} />
      <p className={text.note}>{typeset(texts.from(figure(trials, language), figure(seed, language)), language)}</p>
      {host()
        .slowPaths()
        .map((path) => (
          <p key={path} className={text.note}>
            {typeset(texts.slower[path], language)}
          </p>
        ))}
      <SimulatedFigures simulated={simulated} expected={expected} currency={currency} language={language} />
      <DriversView drivers={drivers} expected={expected} currency={currency} language={language} />
    </>
  );
}

/** What is said aloud: how a long simulation has ended; the short ones follow every edit. */
function said({ progress, ended, result, isOutdated }: SimulationState, language: Language): string {
  const texts = paneTexts[language].simulation;
  if (ended) return texts[ended];
  const isDone = result && result.trials > DEFAULT_TRIALS && progress === undefined && !isOutdated;
  return isDone ? typeset(texts.done(figure(result.trials, language)), language) : "";
}
