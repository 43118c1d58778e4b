import { money } from "../../../src/messages/figures";
import { overallState } from "../../../src/messages/warnings/overallState";
import { warningSentence } from "../../../src/messages/warnings/warningSentence";
import { warnings } from "../../../src/model/warnings/warnings";
import type { Language } from "../../../src/ground/label";
import { scenarioOf } from "../../support/cases";
import { randomScenario } from "../../reference/scenarios";

/** With ordinary spaces, to be read by people. */
const ordinary = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const said = (document: unknown, language: Language): string[] =>
  warnings(scenarioOf(document)).map((warning) => ordinary(warningSentence(warning, language)));

const governed = {
  name: "A",
  units: 1,
  unitPrice: 1000,
  governance: 0.06,
  extras: { mode: "overrun", low: 0.1, high: 0.2 },
};
const handedOver = { when: "endOfHorizon", reversibilityMonths: 2 };
const contract = (more: object, scenario: object = {}) => ({
  contracts: [{ ...governed, exit: handedOver, ...more }],
  ...scenario,
});
const decided = { when: "decision", decisionMonth: 10, notice: 3, reversibilityMonths: 2, destination: "switch", newMonthlyCost: 0 }; // prettier-ignore
const team = (more: object) => ({
  team: { roles: [{ name: "R", fte: 1, grossSalary: 42000, charges: 0.4, ...more }] },
});

