import type { Language } from "../../ground/label";
import type { BlockNote } from "../../scenario/reading/blockProblem";
import { unitLabel } from "../../scenario/words/units";
import { quoted, typeset } from "../figures";
import { whereabouts } from "../problems/problemWords";

/**
 * How cells were read, as a sentence: where, and what was made of them.
 * Example: "Ligne 12, « Salaire brut annuel » : « 45 k€ » converti en €/ETP/an."
 */
export function noteSentence(note: BlockNote, language: Language): string {
  const text = {
    fr: `${whereabouts(note, "fr")} : ${french(note)}.`,
    en: `${whereabouts(note, "en")}: ${english(note)}.`,
  };
  return typeset(text[language], language);
}

function french(note: BlockNote): string {
  switch (note.code) {
    case "converted":
      return `${said(note.from, "fr")} converti en ${unitLabel(note.unit, note.currency).fr}`;
    case "perCent":
      return `${said(note.from, "fr")} : des pour cent, lus comme tels`;
    case "wholeShare":
      return `${said(note.from, "fr")} : lu comme 100\u00a0% ; pour 1\u00a0%, tapez « 1\u00a0% »`;
    case "totalRow":
      return "ligne de total, ou détail d'une ligne déjà comptée : elle n'est pas comptée une seconde fois";
    case "titleRow":
      return "lue comme un titre : rien n'y est compté";
    case "unnamedRow":
      return "ligne sans nom, comptée comme un article";
    case "sumOfAbove":
      return "égale à la somme des lignes au-dessus, et comptée comme un article ; si c’est un total, retirez-la";
    case "columnLeftOut":
      return "colonne laissée de côté : ni un prestataire, ni une grandeur";
  }
}

function english(note: BlockNote): string {
  switch (note.code) {
    case "converted":
      return `${said(note.from, "en")} converted into ${unitLabel(note.unit, note.currency).en}`;
    case "perCent":
      return `${said(note.from, "en")} read as per cent`;
    case "wholeShare":
      return `${said(note.from, "en")}: read as 100%; for 1%, type “1%”`;
    case "totalRow":
      return "a row of totals, or a part of a row that counts: not counted again";
    case "titleRow":
      return "read as a title: nothing in it counts";
    case "unnamedRow":
      return "a row without a name, counted as an item";
    case "sumOfAbove":
      return "the sum of the rows above it, and counted as an item; if it is a total, take it out";
    case "columnLeftOut":
      return "a column left out: neither a provider nor a quantity";
  }
}

const said = (from: readonly string[], language: Language): string =>
  from.map((each) => quoted(language === "fr" ? each.replace(/^(-?\d+)\.(\d)/, "$1,$2") : each, language)).join(", ");
