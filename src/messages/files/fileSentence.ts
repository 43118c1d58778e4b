import type { Language } from "../../ground/label";
import { figure, quoted, typeset } from "../figures";
import { whereabouts } from "../problems/problemWords";

/** What keeps a file from being a document, before anything is known of a scenario. Lines and columns count from 1. */
export type FileProblem =
  | { readonly code: "tooLarge"; readonly mostBytes: number }
  | { readonly code: "tooManyGroups"; readonly most: number }
  | { readonly code: "unknownEncoding" | "emptyFile" }
  | ({ readonly code: "notJson"; readonly found: string } & LineAndColumn)
  | ({ readonly code: "tooDeep"; readonly mostLevels: number } & LineAndColumn)
  | { readonly code: "keyTwice"; readonly at: string; readonly lines: readonly [number, number] };

interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * What is wrong with a file, after its name.
 * Example: "cannot be read as JSON: line 3, column 5, unexpected “]”".
 */
export function fileSentence(problem: FileProblem, language: Language): string {
  const what = problem.code === "keyTwice" ? keyTwice(problem, language) : cannotBeRead(problem, language);
  return typeset(what, language);
}

function keyTwice({ at, lines: [first, second] }: Extract<FileProblem, { code: "keyTwice" }>, language: Language) {
  const where = whereabouts({ at }, language);
  const lines =
    first === second
      ? { fr: `ligne ${first}`, en: `in line ${first}` }
      : { fr: `lignes ${first} et ${second}`, en: `in lines ${first} and ${second}` };
  return {
    fr: `${where} : la clé est donnée deux fois, ${lines.fr} ; il faut une seule valeur`,
    en: `${where}: the key is given twice, ${lines.en}; expected one value`,
  }[language];
}

const cannotBeRead = (problem: Exclude<FileProblem, { code: "keyTwice" }>, language: Language): string =>
  ({
    fr: `ne peut pas être lu comme du JSON : ${reason(problem, "fr")}`,
    en: `cannot be read as JSON: ${reason(problem, "en")}`,
  })[language];

function reason(problem: Exclude<FileProblem, { code: "keyTwice" }>, language: Language): string {
  switch (problem.code) {
    case "tooLarge": {
      const most = figure(problem.mostBytes / 1e6, language);
      return { fr: `il dépasse ${most} Mo`, en: `it is larger than ${most} MB` }[language];
    }
    case "tooManyGroups": {
      const most = figure(problem.most, language);
      return { fr: `il contient plus de ${most} groupes ou listes`, en: `it has more than ${most} groups or lists` }[
        language
      ];
    }
    case "unknownEncoding":
      return {
        fr: "son texte n'est ni en UTF-8 ni en UTF-16 ; enregistrez-le en UTF-8",
        en: "its text is neither UTF-8 nor UTF-16; save it as UTF-8",
      }[language];
    case "emptyFile":
      return { fr: "il est vide", en: "it is empty" }[language];
    case "notJson": {
      const found = quoted(problem.found, language);
      const what =
        problem.found === ""
          ? { fr: "il s'arrête trop tôt", en: "it ends too early" }
          : { fr: `${found} n'est pas attendu ici`, en: `unexpected ${found}` };
      return `${place(problem, language)}, ${what[language]}`;
    }
    case "tooDeep": {
      const what = {
        fr: `plus de ${problem.mostLevels} groupes ou listes les uns dans les autres`,
        en: `more than ${problem.mostLevels} groups or lists inside each other`,
      };
      return `${place(problem, language)}, ${what[language]}`;
    }
  }
}

const place = ({ line, column }: LineAndColumn, language: Language): string =>
  ({ fr: `ligne ${line}, colonne ${column}`, en: `line ${line}, column ${column}` })[language];
