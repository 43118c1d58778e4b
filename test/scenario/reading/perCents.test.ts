import { block, documentOf, problemsOf } from "../cells";

const risks = (...rows: string[]) => block(`Autres coûts\nNom | Montant | Probabilité (%)\n${rows.join("\n")}`);

describe("a column of percentages", () => {
  test("in which one number is per cent leaves none beside it to be a share", () =>
    expect(problemsOf(risks("A | 1000 | 5", "B | 1000 | 1", "C | 1000 | 0.5", "D | 1000 | 0"))).toMatchObject([
      { code: "shareOrPercent", row: 4, column: 3, value: 1 },
      { code: "shareOrPercent", row: 5, column: 3, value: 0.5 },
    ]));
  test("is read as it stands where all are shares, or per cent, or in full", () => {
    const probabilities = (...rows: string[]) =>
      (documentOf(risks(...rows)) as { otherCosts: { probability: number }[] }).otherCosts.map((each) => each.probability); // prettier-ignore
    expect(probabilities("A | 1000 | 0.5", "B | 1000 | 1")).toEqual([0.5, 1]);
    expect(probabilities("A | 1000 | 5", "B | 1000 | 10")).toEqual([0.05, 0.1]);
    expect(probabilities("A | 1000 | 5", "B | 1000 | 1 %")).toEqual([0.05, 0.01]);
  });
  test("is not that of another table", () =>
    expect(problemsOf([...risks("A | 1000 | 5"), ...risks("B | 1000 | 1")])).toEqual([]));
});
