import { makeStyles, tokens } from "@fluentui/react-components";
import { paneTexts } from "../../messages/pane";
import { sentence } from "../../messages/problems/problems";
import type { Language } from "../../ground/label";
import { Sentence } from "../look/Sentence";
import type { Faults } from "./blockView";
import { useText } from "../look/text";
import { Title } from "../look/Title";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px" },
  problem: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: "8px",
  },
});

/** Everything that keeps a scenario from having a cost: where, under which label, and what to do. */
export function FaultsView({ faults, language }: { readonly faults: Faults; readonly language: Language }) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language];
  return (
    <>
      <Title name={faults.name} sheet={faults.sheet} language={language} />
      <section className={styles.section}>
        <h2 className={text.heading}>{texts.problems(faults.problems.length)}</h2>
        <p className={text.note}>{texts.problemsLead}</p>
        <ol>
          {faults.problems.map((problem, i) => (
            <li key={i} className={styles.problem}>
              <Sentence said={sentence(problem, language)} about={problem} language={language} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
