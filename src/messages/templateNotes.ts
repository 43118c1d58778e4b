import type { Label } from "../ground/label";
import { facts } from "../model/table/facts";
import { figure } from "./figures";
import { lineNotes } from "./templateLineNotes";
import { note } from "./templateNote";
import type { Note } from "./templateNote";
import type { Answers } from "../model/templates/answers";
import { atMarket, isByDays, isByWork } from "../model/templates/atMarket";
import { isByEmployee } from "../model/templates/contracts";
import { presets, scopeOf } from "../model/templates/presets";
import type { Lot, Preset, TemplateId } from "../model/templates/presets";
import { isOnCall, keptRoles, roleNames } from "../model/templates/teamOf";

// What whoever opens a template should know: its own warnings, beside the checks made of every scenario.

const outsourced: readonly Note[] = [
  note(
    "Dans 7 contrats sur 10, le périmètre réellement transféré s'écarte du contrat : charge sous-estimée (SLA non tenus) ou exceptions non écrites que vous gardez. Vérifiez la rubrique « Périmètre » ; ce que l'écart coûte n'est pas compté, faute de montant connu.",
    "In 7 contracts in 10, the scope really transferred differs from the contract: underestimated load (missed SLAs) or unwritten exceptions that you keep. Check the section “Scope”; what it costs is not counted, as no amount is known.",
  ),
  note(
    "Inconnus, donc pas comptés, sur les lignes restées vides des feuilles : mise en place (0,5 à 2 mois de forfait d'ordinaire, 2 à 4 mois de reprise de connaissances pour une TMA), mois manqués, croissance des volumes, audits, cyberassurance, plan de sortie, temps des métiers ; côté interne, encadrement, équipement, vacances de poste. Demandez-les et remplissez-les.",
    "Unknown, so not counted, on the rows left empty on the sheets: setup (usually 0.5 to 2 months of fee, 2 to 4 months of knowledge transfer for application maintenance), missed months, growth of volumes, audits, cyber insurance, exit plan, business time; inside, management, equipment, vacancies. Ask for them and fill them in.",
  ),
  note(
    "Ceux qui partent sont supposés licenciés, au minimum légal, préavis ou CSP compris (« Coût par départ ») : une convention collective ou l'ancienneté donnent davantage (INFO.SEVERANCE). Mettez 0 s'ils sont repris ou reclassés. Un licenciement économique veut un motif, notamment des difficultés, des mutations technologiques, la sauvegarde de la compétitivité ou la cessation d'activité ; externaliser pour économiser n'en est pas un à lui seul (art. L1233-3 du code du travail). Si une entité économique autonome est transférée, ses contrats de travail passent au prestataire (art. L1224-1).",
    "Those who leave are supposed to be dismissed, at the legal minimum with notice or CSP (“Cost per departure”): a collective agreement or seniority gives more (INFO.SEVERANCE). Put 0 where they are transferred or redeployed. In France a redundancy needs a ground, such as difficulties, new technology, safeguarding competitiveness or closing down; outsourcing to save money is none by itself (art. L1233-3 of the labour code). Where an autonomous economic entity is transferred, its employment contracts pass to the provider (art. L1224-1).",
  ),
  note(
    "Rompre une relation établie veut un préavis écrit, qui tient compte notamment de sa durée, même si le contrat en prévoit un plus court ; à 18 mois, plus personne ne peut le dire insuffisant (art. L. 442-1, II C. com.). Une pénalité forfaitaire, même plafonnée, peut être modérée ou relevée par le juge si elle est manifestement excessive ou dérisoire (art. 1231-5 C. civ.).",
    "Ending an established relation in France wants a written notice that reckons with its length among other things, even where the contract has a shorter one; at 18 months nobody can call it too short (art. L. 442-1, II C. com.). A lump penalty, capped or not, may be lowered or raised by the judge where it is manifestly excessive or derisory (art. 1231-5 C. civ.).",
  ),
];
const personalData = note(
  "La responsabilité des données personnelles reste à l'entreprise (RGPD, art. 28). Banque, assurance : le plan de sortie des fonctions critiques ou importantes est obligatoire, documenté et testé (DORA, art. 28, § 8), et le contrat prévoit une transition (art. 30) ; comptez-les.",
  "Responsibility for personal data stays with the company (GDPR, art. 28). Banks and insurers: the exit plan of critical or important functions is compulsory, documented and tested (DORA, art. 28(8)), and the contract provides for a transition (art. 30); count both.",
);
const security = note(
  "La sécurité reste sous sa responsabilité, si elle relève de NIS 2 : celle des dirigeants, qui ne se délègue pas.",
  "Security stays its responsibility where NIS 2 applies: that of its directors, which is not delegated.",
);
/** Where people are bought by the day. */
const lentStaff = note(
  "Des jours achetés au prestataire doivent rester une prestation qu'il dirige : le prêt de main-d'œuvre à but lucratif (art. L8241-1 du code du travail) et le marchandage (art. L8231-1) sont interdits, à l'utilisateur aussi.",
  "Days bought from a provider must remain a service that the provider directs: lending staff for profit (art. L8241-1 of the French labour code) and trading in labour (art. L8231-1) are forbidden, to the user as well.",
);

