import type { Label } from "../../ground/label";
import { plain } from "../../ground/nearest";
import { isLotTitle } from "./asides";
import { sectionOf } from "./sections";

// The titles of a comparison of offers, and those over its prices.

/** What a title over prices says of all of them: which table they make, and what goes without saying. */
export interface Prices {
  readonly table: "priceLines" | "workUnits";
  /** What they are per, unless a line says otherwise. */
  readonly per?: "year" | "use";
  /** Its rows of years are one line by themselves, which bears this name. */
  readonly isLumpSum?: true;
}

export const offersTitle: Label = { fr: "Comparatif des offres", en: "Comparison of offers" };
export const scheduleTitle: Label = { fr: "Bordereau des prix unitaires", en: "Price schedule" };

const LINES = sectionOf("contract", "prices").title;
const TITLES: ReadonlySet<string> = new Set(
  [offersTitle.fr, offersTitle.en, "Offres", "Offers", "Comparaison des offres"].map(plain),
);

export const WORK_UNITS: Prices = { table: "workUnits" };
const PRICE_LINES: Prices = { table: "priceLines" };
export const USES: Prices = { table: "priceLines", per: "use" };
const LUMP_SUM: Prices = { table: "priceLines", per: "year", isLumpSum: true };
const PRICES: ReadonlyMap<string, Prices> = new Map(
  (
    [
      [
        WORK_UNITS,
        scheduleTitle.fr,
        scheduleTitle.en,
        "Bordereau des prix",
        "Bordereau de prix",
        "Bordereau de prix unitaires",
        "BPU",
        "Unités d'œuvre",
        "Work units",
        "Pricing schedule",
        "Pricing table",
        "Schedule of rates",
        "Rate card",
      ],
      [
        PRICE_LINES,
        LINES.fr,
        LINES.en,
        "Prix",
        "Prices",
        "DPGF",
        "Décomposition du prix global et forfaitaire",
        "Décomposition du prix global forfaitaire",
      ],
      [
        USES,
        "Consommations",
        "Usage",
        "Détail quantitatif estimatif",
        "Détail estimatif",
        "Devis quantitatif estimatif",
        "DQE",
        "BPU/DQE",
        "BPU et DQE",
        "BPU-DQE",
        "Bill of quantities",
      ],
      [
        LUMP_SUM,
        "Forfait annuel",
        "Forfaits annuels",
        "Yearly lump sum",
        "Yearly lump sums",
        "Annual fee",
        "Annual fees",
      ],
    ] as const
  ).flatMap(([prices, ...titles]) => titles.map((title) => [plain(title), prices] as const)),
);

/** Whether a text is the title of a comparison of offers. */
export const isOffersTitle = (text: string): boolean => TITLES.has(plain(text));
/**
 * What a title over prices makes of them; undefined of another. Its abbreviation may stand beside it, and its lot or annex.
 * Examples: "Bordereau des prix unitaires (BPU)", "Annexe 2 – DQE", "BPU – Lot 1 : Serveurs".
 */
export function pricesTitled(text: string): Prices | undefined {
  const whole = PRICES.get(plain(text));
  if (whole) return whole;
  const parts = text.split(/[()[\]:–—]|\s-\s/u).filter((part) => plain(part) !== "");
  const titles = parts.flatMap((part) => (SCHEDULE.test(plain(part)) ? (PRICES.get(plain(part)) ?? []) : []));
  const [prices, ...others] = new Set(titles);
  const isNamed = titles.length === parts.length || parts.some((part) => !PRICES.has(plain(part)) && isLotTitle(part));
  return isNamed && others.length === 0 ? prices : undefined;
}
/** "Lot 2 – Prix" is the title of a lot. */
const SCHEDULE =
  /^(?:bordereau|bpu|dqe|dpgf|detail|devis|decomposition|schedule|bill|price schedule|pricing schedule|rate card)(?: |$)/u;
