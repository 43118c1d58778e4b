import type { Label } from "../ground/label";
import { facts } from "../model/table/facts";
import type { Answers } from "../model/templates/answers";
import { isByEmployee } from "../model/templates/contracts";
import { presets } from "../model/templates/presets";
import type { TemplateId } from "../model/templates/presets";
import { isKnown } from "../model/templates/quotedLines";
import type { QuotedLineId } from "../model/templates/quotedLines";

// What whoever opens a template should know: its own warnings, beside the checks made of every scenario.

interface Note {
  readonly text: Label;
  /** Whether it concerns a company; every one unless told. */
  readonly when?: (answers: Answers) => boolean;
}

const note = (fr: string, en: string, when?: Note["when"]): Note => ({ text: { fr, en }, ...(when && { when }) });

const outsourced: readonly Note[] = [
  note(
    "Sept contrats sur dix n'ont pas le bon périmètre : vérifiez la rubrique « Périmètre ». Ce que l'écart coûte n'est pas compté, faute de montant connu.",
    "Seven contracts in ten have the wrong scope: check the section “Scope”. What a mismatch costs is not counted, as no amount is known.",
  ),
  note(
    "Inconnus, donc pas comptés : les frais de mise en place et les mois manqués par an (pénalités) du contrat, l'équipement et l'encadrement de l'équipe interne, qui alourdiraient celle-ci. Demandez-les et renseignez-les.",
    "Unknown, so not counted: setup cost and missed months a year (service credits) of the contract, equipment and management of the internal team, which would make it dearer. Ask for them and fill them in.",
  ),
];

const roundTheClock = note(
  "La surveillance 24 h/24 passe au prestataire : l'équipe conservée n'a plus d'astreinte.",
  "The round-the-clock watch goes to the provider: the retained team has no on-call any more.",
);
const watchStays = note(
  "La surveillance 24 h/24 reste en partie à l'intérieur : l'astreinte continue d'être payée.",
  "Part of the round-the-clock watch stays inside: on-call goes on being paid.",
);
const bothReadings = (others: Label): Note =>
  note(
    `Ce modèle se lit de deux façons ; l'autre : ${others.fr}. Faites préciser laquelle le devis couvre.`,
    `This model is understood in two ways; the other: ${others.en}. Have the quote say which one it covers.`,
  );
/** What the units of a contract are: one for each employee, or the whole fee where that is no price to the cent. */
const unitNotes = (each: Label, countOf: Label): readonly Note[] => [
  note(each.fr, each.en, isByEmployee),
  note(
    `Une seule unité, le forfait tel que chiffré, qui ne se divise pas au centime par salarié : divisez-le par le nombre ${countOf.fr} quand vous le connaîtrez.`,
    `One unit, the fee as quoted, which is no price to the cent for each employee: divide it by the number of ${countOf.en} once you know it.`,
    (answers) => !isByEmployee(answers),
  ),
];
const { from, to } = facts.coSourcingSize.value;

const own: Readonly<Record<TemplateId, readonly Note[]>> = {
  internal: [
    note(
      "Inconnus, donc pas comptés : l'équipement et l'encadrement. Renseignez-les s'ils diffèrent d'un choix à l'autre.",
      "Unknown, so not counted: equipment and management. Fill them in where they differ between choices.",
    ),
  ],
  global: [roundTheClock],
  multiProvider: [
    roundTheClock,
    note(
      "Le pilote interne s'ajoute à la gouvernance de chaque contrat : si c'est lui qui l'assure, baissez-la.",
      "The internal pilot comes on top of each contract's governance: lower it where the pilot does that work.",
    ),
    note(
      "Le forfait est partagé entre trois contrats au prorata du travail repris ; chaque contrat tire son propre dépassement.",
      "The fee is shared by three contracts in proportion to the work taken over; each has an overrun of its own.",
    ),
  ],
  msp: [
    roundTheClock,
    note(
      "Interventions illimitées : avec un quota mensuel ou trimestriel, changez « Interventions » et chiffrez l'excédent. L'audit de départ n'est pas compté s'il est facturé.",
      "Unlimited interventions: with a monthly or quarterly quota, change “Interventions” and price the excess. The initial audit is not counted where it is billed.",
    ),
  ],
  partial: [roundTheClock],
  coSourcing: [
    roundTheClock,
    note(
      `Le co-sourcing est conseillé de ${from} à ${to} salariés, ce qui n'est pas le cas ici.`,
      `Co-sourcing is advised from ${from} to ${to} employees, which is not the case here.`,
      ({ employees }) => employees < from || employees > to,
    ),
  ],
  infrastructureA: [
    watchStays,
    bothReadings({
      fr: "tout le matériel, géré à distance, sans le support ni les licences",
      en: "all hardware, managed remotely, without support or licences",
    }),
    ...unitNotes(
      {
        fr: "Une unité par salarié : corrigez si le nombre de postes diffère.",
        en: "One unit per employee: correct it where there are more or fewer workstations.",
      },
      { fr: "de postes", en: "workstations" },
    ),
    note("Le financement du parc est supposé dans le forfait.", "The fee is supposed to finance the fleet."),
  ],
  infrastructureB: [
    roundTheClock,
    bothReadings({
      fr: "le parc de postes, avec son cycle de vie, son financement et ses licences",
      en: "the PC fleet, with its life cycle, financing and licences",
    }),
  ],
  operationsA: [
    watchStays,
    bothReadings({
      fr: "mises à jour, bases de données, DevOps, comptes et intergiciels",
      en: "updates, databases, DevOps, accounts and middleware",
    }),
  ],
  operationsB: [
    watchStays,
    bothReadings({
      fr: "réseau, serveurs, sauvegardes et centre de données",
      en: "network, servers, backup and datacentre",
    }),
  ],
  cloud: [
    watchStays,
    note(
      "Règlement européen sur les données : préavis de deux mois au plus, et frais de changement de fournisseur interdits à compter du 12 janvier 2027. Réversibilité à 0 : la migration, elle, reste à chiffrer.",
      "EU Data Act: two months of notice at most, and switching charges forbidden from 12 January 2027. Reversibility is 0: migrating still has to be priced.",
    ),
  ],
  applications: [watchStays],
  support: [
    watchStays,
    note(
      "Hors forfait au bordereau : un quart des postes installés par an et une demi-heure sur site par salarié. Remplacez ces quantités par l'historique des tickets.",
      "Extras by unit: a quarter of desktops installed a year and half an hour on site per employee. Put the history of tickets in their place.",
    ),
  ],
  bpo: [
    note(
      "L'équipe demandée est celle du processus (paie, comptabilité…), pas l'informatique : elle est remplacée en entier, et le suivi du contrat est dans la gouvernance.",
      "The team asked for is the one that runs the process (payroll, accounting…), not IT: it is replaced as a whole, and following the contract is in governance.",
    ),
    ...unitNotes(
      {
        fr: "Une transaction par salarié et par mois, comme un bulletin de paie : corrigez les unités pour un autre processus.",
        en: "One transaction per employee and month, such as a payslip: correct the units for another process.",
      },
      { fr: "de transactions par mois", en: "transactions a month" },
    ),
  ],
};

