import type { Label } from "../../ground/label";
import { plain } from "../../ground/nearest";
import { scenarioFields } from "../../model/table/quantities";
import type { Holder } from "./names";

// The sections a block is made of: their titles and what stands under them.

export type TableId = "roles" | "contracts" | "priceLines" | "workUnits" | "otherCosts" | "correlations";

export interface Section {
  readonly id: string;
  readonly title: Label;
  readonly aliases: readonly string[];
  /** Whose quantities its rows are; the second cell of a contract's title names the contract. */
  readonly holder: "scenario" | "contract";
  readonly path: readonly string[];
  /** The table that may stand under the title, told from rows by its header. */
  readonly table?: TableId;
  /** Nothing but the table stands under the title. */
  readonly tabular?: boolean;
  /** Rows of free keys with a share each. */
  readonly free?: boolean;
}

/** What one row of a table is; correlations have columns of their own. */
interface Table {
  readonly holder?: Holder;
  /** Where its items stand, in each contract where they are a contract's own. */
  readonly path: readonly string[];
  readonly ofContract?: true;
}
export const tables: Readonly<Record<TableId, Table>> = {
  roles: { holder: "role", path: ["team", "roles"] },
  contracts: { holder: "contract", path: ["contracts"] },
  priceLines: { holder: "priceLine", path: ["prices"], ofContract: true },
  workUnits: { holder: "workUnit", path: ["extras", "items"], ofContract: true },
  otherCosts: { holder: "otherCost", path: ["otherCosts"] },
  correlations: { path: ["correlations"] },
};

const { horizon, team, resources, contracts, otherCosts, vat, correlations } = scenarioFields;
const contract = contracts.fields;
const { prices, departures, revision, extras, credits, transitionIn, exit, index, includes, scope } = contract;
const { rebuild, hazard } = exit.fields;

type Options = Partial<Pick<Section, "aliases" | "table" | "tabular" | "free">>;
const section = (
  holder: Section["holder"],
  path: readonly string[],
  title: Label,
  { aliases = [], ...options }: Options = {},
): Section => ({ id: path.at(-1) ?? holder, title, aliases, holder, path, ...options });

/** In the order in which a block is written. */
export const sections: readonly Section[] = [
  section("scenario", [], scenarioFields.name.label, { aliases: ["Général", "General"] }),
  section("scenario", ["horizon"], horizon.label),
  section("scenario", ["team"], team.label, { aliases: ["Équipe interne", "Internal team"], table: "roles" }),
  section("scenario", ["team", "roles"], team.fields.roles.label, { table: "roles", tabular: true }),
  section("scenario", ["resources"], resources.label),
  section("scenario", ["contracts"], contracts.label, { table: "contracts", tabular: true }),
  section("contract", ["prices"], prices.label, { table: "priceLines", tabular: true }),
  section("contract", [], contract.name.label, { table: "contracts" }),
  section("contract", ["revision"], revision.label),
  section("contract", ["extras"], extras.label, { table: "workUnits" }),
  section("contract", ["credits"], credits.label, { aliases: ["Pénalités"] }),
  section("contract", ["departures"], departures.label, { aliases: ["Départs"] }),
  section("contract", ["transitionIn"], transitionIn.label, { aliases: ["Reprise"] }),
  section("contract", ["exit"], exit.label),
  section("contract", ["exit", "rebuild"], rebuild.label),
  section("contract", ["exit", "hazard"], hazard.label),
  section("contract", ["index"], index.label),
  section("contract", ["includes"], includes.label),
  section("contract", ["scope"], scope.label, { free: true }),
  section("contract", ["extras", "items"], extras.fields.items.label, { table: "workUnits", tabular: true }),
  section("scenario", ["otherCosts"], otherCosts.label, { table: "otherCosts", tabular: true }),
  section("scenario", ["vat"], vat.label, { aliases: ["Taxe sur la valeur ajoutée", "Value added tax"] }),
  section("scenario", ["correlations"], correlations.label, { table: "correlations", tabular: true }),
];

export const sectionOf = (holder: Section["holder"], ...path: readonly string[]): Section =>
  sections.find((each) => each.holder === holder && each.path.join() === path.join())!;

const named = new Map(
  sections.flatMap((each) =>
    [each.title.fr, each.title.en, ...each.aliases].map((title) => [plain(title), each] as const),
  ),
);

/** The section of that title, in either language, whatever the case and accents. */
export const sectionNamed = (title: string): Section | undefined => named.get(plain(title));

export const sectionTitles: readonly string[] = sections.flatMap(({ title }) => [title.fr, title.en]);
