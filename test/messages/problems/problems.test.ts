import { accepted, sentence } from "../../../src/messages/problems/problems";
import type { BlockProblem } from "../../../src/scenario/reading/blockProblem";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { readScenario } from "../../../src/model/reading/readScenario";
import { block, rows } from "../../scenario/cells";

/** With ordinary spaces, to be read by people; the typography has a test of its own. */
const ordinary = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

const said = (drawing: string, language: "fr" | "en"): string[] => {
  const outcome = scenarioFromCells(block(drawing));
  return outcome.ok ? [] : outcome.problems.map((problem) => ordinary(sentence(problem, language)));
};
const saidOfFile = (document: unknown, language: "fr" | "en"): string[] => {
  const outcome = readScenario(document);
  return outcome.ok ? [] : outcome.problems.map((problem) => ordinary(sentence(problem, language)));
};

const contract = "Unités | 1\nPrix unitaire mensuel | 100";

test.each([
  ["fr", "« Ballon » : ce libellé est inconnu ; il faut un libellé du modèle, en français ou en anglais, ou un identifiant. Corrigez-le."],
  ["en", "“Ballon”: this label is unknown; expected a label of the model, in English or French, or an id. Correct it."],
] as const)("a label of an override stands in no row that could be removed, in %s", (language, text) =>
  expect(ordinary(sentence({ code: "unknownLabel", at: "", label: "Ballon", value: "Ballon" }, language))).toBe(text),
); // prettier-ignore

describe("a problem in a block is told in French", () => {
  test.each<[string, string]>([
    ["Durée | 16", "Ligne 1, « Durée » : 16 est hors limites ; il faut un nombre entier d'années entre 1 et 15."],
    [`${contract}\nGouvernance | 6`, "Ligne 3, « Gouvernance » : 6 (soit 600 %) est hors limites ; il faut un pourcentage entre 0 % et 100 %."],
    ["Inflation | abc", "Ligne 1, « Inflation » : « abc » est un texte ; il faut un taux annuel entre −99 % et 100 %. Tapez un nombre, par exemple 0,25, 25 % ou 45 000."],
    ["Inflation | #N/A", "Ligne 1, « Inflation » : la cellule contient l'erreur « #N/A » ; il faut un taux annuel entre −99 % et 100 %. Corrigez la formule de cette cellule."],
    ["Inflatoin | 0.02", "Ligne 1, « Inflatoin » : ce libellé est inconnu ; il faut un libellé du modèle, en français ou en anglais, ou un identifiant. Vouliez-vous dire « Inflation » ?"],
    [`Contrat | A\nUnités | 1`, "Ligne 1, « Prix unitaire mensuel » : la valeur manque ; il faut un prix entre 0 et 1 000 000 000 000."],
    [`${contract}\n${rows("Sortie", "Préavis | mois | 8 | 3 | 12")}`, "Ligne 5, « Préavis » : la fourchette n'est pas dans l'ordre (bas 8, probable 3, haut 12) ; il faut un bas au plus égal au probable, lui-même au plus égal au haut."],
    [`${contract}\nReconduction tacite | oui`, "Ligne 3, « Reconduction tacite » : « Durée d'engagement » manque ; il faut les deux, ou aucune. Renseignez « Durée d'engagement », ou effacez cette valeur."],
    ["Convention d'actualisation | hier", "Ligne 1, « Convention d'actualisation » : « hier » n'est pas un choix connu ; il faut « fin d'année », « milieu d'année », « début d'année » ou « mensuelle »."],
    ["Premier mois | 2027", "Ligne 1, « Premier mois » : « 2027 » n'est pas un mois ; il faut un mois écrit AAAA-MM, par exemple 2027-01."],
    [rows("Horizon", "Inflation | | 0.01 | 0.02"), "Ligne 3, « Inflation » : la valeur « haut » manque ; il faut un taux annuel entre −99 % et 100 %."],
    [`${contract}\nDépassement | 0.2\nMode de hors forfait | aucun`, "« Mode de hors forfait » : aucun"],
  ])("%s", (drawing, expected) => {
    const sentences = said(drawing, "fr");
    if (expected.startsWith("Ligne")) expect(sentences).toEqual([expected]);
    else expect(sentences.join("\n")).toContain(expected);
  }); // prettier-ignore
});

