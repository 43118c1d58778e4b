import { unitLabel } from "../../../src/scenario/words/units";

// The sign of a currency stands once: as beside amounts (messages/figures.ts).
test.each([
  ["amountPerMonth", "EUR", "€/mois", "€/month"],
  ["amountPerMonth", "USD", "$US/mois", "US$/month"],
  ["amountPerFte", "CHF", "CHF/ETP/an", "CHF/FTE/year"],
  ["amount", "jetons", "jetons", "jetons"],
  ["share", "USD", "%", "%"],
] as const)("%s in %s", (unit, currency, fr, en) => expect(unitLabel(unit, currency)).toEqual({ fr, en }));
