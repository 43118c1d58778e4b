import { warnings } from "../model/warnings/warnings";
import type { Warning } from "../model/warnings/warning";
import { blockWarnings } from "../scenario/reading/blockWarnings";
import { labelAt } from "../scenario/words/labelAt";
import type { Language } from "../ground/label";
import { offersIn } from "../scenario/offers/offers";
import type { Omission } from "../scenario/offers/offeredQuantities";
import type { Offer, OffersRead, Unpriced } from "../scenario/offers/offers";
import type { BlockNote, BlockProblem, BlockWarning } from "../scenario/reading/blockProblem";
import { scenarioSourceOf } from "./askedScenario";

/** Everything wrong with the scenario or the offers of an argument or, once it can be read, doubtful, and the language of its words. */
export function findings(argument: unknown): Findings {
  const offers = offersIn(argument);
  if (offers) return offersFindings(offers);
  const source = scenarioSourceOf(argument);
  const { language } = source;
  return source.ok
    ? { ...nothing, warnings: blockWarnings(source.scenario, source), notes: source.notes, language }
    : { ...nothing, problems: source.problems, notes: source.notes, language };
}

/** What is doubtful in offers goes by the provider's name; what is said alike of several of them is told once. */
function offersFindings(read: OffersRead): Findings {
  const { language } = read;
  const { notes } = read;
  if (!read.ok) return { ...nothing, problems: read.problems, notes, language };
  const { offers } = read;
  return {
    ...nothing,
    notes,
    unpriced: read.unpriced,
    warnings: [...saidOfProviders(offers).values()].map(({ warning, providers }) => {
      const [label, names] = [labelAt(warning.at)?.[language], providers.join(", ")];
      return { ...warning, label: label === undefined ? names : `${label} – ${names}` };
    }),
    omissions: offers.flatMap(({ provider, scenario: { currency }, omissions }) =>
      omissions.map((omission) => ({ provider, currency, omission })),
    ),
    language,
  };
}

const nothing = { problems: [], warnings: [], omissions: [], unpriced: [] } as const;

interface SaidOfProviders {
  readonly warning: Warning;
  readonly providers: readonly string[];
}

/** Warnings by all that they say. */
function saidOfProviders(offers: readonly Offer[]): ReadonlyMap<string, SaidOfProviders> {
  const found = new Map<string, SaidOfProviders>();
  for (const { provider, scenario } of offers)
    for (const warning of warnings(scenario)) {
      const key = JSON.stringify(warning);
      found.set(key, { warning, providers: [...(found.get(key)?.providers ?? []), provider] });
    }
  return found;
}

export interface Findings {
  readonly problems: readonly BlockProblem[];
  readonly warnings: readonly BlockWarning[];
  /** How cells were read where that is worth telling. */
  readonly notes: readonly BlockNote[];
  /** What offers leave out, and the currency of each. */
  readonly omissions: readonly { readonly provider: string; readonly currency: string; readonly omission: Omission }[];
  /** Providers whose offers cannot be counted. */
  readonly unpriced: readonly Unpriced[];
  readonly language: Language;
}
