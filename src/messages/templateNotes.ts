import type { Label } from "../ground/label";
import { facts } from "../model/table/facts";
import type { Answers } from "../model/templates/answers";
import { isByEmployee } from "../model/templates/contracts";
import { presets } from "../model/templates/presets";
import type { TemplateId } from "../model/templates/presets";

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
    note(
      `Le forfait est réparti en lignes de prix : un serveur pour ${facts.employeesPerServer.value} salariés à ${facts.serverPrice.value} € par mois, un audit annuel à 6 000 €, les utilisateurs pour le reste. Remplacez ces quantités et ces prix par ceux du devis.`,
      `The fee is spread over price lines: a server for ${facts.employeesPerServer.value} employees at €${facts.serverPrice.value} a month, a yearly audit at €6,000, users for the rest. Put the quote's own quantities and prices in their place.`,
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
    note(
      `La moitié du forfait est supposée payer la consommation, en heures d'instance : une instance pour ${facts.employeesPerServer.value} salariés, allumée toute l'année. Remplacez-la par le devis et donnez la croissance attendue des volumes.`,
      `Half of the fee is supposed to pay for consumption, in instance hours: an instance for ${facts.employeesPerServer.value} employees, running all year. Put the quote in its place and give the growth you expect of volumes.`,
    ),
  ],
  applications: [
    watchStays,
    note(
      "Les évolutions sont d'ordinaire hors forfait : un jour pour dix salariés et par an, au bordereau d'unités d'œuvre. Remplacez cette quantité et ce prix par votre plan de charge et le devis.",
      "Changes are usually out of the fee: a day for ten employees and year, as work units. Put your planned changes and the quote in the place of this quantity and price.",
    ),
  ],
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

/** What to know about a model before reading its numbers, for a company. */
export const notesOf = (id: TemplateId, answers: Answers): readonly Label[] =>
  [...own[id], ...(presets[id].lots.length > 0 ? outsourced : [])]
    .filter(({ when }) => when === undefined || when(answers))
    .map(({ text }) => text);
