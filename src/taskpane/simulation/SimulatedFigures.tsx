import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { percentageInTenths, roughMoney, typeset, wholeMoney } from "../../messages/figures";
import { paneTexts } from "../../messages/pane";
import type { Language } from "../../ground/label";
import type { Held, Simulated } from "./simulated";
import { useText } from "../look/text";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    alignItems: "baseline",
    paddingTop: "6px",
    paddingBottom: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-of-type": { borderTopWidth: 0 },
  },
  meaning: { gridColumn: "1 / -1" },
});

interface FiguresProps {
  readonly simulated: Simulated;
  /** The total of the plan, which no simulation gives. */
  readonly expected: number;
  readonly currency: string;
  readonly language: Language;
}

/** The mean beside the expected plan, which is another thing; P80, and what it means for the budget. */
export function SimulatedFigures({ language, ...given }: FiguresProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <dl>
      {figuresOf({ language, ...given }).map(({ name, value, meaning }) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd className={text.amount}>{value}</dd>
          {meaning !== undefined && (
            <dd className={mergeClasses(text.note, styles.meaning)}>{typeset(meaning, language)}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly meaning?: string;
}

function figuresOf({ simulated, expected, currency, language }: FiguresProps): readonly Figure[] {
  const texts = paneTexts[language].simulation;
  const { mean, meanError, percentiles, limits } = simulated;
  const units = (amount: number) => wholeMoney(amount, currency, language);
  const error = roughMoney(meanError, currency, language);
  return [
    { name: texts.mean, value: units(mean), meaning: texts.meanError(error) },
    { name: texts.expectedPlan, value: units(expected), meaning: texts.expectedPlanMeaning },
    { name: "P80", value: units(percentiles.P80), meaning: texts.p80Meaning },
    ...limits.flatMap((limit) => limitFigures(limit, units, language)),
  ];
}

function limitFigures(
  { contract, amount, exceeded, contingency, isOfTotal }: Held,
  units: (amount: number) => string,
  language: Language,
): readonly Figure[] {
  const texts = paneTexts[language].simulation;
  if (contract !== undefined)
    return [
      { name: texts.ceiling(contract), value: units(amount) },
      { name: texts.overCeiling, value: percentageInTenths(exceeded, language) },
    ];
  return [
    { name: isOfTotal ? texts.budget : texts.budgetExcludingVat, value: units(amount) },
    { name: texts.overBudget, value: percentageInTenths(exceeded, language) },
    contingency < 0
      ? { name: texts.margin, value: units(-contingency), meaning: texts.marginMeaning }
      : { name: texts.contingency, value: units(contingency), meaning: texts.contingencyMeaning },
  ];
}
