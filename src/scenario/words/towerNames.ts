import type { Label } from "../../ground/label";
import { plain } from "../../ground/nearest";
import { TOWERS, towers } from "../../model/templates/towers";
import type { TowerId } from "../../model/templates/towers";

// The keys of a scope are free; those of the towers the product knows are read and written under their labels.

const named = new Map(
  TOWERS.flatMap((id) => [id, towers[id].label.fr, towers[id].label.en].map((text) => [plain(text), id] as const)),
);

/** What a key of a scope is called: a tower by its label, any other as it stands. */
export const towerLabel = (key: string): Label =>
  Object.hasOwn(towers, key) ? towers[key as TowerId].label : { fr: key, en: key };

/** The key that a label names, in either language. Example: "Réseau" is "network". */
export const towerKey = (text: string): string => named.get(plain(text)) ?? text;
