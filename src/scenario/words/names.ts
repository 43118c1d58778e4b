import type { Label, Language } from "../../ground/label";
import type {
  ChoiceField,
  Field,
  FieldTable,
  FlagField,
  Proposal,
  QuantityField,
  TextField,
} from "../../model/table/field";
import { plain } from "../../ground/nearest";
import { signApart, unitApart } from "./unitWords";
import { scenarioFields } from "../../model/table/quantities";

// Under which names a quantity of the table may be given, and what a name may mean.

/** The overrun's low, likely, high and law as the one quantity they are for whoever fills a block. */
export interface OverrunField {
  readonly type: "overrun";
  readonly unit: "share";
  readonly label: Label;
  readonly aliases?: readonly string[];
  readonly proposal: Proposal;
  readonly alternatives: NonNullable<QuantityField["alternatives"]>;
}
/** The tiers of what is used as the one text that says them in a cell. */
export interface TiersField {
  readonly type: "tiers";
  readonly label: Label;
  readonly aliases?: readonly string[];
}
export type LeafField = QuantityField | TextField | FlagField | ChoiceField | OverrunField | TiersField;

const { low, likely, high } = scenarioFields.contracts.fields.extras.fields;
const overrunField: OverrunField = {
  type: "overrun",
  unit: "share",
  label: { fr: "Dépassement", en: "Overrun" },
  proposal: { ...low.proposal, value: { low: low.proposal.value, high: high.proposal.value } },
  alternatives: {
    outsourcing: {
      ...low.alternatives.outsourcing,
      value: { low: low.alternatives.outsourcing.value, high: high.alternatives.outsourcing.value },
    },
    cloud: {
      ...low.alternatives.cloud,
      value: {
        low: low.alternatives.cloud.value,
        mode: likely.alternatives.cloud.value,
        high: high.alternatives.cloud.value,
      },
    },
  },
};

/** What holds the quantities of an entry: the scenario itself, or an item of one of its lists. */
export type Holder = "scenario" | "contract" | "role" | "priceLine" | "workUnit" | "otherCost";

/** A quantity of the table by its place in what holds it. */
export interface Entry {
  readonly holder: Holder;
  readonly path: readonly string[];
  readonly field: LeafField;
}

const contractFields = scenarioFields.contracts.fields;
const holders: Readonly<Record<Holder, FieldTable>> = {
  scenario: scenarioFields,
  contract: contractFields,
  role: scenarioFields.team.fields.roles.fields,
  priceLine: contractFields.prices.fields,
  workUnit: contractFields.extras.fields.items.fields,
  otherCost: scenarioFields.otherCosts.fields,
};

export const HOLDERS = Object.keys(holders) as readonly Holder[];

/** Every quantity, in the order of the table. */
export const entries: readonly Entry[] = HOLDERS.flatMap((holder) => leaves(holder, holders[holder], []));

function leaves(holder: Holder, fields: FieldTable, path: readonly string[]): Entry[] {
  const found = Object.entries(fields).flatMap(([key, field]) =>
    field.type === "group"
      ? leaves(holder, field.fields, [...path, key])
      : isLeaf(field)
        ? [{ holder, path: [...path, key], field }]
        : field.type === "list" && key === "tiers"
          ? [{ holder, path: [...path, key], field: { type: "tiers", label: field.label } as const }]
          : [],
  );
  const isExtras = holder === "contract" && path[0] === "extras";
  return isExtras ? [...found, { holder, path: [...path, "overrun"], field: overrunField }] : found;
}

function isLeaf(field: Field): field is Exclude<LeafField, OverrunField | TiersField> {
  return field.type === "quantity" || field.type === "text" || field.type === "flag" || field.type === "choice";
}

/** Before an id that two lists share: "roles.from" and "otherCosts.from". */
export const lists: Readonly<Partial<Record<Holder, string>>> = {
  contract: "contracts",
  role: "roles",
  priceLine: "prices",
  workUnit: "items",
  otherCost: "otherCosts",
};

const byLabel = new Map<string, Entry[]>();
const byKey = new Map<string, Entry[]>();
for (const entry of entries) {
  const add = (index: Map<string, Entry[]>, text: string): void => {
    const name = plain(text);
    const known = index.get(name);
    if (!known) index.set(name, [entry]);
    else if (!known.includes(entry)) known.push(entry);
  };
  const { label, aliases = [] } = entry.field;
  for (const text of [label.fr, label.en, ...aliases]) add(byLabel, text);
  const id = entry.path.join(".");
  if (entry.path.length > 1) add(byLabel, id);
  if (lists[entry.holder]) add(byLabel, `${lists[entry.holder]}.${id}`);
  add(byKey, entry.path.at(-1)!);
}

