import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useId, useMemo, useRef } from "react";
import { reasonOf } from "../../asking/reasonOf";
import { why, whyWords } from "../../messages/why/why";
import type { AskedAmount, Why } from "../../messages/why/why";
import { RULES_YEAR } from "../../payroll/rules";
import type { Language } from "../../ground/label";
import type { Source } from "../costs/blockView";
import { useText } from "../look/text";
import type { Part, Whys } from "./useWhy";

const useStyles = makeStyles({
  region: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    marginTop: "8px",
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    scrollMargin: "8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  title: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  heading: { margin: "0 0 4px" },
  step: { paddingBottom: "4px" },
  table: { borderCollapse: "collapse", tableLayout: "fixed", width: "100%", overflowWrap: "anywhere" },
  cell: {
    padding: "4px 8px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    ":last-child": { paddingRight: 0 },
    // An amount with its unit, on one line at 320 pixels.
    ":nth-child(2)": { width: "38%" },
    ":nth-child(3)": { width: "28%" },
  },
  head: { color: tokens.colorNeutralForeground3 },
  caption: { textAlign: "left", paddingBottom: "4px" },
});

interface WhyProps {
  readonly whys: Whys;
  readonly part: Part;
  readonly source: Source;
  readonly language: Language;
}

/** Why an amount of this part is what it is, once it is asked. Beside the rest of the pane, and not over it. */
export function WhyView({ whys, part, source, language }: WhyProps) {
  const { question, close } = whys;
  if (whys.part !== part || !question) return null;
  // Another question is another region, which is read from its beginning.
  return (
    <Region key={JSON.stringify(question)} question={question} close={close} source={source} language={language} />
  );
}

interface RegionProps {
  readonly question: AskedAmount;
  readonly close: () => void;
  readonly source: Source;
  readonly language: Language;
}

function Region({ question, close, source, language }: RegionProps) {
  const styles = useStyles();
  const text = useText();
  const headingId = useId();
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  const explained = useMemo(() => explanationOf(question, source, language), [question, source, language]);
  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-labelledby={headingId}
      className={styles.region}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.title}>
        <h3 id={headingId} className={text.heading}>
          {whyWords.why[language]}
        </h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={whyWords.close[language]}
          onClick={close}
        />
      </div>
      {typeof explained === "string" ? <p>{explained}</p> : <Words {...explained} language={language} />}
    </section>
  );
}

/** The explanation, or why there is none: what should never happen must not take the pane away. */
function explanationOf(question: AskedAmount, source: Source, language: Language): Why | string {
  try {
    return why(question, "expected", { ...source, rulesYear: RULES_YEAR }, language);
  } catch (error) {
    return reasonOf(error, language, "pane: why");
  }
}

function Words({ answer, reasons, steps, inputs, notes, language }: Why & { readonly language: Language }) {
  const styles = useStyles();
  const text = useText();
  const stepsId = useId();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <>
      {[answer, ...reasons].map((sentence, i) => (
        <p key={i} className={i === 0 ? text.strong : undefined}>
          {sentence}
        </p>
      ))}
      {steps.length > 0 && (
        <div>
          <h4 id={stepsId} className={mergeClasses(text.heading, styles.heading)}>
            {whyWords.steps[language]}
          </h4>
          <ol aria-labelledby={stepsId}>
            {steps.map((step, i) => (
              <li key={i} className={styles.step}>
                {step}
              </li>
            ))}
          </ol>
        </div>
      )}
      {inputs.length > 0 && (
        <table className={styles.table}>
          <caption className={mergeClasses(text.heading, styles.caption)}>{whyWords.inputs[language]}</caption>
          <thead>
            <tr>
              {[whyWords.input, whyWords.value, whyWords.source].map((word) => (
                <th key={word.en} scope="col" className={head}>
                  {word[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ label, value, source }) => (
              <tr key={label}>
                <th scope="row" className={styles.cell}>
                  {label}
                </th>
                <td className={styles.cell}>{value}</td>
                <td className={styles.cell}>{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
