import { buyerTitle } from "../../scenario/words/offerHeads";
import { offersTitle, scheduleTitle } from "../../scenario/words/offerTitles";
import type { Label, Language } from "../../ground/label";
import { scenarioFields } from "../../model/table/quantities";
import type { CellData, SheetData } from "../../workbook/grid/workbookData";
import type { DecisionTexts } from "./exampleDecisionTexts";
import { comparisonSpill } from "../sheets/spilled";
import { CENTS } from "../sheets/euros";

type Value = number | string | null;

/** A row: what the buyer supposes (low, likely, high), then what each provider says. */
interface Row {
  readonly label: string;
  readonly unit?: Label;
  readonly buyer?: readonly [Value, Value, Value];
  readonly offered?: readonly [Value, Value, Value];
  readonly format?: string;
}

const PROVIDERS = ["Alpha", "Beta", "Gamma"];
const PERCENT = "0.0%";
const word = (fr: string, en: string): Label => ({ fr, en });

/** Three providers answer the same buyer; two of them leave something out. Layout: docs/offers.md. */
function rows(language: Language): readonly (Row | string)[] {
  const { horizon, contracts, employees } = scenarioFields;
  const { revision, exit, ...contract } = contracts.fields;
  const of = ({ label }: { readonly label: Label }) => label[language];
  const all = (value: Value): readonly [Value, Value, Value] => [null, value, null];
  const months = word("mois", "months");
  const included = { fr: "inclus", en: "included" }[language];
  return [
    of(horizon),
    { label: of(horizon.fields.years), unit: word("années", "years"), buyer: all(5) },
    { label: of(horizon.fields.discountRate), buyer: all(0.08), format: PERCENT },
    { label: of(employees), buyer: all(400) },
    of(contract.name),
    { label: of(contract.units), buyer: all(400) },
    { label: of(contract.unitPrice), unit: word("€/unité/mois", "€/unit/month"), offered: [75, 68, 82], format: CENTS },
    { label: of(contract.term), unit: months, offered: [36, 60, 36] },
    { label: of(contract.setup), unit: word("€", "€"), offered: [15_000, null, included], format: CENTS },
    { label: of(contract.governance), buyer: all(0.06), format: PERCENT },
    of(revision),
    { label: of(revision.fields.fixedShare), offered: [0.15, null, 0.2], format: PERCENT },
    { label: of(revision.fields.indexGrowth), buyer: [0.015, 0.025, 0.04], format: PERCENT },
    { label: of(revision.fields.cap), offered: [0.03, null, 0.02], format: PERCENT },
    of(exit),
    { label: of(exit.fields.notice), unit: months, offered: [3, 6, 3] },
    { label: of(exit.fields.transition), unit: months, buyer: [6, null, 12] },
    { label: of(exit.fields.reversibilityMonths), unit: months, offered: [4, null, 2] },
    scheduleTitle[language],
    { label: { fr: "Installation d’un poste", en: "Desktop installed" }[language], buyer: all(40), offered: [180, 150, 190], format: CENTS }, // prettier-ignore
    { label: { fr: "Intervention sur site (heure)", en: "On-site hour" }[language], buyer: all(240), offered: [110, 95, 105], format: CENTS }, // prettier-ignore
    { label: { fr: "Migration d’un serveur", en: "Server migrated" }[language], buyer: all(6), offered: [4_500, null, 3_900], format: CENTS }, // prettier-ignore
  ];
}

const HEADER = 2;
const ROOM = 8;

/** The comparison of offers of the example, under the sheet's own name `Offers`, and INFO.COMPARE below it. */
export function offersSheet({ offersSheet: name, words }: DecisionTexts, language: Language): SheetData {
  const [low, high] = { fr: ["bas", "haut"], en: ["low", "high"] }[language];
  const buyer = buyerTitle[language];
  const headers = [
    { fr: "Libellé", en: "Label" }[language],
    { fr: "Unité", en: "Unit" }[language],
    `${buyer} ${low}`,
    buyer,
    `${buyer} ${high}`,
    ...PROVIDERS,
  ];
  const cells: Record<string, CellData> = { A1: { value: offersTitle[language], style: "title" } };
  headers.forEach((value, i) => {
    cells[`${column(i)}${HEADER}`] = { value, style: i < 2 ? "header" : "numberHeader" };
  });
  const written = rows(language);
  written.forEach((row, i) => Object.assign(cells, rowCells(HEADER + 1 + i, row, language)));
  const last = HEADER + written.length + ROOM;
  const compared = last + 2;
  return {
    name,
    columnWidths: [72, 18, 18, 18, 18, 18, 18, 18],
    frozen: { rows: HEADER, columns: 1 },
    cells: {
      ...cells,
      [`A${compared}`]: { value: words.offersTitle, style: "section" },
      [`A${compared + 1}`]: { value: words.offersNote, style: "note" },
      ...comparisonSpill(`${name}!Offers`, { row: compared + 2, rows: 20, columns: "BCD" }),
    },
    names: { Offers: `A1:${column(headers.length - 1)}${last}` },
  };
}

function rowCells(at: number, row: Row | string, language: Language): Record<string, CellData> {
  if (typeof row === "string") return { [`A${at}`]: { value: row, style: "section" } };
  const { label, unit, buyer = [null, null, null], offered = [null, null, null], format } = row;
  const cells: Record<string, CellData> = {
    [`A${at}`]: { value: label },
    [`B${at}`]: { value: unit?.[language] ?? null, style: "note" },
  };
  [...buyer, ...offered].forEach((value, i) => {
    const isBuyers = i < buyer.length;
    if (value !== null || (row.offered && !isBuyers))
      cells[`${column(2 + i)}${at}`] = { value, style: "input", format: isBuyers && row.offered ? undefined : format };
  });
  return cells;
}

const column = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);
