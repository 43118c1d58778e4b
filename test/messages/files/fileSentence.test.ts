import { fileSentence } from "../../../src/messages/files/fileSentence";
import type { FileProblem } from "../../../src/messages/files/fileSentence";

describe("what is wrong with a file, in French and English", () => {
  test.each<[FileProblem, string, string]>([
    [
      { code: "tooLarge", mostBytes: 10_000_000 },
      "ne peut pas être lu comme du JSON : il dépasse 10 Mo",
      "cannot be read as JSON: it is larger than 10 MB",
    ],
    [
      { code: "tooManyGroups", most: 50_000 },
      "ne peut pas être lu comme du JSON : il contient plus de 50 000 groupes ou listes",
      "cannot be read as JSON: it has more than 50,000 groups or lists",
    ],
    [
      { code: "unknownEncoding" },
      "ne peut pas être lu comme du JSON : son texte n'est ni en UTF-8 ni en UTF-16 ; enregistrez-le en UTF-8",
      "cannot be read as JSON: its text is neither UTF-8 nor UTF-16; save it as UTF-8",
    ],
    [{ code: "emptyFile" }, "ne peut pas être lu comme du JSON : il est vide", "cannot be read as JSON: it is empty"],
    [
      { code: "notJson", found: "]", line: 3, column: 5 },
      "ne peut pas être lu comme du JSON : ligne 3, colonne 5, « ] » n'est pas attendu ici",
      "cannot be read as JSON: line 3, column 5, unexpected “]”",
    ],
    [
      { code: "notJson", found: "", line: 3, column: 5 },
      "ne peut pas être lu comme du JSON : ligne 3, colonne 5, il s'arrête trop tôt",
      "cannot be read as JSON: line 3, column 5, it ends too early",
    ],
    [
      { code: "tooDeep", mostLevels: 50, line: 1, column: 51 },
      "ne peut pas être lu comme du JSON : ligne 1, colonne 51, plus de 50 groupes ou listes les uns dans les autres",
      "cannot be read as JSON: line 1, column 51, more than 50 groups or lists inside each other",
    ],
    [
      { code: "keyTwice", at: "/horizon/years", lines: [2, 4] },
      "« Durée » (/horizon/years) : la clé est donnée deux fois, lignes 2 et 4 ; il faut une seule valeur",
      "“Years” (/horizon/years): the key is given twice, in lines 2 and 4; expected one value",
    ],
    [
      { code: "keyTwice", at: "/nom", lines: [1, 1] },
      "« nom » (/nom) : la clé est donnée deux fois, ligne 1 ; il faut une seule valeur",
      "“nom” (/nom): the key is given twice, in line 1; expected one value",
    ],
  ])("%j", (problem, french, english) => {
    expect(fileSentence(problem, "fr").replace(/[\u00a0\u202f]/g, " ")).toBe(french);
    expect(fileSentence(problem, "en")).toBe(english);
  });
});
