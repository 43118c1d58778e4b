import type { Label } from "../../ground/label";

/** How laws are called in cells. */
export const laws: Readonly<Record<string, Label>> = {
  uniform: { fr: "uniforme", en: "uniform" },
  triangular: { fr: "triangulaire", en: "triangular" },
  pert: { fr: "PERT", en: "PERT" },
  normal: { fr: "normale", en: "normal" },
  lognormal: { fr: "lognormale", en: "lognormal" },
};