describe("a warning says where, what, why and how to mend it", () => {
  test.each<[string, object, string, string]>([
    ["noGovernance", contract({ governance: 0 }), "« Gouvernance » (/contracts/0/governance) : personne n'est payé pour piloter ce qui est externalisé ; la gouvernance coûte d'ordinaire 3 à 12 % du forfait. Donnez une part de gouvernance à un contrat au moins.", "“Governance” (/contracts/0/governance): nobody is paid to steer what is outsourced; governance usually costs 3 to 12% of the fee. Give a governance share to one contract at least."],
    ["noExtras", contract({ extras: {} }), "rien ne s'ajoute au forfait pour le contrat « A » ; 3 entreprises sur 4 ont dépassé leur budget prévisionnel de 15 à 40 % (témoignage d'un consultant, 23 contrats d'infogérance globale). Prévoyez", "nothing comes on top of the fee of the contract “A”; 3 companies in 4 exceeded their forecast budget by 15–40% (a consultant's testimony, 23 contracts of global outsourcing). Allow"],
    ["noExitCost", contract({ exit: {} }), "quitter le contrat « A » ne coûte rien ; la comparaison est incomplète : la réversibilité peut atteindre 4 à 7 mois de forfait.", "leaving the contract “A” costs nothing; the comparison is incomplete: reversibility can reach 4 to 7 months of fee."],
    ["a contract without a name", contract({ name: "", exit: {} }), "quitter le contrat ne coûte rien", "leaving the contract costs nothing"],
    ["exitToNothing", contract({ exit: { ...decided, destination: "none" } }), "rien ne remplace le contrat « A » après le mois 13", "nothing replaces the contract “A” after month 13"],
    ["hazardToNothing", contract({ exit: { hazard: { fromMonth: 12, perYear: 0.1 }, reversibilityMonths: 1 } }), "si le risque de sortie se réalise", "if the exit hazard strikes"],
    // Reversibility 2 × 1,000.
    ["exitAfterHorizon", contract({ exit: decided }, { horizon: { years: 1 } }), "n'a lieu qu'au mois 13, après l'horizon (mois 12), pour le contrat « A » ; ce qui tombe après l'horizon n'est pas compté, dont 2 000,00 € de réversibilité et d'indemnité.", "only comes in month 13, after the horizon (month 12), for the contract “A”; what falls after the horizon is not counted, €2,000.00 of reversibility and indemnity among it."],
    ["beyond fifteen years", contract({ exit: { ...decided, decisionMonth: 179 } }, { horizon: { years: 15 } }), "ce qu'elle coûte n'est pas compté", "what it costs is not counted"],
    // 12 × 1,000 × (1 + 0.15 + 0.06).
    ["lateNotice", contract({ term: 12, tacitRenewal: true, exit: decided }), "le préavis est donné trop tard, le contrat « A » se reconduit jusqu'au mois 24 ; décider au plus tard au mois 9 (2027-09) y met fin au mois 12 : la reconduction coûte 14 520,00 € ; entre professionnels, le prestataire n'a pas à vous prévenir (art. L. 215-1 du code de la consommation, réservé aux consommateurs et non-professionnels). Avancez", "notice is given too late, the contract “A” renews itself up to month 24; deciding by month 9 (2027-09) ends it in month 12: the renewal costs €14,520.00; in France no reminder is due between businesses (art. L. 215-1 of the consumer code is for consumers and non-professionals). Decide sooner"],
    ["a renewal that is cheaper than leaving", contract({ term: 12, tacitRenewal: true, exit: { ...decided, newMonthlyCost: 5000 } }), "la reconduction ne coûte rien de plus", "the renewal costs nothing more"],
    ["shortContract", contract({ term: 6 }), "le contrat « A » dure 6 mois", "the contract “A” lasts 6 months"],
    ["longCloudNotice", contract({ cloud: true, exit: { notice: 3 } }), "3 mois de préavis pour le contrat « A », un service cloud ; le préavis de changement de fournisseur n'y dépasse pas 2 mois (règlement UE 2023/2854 sur les données, art. 25). Ramenez-le à 2 mois, ou", "3 months of notice for the contract “A”, a cloud service; notice to switch such services is 2 months at most (Regulation (EU) 2023/2854, Data Act, art. 25). Bring it down to 2 months, or"],
    ["cloudSwitchingCharge", contract({ cloud: true }), "un service cloud quitté en 2031-12 ; les frais de changement de fournisseur y sont interdits à compter du 12 janvier 2027", "a cloud service left in 2031-12; switching charges are forbidden from 12 January 2027"],
    ["noMigrationCost", contract({ cloud: true, exit: { ...decided, notice: 1, reversibilityMonths: 0 } }), "changer de cloud ne coûte rien pour le contrat « A » ; le règlement européen supprime les frais du fournisseur, pas votre migration", "changing clouds costs nothing for the contract “A”; the EU Data Act does away with the provider's charges, not with your migration"],
    // Month 13, 23 months before the term: 23,000 × 30 %, and all of it.
    ["endBeforeTerm", contract({ term: 36, end: 30 }), "(/contracts/0/end) : le contrat « A » s’arrête 6 mois avant le terme de son engagement, sans qu’une sortie soit décidée ; ni préavis, ni indemnité, ni réversibilité", "the contract “A” stops 6 months before the term it commits to, and no exit is decided"],
    ["earlyExit", contract({ term: 36, exit: decided }), "« Indemnité de rupture anticipée » (/contracts/0/exit/indemnity) : le contrat « A » est quitté 23 mois avant son terme, sans indemnité ; sauf inexécution suffisamment grave du prestataire ou clause de sortie, un contrat à durée déterminée s'exécute jusqu'à son terme (art. 1212 C. civ.) : le prix de ce qui n'est pas exécuté n'est pas dû, des dommages et intérêts le sont, moins les coûts évités (Cass. com., 3 décembre 2025, n° 24-17.537) ; une clause qui réclame tout peut être jugée clause pénale (Cass. com., 25 septembre 2019, n° 18-14.427), que le juge peut réduire si elle est manifestement excessive (art. 1231-5) ; 6 900,00 € pour 30 % de ce qui reste, 23 000,00 € pour 100 %. Donnez", "the contract “A” is left 23 months before its term, without an indemnity; in French law, short of a serious breach by the provider or an exit clause, a fixed term is performed to its end"],
    ["unpaidDepartures", contract({ departures: { fte: 5.5 } }), "5,5 ETP partent, et rien n'est compté pour eux ; licenciés, repris ou reclassés ? Un licenciement économique veut un motif, notamment des difficultés, des mutations technologiques, la sauvegarde de la compétitivité ou la cessation d'activité, et économiser en externalisant n'en est pas un à lui seul (art. L1233-3 du code du travail) ; si une entité économique autonome est transférée, ses salariés passent au prestataire (art. L1224-1) ; le minimum légal de 5 ans d'ancienneté à 42 000 € ferait 24 062,50 €, hors préavis ou CSP.", "5.5 FTE leave, and nothing is counted for them; dismissed, transferred or redeployed?"],
    ["shrinkingTeam", contract({}, { team: { roles: [{ name: "R", fte: 2, grossSalary: 42000, charges: 0.4, to: 12 }] } }), "« Au mois » (/team/roles/0/to) : l'équipe perd 2 ETP au mois 13, sans un mot de ceux qui partent ; licenciés, repris ou reclassés ?", "the team loses 2 FTE in month 13, and no word of those who leave; dismissed, transferred or redeployed?"],
    ["unknownCosts", contract({}, { otherCosts: [{ name: "Audits" }, { name: "Cyberassurance", every: "year" }] }), "« Montant » (/otherCosts/0/amount) : sans montant, donc pas comptés : « Audits », « Cyberassurance » ; un coût inconnu n'est pas un coût nul.", "without an amount, so not counted: “Audits”, “Cyberassurance”; an unknown cost is no cost of nothing."],
    ["loneOnCall", { team: { onCallWeekly: 200, roles: [{ name: "R", fte: 1.5, grossSalary: 42000, charges: 0.4 }] } }, "1,5 ETP d'astreinte toutes les semaines de l'année ; personne ne peut se relayer", "1.5 FTE on call every week of the year; nobody can take turns"],
    ["oldSyntecBase", contract({ index: { name: "Syntec", base: 277.5, baseMonth: "2021-12" } }, { horizon: { start: "2022-01" } }), "l'indice révisé lui succède depuis août 2022, et c'est l'ANCIENNE base qui se multiplie par 0,97975 (280,6 / 286,4 : la valeur est celle de la fédération, le sens vient de l’arithmétique, une table en circulation fait le contraire ; des valeurs rétropolées existent depuis décembre 2019). Tapez 271,88 comme valeur de base et nommez l'indice « Syntec révisé ».", "the revised index follows it since August 2022, and the OLD base is what is multiplied by 0.97975 (280.6 / 286.4: the value is the federation's, the direction is arithmetic, a table in circulation has it the other way round; back values exist from December 2019 on). Type 271.88 as the base value and name the index “Syntec révisé”."],
    ["an old base without its value", contract({ index: { name: "Syntec", baseMonth: "2021-12" } }, { horizon: { start: "2022-01" } }), "Donnez la base convertie", "Give the converted base"],
    ["longIndexPeriod", contract({ index: { baseMonth: "2025-12" } }), "prendrait en compte 25 mois de variation de l'indice, un an après le début ; est réputée non écrite", "would reckon with 25 months of the index, one year after the start"],
    ["upwardOnly", contract({ revision: { upwardOnly: true } }), "le prix du contrat « A » ne peut que monter", "the price of the contract “A” can only rise"],
    // 12 × 1,000 over five years, 15 % of overrun expected, 20 % at most, reversibility of 2 × 1,000: 71,000 and 74,000.
    ["overCeiling", contract({ ceiling: 70000 }), "« Plafond du contrat » (/contracts/0/ceiling) : le contrat « A » facture 71 000,00 € en tout, au-delà de son plafond de 70 000,00 €", "the contract “A” bills €71,000.00 in all, beyond its ceiling of €70,000.00"],
    ["mayPassCeiling", contract({ ceiling: 72000 }), "le contrat « A » peut passer son plafond de 72 000,00 € : 74 000,00 € dans le cas haut", "the contract “A” may pass its ceiling of €72,000.00: €74,000.00 in the high case"],
    ["uncoveredNights", { ...contract({ hours: "24x7" }), ...team({}) }, "l'équipe n'a pas d'astreinte, alors que le contrat « A » couvre 24 h/24 et 7 j/7", "the team is never on call, while the contract “A” runs 24x7"],
    // 1,000 / 15.
    ["unusualFeePerUser", contract({}, { employees: 60 }), "« Effectif de l'entreprise » (/employees) : les forfaits font 16,67 € par salarié et par mois ; l'usage est de 20 à 250 €.", "“Employees” (/employees): the fees are €16.67 per employee and month; €20 to €250 is usual."],
    ["lowSalary", team({ grossSalary: 20000 }), "20 000,00 € brut par an est inférieur au SMIC ; il est de 22 404,20 € par an à temps plein (12,31 € de l'heure depuis juin 2026, 35 heures)", "€20,000.00 gross a year is below the French minimum wage; it is €22,404.20 a year full time (€12.31 an hour since June 2026, 35 hours)"],
    ["flatCharges", team({ charges: 0.45 }), "45 % de charges patronales : aucun salaire n'en supporte autant ; le modèle social officiel de 2026 donne 29,2 % à 32 000 €, 37,3 % à 42 000 €, 42,3 % à 55 000 € brut", "45% of employer charges: no salary in France bears as much; the official payroll model of 2026 gives 29.2% at €32,000, 37.3% at €42,000, 42.3% at €55,000 gross"],
    ["noCharges", team({ charges: 0 }), "ce salaire ne supporte aucune charge patronale", "this salary bears no employer charges"],
  ])("%s", (_title, document, french, english) => {
    expect(said(document, "fr").join("\n")).toContain(french);
    expect(said(document, "en").join("\n")).toContain(english);
  }); // prettier-ignore
});

