import { Button, Field, Input, makeStyles, ProgressBar, Select } from "@fluentui/react-components";
import { useState } from "react";
import { figure, percentage, typeset } from "../../messages/figures";
import { paneTexts } from "../../messages/pane";
import type { Language } from "../../ground/label";
import type { Settings, SimulationState } from "./simulations";
import { useText } from "../look/text";

const useStyles = makeStyles({
  controls: { display: "grid", rowGap: "8px" },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "start",
  },
  // Fluent's inputs are wider than half a pane.
  narrow: { minWidth: 0, width: "100%" },
  underWay: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "12px", alignItems: "center" },
});

const TRIALS = [10_000, 100_000, 1_000_000];

export interface ControlsProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly state: SimulationState;
  readonly onCancel: () => void;
  readonly onRestart: () => void;
  readonly language: Language;
}

/** How many trials and from which seed; how far they are, and a way to stop them. */
export function SimulationControls({ settings, onSettings, state, onCancel, onRestart, language }: ControlsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language].simulation;
  const { progress, ended } = state;
  return (
    <div className={styles.controls}>
      <div className={styles.fields}>
        <Field label={texts.trials}>
          <Select
            className={styles.narrow}
            value={settings.trials}
            onChange={(_, { value }) => onSettings({ ...settings, trials: Number(value) })}
          >
            {TRIALS.map((trials) => (
              <option key={trials} value={trials}>
                {figure(trials, language)}
              </option>
            ))}
          </Select>
        </Field>
        <SeedField settings={settings} onSettings={onSettings} language={language} />
      </div>
      {progress !== undefined && (
        <div className={styles.underWay}>
          <Field
            validationMessage={typeset(texts.running(percentage(progress, language)), language)}
            validationState="none"
          >
            <ProgressBar value={progress} aria-label={texts.heading} />
          </Field>
          <Button onClick={onCancel}>{texts.cancel}</Button>
        </div>
      )}
      {ended !== undefined && (
        <div className={styles.underWay}>
          <p className={text.note}>{texts[ended]}</p>
          <Button onClick={onRestart}>{texts.restart}</Button>
        </div>
      )}
    </div>
  );
}

/** What is typed counts once it is a seed. */
function SeedField({ settings, onSettings, language }: Pick<ControlsProps, "settings" | "onSettings" | "language">) {
  const styles = useStyles();
  const texts = paneTexts[language].simulation;
  const [typed, setTyped] = useState(String(settings.seed));
  const seed = seedOf(typed);
  return (
    <Field label={texts.seed} {...(seed === undefined && { validationMessage: texts.seedExpected })}>
      <Input
        className={styles.narrow}
        inputMode="numeric"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          const next = seedOf(value);
          if (next !== undefined) onSettings({ ...settings, seed: next });
        }}
      />
    </Field>
  );
}

/** A whole number typed with or without spaces. */
function seedOf(typed: string): number | undefined {
  const digits = typed.replace(/\s/g, "");
  const seed = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(seed) ? seed : undefined;
}
