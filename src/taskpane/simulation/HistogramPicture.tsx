import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { compactMoney, roughPercentage, typeset, wholeMoney } from "../../messages/figures";
import { paneTexts } from "../../messages/pane";
import type { Language } from "../../ground/label";
import { histogramBars } from "./histogramBars";
import type { Simulated } from "./simulated";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", overflow: "visible" },
  outside: { fill: tokens.colorNeutralStroke1 },
  inside: { fill: "var(--fee)" },
  // Neighbours stay apart.
  bar: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1" },
  bound: { stroke: "var(--fee)", strokeWidth: "1.5", strokeDasharray: "3 2" },
  budget: { stroke: "var(--extras)", strokeWidth: "2" },
  baseline: { stroke: tokens.colorNeutralStroke1 },
  label: { fontSize: "10px", fill: "currentColor" },
});

interface HistogramProps {
  readonly simulated: Simulated;
  readonly currency: string;
  readonly language: Language;
}

const WIDTH = 288;
const HEIGHT = 140;
const FRAME = { left: 0, top: 28, width: WIDTH, height: 94 };
const BASELINE = FRAME.top + FRAME.height;
/** What a mark beside its line, and half a label, take of the width. */
const [MARK, HALF] = [26, 22];

/** How the total is spread, the band from P10 to P90 in colour; the budget where it lies among the totals. */
export function HistogramPicture({ simulated, currency, language }: HistogramProps) {
  const styles = useStyles();
  const clip = useId();
  const { bins, percentiles } = simulated;
  const budget = simulated.limits.find(({ contract, isOfTotal }) => contract === undefined && isOfTotal);
  const { bars, x, ticks, digits } = histogramBars(bins, FRAME);
  const [low, high] = [x(percentiles.P10), x(percentiles.P90)];
  const compact = (amount: number) => compactMoney(amount, currency, language, digits);
  const texts = paneTexts[language].simulation;
  const limit = budget && x(budget.amount);
  const isLimitShown = limit !== undefined && limit >= FRAME.left && limit <= FRAME.left + FRAME.width;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={histogramInWords(simulated, currency, language)}
      className={styles.picture}
    >
      <clipPath id={clip}>
        <rect x={low} y={FRAME.top} width={Math.max(high - low, 1)} height={FRAME.height} />
      </clipPath>
      {bars.map(({ bin, ...place }) => (
        <g key={bin.from} className={styles.bar}>
          <title>
            {typeset(texts.bin(compact(bin.from), compact(bin.to), roughPercentage(bin.share, language)), language)}
          </title>
          <rect {...place} className={styles.outside} />
          <rect {...place} className={styles.inside} clipPath={`url(#${clip})`} />
        </g>
      ))}
      <line x1={0} x2={WIDTH} y1={BASELINE} y2={BASELINE} className={styles.baseline} />
      {[low, high].map((at, i) => (
        <line key={i} x1={at} x2={at} y1={FRAME.top - 14} y2={BASELINE} className={styles.bound} />
      ))}
      <text
        {...besideLine(low, low < MARK && high - low > 2 * MARK ? 1 : -1)}
        y={FRAME.top - 6}
        className={styles.label}
      >
        P10
      </text>
      <text {...besideLine(high, WIDTH - high < MARK ? -1 : 1)} y={FRAME.top - 6} className={styles.label}>
        P90
      </text>
      {isLimitShown && (
        <>
          <line x1={limit} x2={limit} y1={FRAME.top - 16} y2={BASELINE} className={styles.budget} />
          <text x={limit} y={8} textAnchor={anchorAt(limit)} className={styles.label}>
            {texts.budgetMark}
          </text>
        </>
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={BASELINE} y2={BASELINE + 3} className={styles.baseline} />
          <text x={x(tick)} y={HEIGHT - 2} textAnchor={anchorAt(x(tick))} className={styles.label}>
            {compact(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A mark to the left (−1) or to the right (1) of its line. */
const besideLine = (x: number, side: -1 | 1) => ({ x: x + 4 * side, textAnchor: side < 0 ? "end" : "start" }) as const;

/** A label under its tick, moved inside at the ends. */
const anchorAt = (x: number) => (x < HALF ? "start" : x > WIDTH - HALF ? "end" : "middle");

/** The picture for who does not see it: its ends, percentiles, and where most trials fall. */
function histogramInWords({ least, greatest, percentiles, bins }: Simulated, currency: string, language: Language) {
  const { named, simulation: texts } = paneTexts[language];
  const units = (amount: number) => wholeMoney(amount, currency, language);
  const most = bins.reduce((best, bin) => (bin.share > best.share ? bin : best));
  const said = [
    texts.histogram(units(least), units(greatest)),
    `${named("P10", units(percentiles.P10))}; ${named(texts.median, units(percentiles.P50))}; ${named("P90", units(percentiles.P90))}`,
    texts.mostOften(units(most.from), units(most.to), roughPercentage(most.share, language)),
  ];
  return typeset(`${said.join(". ")}.`, language);
}
