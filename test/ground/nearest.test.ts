import { nearestOf, plain } from "../../src/ground/nearest";

describe("the nearest of known words", () => {
  test.each<[string, string, readonly string[], string | undefined]>([
    ["one letter is missing", "forfai", ["forfait", "tarif"], "forfait"],
    ["one letter is too many", "forfaitt", ["tarif", "forfait"], "forfait"],
    ["one letter is another", "forfoit", ["forfait"], "forfait"],
    ["two letters are swapped", "froid", ["forid", "fleuve"], "forid"],
    ["only case and accents differ", "ENERGIE", ["énergie"], "énergie"],
    ["two are near, the nearest", "prix", ["prime", "prixs"], "prixs"],
    ["two are as near, the first", "abc", ["abd", "abe"], "abd"],
    ["a short word may be two letters away", "abcd", ["abxy"], "abxy"],
    ["three letters are too far for a short word", "abcd", ["axyz"], undefined],
    ["a third of the letters of a long word", "abcdefghijkl", ["abcdefghxxxx"], "abcdefghxxxx"],
    ["one letter beyond a third", "abcdefghijkl", ["abcdefgxxxxx"], undefined],
    ["nothing is known", "abc", [], undefined],
    ["a word is as long as a label may be", "a".repeat(200), ["a".repeat(199)], "a".repeat(199)],
    ["a word is too long to be a label", "a".repeat(201), ["a".repeat(200)], undefined],
    ["a candidate is too long to be a label", "a".repeat(200), ["a".repeat(201)], undefined],
  ])("%s", (_, word, candidates, expected) => expect(nearestOf(word, candidates)).toBe(expected));

  test("what is too long to be a label is not compared with anything", () => {
    let looked = 0;
    const candidates = {
      *[Symbol.iterator]() {
        looked++;
        yield "forfait";
      },
    };
    nearestOf("forfait".repeat(1000), candidates);
    expect(looked).toBe(0);
  });
});

describe("how labels are compared", () => {
  test.each([
    ["case", "PRÉAVIS", "preavis"],
    ["accents", "Écart-type", "ecart type"],
    ["punctuation", "Taux (d'actualisation)", "taux d actualisation"],
    ["spaces", "  Prix \u00a0 unitaire ", "prix unitaire"],
    ["ligatures", "Unité d’œuvre", "unite d oeuvre"],
  ])("without %s", (_, text, expected) => expect(plain(text)).toBe(expected));
});