const within = (path: readonly string[]) => (entry: Entry) => path.every((key, i) => entry.path[i] === key);

/**
 * The quantities that a label, an alias, a path (`exit.notice`) or a bare key may mean in these holders, below a path.
 * Labels come before keys, so that a key in use elsewhere never hides a label. Example: entriesNamed("PRÉAVIS", ["contract"]).
 */
export function entriesNamed(text: string, among: readonly Holder[], below: readonly string[] = []): readonly Entry[] {
  const name = plain(text);
  const meant = (entry: Entry) => among.includes(entry.holder) && within(below)(entry);
  const labelled = (byLabel.get(name) ?? []).filter(meant);
  return labelled.length > 0 ? labelled : (byKey.get(name) ?? []).filter(meant);
}

/** What a text names, or else the name in it without the unit that follows: "Préavis (mois)", "Salaire brut annuel k€". */
export function orWithoutUnit<T>(text: string, named: (name: string) => readonly T[]): readonly T[] {
  const whole = named(text);
  const apart = whole.length > 0 ? undefined : unitApart(text);
  return apart ? named(apart.name) : whole;
}

/** The unit that a label says after its name. Example: "Préavis (jours)"; none in "Coût mensuel remplacé", a name itself. */
export function unitInLabel(text: string): string | undefined {
  const isName = byLabel.has(plain(text)) || byKey.has(plain(text));
  return (isName ? signApart(text) : unitApart(text))?.unit;
}

/**
 * What a label means where it stands: in its own section first, then below it, then in the whole contract or scenario,
 * then anywhere. More than one entry when it stays ambiguous, none when nobody knows it.
 */
export const entriesInSection = (text: string, section: SectionPlace): readonly Entry[] =>
  orWithoutUnit(text, (name) => namedInSection(name, section));

interface SectionPlace {
  readonly holder: "scenario" | "contract";
  readonly path: readonly string[];
}

function namedInSection(text: string, section: SectionPlace): readonly Entry[] {
  const depth = section.path.length + 1;
  const below = entriesNamed(text, [section.holder], section.path);
  const own = below.filter(({ path }) => path.length === depth);
  if (own.length > 0) return own;
  if (below.length > 0) return below;
  const near = entriesNamed(text, [section.holder]);
  return near.length > 0 ? near : entriesNamed(text, [section.holder === "contract" ? "scenario" : "contract"]);
}

/** Labels and aliases, for suggesting the nearest one. */
export const namesOf = (among: readonly Holder[]): readonly string[] =>
  entries
    .filter(({ holder }) => among.includes(holder))
    .flatMap(({ field }) => [field.label.fr, field.label.en, ...(field.aliases ?? [])]);

/** The choice that a cell names by its label in either language, by another word for it, or by its id. */
export function choiceNamed(
  text: string,
  choices: Readonly<Record<string, Label>>,
  spoken: Readonly<Record<string, readonly string[] | undefined>> = {},
): string | undefined {
  const name = plain(text);
  return Object.keys(choices).find((id) =>
    [id, choices[id]!.fr, choices[id]!.en, ...(spoken[id] ?? [])].some((known) => plain(known) === name),
  );
}

/**
 * The id by which correlations name a quantity given by a label: "Augmentations annuelles" is "salaryDrift", and
 * "Dépassement/Global" is "overrun/Global". A text that names no one quantity stays as it is.
 */
export function quantityId(text: string): string {
  const [label = "", ...owner] = text.split("/");
  const [id, ...others] = new Set(entriesNamed(label, HOLDERS).map(shortId));
  return id === undefined || others.length > 0 ? text : [id, ...owner].join("/");
}

/** The bare key where it means one quantity only, its path elsewhere. */
const shortId = ({ path }: Entry): string =>
  byKey.get(plain(path.at(-1)!))?.length === 1 ? path.at(-1)! : path.join(".");

/** The label that is read back as this id, or the id itself. */
export function quantityLabel(id: string, language: Language): string {
  const [key = "", ...owner] = id.split("/");
  const [entry] = entriesNamed(key, HOLDERS);
  const label = entry && [entry.field.label[language], ...owner].join("/");
  return label !== undefined && quantityId(label) === id ? label : id;
}
