import { rational } from "../../formula/rational";
import type { Label, Language } from "../../ground/label";
import type { Proposal, QuantityField } from "../table/field";
import { scenarioFields } from "../table/quantities";
import { asked } from "./question";

// What a quote may price in lines of its own (MODEL.md 5). A line whose details are unknown is left out of the scenario,
// and the notes of its model say so.

const { units, unitPrice, perYear } = scenarioFields.contracts.fields.prices.fields;

const detail = (field: QuantityField, fr: string, en: string, own: Partial<QuantityField> = {}) =>
  asked(field, { label: { fr, en }, optional: true, ...own });
/** What the lines are made of; quantities are those of a month unless they say otherwise. */
export const details = {
  servers: detail(units, "Serveurs", "Servers"),
  serverPrice: detail(unitPrice, "Prix mensuel d'un serveur", "Monthly price of a server"),
  sites: detail(units, "Sites", "Sites"),
  sitePrice: detail(unitPrice, "Prix mensuel d'un site", "Monthly price of a site"),
  days: detail(units, "Jours par mois", "Days a month"),
  dayRate: detail(unitPrice, "Prix d'un jour", "Price of a day"),
  auditPrice: detail(unitPrice, "Audit annuel, en plus", "Yearly audit, on top", { unit: "amountPerYear" }),
  workUnits: detail(perYear, "Unités d'œuvre, en plus", "Work units, on top"),
  workUnitPrice: detail(unitPrice, "Prix de l'unité d'œuvre", "Price of a work unit"),
  consumption: detail(unitPrice, "Consommation cloud, en plus", "Cloud consumption, on top", {
    unit: "amountPerMonth",
  }),
  instances: detail(units, "Instances par mois, en plus", "Instances a month, on top"),
  instancePrice: detail(unitPrice, "Prix mensuel d'une instance", "Monthly price of an instance"),
  gigabytes: detail(units, "Go facturés par mois, en plus", "GB billed a month, on top"),
  gigabytePrice: detail(unitPrice, "Prix mensuel du Go", "Monthly price of a GB"),
};

export type DetailId = keyof typeof details;
export const DETAILS = Object.keys(details) as readonly DetailId[];
/** Details whose price a market may have: a range, unless they stand within a quoted fee. */
export const MARKET_DETAILS = ["serverPrice", "sitePrice", "dayRate"] as const satisfies readonly DetailId[];
export type MarketDetail = (typeof MARKET_DETAILS)[number];
export type Details = Readonly<
  Partial<Record<Exclude<DetailId, MarketDetail>, number> & Record<MarketDetail, Proposal["value"]>>
>;

interface QuotedLine {
  readonly name: Label;
  readonly per: "month" | "year" | "use";
  /** Out of the monthly fee, besides it, in a contract of its own, or as an extra in the place of the overrun. */
  readonly paid: "withinFee" | "besides" | "apart" | "asExtra";
  /** One unit without. */
  readonly quantity?: Exclude<DetailId, MarketDetail>;
  readonly price: DetailId;
}

export const quotedLines = {
  servers: { name: { fr: "Serveurs", en: "Servers" }, per: "month", paid: "withinFee", quantity: "servers", price: "serverPrice" },
  sites: { name: { fr: "Sites", en: "Sites" }, per: "month", paid: "withinFee", quantity: "sites", price: "sitePrice" },
  days: { name: { fr: "Jours", en: "Days" }, per: "month", paid: "withinFee", quantity: "days", price: "dayRate" },
  audit: { name: { fr: "Audit annuel", en: "Yearly audit" }, per: "year", paid: "besides", price: "auditPrice" },
  workUnits: { name: { fr: "Unités d’œuvre", en: "Work units" }, per: "use", paid: "asExtra", quantity: "workUnits", price: "workUnitPrice" },
  consumption: { name: { fr: "Consommation", en: "Consumption" }, per: "month", paid: "apart", price: "consumption" },
  instances: { name: { fr: "Instances", en: "Instances" }, per: "month", paid: "apart", quantity: "instances", price: "instancePrice" },
  storage: { name: { fr: "Stockage (Go)", en: "Storage (GB)" }, per: "month", paid: "apart", quantity: "gigabytes", price: "gigabytePrice" },
} as const satisfies Record<string, QuotedLine>; // prettier-ignore

export type QuotedLineId = keyof typeof quotedLines;

/** The details of a line in the order in which they are asked for, each with the key it has in the line. */
export function detailsOf(id: QuotedLineId): readonly (readonly [DetailId, string])[] {
  const { per, quantity, price: each }: QuotedLine = quotedLines[id];
  const keys = [
    [quantity, per === "use" ? "perYear" : "units"],
    [each, "unitPrice"],
  ] as const;
  return keys.flatMap(([detailId, key]) => (detailId ? [[detailId, key] as const] : []));
}

/** Whether enough is known of a line to count it: how many, and at what price. */
export function isKnown(id: QuotedLineId, answers: Details): boolean {
  const { quantity, price: each }: QuotedLine = quotedLines[id];
  return answers[each] !== undefined && (quantity === undefined || answers[quantity] !== undefined);
}

/** What a line within a quoted fee takes of it each month, in cents. Example: 12 servers at 145 € take 174,000. */
export function centsWithin(id: QuotedLineId, answers: Details): number {
  const exact = (value: number) => rational(value)!.fraction;
  const price = answers[quotedLines[id].price] as number;
  return exact(unitsOf(id, answers)).mul(exact(price)).mul(100).round().valueOf();
}

/** How many a known line has of what it prices. */
export function unitsOf(id: QuotedLineId, answers: Details): number {
  const { quantity }: QuotedLine = quotedLines[id];
  return quantity === undefined ? 1 : answers[quantity]!;
}

/** A known line in the form of a scenario file: a price line, but for its `per`. */
export function lineOf(id: QuotedLineId, answers: Details, language: Language) {
  const { name, per, price }: QuotedLine = quotedLines[id];
  const count = unitsOf(id, answers);
  return {
    name: name[language],
    ...(per === "use" ? { perYear: count } : { units: count }),
    unitPrice: answers[price]!,
  };
}

/** The lines of a model that the quote prices, and how they are paid. */
export const knownLines = (
  lines: readonly QuotedLineId[],
  answers: Details,
  ...paid: readonly QuotedLine["paid"][]
): readonly QuotedLineId[] => lines.filter((line) => paid.includes(quotedLines[line].paid) && isKnown(line, answers));

/** Known lines as the price lines of a contract. */
export const pricedLines = (lines: readonly QuotedLineId[], answers: Details, language: Language) =>
  lines.map((line) => {
    const { name, ...priced } = lineOf(line, answers, language);
    return { name, per: quotedLines[line].per, ...priced };
  });
