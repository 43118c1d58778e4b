import { facts } from "../../../src/model/table/facts";
import { scenarioFields } from "../../../src/model/table/quantities";
import { evidence } from "../../../src/scenario/writing/writeValue";

// The claims behind the product's first figures, word for word, each beside all that the product says of it: no word of a
// sentence may say more than its claim does. Who saw it is one consultant, whom nobody has verified.

const { extras, credits, exit } = scenarioFields.contracts.fields;
const WITNESS = "Observé, sans date : un consultant indépendant, ex-DSI (infogerancefrance.fr), non vérifié ; ";
const CASE = WITNESS.replace("Observé", "Un cas");
const told = (rests: Parameters<typeof evidence>[0]) => evidence(rests, "fr").replace(/\s/g, " ");

test.each([
  [
    "3 entreprises sur 4 ont dépassé leur budget prévisionnel de 15 à 40 % ; 23 contrats d'infogérance globale, 18 incluaient des clauses d'exclusion qui ont généré des dépassements",
    told(extras.fields.low.proposal),
    `${WITNESS}3 entreprises sur 4 ont dépassé leur budget prévisionnel de 15 à 40 % (23 contrats d'infogérance globale, 18 à clauses d'exclusion qui ont généré des dépassements) ; appliqué au forfait : hypothèse`,
  ],
  [
    "7 sur 10 : le périmètre réellement transféré diffère de celui du contrat",
    told(facts.scopeMismatch),
    `${WITNESS}7 contrats sur 10 : charge sous-estimée (SLA non tenus) ou exceptions non écrites que vous gardez ; aucun montant n'est connu`,
  ],
  [
    "60 % des rapports mensuels omettent les incidents mineurs hors SLA",
    told(credits.fields.unreported.proposal),
    `${WITNESS}60 % des rapports mensuels omettent les incidents mineurs hors délai, plus de 40 missions ; que 60 % des manquements en soient est une hypothèse`,
  ],
  [
    "4,2 à 1,8 heures, seulement avec une gouvernance (entreprise de 120 salariés)",
    told(facts.incidentResolution),
    `${CASE}une entreprise de 120 salariés ; pour mémoire, jamais dans le budget, et seulement avec une gouvernance`,
  ],
  [
    "comptez 6 à 12 mois",
    told(exit.fields.transition.proposal),
    `${WITNESS}« comptez 6 à 12 mois » : conseil, non mesure`,
  ],
  [
    "la réversibilité peut atteindre 4 à 7 mois de forfait",
    told(exit.fields.reversibilityMonths.proposal),
    `${WITNESS}« peut atteindre » 4 à 7 mois de forfait`,
  ],
  [
    "8 mois de préavis, 180 000 €, une ETI de 400 salariés",
    told(exit.fields.notice.alternatives.midSize),
    `${CASE}une ETI de 400 salariés, cité comme un abus`,
  ],
  ["co-sourcing de 50 à 200 salariés", told(facts.coSourcingSize), `${WITNESS}conseil, non mesure`],
  ["un nouveau contrat de 3 ans", told(facts.renegotiatedTerm), `${CASE}un contrat reconduit pour trois ans`],
])("the claim « %s » is told as it was made", (_claim, said, expected) => expect(said).toBe(expected));

test("in seven contracts of ten the scope differs; nobody says that it does not suit the need", () => {
  expect(facts.scopeMismatch.label.fr).toBe(
    "Contrats dont le périmètre réellement transféré s'écarte de celui du contrat",
  );
});
