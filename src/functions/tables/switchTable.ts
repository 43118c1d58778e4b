import type { SwitchPoint } from "../../analysis/switchPoint";
import type { Choice } from "../../asking/choices";
import type { Switch } from "../../asking/switches";
import { quantityName } from "../../messages/quantityName";
import { analysisWords } from "../../messages/tables/analysisWords";
import type { AnalysisWord } from "../../messages/tables/analysisWords";
import type { CellResult } from "../answered";
import { quantityUnit } from "./quantityUnit";

/** A row per quantity: whose it is, its value now and the one at which the choice changes, how far, and how sensitive. */
export function switchTable(switches: readonly Switch[], first: Choice, rival: Choice): CellResult[][] {
  const { language } = first;
  const word = (key: AnalysisWord) => analysisWords[key][language];
  const isToldApart = first.name !== rival.name;
  const name = (choice: Choice, number: number) => (isToldApart ? choice.name : `${choice.name} (${number})`);
  const owners = { first: name(first, 1), rival: name(rival, 2), both: word("both") };
  return [
    (["scenario", "quantity", "unit", "now", "switchValue", "distance", "sensitivity"] as const).map(word),
    ...switches.map(({ of, at, now, found }) => {
      const { scenario } = of === "rival" ? rival : first;
      const { value, distance, sensitivity }: Told =
        typeof found === "string" ? { value: word(NO_VALUE[found]) } : found;
      return [
        owners[of],
        quantityName(scenario, at, language),
        quantityUnit(at, scenario, language),
        now,
        value,
        distance ?? word("notApplicable"),
        word(sensitivity ?? "notApplicable"),
      ];
    }),
  ];
}

/** A switch value, or the word that stands for it. */
type Told = Omit<SwitchPoint, "value"> & { readonly value: CellResult };

const NO_VALUE = { equal: "equal", unmoved: "never", never: "never", impossible: "notApplicable" } as const;
