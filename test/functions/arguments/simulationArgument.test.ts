import "../../support/customFunctions";
import { setHost } from "../../../src/asking/host";
import { HISTOGRAM, PERCENTILE, PROBABILITY, REGRET, SIMULATE, TORNADO } from "../../../src/functions/functions";
import { simulationArgument } from "../../../src/functions/arguments/simulationArgument";
import { globalContract, internalTeam } from "../../../src/workbench/example/exampleScenarios";
import { refusalOf } from "../answers";
import { block, blockOf, fee } from "../blocks";
import type { Cells } from "../blocks";

const internal = blockOf(internalTeam("fr"));
const global = blockOf(globalContract("fr"));

describe("refused with what is accepted, in the language of the reader", () => {
  const refusals: readonly (readonly [string, () => unknown, string, string])[] = [
    [
      "no trials",
      () => SIMULATE(block("01"), 0),
      "« tirages » : 0 est hors limites ; il faut un nombre entier entre 1 et 10 000 000.",
      "“trials”: 0 is out of bounds; expected a whole number between 1 and 10,000,000.",
    ],
    [
      "half a trial",
      () => HISTOGRAM(block("01"), null, 2.5),
      "« tirages » : 2,5 n’est pas un nombre entier ; il faut un nombre entier entre 1 et 10 000 000.",
      "“trials”: 2.5 is not a whole number; expected a whole number between 1 and 10,000,000.",
    ],
    [
      "a seed below 0",
      () => PROBABILITY(global, internal, null, -1),
      "« graine » : −1 est hors limites ; il faut un nombre entier entre 0 et 9 007 199 254 740 990.",
      "“seed”: −1 is out of bounds; expected a whole number between 0 and 9,007,199,254,740,990.",
    ],
    [
      "a percentile of 90 instead of 90 %",
      () => PERCENTILE(block("01"), 90),
      "« p » : 90 (soit 9 000 %) est hors limites ; il faut un pourcentage entre 0 % et 100 %.",
      "“p”: 90 (that is 9,000%) is out of bounds; expected a percentage between 0% and 100%.",
    ],
    [
      "no percentile",
      () => PERCENTILE(block("01"), ""),
      "« p » : la valeur manque ; il faut un pourcentage entre 0 % et 100 %.",
      "“p”: the value is missing; expected a percentage between 0% and 100%.",
    ],
    [
      "a text",
      () => PERCENTILE(block("01"), "médiane"),
      "« p » : « médiane » n’est pas un nombre ; il faut un pourcentage entre 0 % et 100 %.",
      "“p”: “médiane” is not a number; expected a percentage between 0% and 100%.",
    ],
    [
      "a logical value",
      () => TORNADO(block("01"), undefined, true),
      "« tirages » : VRAI n’est pas un nombre ; il faut un nombre entier entre 1 et 10 000 000.",
      "“trials”: TRUE is not a number; expected a whole number between 1 and 10,000,000.",
    ],
    [
      "an error value",
      () => HISTOGRAM(block("01"), { code: "#N/A" }),
      "« classes » : l’erreur #N/A n’est pas un nombre ; il faut un nombre entier entre 1 et 200.",
      "“bins”: the error #N/A is not a number; expected a whole number between 1 and 200.",
    ],
    [
      "a case",
      () => SIMULATE(block("01"), null, null, ["cas", "haut"]),
      "Une simulation tire toutes les fourchettes : elle n’a pas de cas. Retirez « cas », ou demandez ce cas à INFO.TCO.",
      "A simulation draws every range: it has no case. Remove “case”, or ask INFO.TCO for that case.",
    ],
    [
      "no rival",
      () => REGRET(block("01"), [[""]]),
      "Ligne 1 : la plage est vide ; il faut un scénario.",
      "Row 1: the range is empty; expected a scenario.",
    ],
  ];
  test.each(refusals)("%s", (_title, call, french, english) => {
    // Spaces of French typography are of several kinds.
    const refused = (sentence: string) => {
      expect(call).toThrow(expect.objectContaining({ code: "#VALUE!" }));
      expect(() => {
        try {
          call();
        } catch (error) {
          throw new Error((error as Error).message.replace(/\s/g, " "));
        }
      }).toThrow(new Error(sentence));
    };
    refused(french);
    setHost({ language: "en" });
    refused(english);
    setHost({ language: "fr" });
  });
});

const short = () => blockOf({ ...internalTeam("fr"), name: "Court", horizon: { years: 3 } });
const abroad = () => blockOf({ ...internalTeam("fr"), name: "Suisse", currency: "CHF" });
const later = () => blockOf({ ...internalTeam("fr"), horizon: { ...internalTeam("fr").horizon, start: "2028-01" } });
test.each<[string, (rival: Cells) => unknown]>([
  ["PROBABILITY", (rival) => PROBABILITY(fee(30000), rival)],
  ["REGRET", (rival) => REGRET(fee(30000), rival)],
  ["TORNADO", (rival) => TORNADO(fee(30000), rival)],
])("%s has no room for a warning: other horizons and currencies are refused, other starts are not", (_name, call) => {
  const refusal = (rival: Cells) => {
    try {
      return call(rival);
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      return `${code} ${message.replace(/\s/g, " ")}`;
    }
  };
  expect(refusal(short())).toBe(
    "#VALUE! Horizons différents : « Scénario 1 » porte sur 5 ans, « Court » sur 3 ans. Les totaux ne se comparent pas : donnez la même durée aux deux scénarios.",
  );
  expect(refusal(abroad())).toMatch(/^#VALUE! Devises différentes : « Scénario 1 » est en EUR, « Suisse » en CHF\./);
  expect(refusal(later())).toEqual(call(internal));
});

test("one empty cell is no rival", () => {
  expect(TORNADO(block("01"), [[""]])).toEqual(TORNADO(block("01")));
  expect(TORNADO(block("01"), null as never, null, null)).toEqual(TORNADO(block("01")));
});

describe("a simulation as it is asked for", () => {
  const given = { scenario: fee(30000), trials: null, seed: null };

  test("10,000 trials of the total from seed 1, where nothing is said", () => {
    const { question, documents, first } = simulationArgument(given);
    expect(question).toMatchObject({ measure: "total", method: "stratified", trials: 10_000, seed: 1 });
    expect(question.first).toBe(first.scenario);
    expect(question.rival).toBeUndefined();
    expect(documents).toEqual({ first: first.document });
  });

  test("as many as are asked, beside a rival with its document", () => {
    const { question, documents } = simulationArgument({ ...given, rival: fee(27000), trials: 64, seed: 0 });
    expect(question).toMatchObject({ trials: 64, seed: 0 });
    expect(documents.rival).toMatchObject({ contracts: [{ unitPrice: 27000 }] });
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["an empty text", ""],
    ["one empty cell", [[""]]],
  ])("a rival left out as %s is no rival, unless one is needed", (_title, rival) => {
    expect(simulationArgument({ ...given, rival }).question.rival).toBeUndefined();
    expect(refusalOf(() => simulationArgument({ ...given, rival, isRivalNeeded: true })).problems).not.toEqual([]);
  });
});
