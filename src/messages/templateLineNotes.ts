import type { Label } from "../ground/label";
import type { Answers } from "../model/templates/answers";
import { isKnown } from "../model/templates/quotedLines";
import type { QuotedLineId } from "../model/templates/quotedLines";
import { note } from "./templateNote";
import type { Note } from "./templateNote";

const GROWING: Label = {
  fr: "La consommation reste la même tout au long du contrat : donnez sa croissance (« Évolution des volumes ») ; les entreprises attendent 10 à 28 % par an (Flexera, 2025).",
  en: "Consumption stays the same throughout the contract: give its growth (“Volume growth”); companies expect 10 to 28% a year (Flexera, 2025).",
};

interface OfLine {
  readonly unknown: Label;
  /** Whether it is unknown of a quoted fee alone. */
  readonly ofFee?: true;
  readonly known?: Label;
}
/** What a line of the quote leaves open while it is unknown, and what it changes once it is known. */
const ofLines: Readonly<Record<QuotedLineId, OfLine>> = {
  servers: {
    unknown: {
      fr: "Les serveurs ne sont pas distingués dans le forfait : donnez leur nombre et leur prix si le devis les chiffre, ils auront leur ligne de prix, et le forfait de la première année restera le même.",
      en: "Servers are not told apart within the fee: give their number and price where the quote has them; they get a price line of their own, and the first year's fee stays the same.",
    },
  },
  sites: {
    unknown: {
      fr: "Les sites ne sont pas distingués : donnez leur nombre et leur prix s'ils sont facturés à part.",
      en: "Sites are not told apart: give their number and price where they are billed on their own.",
    },
  },
  days: {
    unknown: {
      fr: "Le forfait ne dit pas combien de jours il comprend : faites-les préciser, avec leur prix.",
      en: "The fee does not say how many days it includes: have them told, and their price.",
    },
  },
  audit: {
    unknown: {
      fr: "Inconnu, donc pas compté : l'audit annuel. Donnez son prix s'il est facturé en plus du forfait.",
      en: "Unknown, so not counted: the yearly audit. Give its price where it is billed on top of the fee.",
    },
  },
  workUnits: {
    ofFee: true,
    unknown: {
      fr: "Les évolutions sont d'ordinaire hors forfait : faute de bordereau, le dépassement en tient lieu. Donnez le nombre et le prix des unités d'œuvre, elles prendront sa place.",
      en: "Changes are usually out of the fee: without a schedule the overrun stands for them. Give the number and price of work units, and they take its place.",
    },
    known: {
      fr: "Les unités d'œuvre du bordereau tiennent lieu de dépassement : rien d'autre n'est compté hors forfait.",
      en: "The work units of the schedule stand for the overrun: nothing else is counted out of the fee.",
    },
  },
  consumption: {
    unknown: {
      fr: "Inconnue, donc pas comptée : la consommation cloud, si elle n'est pas donnée par ses instances et ses Go. Donnez son montant mensuel.",
      en: "Unknown, so not counted: cloud consumption, unless its instances and GB are given. Give its monthly amount.",
    },
    known: GROWING,
  },
  instances: {
    unknown: {
      fr: "Inconnues, donc pas comptées : les instances facturées en plus du forfait. Donnez leur nombre et leur prix, ou la consommation en un montant.",
      en: "Unknown, so not counted: instances billed on top of the fee. Give their number and price, or consumption as one amount.",
    },
    known: GROWING,
  },
  storage: {
    unknown: {
      fr: "Inconnu, donc pas compté : le stockage facturé en plus du forfait. Donnez les Go facturés et leur prix, ou la consommation en un montant.",
      en: "Unknown, so not counted: storage billed on top of the fee. Give the GB billed and their price, or consumption as one amount.",
    },
    known: GROWING,
  },
};

/** What to know of a line of the quote, whether or not it is known. */
export const lineNotes = (id: QuotedLineId): readonly Note[] => {
  const { unknown, ofFee, known } = ofLines[id];
  const isOpen = ({ monthlyFee }: Answers) => !ofFee || monthlyFee !== undefined;
  return [
    note(unknown.fr, unknown.en, (answers) => isOpen(answers) && !isKnown(id, answers)),
    ...(known ? [{ text: known, when: (answers: Answers) => isKnown(id, answers) }] : []),
  ];
};
