import { paceIn, paceNamed } from "../../../src/scenario/words/paces";

test.each([
  ["Coûts ponctuels", "once"],
  ["Frais initiaux", "once"],
  ["Investissement initial", "once"],
  ["One-time costs", "once"],
  ["Non-recurring fees", "once"],
  ["Coûts récurrents", "recurring"],
  ["Charges d'exploitation", "recurring"],
  ["Prix mensuels HT", "month"],
  ["Monthly recurring costs", "month"],
  ["Redevance trimestrielle", "quarter"],
  ["Coûts annuels", "year"],
] as const)("%s: %s", (title, pace) => expect(paceIn(title)).toBe(pace));

// What is ordered as it comes, what is sold, and what is both.
test.each(["Prestations ponctuelles", "Maintenance annuelle", "Lot 2 – Support mensuel", "Coûts", "Frais", "Mise en service", "Licences", ""])(
  "%s says none",
  (title) => expect(paceIn(title)).toBeUndefined(),
); // prettier-ignore

test.each([
  ["Reprise (une seule fois)", "once"],
  ["Onboarding fee", "once"],
  ["Mise en service initiale", "once"],
  ["Sauvegarde externalisée (par mois)", "month"],
  ["Abonnement mensuel fibre", "month"],
  ["Monthly firewall subscription", "month"],
  ["Maintenance annuelle", "year"],
] as const)("the line %s: %s", (name, pace) => expect(paceNamed(name)).toBe(pace));
test.each(["Formation initiale", "Installation d'un poste", "Migration d'un serveur", "Maintenance (par poste)", "Prestations ponctuelles"])(
  "the line %s says none",
  (name) => expect(paceNamed(name)).toBeUndefined(),
); // prettier-ignore
