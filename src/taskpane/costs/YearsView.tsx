import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { compactMoney, money, roughPercentage } from "../../messages/figures";
import { paneTexts } from "../../messages/pane";
import { planWords } from "../../messages/tables/planWords";
import type { Language } from "../../ground/label";
import { calendarYears, columnName } from "./columnName";
import type { Column, Costs } from "./blockView";
import { useText } from "../look/text";
import { colorOf } from "../look/theme";
import type { Whys } from "../why/useWhy";
import { WhyButton } from "../why/WhyButton";
import { WhyView } from "../why/WhyView";
import { yearBars, type Bar } from "./yearBars";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px" },
  picture: { display: "block", width: "100%", overflow: "visible" },
  // Neighbours stay apart for those who do not see the colours.
  segment: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1" },
  baseline: { stroke: tokens.colorNeutralStroke1 },
  label: { fontSize: "10px", fill: "currentColor", textAnchor: "middle" },
  row: {
    display: "grid",
    gridTemplateColumns: "12px 1fr auto 34px",
    columnGap: "6px",
    alignItems: "baseline",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  swatch: { width: "10px", height: "10px" },
});

interface YearsProps {
  readonly costs: Costs;
  readonly language: Language;
}

/** What each year costs, stacked by family of lines, and what each family weighs over the horizon. */
export function YearsView({ costs, whys, language }: YearsProps & { readonly whys: Whys }) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language];
  const { families, currency, totals } = costs;
  if (families.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={text.heading}>{texts.years}</h2>
      <Picture costs={costs} language={language} />
      <ul>
        {families.map(({ family, total }) => (
          <li key={family} className={styles.row}>
            <svg viewBox="0 0 10 10" aria-hidden="true" className={styles.swatch}>
              <rect width="10" height="10" rx="2" fill={colorOf(family)} />
            </svg>
            <span>{texts.families[family]}</span>
            <span className={text.amount}>
              <WhyButton
                whys={whys}
                part="years"
                amount={{ kind: "family", family }}
                shown={money(total, currency, language)}
                about={texts.families[family]}
                language={language}
              />
            </span>
            <span className={mergeClasses(text.note, text.amount)}>
              {totals.expected > 0 && roughPercentage(total / totals.expected, language)}
            </span>
          </li>
        ))}
      </ul>
      <WhyView whys={whys} part="years" source={costs.source} language={language} />
    </section>
  );
}

const WIDTH = 288;
const HEIGHT = 132;
const FRAME = { left: 0, top: 16, width: WIDTH, height: 98 };
/** How many bars leave room for a label each. */
const ROOMY = 7;

function Picture({ costs, language }: YearsProps) {
  const styles = useStyles();
  const texts = paneTexts[language];
  const { currency, columns } = costs;
  const { bars, baseline } = yearBars(costs, FRAME);
  const name = (bar: Bar) => columnName(columns[bar.column]!, language);
  const told = bars.map((bar) => texts.named(name(bar), money(bar.total, currency, language)));
  const isLabelled = (i: number) => bars.length <= ROOMY || i % 2 === 0;
  const largest = Math.max(...bars.map(({ total }) => total));
  const isTold = ({ total }: Bar) => bars.length <= ROOMY || total === largest;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${texts.years}. ${told.join("; ")}`}
      className={styles.picture}
    >
      {bars.map((bar, i) => (
        <g key={bar.column}>
          {bar.segments.map(({ family, amount, y, height }) => (
            <rect
              key={family}
              x={bar.x}
              y={y}
              width={bar.width}
              height={height}
              fill={colorOf(family)}
              className={styles.segment}
            >
              <title>{texts.named(`${name(bar)}, ${texts.families[family]}`, money(amount, currency, language))}</title>
            </rect>
          ))}
          {isTold(bar) && (
            <text x={bar.x + bar.width / 2} y={bar.top - 4} className={styles.label}>
              {compactMoney(bar.total, currency, language)}
            </text>
          )}
          {isLabelled(i) && (
            <text x={bar.x + bar.width / 2} y={HEIGHT - 3} className={styles.label}>
              {bar.column === 0 ? planWords.upfront[language] : shortName(columns[bar.column]!, bars.length)}
            </text>
          )}
        </g>
      ))}
      <line x1={0} x2={WIDTH} y1={baseline} y2={baseline} className={styles.baseline} />
    </svg>
  );
}

const shortName = (column: Column, bars: number): string =>
  bars <= ROOMY ? calendarYears(column) : `${column.from.year}`;
