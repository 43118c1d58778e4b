import { warnings } from "../model/warnings/warnings";
import { blockWarnings } from "../scenario/reading/blockWarnings";
import { labelAt } from "../scenario/words/labelAt";
import type { Language } from "../ground/label";
import { offersIn } from "../scenario/offers/offers";
import type { OffersRead, Omission } from "../scenario/offers/offers";
import type { BlockProblem, BlockWarning } from "../scenario/reading/blockProblem";
import { scenarioSourceOf } from "./askedScenario";

/** Everything wrong with the scenario or the offers of an argument or, once it can be read, doubtful, and the language of its words. */
export function findings(argument: unknown): Findings {
  const offers = offersIn(argument);
  if (offers) return offersFindings(offers);
  const source = scenarioSourceOf(argument);
  const { language } = source;
  return source.ok
    ? { problems: [], warnings: blockWarnings(source.scenario, source), omissions: [], language }
    : { problems: source.problems, warnings: [], omissions: [], language };
}

/** What is doubtful in offers goes by the provider's name. */
function offersFindings(read: OffersRead): Findings {
  const { language } = read;
  if (!read.ok) return { problems: read.problems, warnings: [], omissions: [], language };
  const { offers } = read;
  return {
    problems: [],
    warnings: offers.flatMap(({ provider, scenario }) =>
      warnings(scenario).map((warning) => {
        const label = labelAt(warning.at)?.[language];
        return { ...warning, label: label === undefined ? provider : `${label} – ${provider}` };
      }),
    ),
    omissions: offers.flatMap(({ provider, scenario: { currency }, omissions }) =>
      omissions.map((omission) => ({ provider, currency, omission })),
    ),
    language,
  };
}

export interface Findings {
  readonly problems: readonly BlockProblem[];
  readonly warnings: readonly BlockWarning[];
  /** What offers leave out, and the currency of each. */
  readonly omissions: readonly { readonly provider: string; readonly currency: string; readonly omission: Omission }[];
  readonly language: Language;
}
