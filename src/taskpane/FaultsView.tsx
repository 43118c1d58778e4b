import { makeStyles, tokens } from "@fluentui/react-components";
import { typeset } from "../messages/figures";
import { paneTexts } from "../messages/pane";
import { sentence } from "../messages/problems";
import { whereabouts } from "../messages/words";
import type { Language } from "../scenario/language";
import type { BlockProblem } from "../scenario/problem";
import type { Faults } from "./summary";
import { useText } from "./text";
import { Title } from "./Title";

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
              <Problem problem={problem} language={language} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** The same sentence as in the cells, its row and label standing out. */
function Problem({ problem, language }: { readonly problem: BlockProblem; readonly language: Language }) {
  const text = useText();
  const said = sentence(problem, language);
  const where = typeset(whereabouts(problem, language), language);
  if (!said.startsWith(where)) return said;
  return (
    <>
      <span className={text.strong}>{where}</span>
      {said.slice(where.length)}
    </>
  );
}
