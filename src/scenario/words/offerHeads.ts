import type { Label } from "../../ground/label";
import { plain } from "../../ground/nearest";
import { unitWord } from "./unitWords";

// Words that stand over the columns of a comparison of offers, as buyers print them.

export const buyerTitle: Label = { fr: "Acheteur", en: "Buyer" };

const words = (...texts: string[]): ReadonlySet<string> => new Set(texts.map(plain));
/** What a row is called. */
const NAMES = words("Libellé", "Label", "Désignation", "Description", "Ligne de prix", "Price line", "Prestation", "Prestations", "Désignation des prestations", "Libellé de la prestation", "Libellé des prestations", "Intitulé", "Intitulé de la prestation", "Service", "Poste", "Rubrique", "Profil", "Objet", "Type de prestation", "Nature de la prestation", "Nature des prestations", "Description des prestations", "Description de la prestation", "Service description", "Item description", "Description of services", "Task", "Labor category"); // prettier-ignore
/** The same where none of those is beside them: then they number rows. */
const NUMBERS = words("Ligne", "Line", "Article", "Item", "Nature");
/** And then the unit in which it is counted. */
const WORK_UNITS = words("Unité d'œuvre", "Work unit", "UO");
/** At the head of quantity rows a word for labels, over price lines the quantities of the buyer. */
const COUNTS = words("Quantité", "Quantity");
const UNITS = words(
  "U",
  "Unité d'achat",
  "Unité de mesure",
  "UdM",
  "UoM",
  "Unit of measure",
  "Unité",
  "Unit",
  "Unité de facturation",
  "Billing unit",
);
const NOTES = words("Source", "Note", "Notes", "Remarque", "Commentaire", "Comment", "N°", "No.", "Réf.", "Référence", "Reference", "Code", "N° de prix", "Numéro", "Item no.", "Observations", "Observation", "Remarques", "Commentaires", "Comments", "Remarks", "Précisions", "Détail", "Details"); // prettier-ignore

/** Before or after a provider's name, or where there is but one provider: that the column is its prices. */
const PRICE = words("Prix unitaire", "Prix unitaires", "PU", "P.U.", "Prix", "Tarif", "Tarif unitaire", "Coût unitaire", "Offre", "Unit price", "Unit cost", "Unit rate", "Price", "Rate", "Offer", "Réponse", "Answer", "TJM", "Taux journalier", "Taux journalier moyen", "Taux horaire", "Day rate", "Daily rate", "Hourly rate"); // prettier-ignore
/** Products and sums, by themselves or of a provider: "Montant Alpha". */
const AMOUNTS = words("Montant", "Montants", "Total", "Totaux", "Sous-total", "Coût", "Coûts", "Coût total", "Prix total", "Montant total", "Montant annuel", "Montant mensuel", "Total annuel", "Total mensuel", "Coût annuel", "Coût mensuel", "Valeur", "Amount", "Annual amount", "Annual cost", "Monthly cost", "Annual total", "Monthly total", "Value", "Subtotal", "Total cost", "Total price", "Line total", "Extended", "Extended price", "Extended cost", "Extended amount", "Ext. price"); // prettier-ignore
/** What buyers reckon beside prices, by itself: statistics and their own estimates. */
const RECKONED = words("Moyenne", "Médiane", "Écart", "Écart-type", "Écart max", "Minimum", "Maximum", "Min", "Max", "Moins-disant", "Mieux-disant", "Rang", "Classement", "Notation", "Score", "Pondération", "Average", "Mean", "Median", "Spread", "Difference", "Gap", "Rank", "Ranking", "Weight", "Estimation", "Estimation interne", "Estimation de l'acheteur", "Budget", "Prix de référence", "Prix plafond", "Estimate", "Reference price", "Économie", "Économies", "Saving", "Savings", "Variation"); // prettier-ignore
const BUYER = words(buyerTitle.fr, buyerTitle.en, "Pour tous", "For all");
/** How many the buyer takes: one of these words, and words that say what is counted, or that it is a year's or an estimate. */
const COUNTED = words(
  "Quantité",
  "Quantités",
  "Qté",
  "Qtés",
  "Nombre",
  "Nb",
  "Nbre",
  "Quantity",
  "Quantities",
  "Qty",
  "Number",
  "Volume",
  "Volumes",
);
const COUNTED_HOW = words("annuel", "annuelle", "annuels", "annuelles", "estimé", "estimée", "estimés", "estimées", "estimatif", "estimative", "estimatifs", "estimatives", "prévisionnelle", "prévisionnelles", "par", "an", "de", "d", "UO", "unités", "postes", "utilisateurs", "serveurs", "est", "estimated", "annual", "yearly", "per", "year", "a", "of", "units", "users", "servers"); // prettier-ignore

/** Whether a text names the column of labels, in a header of these columns. */
export const isLabelHead = (text: string, others: readonly string[]): boolean => {
  const head = plain(text);
  if (NAMES.has(head)) return true;
  return (NUMBERS.has(head) || WORK_UNITS.has(head)) && !others.some((other) => NAMES.has(plain(other)));
};
/** Whether a text may be over labels at all. */
export const mayBeLabel = (text: string): boolean =>
  [NAMES, NUMBERS, WORK_UNITS].some((known) => known.has(plain(text)));
/** Whether a text is over units: work units are where something else names the rows. */
export const isUnitHead = (text: string): boolean => UNITS.has(plain(text));
export const isWorkUnitHead = (text: string): boolean => WORK_UNITS.has(plain(text));
/** Whether a text is over remarks and numbers of rows, which say nothing. */
export const isNoteHead = (text: string): boolean =>
  NOTES.has(plain(text)) || NUMBERS.has(plain(text)) || ROW_NUMBER.test(plain(text));
/** "N° prix", "N° du poste", "No. de ligne". */
const ROW_NUMBER =
  /^(?:n|no|num|numero) (?:(?:de|du|d|des) )?(?:prix|postes?|articles?|lignes?|ordre|prestations?|bpu)$/;
/** Whether a text is over a count by itself, which at the head of quantity rows is a word for labels. */
export const isCountHead = (text: string): boolean => COUNTS.has(plain(text));
/** Whether a text says that something is counted, and no more. Example: "Nb". */
export const isCount = (text: string): boolean => COUNTED.has(plain(text));
/** Whether a text is over what the buyer says, quantities above all. Example: "Est. annual qty". */
export const isBuyerHead = (text: string): boolean => {
  const head = plain(text);
  const said = head.split(" ");
  return BUYER.has(head) || (said.some((word) => COUNTED.has(word)) && said.every((word) => COUNTED.has(word) || COUNTED_HOW.has(word))); // prettier-ignore
};
/** Whether a text is over statistics and estimates of the buyer's. */
export const isReckonedHead = (text: string): boolean => RECKONED.has(plain(text));
/** What a word over a column makes of it: somebody's prices, or what is worked out from them; "PU mensuel HT" as "PU". */
export function priceHead(words: readonly string[]): "price" | "workedOut" | undefined {
  const kind = (text: string) =>
    AMOUNTS.has(plain(text)) ? "workedOut" : PRICE.has(plain(text)) ? "price" : undefined;
  return kind(words.join(" ")) ?? kind(words.filter((word) => !isOfUnit(word)).join(" "));
}
/** Whether a word beside another over a column is of its unit: with or without VAT, or by what it is paid. */
export function isOfUnit(word: string): boolean {
  const said = unitWord(word);
  return said?.kind === "untaxed" || said?.kind === "taxed" || (said?.kind === "period" && said.isAdjective);
}