describe("a problem in a block is told in English", () => {
  test.each<[string, string]>([
    ["Years | 16", "Row 1, “Years”: 16 is out of bounds; expected a whole number of years between 1 and 15."],
    [`${contract}\nGovernance | 6`, "Row 3, “Governance”: 6 (that is 600%) is out of bounds; expected a percentage between 0% and 100%."],
    ["Inflatoin | 0.02", "Row 1, “Inflatoin”: this label is unknown; expected a label of the model, in English or French, or an id. Did you mean “Inflation”?"],
    ["Decision month | 72", "Row 1, “Decision month”: 72 is out of bounds; expected a month number between 1 and 60."],
  ])("%s", (drawing, expected) => expect(said(drawing, "en")).toContain(expected)); // prettier-ignore
});

describe("a problem in a file is told by its pointer", () => {
  const file = { name: "A", units: "12", unitPrice: 80 };
  test.each<[unknown, string]>([
    [{ contracts: [{ ...file, exit: { notice: -1 } }] }, "« Préavis » (/contracts/0/exit/notice) : −1 est hors limites ; il faut un nombre de mois entre 0 et 600."],
    [{ contracts: [{ ...file, prise: 3 }] }, "« prise » (/contracts/0/prise) : la clé « prise » est inconnue ; il faut une clé du format de scénario."],
    [{ horizon: { years: { low: 1, high: 3 } } }, "« Durée » (/horizon/years) : une fourchette n'est pas possible ici ; il faut un nombre entier d'années entre 1 et 15."],
    [12, "Le fichier : 12 n'est pas un groupe de valeurs ; il faut un scénario."],
    [{ contracts: [{ ...file, unitPrice: 1234567890123.5 }] }, "« Prix unitaire mensuel » (/contracts/0/unitPrice) : 1 234 567 890 123,5 est hors limites ; il faut un prix entre 0 et 1 000 000 000 000."],
    [{ contracts: [{ ...file, extras: { mode: "workUnits", probability: 0.5 } }] }, "cette valeur est incompatible avec « Mode de hors forfait » : unités d'œuvre"],
    [{ contracts: [file, file] }, "plusieurs contrats s'appellent « A »"],
    [{ otherCosts: [{ amount: 1, every: "month", from: 0 }] }, "le mois 0 est réservé à ce qui est payé une seule fois"],
    [{ team: { roles: [{ fte: 1, grossSalary: 1, charges: 0, from: 7, to: 5 }] } }, "le mois 5 précède le début, mois 7"],
    [{ horizon: { inflation: { low: 0, high: 1, law: "pert" } } }, "la loi PERT ne peut pas se passer de valeur probable"],
  ])("%j", (document, expected) => expect(saidOfFile(document, "fr").join("\n")).toContain(expected)); // prettier-ignore
});

test("spaces before double punctuation and percent signs, and inside quotation marks, do not break in French", () => {
  const problem: BlockProblem = {
    code: "outOfBounds",
    at: "/contracts/0/governance",
    value: 6,
    min: 0,
    max: 1,
    row: 3,
    label: "Gouvernance",
  };
  expect(sentence(problem, "fr")).toBe(
    "Ligne 3, «\u00a0Gouvernance\u00a0»\u00a0: 6 (soit 600\u202f%) est hors limites\u202f; il faut un pourcentage entre 0\u202f% et 100\u202f%.",
  );
});

test("a share beyond measure has no percentage: a hundred times it is more than a number can be", () => {
  const problem: BlockProblem = { code: "outOfBounds", at: "/contracts/0/governance", value: -1e308, min: 0, max: 1 };
  expect(sentence(problem, "en")).toBe(
    "“Governance” (/contracts/0/governance): −1e+308 is out of bounds; expected a percentage between 0% and 100%.",
  );
});

test("what is accepted stands alone too", () => {
  const problem: BlockProblem = { code: "notANumber", at: "/horizon/discountRate", value: "x" };
  expect(ordinary(accepted(problem, "fr"))).toBe("un taux annuel entre 0 % et 100 %");
  expect(accepted(problem, "en")).toBe("a yearly rate between 0% and 100%");
});

test("an override is told by its label", () => {
  const problem: BlockProblem = { code: "reachesNothing", at: "", label: "Préavis", value: 3 };
  expect(ordinary(sentence(problem, "fr"))).toBe(
    "« Préavis » : cette hypothèse ne s'applique à rien dans ce scénario ; il faut une grandeur que le scénario contient.",
  );
});