test("spaces before double punctuation do not break in French", () => {
  const [warning] = warnings(scenarioOf(contract({ governance: 0 })));
  expect(warningSentence({ ...warning!, row: 3, label: "Gouvernance" }, "fr")).toContain(
    "Ligne 3, «\u00a0Gouvernance\u00a0»\u00a0: personne n'est payé pour piloter ce qui est externalisé\u202f; ",
  );
});

test("any scenario's warnings are sentences without holes, with finite amounts", () => {
  for (let seed = 1; seed <= 300; seed++)
    for (const language of ["fr", "en"] as const)
      for (const sentence of said(randomScenario(seed), language)) {
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      }
});

test("amounts are in the scenario's currency, and none in another", () => {
  for (let seed = 1; seed <= 300; seed++)
    for (const language of ["fr", "en"] as const)
      for (const sentence of said({ ...randomScenario(seed), currency: "USD" }, language))
        expect(sentence).not.toMatch(/€|EUR/);
  const ceiling = contract({ ceiling: 100, exit: decided, tacitRenewal: true, term: 12 }, { currency: "USD" });
  expect(said(ceiling, "en").join("\n")).toContain(`beyond its ceiling of ${money(100, "USD", "en")}`);
});

test.each<[string, Parameters<typeof overallState>]>([
  ["OK", ["warning", 0, "fr"]],
  ["OK", ["warning", 0, "en"]],
  ["À vérifier : 1 avertissement", ["warning", 1, "fr"]],
  ["Erreur : 3 problèmes", ["problem", 3, "fr"]],
  ["Error: 1 problem", ["problem", 1, "en"]],
])("the state as a whole: %s", (expected, given) => expect(ordinary(overallState(...given))).toBe(expected));
