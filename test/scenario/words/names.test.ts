import { choiceNamed, entriesInSection, entriesNamed, HOLDERS, quantityId, quantityLabel } from "../../../src/scenario/words/names"; // prettier-ignore
import { sectionOf } from "../../../src/scenario/words/sections";

const paths = (found: ReturnType<typeof entriesNamed>) => found.map(({ holder, path }) => [holder, ...path].join("."));

describe("what a label may mean", () => {
  test.each<[string, string, string[]]>([
    ["a label in French", "Préavis", ["contract.exit.notice"]],
    ["a label in English, in any case", "NOTICE", ["contract.exit.notice"]],
    ["a path", "exit.notice", ["contract.exit.notice"]],
    ["a path with its list", "contracts.exit.notice", ["contract.exit.notice"]],
    ["a key of several quantities", "cap", ["contract.revision.cap", "contract.credits.cap"]],
    ["a key that only two lists tell apart", "roles.from", ["role.from"]],
    ["what nobody knows", "Truc", []],
    ["units, as contracts and their price lines count them", "Nombre d'unités", ["contract.units", "priceLine.units"]],
    ["units, in English", "Number of units", ["contract.units", "priceLine.units"]],
    [
      "a price, as contracts, lines and work units have one",
      "Prix unitaire",
      ["contract.unitPrice", "priceLine.unitPrice", "workUnit.unitPrice"],
    ],
    ["units that are people", "Utilisateurs", ["contract.units"]],
    ["units that are people, in English", "Users", ["contract.units"]],
  ])("%s", (_, text, expected) => expect(paths(entriesNamed(text, HOLDERS))).toEqual(expected));

  test.each<[string, Parameters<typeof sectionOf>, string[]]>([
    ["its own section first", ["contract", "revision"], ["contract.revision.cap"]],
    ["then below it, where it may stay ambiguous", ["contract"], ["contract.revision.cap", "contract.credits.cap"]],
    ["then in the whole contract", ["contract", "exit"], ["contract.revision.cap", "contract.credits.cap"]],
    ["then anywhere", ["scenario", "horizon"], ["contract.revision.cap", "contract.credits.cap"]],
  ])("is looked for in %s", (_, section, expected) =>
    expect(paths(entriesInSection("cap", sectionOf(...section)))).toEqual(expected),
  );
});

test.each([
  ["its id", "endOfHorizon", "endOfHorizon"],
  ["its French label", "FIN D’HORIZON", "endOfHorizon"],
  ["its English label", "End of horizon", "endOfHorizon"],
  ["another text", "demain", undefined],
])("a choice is named by %s", (_, text, id) =>
  expect(choiceNamed(text, { never: { fr: "aucune", en: "none" }, endOfHorizon: { fr: "fin d'horizon", en: "end of horizon" } })).toBe(id),
); // prettier-ignore

test.each([
  ["the only one of its key", "Augmentations annuelles", "salaryDrift"],
  ["one of an owner", "Dépassement/Global", "overrun/Global"],
  ["an owner with a slash in its name", "Unités/A/B", "units/A/B"],
  ["a price line of a contract", "Prix unitaire/MSP/Serveurs", "unitPrice/MSP/Serveurs"],
  ["a year of its table of prices, which stays", "unitPrice.2/MSP/Serveurs", "unitPrice.2/MSP/Serveurs"],
  ["an id, which stays", "salaryDrift", "salaryDrift"],
  ["what is ambiguous, which stays", "cap", "cap"],
  ["what nobody knows, which stays", "Truc/A", "Truc/A"],
])("a correlation names %s", (_, text, id) => expect(quantityId(text)).toBe(id));

test.each([
  ["salaryDrift"],
  ["overrun/Global"],
  ["units/A/B"],
  ["unitPrice/MSP/Servers"],
  ["perYear/MSP/Copies/2"],
  ["tiers.1.unitPrice/MSP/Copies"],
  ["Truc/A"],
])("the label of %s reads back as it", (id) => {
  expect(quantityId(quantityLabel(id, "fr"))).toBe(id);
  expect(quantityId(quantityLabel(id, "en"))).toBe(id);
});
