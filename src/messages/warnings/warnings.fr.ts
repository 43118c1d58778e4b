import { warningFigures } from "./warningFigures";
import type { Doubts, WarningWords } from "./doubt";

const { governance, overrun, reversibilityMonths, cloudNotice, syntec, minimumWage, charges, watchedSeat } =
  warningFigures;

/** What becomes of those whom a contract takes the place of. */
const whoLeaves = (least: string): string =>
  `licenciés, repris ou reclassés ? Un licenciement économique veut un motif, notamment des difficultés, des mutations technologiques, la sauvegarde de la compétitivité ou la cessation d'activité, et économiser en externalisant n'en est pas un à lui seul (art. L1233-3 du code du travail) ; si une entité économique autonome est transférée, ses salariés passent au prestataire (art. L1224-1) ; le minimum légal de 5 ans d'ancienneté à 42 000 € ferait ${least}, hors préavis ou CSP`;

export const french: Doubts = {
  noGovernance: (_, words) => ({
    what: "personne n'est payé pour piloter ce qui est externalisé",
    why: `la gouvernance coûte d'ordinaire ${words.figure(100 * governance.low)} à ${words.percentage(governance.high)} du forfait`,
    mend: "Donnez une part de gouvernance à un contrat au moins.",
  }),
  unknownCosts: ({ names }, words) => ({
    what: `sans montant, donc pas comptés : ${names.map(words.quoted).join(", ")}`,
    why: "un coût inconnu n'est pas un coût nul",
    mend: "Donnez un montant, même en fourchette, ou 0 si rien n'est dû.",
  }),
  noExtras: ({ contract }, words) => ({
    what: `rien ne s'ajoute au forfait pour ${words.contract(contract)}`,
    why: `${words.figure(overrun.companiesInFour)} entreprises sur 4 ont dépassé leur budget prévisionnel de ${words.figure(100 * overrun.low)} à ${words.percentage(overrun.high)} (témoignage d'un consultant, ${words.figure(overrun.contracts)} contrats d'infogérance globale)`,
    mend: "Prévoyez un dépassement ou des unités d'œuvre.",
  }),
  noExitCost: ({ contract }, words) => ({
    what: `quitter ${words.contract(contract)} ne coûte rien`,
    why: `la comparaison est incomplète : la réversibilité peut atteindre ${words.figure(reversibilityMonths.low)} à ${words.figure(reversibilityMonths.high)} mois de forfait`,
    mend: "Choisissez un type de sortie et donnez la réversibilité, même pour une sortie en fin d'horizon.",
  }),
  exitToNothing: ({ contract, exitMonth }, words) => ({
    what: `rien ne remplace ${words.contract(contract)} après le mois ${words.figure(exitMonth)}`,
    why: "ses coûts s'arrêtent, mais le service aussi : le total paraît moins cher qu'il ne le sera",
    mend: "Choisissez une destination et son coût mensuel, ou ajoutez le contrat ou le rôle qui prend la suite.",
  }),
  hazardToNothing: ({ contract }, words) => ({
    what: `rien ne remplace ${words.contract(contract)} si le risque de sortie se réalise`,
    why: "dans les tirages où il est quitté, ses coûts s'arrêtent, mais le service aussi",
    mend: "Choisissez une destination et son coût mensuel.",
  }),
  exitAfterHorizon: ({ contract, exitMonth, lastMonth, cost, currency }, words) => ({
    what: `la sortie décidée ici n'a lieu qu'au mois ${words.figure(exitMonth)}, après l'horizon (mois ${words.figure(lastMonth)}), pour ${words.contract(contract)}`,
    why: cost
      ? `ce qui tombe après l'horizon n'est pas compté, dont ${words.money(cost, currency)} de réversibilité et d'indemnité`
      : "ce qu'elle coûte n'est pas compté",
    mend: "Allongez l'horizon, ou avancez la décision.",
  }),
  lateNotice: ({ contract, lastMonth, lastDate, exitMonth, exitMonthInTime, cost, currency }, words) => ({
    what: `le préavis est donné trop tard, ${words.contract(contract)} se reconduit jusqu'au mois ${words.figure(exitMonth)}`,
    why: `décider au plus tard au mois ${words.figure(lastMonth)} (${lastDate}) y met fin au mois ${words.figure(exitMonthInTime)}${renewal(cost, (amount) => words.money(amount, currency))} ; entre professionnels, le prestataire n'a pas à vous prévenir (art. L. 215-1 du code de la consommation, réservé aux consommateurs et non-professionnels)`,
    mend: "Avancez le mois de la décision, ou gardez la reconduction en connaissance de cause.",
  }),
  earlyExit: ({ contract, by, remaining, shares, costs, currency }, words) => ({
    what: `${words.contract(contract)} ${by === "decision" ? "est quitté" : "peut être quitté jusqu’à"} ${words.figure(remaining)} mois avant son terme, sans indemnité`,
    why: `sauf inexécution suffisamment grave du prestataire ou clause de sortie, un contrat à durée déterminée s'exécute jusqu'à son terme (art. 1212 C. civ.) : le prix de ce qui n'est pas exécuté n'est pas dû, des dommages et intérêts le sont, moins les coûts évités (Cass. com., 3 décembre 2025, n° 24-17.537) ; une clause qui réclame tout peut être jugée clause pénale (Cass. com., 25 septembre 2019, n° 18-14.427), que le juge peut réduire si elle est manifestement excessive (art. 1231-5)${shareCosts(shares, costs, words, currency)}`,
    mend: "Donnez l'indemnité que prévoit le contrat, ou une fourchette ; 0 si une clause de sortie en dispense.",
  }),
  endBeforeTerm: ({ contract, remaining }, words) => ({
    what: `${words.contract(contract)} s’arrête ${words.figure(remaining)} mois avant le terme de son engagement, sans qu’une sortie soit décidée`,
    why: "ni préavis, ni indemnité, ni réversibilité d’une rupture anticipée n’y sont comptés ; or un contrat à durée déterminée s’exécute jusqu’à son terme (art. 1212 C. civ.)",
    mend: "Décidez la sortie dans la section « Sortie », ou accordez la durée d’engagement et le dernier mois.",
  }),
  shortContract: ({ contract, months }, words) => ({
    what: `${words.contract(contract)} dure ${words.figure(months)} mois`,
    why: "sous 12 mois, l'entrée et la sortie pèsent sur trop peu de forfaits et le prix n'est jamais révisé",
    mend: "Vérifiez la durée, ou comparez sur un engagement d'un an au moins.",
  }),
  longCloudNotice: ({ contract, months }, words) => ({
    what: `${words.figure(months)} mois de préavis pour ${words.contract(contract)}, un service cloud`,
    why: `le préavis de changement de fournisseur n'y dépasse pas ${words.figure(cloudNotice)} mois (règlement UE 2023/2854 sur les données, art. 25)`,
    mend: `Ramenez-le à ${words.figure(cloudNotice)} mois, ou retirez « Service cloud » si ce n'en est pas un.`,
  }),
  cloudSwitchingCharge: ({ contract, month }, words) => ({
    what: `une réversibilité est facturée pour ${words.contract(contract)}, un service cloud quitté en ${month}`,
    why: "les frais de changement de fournisseur y sont interdits à compter du 12 janvier 2027 (règlement UE 2023/2854 sur les données, art. 29)",
    mend: "Mettez la réversibilité à 0 ; vos propres coûts de migration restent, et une indemnité de rupture anticipée est possible si elle n'empêche pas de changer.",
  }),
  unpaidDepartures: ({ fte, least }, words) => ({
    what: `${words.figure(fte)} ETP partent, et rien n'est compté pour eux`,
    why: whoLeaves(words.money(least, "EUR")),
    mend: "Donnez un coût par départ (INFO.SEVERANCE), ou 0 s'ils sont repris ou reclassés.",
  }),
  shrinkingTeam: ({ month, fte, least }, words) => ({
    what: `l'équipe perd ${words.figure(fte)} ETP au mois ${words.figure(month)}, sans un mot de ceux qui partent`,
    why: whoLeaves(words.money(least, "EUR")),
    mend: "Renseignez « Départs et transferts » du contrat qui les remplace : combien partent, et à quel coût (INFO.SEVERANCE ; 0 s'ils sont repris ou reclassés).",
  }),
  noMigrationCost: ({ contract }, words) => ({
    what: `changer de cloud ne coûte rien pour ${words.contract(contract)}`,
    why: "le règlement européen supprime les frais du fournisseur, pas votre migration : reprise des données, adaptations, double exploitation",
    mend: "Donnez un coût ponctuel de sortie.",
  }),
  oldSyntecBase: ({ contract, baseMonth, converted }, words) => ({
    what: `la base de l'indice Syntec ${words.ofContract(contract)} (${baseMonth}) est celle de l'ancien indice`,
    why: `l'indice révisé lui succède depuis ${words.month(syntec.month)}, et c'est l'ANCIENNE base qui se multiplie par ${words.figure(syntec.linking)} (${words.figure(syntec.revised)} / ${words.figure(syntec.former)} : la valeur est celle de la fédération, le sens vient de l’arithmétique, une table en circulation fait le contraire ; des valeurs rétropolées existent depuis décembre 2019)`,
    mend:
      converted === undefined
        ? "Donnez la base convertie et nommez l'indice « Syntec révisé »."
        : `Tapez ${words.figure(converted)} comme valeur de base et nommez l'indice « Syntec révisé ».`,
  }),
  longIndexPeriod: ({ contract, months }, words) => ({
    what: `la première révision ${words.ofContract(contract)} prendrait en compte ${words.figure(months)} mois de variation de l'indice, un an après le début`,
    why: "est réputée non écrite la clause dont la période de variation de l'indice dépasse la durée entre deux révisions (art. L. 112-1 du code monétaire et financier)",
    mend: "Prenez pour base l'indice connu au début du contrat, ou vérifiez que la clause compare des indices à 12 mois d'écart.",
  }),
  upwardOnly: ({ contract }, words) => ({
    what: `le prix ${words.ofContract(contract)} ne peut que monter`,
    why: "une telle clause est réputée non écrite dans les baux commerciaux (Cass. 3e civ., 14 janvier 2016, n° 14-24.681, et 12 janvier 2022, n° 21-11.169) ; rien ne permet de l'affirmer pour un service, où restent ouverts les art. 1171 C. civ. et L. 442-1, I, 2° C. com. (déséquilibre significatif) ; elle vous prive de toute baisse de l'indice",
    mend: "Négociez une révision à la hausse comme à la baisse.",
  }),
  overCeiling: ({ contract, billed, ceiling, currency }, words) => ({
    what: `${words.contract(contract)} facture ${words.money(billed, currency)} en tout, au-delà de son plafond de ${words.money(ceiling, currency)}`,
    why: "un plafond se dépasse par avenant, ou laisse la fin du service sans budget ; le modèle ne coupe aucun montant",
    mend: "Relevez le plafond avec le prestataire, ou réduisez les volumes et les options.",
  }),
  mayPassCeiling: ({ contract, billed, ceiling, currency }, words) => ({
    what: `${words.contract(contract)} peut passer son plafond de ${words.money(ceiling, currency)} : ${words.money(billed, currency)} dans le cas haut`,
    why: "le cas attendu reste sous le plafond, le cas haut le dépasse",
    mend: "Regardez la probabilité de le dépasser (INFO.SIMULATE) avant de signer.",
  }),
  uncoveredNights: ({ contract }, words) => ({
    what: `l'équipe n'a pas d'astreinte, alors que ${words.contract(contract)} couvre 24 h/24 et 7 j/7`,
    why: "la nuit, personne en interne ne peut répondre au prestataire, et ce que l'équipe garde n'est pas couvert",
    mend: "Donnez le coût d'une astreinte, ou transférez toute la supervision 24/7 dans le périmètre du contrat.",
  }),
  unusualFeePerUser: ({ amount, usual: [low, high] }, words) => ({
    what: `les forfaits font ${words.money(amount, "EUR")} par salarié et par mois`,
    why: `l'usage est de ${words.figure(low)} à ${words.wholeMoney(high, "EUR")}`,
    mend: "Vérifiez l'effectif, les unités et les prix, ou ce que le périmètre comprend.",
  }),
  unusual: ({ amount, usual: [low, high], unit, currency }, words) => ({
    what: `${words.withUnit(amount, unit, currency)} sort de l'ordinaire`,
    why: `on y attend ${words.range(low, high, unit, currency)}`,
    mend: "Vérifiez la valeur et son unité : des milliers pour des unités, un mois pour une année, 1 pour 1 %.",
  }),
  cutDraws: ({ min, max, unit, currency }, words) => ({
    what: `des tirages de cette loi sortent de ses limites, ${words.range(min, max, unit, currency)}, et y sont ramenés`,
    why: "la moyenne simulée n'est plus tout à fait celle qui est donnée",
    mend: "Réduisez l'écart-type, ou prenez une loi entre deux bornes (PERT, triangulaire, uniforme).",
  }),
  lowSalary: ({ amount, minimum }, words) => ({
    what: `${words.money(amount, "EUR")} brut par an est inférieur au SMIC`,
    why: `il est de ${words.money(minimum, "EUR")} par an à temps plein (${words.money(minimumWage.hourly, "EUR")} de l'heure depuis ${words.month(minimumWage.since)}, ${words.figure(minimumWage.weeklyHours)} heures)`,
    mend: "Donnez un salaire annuel à temps plein : c'est le nombre d'ETP qui dit un temps partiel.",
  }),
  flatCharges: ({ rate }, words) => ({
    what: `${words.percentage(rate)} de charges patronales : aucun salaire n'en supporte autant`,
    why: `le modèle social officiel de 2026 donne ${charges.map(([salary, share]) => `${words.percentage(share)} à ${words.wholeMoney(salary, "EUR")}`).join(", ")} brut (100 salariés, hors versement mobilité ; cadre pour le dernier)`,
    mend: "Effacez le taux pour que le modèle officiel le calcule, ou prenez celui d'INFO.EMPLOYERCOST.",
  }),
  salaryTax: ({ deductible }, words) => ({
    what: `${deductible === 0 ? "aucune TVA n’est récupérable" : `${words.percentage(deductible)} seulement de la TVA sont récupérables`} : l’employeur doit la taxe sur les salaires`,
    why: "de 4,25 à 13,6 % du salaire, elle est comptée dans les charges laissées vides, non dans celles qui sont données",
    mend: "Donnez la part soumise à la taxe sur les salaires, ou un taux de charges qui la comprend.",
  }),
  loneOnCall: ({ fte }, words) => ({
    what: `${words.figure(fte)} ETP d'astreinte toutes les semaines de l'année`,
    why: `personne ne peut se relayer : congés, repos et maladie laissent des semaines sans réponse ; et une astreinte n'est pas une surveillance, qui demande environ ${words.figure(watchedSeat)} ETP par poste veillé`,
    mend: "Comptez deux personnes au moins, ou confiez l'astreinte.",
  }),
  noCharges: () => ({
    what: "ce salaire ne supporte aucune charge patronale",
    why: "un employeur en France en paie toujours ; une cellule laissée vide arrive parfois comme 0",
    mend: "Effacez la valeur pour que le modèle social officiel la calcule, ou donnez un taux.",
  }),
};

function renewal(cost: number | undefined, money: (amount: number) => string): string {
  if (cost === undefined) return "";
  return cost > 0 ? ` : la reconduction coûte ${money(cost)}` : ` : la reconduction ne coûte rien de plus`;
}

function shareCosts(
  shares: readonly [number, number],
  costs: readonly [number | undefined, number | undefined],
  words: WarningWords,
  currency: string,
): string {
  const [low, high] = costs;
  if (low === undefined || high === undefined) return "";
  return ` ; ${words.money(low, currency)} pour ${words.percentage(shares[0])} de ce qui reste, ${words.money(high, currency)} pour ${words.percentage(shares[1])}`;
}
