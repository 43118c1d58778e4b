import "../../support/customFunctions";
import { LINE } from "../../../src/functions/functions";
import { block } from "../blocks";

describe("INFO.LINE", () => {
  test.each([
    ["all years", () => LINE(block("01"), "Forfait"), 1800000],
    ["one year", () => LINE(block("01"), "Réversibilité", 5), 165000],
    ["accents and case do not matter", () => LINE(block("01"), "REVERSIBILITE", 5), 165000],
    ["in English, by id, upfront", () => LINE(block("03"), "setup", 0), 15000],
    ["a fiscal year", () => LINE(block("07"), "total", 2028), 151843.8],
    ["a year by the head of its column", () => LINE(block("01"), "Réversibilité", "Année 5"), 165000],
    ["in English", () => LINE(block("01"), "Réversibilité", "year 5"), 165000],
    ["upfront by its head", () => LINE(block("03"), "setup", "Au départ"), 15000],
    ["a fiscal year by its head", () => LINE(block("07"), "total", "Exercice 2028"), 151843.8],
    [
      "one that is cut, with its months or without",
      () => LINE(block("07"), "total", "Exercice 2027 (9 mois)") - LINE(block("07"), "total", "Fiscal year 2027"),
      0,
    ],
    ["a year that is a text", () => LINE(block("01"), "total", " 1 ") - LINE(block("01"), "total", 1), 0],
    ["so is a fiscal year", () => LINE(block("07"), "total", "2027") - LINE(block("07"), "total", 2027), 0],
    ["an empty text is no year", () => LINE(block("01"), "total", " ") - LINE(block("01"), "total"), 0],
    ["a line the scenario does not have is 0", () => LINE(block("01"), "Salaires"), 0],
  ])("%s", (_title, value, expected) => expect(value()).toBe(expected));
  test.each([
    ["an unknown line", () => LINE(block("01"), "Forfai"), /«\sForfait\s»/],
    ["a head of no column", () => LINE(block("01"), "Forfait", "Année 6"), /0 à 5/],
    ["a year after the horizon", () => LINE(block("01"), "Forfait", 6), /0 à 5/],
  ])("%s is refused with what is accepted", (_title, call, sentence) => expect(call).toThrow(sentence));
});
