import "../../support/customFunctions";
import { BREAKEVEN, COMPARE, OFFER, TCO } from "../../../src/functions/functions";
import { block } from "../../scenario/cells";

// The example of docs/offers.md, cut short: what can be compared can be asked about by itself.
const offers = block(`
Comparatif des offres
Libellé | Unité | Acheteur | Alpha | Beta
Durée | années | 5
Unités | postes | 400
Prix unitaire mensuel | €/unité | | 75 | 68
Durée d'engagement | mois | | 36 | 60
Part fixe | % | 0.15
Hausse de l'indice | % par an | 0.025
Préavis | mois | | 3 | 6
Mois de réversibilité | mois | | 4 | 5
Transition de sortie | mois | 6
Hors forfait | | aucun`);
const totals = (COMPARE([offers]) as unknown[][])[1]!;

describe("one provider's offer is a scenario block", () => {
  test.each([
    ["Alpha", 1],
    ["beta ", 2],
  ])("%s costs what the comparison says", (provider, column) =>
    expect(TCO(OFFER(offers, provider))).toBe(totals[column]),
  );
  test("by its rank", () => expect(OFFER(offers, 2)).toEqual(OFFER(offers, "Beta")));
  test("by its rank as text", () => expect(OFFER(offers, "2")).toEqual(OFFER(offers, "Beta")));
  test.each(["-1", "0", "3", "1,5", -1, 1.5])("not by %s, which is no rank", (rank) =>
    expect(() => OFFER(offers, rank)).toThrow(/Aucun prestataire/),
  );
  test("the price to ask of Alpha, to cost what Beta does: the same terms, 68 €", () => {
    const beta = OFFER(offers, "Beta");
    const same = TCO(beta, null, null, null, ["Prix unitaire mensuel", 75]);
    expect(BREAKEVEN(OFFER(offers, "Alpha"), beta, "Prix unitaire mensuel")).toBeLessThan(75);
    expect(same).toBeGreaterThan(totals[2] as number);
  });
});

test("its source column says what stands in for an answer", () => {
  const silent = block(`
Comparatif des offres
Libellé | Unité | Acheteur | Alpha | Beta
Durée | années | 5
Unités | postes | 400
Prix unitaire mensuel | €/unité | | 75 | 68
Durée d'engagement | mois | | 36 |
Mise en place | € | | 5000 | NC

Bordereau des prix
Désignation | Unité | Quantité | Alpha | Beta
Intervention | acte | 100 | 95 | 80
Projet | jour | 20 | 600 | sur devis`);
  const told = (label: string): string => {
    const row = (OFFER(silent, "Beta") as unknown[][]).find(([name]) => name === label)!;
    return String(row.filter((cell) => cell !== "").at(-1)).replace(/\s/g, " ");
  };
  expect(told("Frais de mise en place")).toBe("Non chiffré (« NC ») : le plus cher des autres offres");
  expect(told("Projet")).toBe("Prix de l'unité – Non chiffré (« sur devis ») : le plus cher des autres offres");
  expect(told("Transition de sortie")).toMatch(/^Non précisé : Observé/);
  const contract = (OFFER(silent, "Beta") as unknown[][]).find((row) => row.includes(36))!;
  expect(contract.at(-2)).toMatch(/^Durée d'engagement – Non précisé\s: Publié/);
});

describe("is refused", () => {
  const message = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      return (error as { message: string }).message.replace(/\s/g, " ");
    }
    return "";
  };
  test("a provider that nobody is, with the nearest", () =>
    expect(message(() => OFFER(offers, "Alfa"))).toBe(
      "Aucun prestataire ne s’appelle « Alfa ». Prestataires : Alpha, Beta. Vouliez-vous dire « Alpha » ?",
    ));
  test("a range that is no comparison of offers", () =>
    expect(message(() => OFFER(block("Horizon\nDurée | 5"), "Alpha"))).toMatch(/^Cette plage n’est pas un comparatif/));
  test("a provider without a price", () => {
    const silent = offers.map((row) => row.map((cell) => (cell === 68 ? "sur devis" : cell)));
    expect(message(() => OFFER(silent, "Beta"))).toMatch(/^« Beta » ne donne pas de prix .* \(« sur devis »\)/);
  });
});
