import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneTexts } from "../../messages/pane";
import type { Case } from "../../model/quantity";
import { money, typeset } from "../../messages/figures";
import type { Language } from "../../ground/label";
import type { Costs } from "./blockView";
import { useText } from "../look/text";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px" },
  picture: { display: "block", width: "100%", overflow: "visible" },
  track: { stroke: tokens.colorNeutralStroke1, strokeWidth: "6", strokeLinecap: "round" },
  row: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto",
    columnGap: "6px",
    alignItems: "baseline",
    paddingTop: "6px",
    paddingBottom: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-of-type": { borderTopWidth: 0 },
  },
  meaning: { gridColumn: "2 / -1" },
  mark: { width: "12px", height: "12px", alignSelf: "center", overflow: "visible" },
});

/** From the lowest reading of the ranges to the highest: the order in which the four are listed. */
const ORDER: readonly Case[] = ["low", "likely", "expected", "high"];

interface RangeProps {
  readonly costs: Costs;
  readonly language: Language;
}

/** The four readings of the ranges, drawn on one line and told one by one. */
export function RangeView({ costs, language }: RangeProps) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language];
  if (!costs.hasRanges) return <p className={text.note}>{typeset(texts.noRange, language)}</p>;
  return (
    <section className={styles.section}>
      <h2 className={text.heading}>{texts.range}</h2>
      <RangePicture totals={costs.totals} />
      <dl>
        {ORDER.map((which) => (
          <div key={which} className={styles.row}>
            <Mark which={which} className={styles.mark} />
            <dt className={mergeClasses(which === "expected" && text.strong)}>{texts.cases[which].word}</dt>
            <dd className={mergeClasses(text.amount, which === "expected" && text.strong)}>
              {money(costs.totals[which], costs.currency, language)}
            </dd>
            <dd className={mergeClasses(text.note, styles.meaning)}>{texts.cases[which].meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={text.note}>{typeset(texts.rangeNote, language)}</p>
    </section>
  );
}

const WIDTH = 288;
const HEIGHT = 16;
const EDGE = 8;

/** Where the four totals stand between the smallest and the largest; the list beside it says the same in words. */
function RangePicture({ totals }: { readonly totals: Costs["totals"] }) {
  const styles = useStyles();
  const amounts = ORDER.map((which) => totals[which]);
  const [smallest, largest] = [Math.min(...amounts), Math.max(...amounts)];
  const spread = largest - smallest || 1;
  const x = (which: Case) => EDGE + ((totals[which] - smallest) / spread) * (WIDTH - 2 * EDGE);
  const middle = HEIGHT / 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className={styles.picture}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} className={styles.track} />
      {ORDER.map((which) => (
        <g key={which} transform={`translate(${x(which)} ${middle})`}>
          <Shape which={which} />
        </g>
      ))}
    </svg>
  );
}

function Mark({ which, className }: { readonly which: Case; readonly className: string }) {
  return (
    <svg viewBox="-8 -8 16 16" aria-hidden="true" className={className}>
      <Shape which={which} />
    </svg>
  );
}

/** Bars at the ends, a ring for the likely value, a full dot for the expected one: shapes, not colours, tell them apart. */
function Shape({ which }: { readonly which: Case }) {
  if (which === "low" || which === "high") return <path d="M0 -7V7" stroke="currentColor" strokeWidth="3" />;
  if (which === "likely")
    return <circle r="5" fill={tokens.colorNeutralBackground1} stroke="currentColor" strokeWidth="2" />;
  return <circle r="6" fill="var(--fee)" />;
}
