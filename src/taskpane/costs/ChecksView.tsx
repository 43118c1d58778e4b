import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { overallState } from "../../messages/warnings/overallState";
import { noteSentence } from "../../messages/warnings/noteSentence";
import { paneTexts } from "../../messages/pane";
import { warningSentence } from "../../messages/warnings/warningSentence";
import type { Language } from "../../ground/label";
import { Sentence } from "../look/Sentence";
import type { Costs } from "./blockView";
import { useText } from "../look/text";

const useStyles = makeStyles({
  state: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "baseline" },
  opener: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  // Beside the triangle of the browser, which a flex box would take away.
  within: { display: "inline-flex" },
  warnings: { paddingTop: "8px" },
  warning: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: "8px",
    ":last-child": { marginBottom: 0 },
  },
  note: { borderLeft: `4px solid ${tokens.colorNeutralStroke1}` },
});

interface ChecksProps {
  readonly warnings: Costs["warnings"];
  readonly notes: Costs["notes"];
  readonly language: Language;
}

/** Whether anything in the scenario is doubtful, in a word; what it is, once unfolded. */
export function ChecksView({ warnings, notes, language }: ChecksProps) {
  const styles = useStyles();
  const text = useText();
  const state = (
    <>
      <h2 className={text.heading}>{paneTexts[language].checks}</h2>
      <span role="status">{overallState("warning", warnings.length, language)}</span>
    </>
  );
  if (warnings.length + notes.length === 0) return <section className={styles.state}>{state}</section>;
  return (
    <details>
      <summary className={styles.opener}>
        <span className={mergeClasses(styles.state, styles.within)}>{state}</span>
      </summary>
      <ul className={styles.warnings}>
        {warnings.map((warning, i) => (
          <li key={i} className={styles.warning}>
            <Sentence said={warningSentence(warning, language)} about={warning} language={language} />
          </li>
        ))}
        {notes.map((note, i) => (
          <li key={`note ${i}`} className={mergeClasses(styles.warning, styles.note)}>
            <Sentence said={noteSentence(note, language)} about={note} language={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}
