import type { Language } from "../../ground/label";
import { facts } from "../table/facts";
import type { Proposal } from "../table/field";
import { proposedNotice } from "../table/proposedNotice";
import { scenarioFields } from "../table/quantities";
import type { Answers } from "./answers";
import type { ResourceId } from "../table/resources";
import { atMarket, isByDays } from "./atMarket";
import { feesOf } from "./fees";
import { includedBy } from "./includedBy";
import { presets } from "./presets";
import type { Lot, Preset, TemplateId } from "./presets";
import { middle } from "./proposedRows";
import { knownLines, lineOf, pricedLines, quotedLines, unitsOf } from "./quotedLines";
import { dividesByEmployee, soldAtMarket, soldFor } from "./sold";
import { TOWERS } from "./towers";
import type { Shares } from "./towers";

const contract = scenarioFields.contracts.fields;
const { revision, extras, credits, transitionIn, exit, includes } = contract;
const { costPerFte } = contract.departures.fields;
const { desktopInstall, onSiteHour } = extras.fields.items.fields.unitPrice.alternatives;

/**
 * The contracts of a model in the form of a scenario file, on proposed terms. What practice always has and nobody has
 * answered is null, a row to fill in.
 *
 * @param replacedMonthlyCost what the contracts take the place of, in currency a month; shared as the fee is
 * @param leaving the FTE of the present team that do not stay: supposed to be dismissed
 */
export function contractsOf(
  id: TemplateId,
  preset: Preset,
  given: Answers,
  replacedMonthlyCost: number,
  leaving: number,
  language: Language,
) {
  const { lots } = preset;
  const answers = atMarket(preset, given);
  const fees = answers.monthlyFee === undefined ? undefined : feesOf(preset, answers.monthlyFee);
  const replaced = feesOf(preset, replacedMonthlyCost);
  // One tender for all contracts: the same share of each fee makes that of the whole.
  const selection = selectionOf(yearlyFee(preset, answers));
  const managed = lots.map((lot, i) => ({
    name: lot.name[language],
    kind: id,
    ...(fees ? soldFor(fees[i]!, lot, preset.pricing, answers, language) : soldAtMarket(lot, answers, language)),
    term: contract.term.proposal.value,
    tacitRenewal: true,
    renewal: null,
    hours: (lot.scope.monitoring ?? 0) > 0 ? "24x7" : "business",
    ...(preset.interventions && { interventions: preset.interventions }),
    revision: {
      fixedShare: revision.fields.fixedShare.proposal.value,
      indexGrowth: revision.fields.indexGrowth.proposal.value,
    },
    volumeGrowth: null,
    deadBand: contract.deadBand.proposal.value,
    arcShare: contract.arcShare.proposal.value,
    rrcShare: contract.rrcShare.proposal.value,
    extras: extrasOf(preset, lot, answers, language),
    credits: {
      missedMonths: null,
      share: credits.fields.share.proposal.value,
      cap: credits.fields.cap.proposal.value,
      unreported: credits.fields.unreported.proposal.value,
    },
    governance: contract.governance.proposal.value,
    selection,
    setup: null,
    ...(i === 0 && leaving > 0 && { departures: { fte: leaving, costPerFte: costPerFte.proposal.value } }),
    ...(replaced[i]! > 0 && {
      transitionIn: { months: entryMonths(id, answers), replacedMonthlyCost: replaced[i]! / 100 },
    }),
    exit: exitOf(id, lot, answers),
    includes: includedIn(includedBy(preset, [lot], answers)),
    scope: inOrder(lot),
  }));
  return [...managed, ...lots.flatMap((lot) => consumption(lot, answers, language))];
}

/** What a public cloud bills for what is consumed: a contract of its own, since the Data Act is about it alone. */
function consumption({ lines }: Lot, answers: Answers, language: Language) {
  const known = knownLines(lines, answers, "apart");
  if (known.length === 0) return [];
  const { probability, low, likely, high } = extras.fields;
  return [
    {
      name: CONSUMPTION[language],
      kind: "cloud",
      prices: pricedLines(known, answers, language),
      cloud: true,
      // What is consumed more is billed in full.
      volumeGrowth: null,
      arcShare: 1,
      rrcShare: 1,
      extras: {
        mode: "overrun",
        probability: probability.alternatives.cloud.value,
        low: low.alternatives.cloud.value,
        likely: likely.alternatives.cloud.value,
        high: high.alternatives.cloud.value,
        law: "pert",
      },
      exit: {
        when: "endOfHorizon",
        notice: exit.fields.notice.alternatives.cloud.value,
        transition: exit.fields.transition.alternatives.cloud.value,
        reversibilityMonths: exit.fields.reversibilityMonths.alternatives.cloud.value,
        oneOff: null,
      },
      includes: includedIn(["servers", "backup", "hosting"]),
    },
  ];
}
const CONSUMPTION = { fr: "Consommation cloud", en: "Cloud consumption" } as const;

