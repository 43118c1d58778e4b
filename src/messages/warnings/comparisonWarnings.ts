import type { Discounting, Hours, Unlike } from "../../analysis/compare";
import type { ExitTerm } from "../../analysis/exitCost";
import type { Label, Language } from "../../ground/label";
import { facts } from "../../model/table/facts";
import { scenarioFields } from "../../model/table/quantities";
import type { UnlikeResources } from "../../analysis/unlikeResources";
import { figure, money, percentage, quoted, together, typeset } from "../figures";

const resources = scenarioFields.resources.fields;
const hoursWords: Readonly<Record<Hours, Label>> = {
  business: { fr: "en heures ouvrées", en: "in business hours" },
  onCall: { fr: "en heures ouvrées et d’astreinte", en: "in business hours and on call" },
  "24x7": { fr: "24 h/24, 7 j/7", en: "around the clock" },
};

/** What two scenarios that are compared are called. */
export interface ComparedNames {
  readonly first: string;
  readonly other: string;
}

/**
 * Why two scenarios do not compare as they stand, and how to mend it.
 * Example: "« A » porte sur 5 ans et « B » sur 3 : …"
 */
export function comparisonWarning(unlike: Unlike, { first, other }: ComparedNames, language: Language): string {
  const [a, b] = [quoted(first, language), quoted(other, language)];
  return typeset(sentences[language](unlike, a, b), language);
}

const sentences: Readonly<Record<Language, (unlike: Unlike, a: string, b: string) => string>> = {
  fr: (unlike, a, b) => {
    switch (unlike.code) {
      case "horizons":
        return `Horizons différents : ${a} porte sur ${inYears(unlike.first, "fr")}, ${b} sur ${inYears(unlike.other, "fr")}. Les totaux ne se comparent pas : donnez la même durée aux deux scénarios.`;
      case "starts":
        return `Débuts différents : ${a} commence en ${unlike.first}, ${b} en ${unlike.other}. Les années et les exercices ne coïncident pas : donnez le même premier mois aux deux scénarios.`;
      case "discountings":
        return `Actualisations différentes : ${discounted(unlike.first, "fr")} pour ${a}, ${discounted(unlike.other, "fr")} pour ${b}. Les VAN ne se comparent pas : donnez le même taux et la même convention aux deux scénarios.`;
      case "hours":
        return `Plages de service différentes : ${a} est ${hoursWords[unlike.first].fr}, ${b} ${hoursWords[unlike.other].fr}. Le service rendu n’est pas le même : ${alignedFr(unlike)}.`;
      case "vat":
        return `TVA traitée différemment : la TVA non récupérée pèse ${percentage(unlike.first, "fr")} des achats dans ${a}, ${percentage(unlike.other, "fr")} dans ${b}. Donnez le même taux et la même part déductible aux deux scénarios.`;
      case "resources":
        return resourcesFr(unlike, a, b);
      case "departures":
        return `Effectifs différents : ${figure(unlike.fte, "fr")} ETP de moins chez ${unlike.without === "first" ? a : b}, sans un mot de ceux qui partent. Licenciés, repris ou reclassés ? Le minimum légal de 5 ans d’ancienneté à 42 000 € ferait ${money(unlike.least, "EUR", "fr")}, hors préavis ou CSP. Renseignez « Départs et transferts ».`;
      case "currencies":
        return `Devises différentes : ${a} est en ${unlike.first}, ${b} en ${unlike.other}. Les montants ne sont pas convertis : exprimez les deux scénarios dans la même devise.`;
    }
  },
  en: (unlike, a, b) => {
    switch (unlike.code) {
      case "horizons":
        return `Different horizons: ${a} covers ${inYears(unlike.first, "en")}, ${b} ${inYears(unlike.other, "en")}. Their totals do not compare: give both scenarios the same years.`;
      case "starts":
        return `Different starts: ${a} begins in ${unlike.first}, ${b} in ${unlike.other}. Their years do not coincide: give both scenarios the same first month.`;
      case "discountings":
        return `Different discounting: ${discounted(unlike.first, "en")} for ${a}, ${discounted(unlike.other, "en")} for ${b}. Their present values do not compare: give both scenarios the same rate and convention.`;
      case "hours":
        return `Different hours of service: ${a} is ${hoursWords[unlike.first].en}, ${b} ${hoursWords[unlike.other].en}. The service is not the same: ${alignedEn(unlike)}.`;
      case "vat":
        return `VAT treated differently: VAT that is not recovered adds ${percentage(unlike.first, "en")} to purchases in ${a}, ${percentage(unlike.other, "en")} in ${b}. Give both scenarios the same rate and deductible share.`;
      case "resources":
        return resourcesEn(unlike, a, b);
      case "departures":
        return `Different teams: ${figure(unlike.fte, "en")} FTE fewer in ${unlike.without === "first" ? a : b}, and no word of those who leave. Dismissed, transferred or redeployed? The French legal minimum after 5 years at €42,000 would make ${money(unlike.least, "EUR", "en")}, notice or CSP apart. Fill in “Departures”.`;
      case "currencies":
        return `Different currencies: ${a} is in ${unlike.first}, ${b} in ${unlike.other}. Amounts are not converted: state both scenarios in the same currency.`;
    }
  },
};

