import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneTexts } from "../../messages/pane";
import { scenarioFields } from "../../model/table/quantities";
import { money, percentage, percentageInTenths, shortMonthName, typeset } from "../../messages/figures";
import { RULES_YEAR } from "../../payroll/rules";
import type { Language } from "../../ground/label";
import { ChecksView } from "./ChecksView";
import { LinesTable } from "./LinesTable";
import { RangeView } from "./RangeView";
import { SimulationView } from "../simulation/SimulationView";
import type { Simulating } from "../simulation/SimulationView";
import type { Costs } from "./blockView";
import { useText } from "../look/text";
import { Title } from "../look/Title";
import { useWhy } from "../why/useWhy";
import type { Whys } from "../why/useWhy";
import { WhyButton } from "../why/WhyButton";
import { WhyView } from "../why/WhyView";
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
  const whys = useWhy(costs);
  return (
    <>
      <Title name={costs.name} sheet={costs.sheet} language={language} />
      <TotalView costs={costs} whys={whys} language={language} />
      <ChecksView warnings={costs.warnings} notes={costs.notes} language={language} />
      <RangeView costs={costs} language={language} />
      <SimulationView costs={costs} language={language} {...simulating} />
      <YearsView costs={costs} whys={whys} language={language} />
      <LinesTable costs={costs} whys={whys} language={language} />
    </>
  );
}

function TotalView({ costs, whys, language }: CostsProps & { readonly whys: Whys }) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language];
  const { columns, currency, npv } = costs;
  const [first, last] = [columns[0]!, columns.at(-1)!];
  const horizon = texts.horizon(last.year, shortMonthName(first.from, language), shortMonthName(last.to, language));
  return (
    <section className={styles.total}>
      <h2 className={text.heading}>{texts.totalCost}</h2>
      <p className={styles.amount}>
        <WhyButton
          whys={whys}
          part="total"
          amount={{ kind: "line", line: "total" }}
          shown={money(costs.totals.expected, currency, language)}
          about={texts.totalCost}
          language={language}
        />
      </p>
      <p className={text.note}>{horizon}</p>
      {costs.officialCharges.length > 0 && (
        <p className={text.note}>
          {typeset(texts.officialCharges(RULES_YEAR, ratesText(costs.officialCharges, language)), language)}
        </p>
      )}
      {npv && (
        <div className={styles.npv}>
          <p className={mergeClasses(text.strong, styles.npvAmount)}>
            <span>{texts.npv}</span>
            <span>
              <WhyButton
                whys={whys}
                part="total"
                amount={{ kind: "presentValue" }}
                shown={money(npv.amount, currency, language)}
                about={texts.npv}
                language={language}
              />
            </span>
          </p>
          <p className={text.note}>
            {typeset(
              texts.discounted(percentage(npv.rate, language), conventions[npv.discounting][language]),
              language,
            )}
          </p>
        </div>
      )}
      <WhyView whys={whys} part="total" source={costs.source} language={language} />
    </section>
  );
}

/** "37,3 %" when there is one rate, otherwise each with its role: "Support 37,3 %, Chef de projet 42,1 %". */
function ratesText(charges: Costs["officialCharges"], language: Language): string {
  const rates = charges.map(({ rate }) => percentageInTenths(rate, language));
  if (new Set(rates).size === 1) return rates[0]!;
  return charges.map(({ role }, i) => `${role} ${rates[i]!}`.trim()).join(", ");
}

const conventions = scenarioFields.horizon.fields.discounting.choices;
