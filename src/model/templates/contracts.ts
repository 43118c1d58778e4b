import type { Language } from "../../ground/label";
import { facts } from "../table/facts";
import { proposedNotice } from "../table/proposedNotice";
import { scenarioFields } from "../table/quantities";
import type { Answers } from "./answers";
import type { Lot, Preset } from "./presets";
import { isKnown, lineOf, quotedLines } from "./quotedLines";
import { dividesByEmployee, soldFor } from "./sold";
import { TOWERS } from "./towers";
import type { Shares } from "./towers";

const contract = scenarioFields.contracts.fields;
const { revision, extras, credits, transitionIn, exit } = contract;
const { desktopInstall, onSiteHour } = extras.fields.items.fields.unitPrice.alternatives;

/**
 * The contracts of a model in the form of a scenario file, on proposed terms; the setup cost, which nobody knows, is left out.
 *
 * @param replacedMonthlyCost what the contracts take the place of, in currency a month; shared as the fee is
 */
export function contractsOf(
  kind: string,
  preset: Preset,
  answers: Answers,
  replacedMonthlyCost: number,
  language: Language,
) {
  const { lots } = preset;
  const weights = lots.map(({ scope }) => takenOver(preset.workload, scope));
  const fees = splitCents(answers.monthlyFee, weights);
  const replaced = splitCents(replacedMonthlyCost, weights);
  return lots.map((lot, i) => ({
    name: lot.name[language],
    kind,
    ...soldFor(fees[i]!, preset, answers, language),
    term: contract.term.proposal.value,
    tacitRenewal: true,
    hours: (lot.scope.monitoring ?? 0) > 0 ? "24x7" : "business",
    ...(preset.interventions && { interventions: preset.interventions }),
    ...(preset.cloud && { cloud: true }),
    revision: {
      fixedShare: revision.fields.fixedShare.proposal.value,
      indexGrowth: revision.fields.indexGrowth.proposal.value,
      cap: revision.fields.cap.proposal.value,
    },
    deadBand: contract.deadBand.proposal.value,
    arcShare: contract.arcShare.proposal.value,
    rrcShare: contract.rrcShare.proposal.value,
    extras: extrasOf(preset, answers, language),
    credits: {
      share: credits.fields.share.proposal.value,
      cap: credits.fields.cap.proposal.value,
      unreported: credits.fields.unreported.proposal.value,
    },
    governance: contract.governance.proposal.value,
    selection: contract.selection.proposal.value,
    ...(replaced[i]! > 0 && {
      transitionIn: { months: transitionIn.fields.months.proposal.value, replacedMonthlyCost: replaced[i]! / 100 },
    }),
    exit: exitOf(preset, answers),
    scope: inOrder(lot),
  }));
}

/** Whether a fee is a price to the cent for each employee. Example: 30,000 € is 75 € for 400, and no such price for 350. */
export const isByEmployee = ({ monthlyFee, employees }: Pick<Answers, "monthlyFee" | "employees">): boolean =>
  dividesByEmployee(Math.round(monthlyFee * 100), employees);

const overrun = {
  mode: "overrun",
  probability: extras.fields.probability.proposal.value,
  low: extras.fields.low.proposal.value,
  high: extras.fields.high.proposal.value,
  law: "uniform",
};

/** Work units that the quote prices take the place of the overrun, which stands for them otherwise: they are the same money. */
function extrasOf({ extras, lines }: Preset, answers: Answers, language: Language) {
  const priced = lines.filter((line) => quotedLines[line].paid === "asExtra" && isKnown(line, answers));
  if (priced.length > 0) return { mode: "workUnits", items: priced.map((line) => lineOf(line, answers, language)) };
  return extras === "overrun" ? overrun : workUnits(answers, language);
}

const workUnits = ({ employees }: Answers, language: Language) => ({
  mode: "workUnits",
  items: [
    { unit: desktopInstall, perEmployee: facts.desktopInstallsPerEmployee.value },
    { unit: onSiteHour, perEmployee: facts.onSiteHoursPerEmployee.value },
  ].map(({ unit, perEmployee }) => ({
    name: unit.when[language],
    unitPrice: unit.value,
    perYear: perEmployee * employees,
  })),
});

/** Left at the end of the horizon; notice and transition serve whoever asks for another exit. */
function exitOf({ cloud }: Preset, { employees }: Answers) {
  const { transition, reversibilityMonths } = exit.fields;
  return {
    when: "endOfHorizon",
    notice: proposedNotice({ employees, isCloud: cloud }).value,
    transition: transition.proposal.value,
    reversibilityMonths: (cloud ? reversibilityMonths.alternatives.cloud : reversibilityMonths.proposal).value,
  };
}

/** The share of the team's work that a scope takes over. */
const takenOver = (workload: Shares, scope: Shares): number =>
  TOWERS.reduce((sum, tower) => sum + (workload[tower] ?? 0) * (scope[tower] ?? 0), 0);

/** An amount in cents dealt by weight; the last one takes what roundings leave, so that the sum is exact. */
function splitCents(amount: number, weights: readonly number[]): readonly number[] {
  const cents = Math.round(amount * 100);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const first = weights.slice(0, -1).map((weight) => Math.round((cents * weight) / whole));
  return [...first, cents - first.reduce((sum, part) => sum + part, 0)];
}

const inOrder = ({ scope }: Lot): Shares =>
  Object.fromEntries(TOWERS.flatMap((tower) => (scope[tower] === undefined ? [] : [[tower, scope[tower]]])));
