import type { Language } from "../../ground/label";
import { scenarioFields } from "../../model/table/quantities";
import {
  continuousWatch,
  cyberInsurance,
  cyberInsuranceProposed,
  setupProposed,
  vacancy,
  vacancyProposed,
  watchProposed,
} from "../../model/templates";
import type { TemplateDocument } from "../../model/templates";
import { overrunSource } from "../../scenario/writing/overrunSource";
import { evidence, toFill } from "../../scenario/writing/writeValue";
import { templateTexts } from "./templateTexts";

const { costPerFte } = scenarioFields.contracts.fields.departures.fields;

/** Where the values of a template come from, by JSON pointer, where that is not what their quantities say. */
export function templateSources(document: TemplateDocument, language: Language): ReadonlyMap<string, string> {
  const { contracts = [], otherCosts, employees } = document;
  const ofContracts = contracts.flatMap((contract, i) =>
    Object.entries({
      ...overrunOf(contract, language),
      ...departuresOf(contract, language),
      ...setupOf(contract, language),
    }).map(([place, source]) => [`/contracts/${i}/${place}`, source] as const),
  );
  const team = document.team?.roles.reduce((sum, { fte }) => sum + fte, 0) ?? 0;
  const ofCosts = [
    [cyberInsurance, cyberInsuranceProposed(employees)],
    [continuousWatch, watchProposed()],
    [vacancy, vacancyProposed(team)],
  ] as const;
  const ofRows = ofCosts.flatMap(([label, proposal]) => {
    const at = otherCosts.findIndex(({ name }) => name === label[language]);
    return at < 0 ? [] : [[`/otherCosts/${at}/amount`, toFill({ proposal }, language)] as const];
  });
  return new Map([...ofContracts, ...ofRows]);
}

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

/** Months of this very fee, in euros. */
const setupOf = (contract: Contract, language: Language) =>
  "setup" in contract ? { setup: toFill({ proposal: setupProposed(contract) }, language) } : {};
