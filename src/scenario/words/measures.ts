import type { Label } from "../../ground/label";

/** What is asked of a scenario: what it costs in all, or that discounted. */
export type PaidMeasure = "total" | "npv";

/** What measures are called, and their other names. */
export const measureWords: Readonly<
  Record<PaidMeasure, { readonly label: Label; readonly aliases: readonly string[] }>
> = {
  total: {
    label: { fr: "coût total", en: "total cost" },
    aliases: ["total", "coût total de possession", "total cost of ownership", "TCO"],
  },
  npv: {
    label: { fr: "VAN", en: "NPV" },
    aliases: ["valeur actuelle nette", "valeur actuelle", "coût actualisé", "net present value", "present value"],
  },
};