const roundTheClock = note(
  `La surveillance 24 h/24 passe au prestataire : l'équipe conservée n'a plus d'astreinte. Une astreinte n'est pas une surveillance : un poste veillé jour et nuit demande environ ${figure(facts.watchedSeat.value, "fr")} ETP ; si le forfait la comprend, chiffrez-la aussi en interne.`,
  `The round-the-clock watch goes to the provider: the retained team has no on-call any more. On-call is no watch: a seat watched day and night takes about ${figure(facts.watchedSeat.value, "en")} FTE; where the fee includes it, price it inside too.`,
);
const watchGoesAlone = note(
  "La surveillance 24 h/24 passe au prestataire ; l'astreinte continue d'être payée pour ce qui reste à l'intérieur du support et des applications.",
  "The round-the-clock watch goes to the provider; on-call goes on being paid for what stays inside of support and applications.",
);
const watchStays = note(
  "La surveillance 24 h/24 reste en partie à l'intérieur : l'astreinte continue d'être payée.",
  "Part of the round-the-clock watch stays inside: on-call goes on being paid.",
);
const nobodyOnCall = note(
  `Sous ${facts.onCallTeam.value} ETP, aucune astreinte n'est proposée : une personne seule ne peut la tenir toutes les semaines. Si elle est payée, renseignez « Astreinte par semaine ».`,
  `Below ${facts.onCallTeam.value} FTE no on-call is proposed: one person cannot take it every week. Where it is paid, fill in “On-call per week”.`,
);
/** Who is asked at night, where a team watches at all. */
function watchNotes(preset: Preset, { team }: Answers): readonly Note[] {
  if (!preset.workload.monitoring) return [];
  const alone = team < facts.onCallTeam.value ? [nobodyOnCall] : [];
  if (preset.lots.length === 0) return alone;
  if (!isOnCall(preset)) return [roundTheClock, ...alone];
  if (alone.length > 0) return alone;
  return [scopeOf(preset).monitoring === 1 ? watchGoesAlone : watchStays];
}
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

const managerGoverns = note(
  "Le responsable conservé assure d'ordinaire une part de la gouvernance du contrat : si c'est lui, baissez-la.",
  "The retained manager usually does a part of the contract's governance: lower it where that is so.",
);
/** Who steers a contract besides what its governance costs. */
const steeringNotes = (preset: Preset, answers: Answers): readonly Note[] =>
  keptRoles(preset, answers, "fr").some(({ name }) => name === roleNames.manager.fr) ? [managerGoverns] : [];

/** Why there is no overrun where nothing is excluded from what is sold. */
const nothingExcluded = (sold: Label): Note =>
  note(
    `Aucun dépassement n'est compté : 15 à 40 % viennent de ce qu'un forfait exclut, et ${sold.fr} n'excluent rien. Rendre ne coûte qu'un mois facturé au plus, supposé.`,
    `No overrun is counted: 15 to 40% come from what a fee leaves out, and ${sold.en} leave nothing out. Handing back is supposed to cost a month of bills at the most.`,
  );

const licences = note(
  "Licences des utilisateurs : comptées des deux côtés, à renseigner. Si le forfait les comprend, cochez-les dans « Compris dans le forfait » et videz-les du côté de l'infogérance.",
  "Users' licences: counted on both sides, to be filled in. Where the fee includes them, tick them under “Included in the fee” and empty them on the side of outsourcing.",
);

