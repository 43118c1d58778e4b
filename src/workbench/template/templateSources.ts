import type { Language } from "../../ground/label";
import { scenarioFields } from "../../model/table/quantities";
import type { TemplateDocument } from "../../model/templates";
import { overrunSource } from "../../scenario/writing/overrunSource";
import { evidence } from "../../scenario/writing/writeValue";
import { templateTexts } from "./templateTexts";

const { costPerFte } = scenarioFields.contracts.fields.departures.fields;

/** Where the values of a template come from, by JSON pointer, where that is not what their quantities say. */
export const templateSources = (
  { contracts = [] }: TemplateDocument,
  language: Language,
): ReadonlyMap<string, string> =>
  new Map(
    contracts.flatMap((contract, i) =>
      Object.entries({ ...overrunOf(contract, language), ...departuresOf(contract, language) }).map(
        ([place, source]) => [`/contracts/${i}/${place}`, source] as const,
      ),
    ),
  );

type Contract = NonNullable<TemplateDocument["contracts"]>[number];

function overrunOf(contract: Contract, language: Language) {
  const source = overrunSource(contract, language);
  return source === undefined ? {} : { "extras/overrun": source, "extras/probability": source };
}

/** What dismissing rests on, and that it is supposed. */
const departuresOf = (contract: Contract, language: Language) =>
  "departures" in contract
    ? { "departures/costPerFte": evidence(costPerFte.proposal, language) + templateTexts[language].dismissed }
    : {};