const includedIn = (given: readonly ResourceId[]) =>
  Object.fromEntries(
    Object.keys(includes.fields).flatMap((id) => (given.includes(id as ResourceId) ? [[id, true]] : [])),
  );

/** Whether a fee is a price to the cent for each employee. Example: 30,000 € is 75 € for 400, and no such price for 350. */
export const isByEmployee = ({ monthlyFee, employees }: Pick<Answers, "monthlyFee" | "employees">): boolean =>
  monthlyFee === undefined || dividesByEmployee(Math.round(monthlyFee * 100), employees);

const overrun = {
  mode: "overrun",
  probability: extras.fields.probability.proposal.value,
  low: extras.fields.low.proposal.value,
  high: extras.fields.high.proposal.value,
  law: "uniform",
};

/**
 * Work units that the quote prices take the place of the overrun, which stands for them otherwise: they are the same
 * money. Where nothing is excluded there is no overrun: beyond the days bought there are more days, at their price.
 */
function extrasOf({ extras }: Preset, lot: Lot, answers: Answers, language: Language) {
  const priced = knownLines(lot.lines, answers, "asExtra");
  if (priced.length > 0) return { mode: "workUnits", items: priced.map((line) => lineOf(line, answers, language)) };
  if (extras === "none" || isByDays(lot, answers)) return { mode: "none" };
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

/** What the first year bills but for what comes besides, at the middle of prices where no fee is quoted. */
function yearlyFee({ lots }: Preset, answers: Answers): number {
  if (answers.monthlyFee !== undefined) return 12 * answers.monthlyFee;
  const monthly = lots.map(({ lines, market }) => {
    const counted = knownLines(lines, answers, "withinFee").map(
      (line) => unitsOf(line, answers) * middle(answers[quotedLines[line].price]!),
    );
    const each = market.employee ? answers.employees * middle(answers.price!) : 0;
    return counted.reduce((sum, fee) => sum + fee, each);
  });
  return 12 * monthly.reduce((sum, each) => sum + each, 0);
}

/** What choosing costs as a share of the first year, never less than a tender takes nor more than is usual. */
function selectionOf(yearly: number): { readonly low: number; readonly high: number } {
  const { low, high } = contract.selection.proposal.value;
  const [, usual] = contract.selection.usual;
  const atLeast = (share: number, least: number) =>
    yearly === 0 ? share : Math.min(Math.max(share, Math.ceil((1000 * least) / yearly) / 1000), usual);
  return { low: atLeast(low, facts.tenderCost.value.from), high: atLeast(high, facts.tenderCost.value.to) };
}

/** Small companies and managed services move in fewer months, in as out: it is the same move. */
const isShortMove = (id: TemplateId, { employees }: Answers): boolean =>
  id === "msp" || employees < facts.smallCompany.value;

function entryMonths(id: TemplateId, answers: Answers) {
  const { proposal, alternatives } = transitionIn.fields.months;
  return (isShortMove(id, answers) ? alternatives.small : proposal).value;
}

function exitMonths(id: TemplateId, answers: Answers) {
  const { proposal, alternatives } = exit.fields.transition;
  return (isShortMove(id, answers) ? alternatives.small : proposal).value;
}

/** Left at the end of the horizon; notice and transition serve whoever asks for another exit. */
function exitOf(id: TemplateId, lot: Lot, answers: Answers) {
  return {
    when: "endOfHorizon",
    notice: proposedNotice(answers).value,
    transition: exitMonths(id, answers),
    reversibilityMonths: reversibilityOf(id, lot, answers).value,
  };
}

/** What was seen was seen of global outsourcing; where nothing but days, machines or papers is sold, little is handed back. */
function reversibilityOf(id: TemplateId, lot: Lot, answers: Answers): Proposal {
  const { proposal, alternatives } = exit.fields.reversibilityMonths;
  if (id === "global") return proposal;
  return presets[id].extras === "none" || isByDays(lot, answers) ? alternatives.narrow : alternatives.between;
}

const inOrder = ({ scope }: Lot): Shares =>
  Object.fromEntries(TOWERS.flatMap((tower) => (scope[tower] === undefined ? [] : [[tower, scope[tower]]])));
