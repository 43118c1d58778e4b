import type { Unlike } from "../../../src/analysis/compare";
import { EXIT_TERMS } from "../../../src/analysis/exitCost";
import { comparisonWarning, unsaidExit } from "../../../src/messages/warnings/comparisonWarnings";

const facts: readonly Unlike[] = [
  { code: "horizons", first: 1, other: 3 },
  { code: "starts", first: "2027-01", other: "2028-04" },
  { code: "hours", first: "24x7", other: "business" },
  { code: "vat", first: 0.055, other: 0.2 },
  { code: "currencies", first: "EUR", other: "CHF" },
  {
    code: "discountings",
    first: { rate: 0.08, convention: "midYear" },
    other: { rate: 0, convention: "endOfYear" },
  },
];
const names = { first: "Interne", other: "Externe" };

test.each(facts)("$code: what, where, why and how to mend it, in both languages", (fact) => {
  for (const language of ["fr", "en"] as const) {
    const sentence = comparisonWarning(fact, names, language);
    expect(sentence).toMatch(/Interne.*Externe/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    // What differs and where; why it matters, and what to do.
    expect(sentence.split(". ")).toHaveLength(2);
  }
});

test("French as it is typeset: no space that breaks before « : », « % » and within quotation marks", () => {
  const [years, , hours, vat] = facts.map((fact) => comparisonWarning(fact, names, "fr"));
  expect(years).toBe(
    "Horizons différents\u00a0: «\u00a0Interne\u00a0» porte sur 1 an, «\u00a0Externe\u00a0» sur 3 ans. Les totaux ne se comparent pas\u00a0: donnez la même durée aux deux scénarios.",
  );
  expect(hours).toContain("est 24 h/24, 7 j/7,");
  expect(vat).toContain("5,5\u202f% des achats");
  expect(comparisonWarning(facts.at(-1)!, names, "fr").replace(/\s/g, " ")).toBe(
    "Actualisations différentes : 8 % (milieu d'année) pour « Interne », aucune pour « Externe ». Les VAN ne se comparent pas : donnez le même taux et la même convention aux deux scénarios.",
  );
});

test("what a contract leaves unsaid of its exit", () => {
  expect(unsaidExit("Global", EXIT_TERMS, "en")).toBe(
    "Contract “Global”, not given: notice, exit transition, reversibility and early-end indemnity. The cost of the exit is unknown: fill in the Exit section of the scenario.",
  );
  expect(unsaidExit("", ["notice", "indemnity"], "fr").replace(/\s/g, " ")).toBe(
    "Contrat, non renseigné : préavis et indemnité de rupture anticipée. Le coût d’une sortie avant le terme reste inconnu (art. 1212 C. civ. : un contrat à durée déterminée s’exécute jusqu’à son terme ; 0 si une clause l’en dispense) : complétez la section Sortie du scénario.",
  );
  expect(unsaidExit("Global", ["notice"], "en")).toBe(
    "Contract “Global”, not given: notice. The exit is costed without notice: fill in the Exit section of the scenario.",
  );
});
