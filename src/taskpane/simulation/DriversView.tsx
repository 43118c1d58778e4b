import { makeStyles, tokens } from "@fluentui/react-components";
import { typeset, wholeMoney } from "../../messages/figures";
import { paneTexts } from "../../messages/pane";
import type { Language } from "../../ground/label";
import type { Driver } from "./simulated";
import { useText } from "../look/text";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "4px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "baseline",
    paddingTop: "8px",
  },
  picture: { gridColumn: "1 / -1", display: "block", width: "100%", overflow: "visible" },
  bar: { fill: "var(--fee)" },
  expected: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5" },
});

interface DriversProps {
  readonly drivers: readonly Driver[];
  /** The total of the plan, around which bars extend. */
  readonly expected: number;
  readonly currency: string;
  readonly language: Language;
}

/** The quantities that move the total most, each with its swing and its bar, all bars to one scale. */
export function DriversView({ drivers, expected, currency, language }: DriversProps) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language].simulation;
  if (drivers.length === 0) return null;
  const units = (amount: number) => wholeMoney(amount, currency, language);
  const ends = [expected, ...drivers.flatMap(({ outcomeAtLow, outcomeAtHigh }) => [outcomeAtLow, outcomeAtHigh])];
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)];
  const x = (amount: number) => ((amount - least) / (greatest - least)) * WIDTH;
  return (
    <section className={styles.section}>
      <h3 className={text.heading}>{texts.drivers}</h3>
      <p className={text.note}>{typeset(texts.driversMeaning, language)}</p>
      <ul>
        {drivers.map(({ name, label, swing, outcomeAtLow, outcomeAtHigh }) => {
          const [from, to] = [Math.min(outcomeAtLow, outcomeAtHigh), Math.max(outcomeAtLow, outcomeAtHigh)];
          return (
            <li key={name} className={styles.row}>
              <span>{label[language]}</span>
              <span className={text.amount}>{units(swing)}</span>
              <svg
                viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                role="img"
                aria-label={typeset(texts.driver(units(from), units(to)), language)}
                className={styles.picture}
              >
                <rect
                  x={x(from)}
                  y={2}
                  width={Math.max(x(to) - x(from), 1)}
                  height={HEIGHT - 4}
                  className={styles.bar}
                />
                <line x1={x(expected)} x2={x(expected)} y1={0} y2={HEIGHT} className={styles.expected} />
              </svg>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const WIDTH = 288;
const HEIGHT = 12;