type UnlikeHours = Extract<Unlike, { readonly code: "hours" }>;

/** On-call beside round the clock: nobody watches until somebody is woken. */
const isWatchBesideOnCall = ({ first, other }: UnlikeHours): boolean => first !== "business" && other !== "business";

const alignedFr = (unlike: UnlikeHours): string =>
  isWatchBesideOnCall(unlike)
    ? `une astreinte n’est pas une surveillance, qui demande environ ${figure(facts.watchedSeat.value, "fr")} ETP par poste veillé. Si le forfait surveille jour et nuit, chiffrez-le aussi en interne ; s’il n’a qu’une astreinte, sa plage de service n’est pas 24 h/24`
    : "ajoutez à l’équipe interne une astreinte, ou une surveillance si le forfait en comprend une, ou alignez la plage de service du contrat";

const alignedEn = (unlike: UnlikeHours): string =>
  isWatchBesideOnCall(unlike)
    ? `on-call is no watch, which takes about ${figure(facts.watchedSeat.value, "en")} FTE a seat. Where the fee watches day and night, price it inside too; where it is on call only, its hours are not 24x7`
    : "give the internal team on-call duty, or a watch where the fee includes one, or align the hours of the contract";

function discounted({ rate, convention }: Discounting, language: Language): string {
  if (rate === 0) return { fr: "aucune", en: "none" }[language];
  return `${percentage(rate, language)} (${scenarioFields.horizon.fields.discounting.choices[convention][language]})`;
}

const inYears = (years: number, language: Language): string =>
  ({ fr: `${years} an${years > 1 ? "s" : ""}`, en: `${years} year${years > 1 ? "s" : ""}` })[language];

const exitTerms: Readonly<Record<ExitTerm, Label>> = {
  notice: { fr: "préavis", en: "notice" },
  transition: { fr: "transition de sortie", en: "exit transition" },
  reversibility: { fr: "réversibilité", en: "reversibility" },
  indemnity: { fr: "indemnité de rupture anticipée", en: "early-end indemnity" },
};

/**
 * What a contract leaves unsaid of its exit: without a notice it is costed as if there were none, without an indemnity it
 * is not before its term, without the rest never.
 */
export function unsaidExit(contract: string, terms: readonly ExitTerm[], language: Language): string {
  const name = contract === "" ? "" : ` ${quoted(contract, language)}`;
  const list = together(
    terms.map((term) => exitTerms[term][language]),
    language,
  );
  const never = terms.some((term) => term !== "notice" && term !== "indemnity");
  const outcome = never ? outcomes.unknown : terms.includes("indemnity") ? outcomes.unknownEarly : outcomes.noNotice;
  const text = {
    fr: `Contrat${name}, non renseigné : ${list}. ${outcome.fr} : complétez la section Sortie du scénario.`,
    en: `Contract${name}, not given: ${list}. ${outcome.en}: fill in the Exit section of the scenario.`,
  }[language];
  return typeset(text, language);
}

const outcomes = {
  unknown: { fr: "Le coût de la sortie reste inconnu", en: "The cost of the exit is unknown" },
  unknownEarly: {
    fr: "Le coût d’une sortie avant le terme reste inconnu (art. 1212 C. civ. : un contrat à durée déterminée s’exécute jusqu’à son terme ; 0 si une clause l’en dispense)",
    en: "The cost of an exit before the term is unknown (in French law a fixed term is performed to its end; 0 where a clause says otherwise)",
  },
  noNotice: { fr: "La sortie est chiffrée sans préavis", en: "The exit is costed without notice" },
} as const satisfies Record<string, Label>;

const listed = (ids: UnlikeResources["resources"], language: Language): string =>
  together(
    ids.map((id) => lowered(resources[id].label[language])),
    language,
  );
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function resourcesFr({ without, resources: ids, reversedBy, currency }: UnlikeResources, a: string, b: string): string {
  const [own, rival] = without === "first" ? [a, b] : [b, a];
  const reversal =
    reversedBy === undefined
      ? ""
      : reversedBy > 0
        ? ` L’écart s’inverse si ${own} y dépense plus de ${money(reversedBy, currency, "fr")} par salarié et par mois.`
        : ` ${own}, déjà le plus cher des deux, le serait davantage.`;
  return `Pas le même contenu : ${own} ne compte nulle part ce que comprend le forfait de ${rival} (${listed(ids, "fr")}).${reversal} Renseignez « Moyens internes ».`;
}

function resourcesEn({ without, resources: ids, reversedBy, currency }: UnlikeResources, a: string, b: string): string {
  const [own, rival] = without === "first" ? [a, b] : [b, a];
  const reversal =
    reversedBy === undefined
      ? ""
      : reversedBy > 0
        ? ` The gap is reversed where ${own} spends more than ${money(reversedBy, currency, "en")} per employee and month on them.`
        : ` ${own}, already the dearer of the two, would be dearer still.`;
  return `Not the same content: ${own} counts nowhere what the fee of ${rival} includes (${listed(ids, "en")}).${reversal} Fill in “In-house resources”.`;
}
