import { plain } from "../../ground/nearest";
import type { Cell } from "../cell";
import type { BlockNote, BlockProblem } from "../reading/blockProblem";
import { EURO } from "../reading/cellReading";
import { conversionOf } from "../reading/conversion";
import { figureIn } from "../reading/figure";
import { unitSaid } from "../reading/unitSaid";
import { billingUnit, isPaidOnce, yearsOf } from "../words/billingUnit";
import { unitInLabel } from "../words/names";
import type { Period } from "../words/unitWords";
import { MONTHS } from "../words/unitWords";
import type { GivenRange } from "./givenCells";
import type { LineUnit, OfferRow, PricedRow } from "./offerRow";

// What units say of a price line beyond its numbers: of which period its quantity is, and what is paid once.

/**
 * What a line is priced and counted in, by the column of units, or else by what stands behind its quantity or its name.
 *
 * @param ofColumn what the column of units says in its row
 */
export function unitOfLine({ buyer, label, columns }: OfferRow, ofColumn: LineUnit | undefined): LineUnit | undefined {
  const counted = figureOf(buyer?.likely)?.unit;
  // "4 ans" beside "forfait" are four years of it.
  const isPeriod = counted !== undefined && unitSaid(counted).per === undefined && yearsOf(1, counted) !== undefined;
  if (isPeriod && (ofColumn === undefined || billingUnit(ofColumn.text) === undefined))
    return { text: counted, column: columns.buyer };
  const behind = unitInLabel(label);
  return ofColumn ?? (behind === undefined ? undefined : { text: behind, column: columns.label });
}

/** Remarks and titles that say another unit of all that follows: "Montants en k€", "Prix TTC". */
export function otherUnits(notes: readonly BlockNote[], currency: string | undefined): readonly BlockProblem[] {
  return notes.flatMap(({ code, label = "", ...place }): readonly BlockProblem[] => {
    if (code === "titleRow" && OF_WHOLE_TERM.test(plain(label)))
      return [{ ...place, code: "unclearPeriod", at: ANY_PRICE, value: label, label }];
    const said = unitSaid(label.replace(AMOUNT, ""));
    if (code !== "titleRow" || (said.kind !== "money" && !said.isTaxed)) return [];
    const conversion = conversionOf(said, { unit: "amountPerUnit", currency: currency ?? EURO });
    const refused = "refused" in conversion ? conversion.refused : conversion.isOwn ? undefined : "otherUnit";
    return refused === undefined ? [] : [{ ...place, code: refused, at: ANY_PRICE, value: label, label }];
  });
}
const ANY_PRICE = "/contracts/0/prices/0/unitPrice";
/** "Quantités estimées pour la durée totale du marché (4 ans)". */
const OF_WHOLE_TERM = /^(?=.*(?:^| )(?:quantites?|quantities|volumes?)(?: |$))(?=.*(?: duree (?:totale|globale|du marche|du contrat)| whole (?:contract )?term| (?:sur|pour|over|for) \p{N}+ (?:ans|mois|years|months)(?: |$)))/u; // prettier-ignore
/** An amount within a remark has its own unit. */
const AMOUNT = /\d[\d\s.,]*(?:k|M)?(?:€|euros?|EUR|USD|\$)(?:\s*(?:HT|TTC))?/giu;

/** Whether what is taken of a line is one year of its periods: it is due whatever is used. Example: "Mois", 12. */
export const isOneYear = (line: PricedRow): boolean => yearsTaken(line) === 1;

function yearsTaken({ buyer, unit }: PricedRow): number | undefined {
  const count = countOf(buyer);
  return unit === undefined || count === undefined ? undefined : yearsOf(count, unit.text);
}

function countOf(buyer: GivenRange | undefined): number | undefined {
  const figure = figureOf(buyer?.likely);
  return figure && Number(figure.numeral);
}

function figureOf(cell: Cell | undefined): { readonly numeral: string; readonly unit: string } | undefined {
  if (cell?.kind === "number") return { numeral: String(cell.value), unit: "" };
  const figure = cell?.kind === "text" ? figureIn(cell.value) : undefined;
  return figure && "numeral" in figure ? figure : undefined;
}

/** Units that leave open of which period the quantity of a line is, or that tell of what is paid once. */
export function unclearUnits(line: PricedRow): readonly BlockProblem[] {
  const { unit, label, row, columns, units, offered } = line;
  const unclear = (text: string, column: number): BlockProblem => ({ code: "unclearPeriod", at: "", value: `${label}, ${text}`, row, column, label }); // prettier-ignore
  if (unit && isPaidOnce(unit.text)) return [{ ...unclear(unit.text, unit.column), code: "paidOnce" }];
  if (unit && leavesOpen(line, unit.text)) return [unclear(unit.text, unit.column)];
  if (!isByYear(line) || isOneYear(line)) return [];
  // A price by the month of what is counted by the year.
  return offered.flatMap((cells, i) => {
    const said = cells ? [units.offered[i], ...Object.values(cells).map((cell) => figureOf(cell)?.unit)] : [];
    const monthly = said.find((text) => text !== undefined && isWithinYear(unitSaid(text).per));
    return monthly === undefined ? [] : [unclear(monthly, columns.offered[i]!)];
  });
}

function leavesOpen(line: PricedRow, unit: string): boolean {
  const { buyer, prices } = line;
  const said = billingUnit(unit);
  const years = yearsTaken(line);
  if (buyer === undefined) return false;
  // Under a title that says no period, 12 of "mois" are a year, or what is counted each month.
  if (prices.table === "priceLines" && prices.per === undefined) return countOf(buyer) !== 1 && Number.isInteger(years);
  if (years === 1) return false;
  return said?.isLumpSum === true || (isByYear(line) && isWithinYear(said?.per ?? unitSaid(unit).per));
}

/** Whether the quantity of a line is a year's, whatever its price is by. */
const isByYear = ({ prices: { table, per } }: PricedRow): boolean => table === "workUnits" || per === "use";
const isWithinYear = (period: string | undefined): boolean => (MONTHS[period as Period] ?? 12) < 12;
