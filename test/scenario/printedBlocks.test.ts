import "../support/customFunctions";
import { CHECK, TCO } from "../../src/functions/functions";
import { block } from "./cells";

// Blocks as contracts and budgets are printed, typed by hand; each total is worked out beside it.

const lines = (rows: string) =>
  block(`
  Scénario | Impression
  Horizon
  Durée | 4 ans
  Lignes de prix
  Désignation | Unité | Quantité | Prix unitaire HT
  ${rows}`);
const refusal = (cells: unknown[][]): string => {
  try {
    void TCO(cells);
    return "";
  } catch (error) {
    return (error as { message: string }).message.replace(/\s/g, " ");
  }
};

test("by what a line is billed stands in its unit: 14 × 250 × 16 quarters + 4 × 1,200,000 × 0.0042 + 4 × 4,200", () =>
  expect(TCO(lines(`
    Location | copieur/trimestre | 14 | 250,00 €
    Copies | à l'usage | 1 200 000 | 0,0042
    Maintenance | an | 1 | 4 200 €`))).toBe(56_000 + 20_160 + 16_800)); // prettier-ignore

test("copies by the thousand are priced by the thousand: 4 × 150 × 32", () =>
  expect(TCO(block(`
    Lignes de prix
    Désignation | Par | Unité | Quantité | Prix unitaire HT
    Copies couleur | usage | les 1 000 | 150 | 32`), 4)).toBe(19_200)); // prettier-ignore

const budget = (rows: string) =>
  block(`
  Horizon
  Durée | 3
  Autres coûts
  Poste | Montant | Périodicité
  ${rows}`);

test("other costs by the words of budgets; a subtotal and what has no amount are told and not counted", () => {
  const cells = budget(`
    Maintenance ERP | 85 k€ HT | par an
    Supervision | 1 500 | mensuel
    Sous-total logiciels | 103 000 |
    Migration | 120 000 | en une fois
    Cyberassurance | | annuel`);
  expect(TCO(cells)).toBe(3 * (85_000 + 18_000) + 120_000);
  expect((CHECK(cells) as unknown[][]).slice(1).map(([row, , kind]) => [row, kind])).toEqual([
    [10, "avertissement"],
    [8, "lecture"],
    [6, "lecture"],
  ]);
});

test("an amount by the user is none for all of them", () =>
  expect(refusal(budget("Licences | 19,06 €/utilisateur/mois | chaque mois"))).toMatch(
    /^Ligne 5, « Montant » : « 19,06 €\/utilisateur\/mois » est dans une unité qui n'est pas celle de cette grandeur/,
  ));