const own: Readonly<Partial<Record<TemplateId, readonly Note[]>>> = {
  internal: [
    note(
      "Inconnus, donc pas comptés, sur les lignes restées vides : ce avec quoi l'équipe travaille (« Moyens internes »), l'équipement, l'encadrement, les locaux. Remplissez ceux qui diffèrent d'un choix à l'autre.",
      "Unknown, so not counted, on the rows left empty: what the team works with (“In-house resources”), equipment, management, premises. Fill in those that differ between choices.",
    ),
  ],
  global: [licences],
  multiProvider: [
    note(
      "Le pilote interne s'ajoute à la gouvernance de chaque contrat : si c'est lui qui l'assure, baissez-la.",
      "The internal pilot comes on top of each contract's governance: lower it where the pilot does that work.",
    ),
    note(
      "Le forfait est partagé entre trois contrats au prorata du travail repris ; chaque contrat tire son propre dépassement.",
      "The fee is shared by three contracts in proportion to the work taken over; each has an overrun of its own.",
      ({ monthlyFee }) => monthlyFee !== undefined,
    ),
  ],
  msp: [
    note(
      "Interventions illimitées : avec un quota mensuel ou trimestriel, changez « Interventions » et chiffrez l'excédent. L'audit de départ n'est pas compté s'il est facturé.",
      "Unlimited interventions: with a monthly or quarterly quota, change “Interventions” and price the excess. The initial audit is not counted where it is billed.",
    ),
  ],
  coSourcing: [
    note(
      `Le co-sourcing est conseillé de ${from} à ${to} salariés, ce qui n'est pas le cas ici.`,
      `Co-sourcing is advised from ${from} to ${to} employees, which is not the case here.`,
      ({ employees }) => employees < from || employees > to,
    ),
    lentStaff,
  ],
  infrastructureA: [
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
    nothingExcluded({ fr: "une location et des licences", en: "a lease and licences" }),
    note("Le financement du parc est supposé dans le forfait.", "The fee is supposed to finance the fleet."),
  ],
  infrastructureB: [
    bothReadings({
      fr: "le parc de postes, avec son cycle de vie, son financement et ses licences",
      en: "the PC fleet, with its life cycle, financing and licences",
    }),
  ],
  operationsA: [
    bothReadings({
      fr: "mises à jour, bases de données, DevOps, comptes et intergiciels",
      en: "updates, databases, DevOps, accounts and middleware",
    }),
  ],
  operationsB: [
    bothReadings({
      fr: "réseau, serveurs, sauvegardes et centre de données",
      en: "network, servers, backup and datacentre",
    }),
    note(
      "Sécuriser le réseau est dans la tour « Sécurité et accès », à moitié confiée ; le faire tourner reste à l'intérieur : c'est l'autre lecture.",
      "Securing the network is in the tower “Security and access”, half of it transferred; running it stays inside: that is the other reading.",
    ),
    note(
      "Sans devis, des jours d'expert remplacent heure pour heure le travail repris : une borne haute. Un prestataire mutualise et chiffre d'ordinaire moins ; demandez un forfait ou un nombre de jours.",
      "Without a quote, an expert's days take the place of the work taken over hour for hour: an upper bound. Providers share their people and usually ask less; ask for a fee or a number of days.",
      ({ monthlyFee }) => monthlyFee === undefined,
    ),
  ],
  cloud: [
    note(
      "Le forfait est celui de la gestion, qui se quitte comme une infogérance. Le règlement européen sur les données ne vise que la consommation, un contrat à part : deux mois de préavis au plus, 30 jours de transition (7 mois si la technique l'exige), frais de changement interdits à compter du 12 janvier 2027, mais une pénalité de rupture anticipée reste possible si elle n'empêche pas de partir. Migrer reste à chiffrer (« Coût ponctuel de sortie »).",
      "The fee is that of management, left like any outsourcing. The EU Data Act is about consumption alone, a contract of its own: two months of notice at most, 30 days of transition (7 months where it is technically needed), switching charges forbidden from 12 January 2027, though an early termination penalty remains possible where it is no obstacle to leaving. Migrating still has to be priced (“One-off exit cost”).",
    ),
  ],
  support: [
    note(
      "Hors forfait au bordereau : un quart des postes installés par an et une demi-heure sur site par salarié. Remplacez ces quantités par l'historique des tickets.",
      "Extras by unit: a quarter of desktops installed a year and half an hour on site per employee. Put the history of tickets in their place.",
    ),
  ],
  bpo: [
    note(
      "L'équipe demandée est celle du processus (paie, comptabilité…), pas l'informatique : elle est remplacée, sauf un demi-ETP de contrôle ; le suivi du contrat est dans la gouvernance.",
      "The team asked for is the one that runs the process (payroll, accounting…), not IT: it is replaced but for half an FTE of control; following the contract is in governance.",
    ),
    ...unitNotes(
      {
        fr: "Une transaction par salarié et par mois, comme un bulletin de paie : corrigez les unités pour un autre processus.",
        en: "One transaction per employee and month, such as a payslip: correct the units for another process.",
      },
      { fr: "de transactions par mois", en: "transactions a month" },
    ),
    nothingExcluded({ fr: "des bulletins", en: "payslips" }),
  ],
};

