import { assumed, l, optionalGroup, share, sourced } from "./kinds";

/** The VAT on what is bought, and what of it is recovered; left out where VAT is not counted. */
export const vat = optionalGroup(l("TVA", "VAT"), {
  rate: share(l("Taux de TVA", "VAT rate"), {
    usual: [0.02, 0.3],
    default: 0.2,
    proposal: sourced(0.2, {
      by: ["CGI, article 278", "French tax code, art. 278"],
      date: "2014-01",
      on: ["taux normal", "standard rate"],
    }),
  }),
  deductible: share(l("Part de TVA récupérable", "Deductible VAT share"), {
    default: 1,
    proposal: assumed(
      1,
      "entreprise dont toute l'activité est soumise à la TVA",
      "a company all of whose activity is subject to VAT",
    ),
  }),
});