/** What a line of the quote leaves open while it is unknown, and what it changes once it is known. */
const ofLines: Readonly<Record<QuotedLineId, { readonly unknown: Label; readonly known?: Label }>> = {
  servers: {
    unknown: {
      fr: "Les serveurs ne sont pas distingués dans le forfait : donnez leur nombre et leur prix si le devis les chiffre, ils auront leur ligne de prix, et le forfait de la première année restera le même.",
      en: "Servers are not told apart within the fee: give their number and price where the quote has them; they get a price line of their own, and the first year's fee stays the same.",
    },
  },
  audit: {
    unknown: {
      fr: "Inconnu, donc pas compté : l'audit annuel. Donnez son prix s'il est facturé en plus du forfait.",
      en: "Unknown, so not counted: the yearly audit. Give its price where it is billed on top of the fee.",
    },
  },
  workUnits: {
    unknown: {
      fr: "Les évolutions sont d'ordinaire hors forfait : faute de bordereau, le dépassement en tient lieu. Donnez le nombre et le prix des unités d'œuvre, elles prendront sa place.",
      en: "Changes are usually out of the fee: without a schedule the overrun stands for them. Give the number and price of work units, and they take its place.",
    },
    known: {
      fr: "Les unités d'œuvre du bordereau tiennent lieu de dépassement : rien d'autre n'est compté hors forfait.",
      en: "The work units of the schedule stand for the overrun: nothing else is counted out of the fee.",
    },
  },
  instances: {
    unknown: {
      fr: "Inconnues, donc pas comptées : les instances facturées à l'usage, en plus du forfait. Donnez leur nombre et leur prix.",
      en: "Unknown, so not counted: instances billed by use, on top of the fee. Give their number and price.",
    },
    known: {
      fr: "Les instances restent aussi nombreuses tout au long du contrat : donnez leur croissance à leur ligne de prix (« Évolution des volumes »).",
      en: "Instances stay as many throughout the contract: give their growth in their price line (“Volume growth”).",
    },
  },
  storage: {
    unknown: {
      fr: "Inconnu, donc pas compté : le stockage facturé à l'usage, en plus du forfait. Donnez les Go, ceux qui sont inclus, et leur prix.",
      en: "Unknown, so not counted: storage billed by use, on top of the fee. Give the GB, those included, and their price.",
    },
    known: {
      fr: "Le stockage reste le même tout au long du contrat : donnez sa croissance à sa ligne de prix (« Évolution des volumes »).",
      en: "Storage stays the same throughout the contract: give its growth in its price line (“Volume growth”).",
    },
  },
};

const lineNotes = (id: QuotedLineId): readonly Note[] => {
  const { unknown, known } = ofLines[id];
  return [
    note(unknown.fr, unknown.en, (answers) => !isKnown(id, answers)),
    ...(known ? [note(known.fr, known.en, (answers) => isKnown(id, answers))] : []),
  ];
};

/** What to know about a model before reading its numbers, for a company. */
export const notesOf = (id: TemplateId, answers: Answers): readonly Label[] =>
  [...own[id], ...presets[id].lines.flatMap(lineNotes), ...(presets[id].lots.length > 0 ? outsourced : [])]
    .filter(({ when }) => when === undefined || when(answers))
    .map(({ text }) => text);