/** What a model has beside its fee, and no other. */
function rowNotes({ rows = [] }: Preset): readonly Note[] {
  if (rows.length === 0) return [];
  const [fr, en] = (["fr", "en"] as const).map((language) => rows.map(({ name }) => name[language]).join(" ; "));
  return [
    note(
      `Propres à ce modèle, inconnus, donc pas comptés : ${fr}. Remplissez ces lignes dans « Autres coûts ».`,
      `Of this model, unknown, so not counted: ${en!.replaceAll(" ;", ";")}. Fill in these rows under “Other costs”.`,
    ),
  ];
}

/** Where the fee is no quote but what the market publishes, whatever the unit. */
const published = note(
  "Sans devis, les prix sont ceux du marché, publiés ou supposés (« Prix unitaire », avec sa source), pour ce qu'ils comprennent d'ordinaire : remplacez-les par les vôtres.",
  "Without a quote prices are those of the market, published or assumed (“Unit price”, with its source), for what they usually include: put yours in their place.",
  ({ monthlyFee }) => monthlyFee === undefined,
);
const daysByWork = note(
  `Sans devis, les jours achetés sont le travail que le contrat reprend, à ${figure(facts.workedDays.value, "fr")} jours par ETP et par an : donnez leur nombre si vous le connaissez.`,
  `Without a quote, the days bought are the work that the contract takes over, at ${figure(facts.workedDays.value, "en")} days per FTE and year: give their number where you know it.`,
);
const moreDays = note(
  "Aucun dépassement n'est compté sur des jours : au-delà de ceux du contrat, d'autres se paient au même prix. Inconnus, donc pas comptés : remplissez « Jours au-delà de ceux du contrat ». Passer la main ne coûte qu'un mois facturé au plus, supposé.",
  "No overrun is counted on days: beyond those of the contract, more are paid at the same price. Unknown, so not counted: fill in “Days beyond those of the contract”. Handing over is supposed to cost a month of bills at the most.",
);

/** What to know about a model before reading its numbers, for a company. */
export function notesOf(id: TemplateId, answers: Answers): readonly Label[] {
  const { workload } = presets[id];
  const lots: readonly Lot[] = presets[id].lots;
  const ofAll =
    lots.length === 0 ? [] : [published, ...outsourced, personalData, ...(workload.processes ? [] : [security])];
  const ofDays = [
    ...(lots.some((lot) => isByWork(lot, answers)) ? [daysByWork] : []),
    ...(lots.some((lot) => isByDays(lot, answers)) ? [moreDays, lentStaff] : []),
  ];
  const priced = atMarket(presets[id], answers);
  const known = new Set<Label>();
  return [
    ...watchNotes(presets[id], answers),
    ...steeringNotes(presets[id], answers),
    ...(own[id] ?? []),
    ...lots.flatMap(({ lines }) => lines).flatMap(lineNotes),
    ...ofDays,
    ...rowNotes(presets[id]),
    ...ofAll,
  ]
    .filter(({ when }) => when === undefined || when(priced))
    .map(({ text }) => text)
    .filter((text) => !known.has(text) && known.add(text));
}
