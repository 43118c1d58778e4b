import { plain } from "../../ground/nearest";

// Rows of tables that are no item: titles of lots, subtotals and totals, parts of what is counted; and those that may come.

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const TOTAL = /^(?:(?:grand |sous |sub |s |montant |prix |cout |net )?(?:total|totaux|totale|totals)|soustotal|subtotal|somme|sum|cumul)(?: |$)/u; // prettier-ignore
/** The same at the end of a name: "Team total". */
const ENDS_IN_TOTAL = / (?:total|totals|totaux)$/u;
/** Words for sums and averages with which items begin too: no item is called by them alone. */
const WEAK = /^(?:tot|s t|ensemble|overall|moyennes?|moy|mediane?|average|avg|mean)(?: |$)/u;
/** A subtotal, or what is subcontracted. */
const ST = /^st(?: |$)/u;
/** Nobody's role, but everybody's pay. */
const PAYROLL = /^(?:masse salariale|payroll|wage bill)(?: |$)/u;
/** "T O T A L", "S O U S - T O T A L". */
const SPACED = /^\p{L}(?: \p{L}){3,}$/u;
const SIGN = /^\s*[Σ∑]/u;
/** Amounts below a schedule that bear no other name. */
const AMOUNT = /^(?:montant|net|amount)(?: (?:ht|h t|ttc|t t c|hors taxes?|toutes taxes comprises|a payer|excl vat|incl vat))+$/u; // prettier-ignore
/** No item is called so. */
const SUBTOTAL = /^(?:sous total|sous totaux|soustotal|sub total|subtotal|a reporter)(?: |$)/u;
/** A sum of amounts, where amounts stand above it. */
const SUM = /^(?:montant|cout|prix global|amount|cost)(?: (?:annuel|mensuel|global|forfaitaire|estime|estimatif|previsionnel|du|de|la|l|le|sur|pour|par|marche|contrat|offre|devis|duree|lot|ht|h t|ttc|hors|taxes?|en|euros?|eur|an|ans|annee|annees|mois|annual|yearly|overall|estimated|of|the|over|for|per|contract|bid|offer|term|year|years|excl|vat|\p{N}+))*$/u; // prettier-ignore
const PART = /^(?:dont|of which)(?: |$)/u;
const TAX = /^(?:tva|vat)(?: |$)/u;
/** What a total may be of. */
const OF = words(
  "de des du d la le les l et a au en par sur of the and for per in all general generale generaux partiel intermediaire grand " +
    "ht h t ttc tva hors taxe taxes toutes comprises excl incl vat net eur euro euros k usd gbp chf " +
    "annuel annuelle annuels annuelles mensuel mensuelle mensuels mensuelles an ans annee annees mois year years yearly annual month monthly " +
    "periode duree horizon montant montants prix cout couts amount amounts price prices cost costs fee fees " +
    "lot lots poste postes ligne lignes article articles prestation prestations service services item items line lines " +
    "offre offres bid tender proposal base devis contrat contrats contract contracts marche bordereau bpu dqe dpgf estimatif estimation quote " +
    "role roles etp fte effectif equipe team forfait forfaits recurrent recurrents recurring unites oeuvre units work " +
    "autre autres other section chapitre partie rubrique phase tranche bloc ensemble",
);

/**
 * Whether the label of a row is that of a total: "total" where all its words say so, "unclear" where it may be an item
 * that is called so.
 *
 * @param known the words of labels and titles above it, of which it may be the total
 */
export function totalIn(label: string, known: ReadonlySet<string>): "total" | "unclear" | undefined {
  const written = plain(label.replace(SIGN, " total "));
  const name = SPACED.test(written) ? written.replaceAll(" ", "") : written;
  if (AMOUNT.test(name) || SUBTOTAL.test(name)) return "total";
  // What stood at the foot of a page stands at the head of the next.
  if (name === "report" && known.has("reporter")) return "total";
  if (isPart(label)) return known.size > 0 ? "total" : "unclear";
  const isOf = (word: string): boolean => OF.has(word) || /^(?:\p{L}|[ivx]+|\p{N}+)$/u.test(word);
  const isKnown = (word: string): boolean => isOf(word) || known.has(word);
  const rest = restOf(name, TOTAL);
  if (rest) return rest.every(isKnown) ? "total" : "unclear";
  const before = restOf(name, ENDS_IN_TOTAL);
  // The first row of a table is the total of nothing above it.
  if (before) return known.size > 0 && before.every(isKnown) ? "total" : "unclear";
  if (restOf(name, ST)?.every(isOf)) return "unclear";
  const weak = restOf(name, WEAK);
  if (!weak?.every(isKnown)) return undefined;
  return weak.every(isOf) ? "total" : "unclear";
}

/** The words of a name without those that a pattern takes of it; undefined where it takes none. */
function restOf(name: string, pattern: RegExp): readonly string[] | undefined {
  return pattern.test(name) ? name.replace(pattern, "").split(" ").filter(Boolean) : undefined;
}

/** Whether a label among roles is that of all of them. Example: "Masse salariale". */
export const isPayroll = (label: string): boolean => PAYROLL.test(plain(label));

/** Whether a label is that of a tax on the total above it. */
export const isTax = (label: string): boolean => TAX.test(plain(label));

/** Whether a label is that of a part of what the row above it counts. Example: "dont supervision". */
export const isPart = (label: string): boolean => PART.test(plain(label));

/** Whether a label is that of a sum, where amounts stand above it. Example: "Montant annuel HT". */
export const isSum = (label: string): boolean => SUM.test(plain(label));

const OPTION = /^(?:options?|optionnel(?:le)?s?|optional|en option|pse|variantes?|variants?|alternates?|alternatives?|prestations? supplementaires? eventuelles?|tranches? (?:optionnelle|conditionnelle)s?)(?: |$)| (?:options?|optionnel(?:le)?s?|facultati(?:f|ve)s?|optional)$/u; // prettier-ignore

/** Whether a label says that something may come or not. Examples: "Tranche optionnelle 1", "PSE n° 2", "Audit (option)". */
export const isOption = (label: string): boolean => OPTION.test(plain(label));

/** "Remise en état" is a cost. */
const DISCOUNT = /^(?:remises?(?! (?:en|a|au|aux) )|rabais|ristournes?|escomptes?|avoirs?|discounts?|rebates?)(?: |$)/u;

/** Whether a label is that of what is taken off a price. Example: "Remise commerciale". */
export const isDiscount = (label: string): boolean => DISCOUNT.test(plain(label));

const LOT = /^(?:lot|lots|chapitre|partie|section|rubrique|tranche|phase|bloc|module|domaine|volet|famille|categorie|titre|annexe|bordereau|bpu|dqe|dpgf|part|chapter|category|group|groupe|schedule)(?: |$)/u; // prettier-ignore
const NUMBERED = /^\s*(?:[A-Z]|[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*)\s*[.)–—:-]\s*\p{L}/u;

/** Whether a text alone in its row of a table is the title of the rows below it. Example: "Lot 2 – Serveurs". */
export const isLotTitle = (label: string): boolean => LOT.test(plain(label)) || NUMBERED.test(label);
