import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { amountFigure } from "../../messages/figures";
import { paneTexts } from "../../messages/pane";
import { planWords } from "../../messages/tables/planWords";
import type { AskedLine } from "../../model/plan/explainLine";
import type { Amounts } from "../../model/plan/plan";
import type { Language } from "../../ground/label";
import { currencySign } from "../../scenario/words/currency";
import { calendarYears, columnName } from "./columnName";
import type { Costs } from "./blockView";
import { useText } from "../look/text";
import { placeName, useArrowKeys } from "./useArrowKeys";
import type { Whys } from "../why/useWhy";
import { WhyButton } from "../why/WhyButton";
import { WhyView } from "../why/WhyView";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "4px" },
  scroller: {
    // What is hidden in a cell scrolls with it, and does not widen the page.
    position: "relative",
    overflowX: "auto",
    // An amount that gets the focus does not hide under its line's name.
    scrollPaddingLeft: "112px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  table: { borderCollapse: "separate", borderSpacing: 0, fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    padding: "4px 0 4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    verticalAlign: "baseline",
  },
  head: { verticalAlign: "bottom", color: tokens.colorNeutralForeground3 },
  // Stays in view while the years scroll under it.
  first: {
    position: "sticky",
    left: 0,
    paddingLeft: 0,
    paddingRight: "8px",
    minWidth: "92px",
    textAlign: "left",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralForeground1}`,
  },
  year: { display: "block", color: tokens.colorNeutralForeground1 },
  dash: { userSelect: "none", color: tokens.colorNeutralForeground3 },
});

interface LinesProps {
  readonly costs: Costs;
  readonly whys: Whys;
  readonly language: Language;
}

/**
 * Every line, upfront and year by year, to the cent; each amount says why when it is asked. Wider than the pane: it
 * scrolls. Amounts are one stop of the Tab key, and the arrow keys go from one to the next.
 */
export function LinesTable({ costs, whys, language }: LinesProps) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language];
  const [headingId, unitId] = [useId(), useId()];
  const head = mergeClasses(styles.cell, styles.head, text.amount);
  const { grid, tabIndexAt } = useArrowKeys(costs.lines.length + 1, costs.columns.length + 1);
  if (costs.lines.length === 0) return null;
  const columns = [...costs.columns.map((column) => columnName(column, language)), planWords.total[language]];
  const rowProps = { columns, whys, language, tabIndexAt };
  return (
    <section className={styles.section}>
      <h2 id={headingId} className={text.heading}>
        {texts.lines}
      </h2>
      <p id={unitId} className={text.note}>
        {texts.linesUnit(currencySign(costs.currency, language))}
      </p>
      <div role="region" aria-labelledby={headingId} tabIndex={0} className={styles.scroller}>
        <table {...grid} aria-labelledby={headingId} aria-describedby={unitId} className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(head, styles.first)}>
                {planWords.line[language]}
              </th>
              {costs.columns.map((column) => (
                <th key={column.year} scope="col" className={head}>
                  {column.year === 0 ? (
                    planWords.upfront[language]
                  ) : (
                    <>
                      <span className={styles.year}>{`${planWords.year[language]} ${column.year}`}</span>
                      {calendarYears(column)}
                    </>
                  )}
                </th>
              ))}
              <th scope="col" className={head}>
                {planWords.total[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {costs.lines.map(({ id, label, amounts, total }, i) => (
              <Row key={id} {...rowProps} row={i} line={id} label={label[language]} amounts={[...amounts, total]} />
            ))}
          </tbody>
          <tfoot>
            <Row
              {...rowProps}
              row={costs.lines.length}
              line="total"
              label={planWords.total[language]}
              amounts={[...costs.total, costs.totals.expected]}
              className={styles.total}
            />
          </tfoot>
        </table>
      </div>
      <WhyView whys={whys} part="lines" source={costs.source} language={language} />
    </section>
  );
}

interface RowProps {
  readonly row: number;
  readonly line: AskedLine;
  readonly label: string;
  /** Upfront, year by year, and in all. */
  readonly amounts: Amounts;
  readonly columns: readonly string[];
  readonly tabIndexAt: (row: number, column: number) => 0 | -1;
  readonly whys: Whys;
  readonly language: Language;
  readonly className?: string;
}

function Row({ row, line, label, amounts, columns, tabIndexAt, whys, language, className }: RowProps) {
  const styles = useStyles();
  const text = useText();
  const cell = mergeClasses(styles.cell, text.amount, className);
  const last = amounts.length - 1;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.first, className)}>
        {label}
      </th>
      {amounts.map((amount, i) => (
        <td key={i} className={mergeClasses(cell, i === last && text.strong)}>
          <WhyButton
            whys={whys}
            part="lines"
            amount={{ kind: "line", line, ...(i < last && { column: i }) }}
            shown={amountFigure(amount, language)}
            about={`${label}, ${columns[i]!}`}
            language={language}
            tabIndex={tabIndexAt(row, i)}
            data-place={placeName(row, i)}
          >
            <Shown amount={amount} language={language} />
          </WhyButton>
        </td>
      ))}
    </tr>
  );
}

/** Nothing is a dash to the eye, as accounts write it, and a number to who copies it. */
function Shown({ amount, language }: { readonly amount: number; readonly language: Language }) {
  const styles = useStyles();
  const text = useText();
  const shown = amountFigure(amount, language);
  if (amount !== 0) return shown;
  return (
    <>
      <span aria-hidden="true" className={styles.dash}>
        –
      </span>
      <span className={text.hidden}>{shown}</span>
    </>
  );
}
