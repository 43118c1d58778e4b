import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneTexts } from "../messages/pane";
import { scenarioFields } from "../model/quantities";
import { percentage, typeset } from "../messages/figures";
import type { Language } from "../scenario/language";
import { amountText, monthText } from "./format";
import { LinesTable } from "./LinesTable";
import { RangeView } from "./RangeView";
import { SimulationView } from "./SimulationView";
import type { Simulating } from "./SimulationView";
import type { Costs } from "./summary";
import { useText } from "./text";
import { Title } from "./Title";
import { YearsView } from "./YearsView";

const useStyles = makeStyles({
  total: { borderLeft: `4px solid var(--fee)`, paddingLeft: "12px" },
  amount: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
  },
  npv: { paddingTop: "8px" },
  npvAmount: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
});

interface CostsProps {
  readonly costs: Costs;
  readonly language: Language;
}

/** What a scenario costs: in all, within which range, how likely, year by year and line by line. */
export function CostsView({ costs, language, ...simulating }: CostsProps & Simulating) {
  return (
    <>
      <Title name={costs.name} sheet={costs.sheet} language={language} />
      <TotalView costs={costs} language={language} />
      <RangeView costs={costs} language={language} />
      <SimulationView costs={costs} language={language} {...simulating} />
      <YearsView costs={costs} language={language} />
      <LinesTable costs={costs} language={language} />
    </>
  );
}

function TotalView({ costs, language }: CostsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language];
  const { columns, currency, npv } = costs;
  const [first, last] = [columns[0]!, columns.at(-1)!];
  const horizon = texts.horizon(last.year, monthText(first.from, language), monthText(last.to, language));
  return (
    <section className={styles.total}>
      <h2 className={text.heading}>{texts.totalCost}</h2>
      <p className={styles.amount}>{amountText(costs.totals.expected, currency, language)}</p>
      <p className={text.note}>{horizon}</p>
      {npv && (
        <div className={styles.npv}>
          <p className={mergeClasses(text.strong, styles.npvAmount)}>
            <span>{texts.npv}</span>
            <span>{amountText(npv.amount, currency, language)}</span>
          </p>
          <p className={text.note}>
            {typeset(
              texts.discounted(percentage(npv.rate, language), conventions[npv.discounting][language]),
              language,
            )}
          </p>
        </div>
      )}
    </section>
  );
}

const conventions = scenarioFields.horizon.fields.discounting.choices;
