import { warningFigures } from "./warningFigures";
import type { Doubts, WarningWords } from "./doubt";

const { governance, overrun, reversibilityMonths, cloudNotice, syntec, minimumWage, charges, watchedSeat } =
  warningFigures;

/** What becomes of those whom a contract takes the place of. */
const whoLeaves = (least: string): string =>
  `dismissed, transferred or redeployed? In France a redundancy needs a ground, such as difficulties, new technology, safeguarding competitiveness or closing down, and saving by outsourcing is none by itself (art. L1233-3 of the labour code); where an autonomous economic entity is transferred, its employees pass to the provider (art. L1224-1); the legal minimum after 5 years at €42,000 would make ${least}, notice or CSP apart`;

export const english: Doubts = {
  noGovernance: (_, words) => ({
    what: "nobody is paid to steer what is outsourced",
    why: `governance usually costs ${words.figure(100 * governance.low)} to ${words.percentage(governance.high)} of the fee`,
    mend: "Give a governance share to one contract at least.",
  }),
  unknownCosts: ({ names }, words) => ({
    what: `without an amount, so not counted: ${names.map(words.quoted).join(", ")}`,
    why: "an unknown cost is no cost of nothing",
    mend: "Give an amount, a range if need be, or 0 where nothing is due.",
  }),
  noExtras: ({ contract }, words) => ({
    what: `nothing comes on top of the fee ${words.ofContract(contract)}`,
    why: `${words.figure(overrun.companiesInFour)} companies in 4 exceeded their forecast budget by ${words.figure(100 * overrun.low)}–${words.percentage(overrun.high)} (a consultant's testimony, ${words.figure(overrun.contracts)} contracts of global outsourcing)`,
    mend: "Allow for an overrun or for work units.",
  }),
  noExitCost: ({ contract }, words) => ({
    what: `leaving ${words.contract(contract)} costs nothing`,
    why: `the comparison is incomplete: reversibility can reach ${words.figure(reversibilityMonths.low)} to ${words.figure(reversibilityMonths.high)} months of fee`,
    mend: "Choose an exit type and give the reversibility, be it for an exit at the end of the horizon.",
  }),
  exitToNothing: ({ contract, exitMonth }, words) => ({
    what: `nothing replaces ${words.contract(contract)} after month ${words.figure(exitMonth)}`,
    why: "its costs stop, but so does the service: the total looks cheaper than it will be",
    mend: "Choose a destination with its monthly cost, or add the contract or the role that takes over.",
  }),
  hazardToNothing: ({ contract }, words) => ({
    what: `nothing replaces ${words.contract(contract)} if the exit hazard strikes`,
    why: "in the trials in which it is left its costs stop, but so does the service",
    mend: "Choose a destination with its monthly cost.",
  }),
  exitAfterHorizon: ({ contract, exitMonth, lastMonth, cost, currency }, words) => ({
    what: `the exit decided here only comes in month ${words.figure(exitMonth)}, after the horizon (month ${words.figure(lastMonth)}), for ${words.contract(contract)}`,
    why: cost
      ? `what falls after the horizon is not counted, ${words.money(cost, currency)} of reversibility and indemnity among it`
      : "what it costs is not counted",
    mend: "Lengthen the horizon, or decide sooner.",
  }),
  lateNotice: ({ contract, lastMonth, lastDate, exitMonth, exitMonthInTime, cost, currency }, words) => ({
    what: `notice is given too late, ${words.contract(contract)} renews itself up to month ${words.figure(exitMonth)}`,
    why: `deciding by month ${words.figure(lastMonth)} (${lastDate}) ends it in month ${words.figure(exitMonthInTime)}${renewal(cost, (amount) => words.money(amount, currency))}; in France no reminder is due between businesses (art. L. 215-1 of the consumer code is for consumers and non-professionals)`,
    mend: "Decide sooner, or keep the renewal knowingly.",
  }),
  earlyExit: ({ contract, by, remaining, shares, costs, currency }, words) => ({
    what: `${words.contract(contract)} ${by === "decision" ? "is left" : "may be left up to"} ${words.figure(remaining)} months before its term, without an indemnity`,
    why: `in French law, short of a serious breach by the provider or an exit clause, a fixed term is performed to its end (art. 1212 C. civ.): the price of what is not performed is not due, damages are, less avoided costs (Cass. com., 3 December 2025, no. 24-17.537); a clause that claims everything may be held a penal clause (Cass. com., 25 September 2019, no. 18-14.427), which the judge may reduce where it is manifestly excessive (art. 1231-5)${shareCosts(shares, costs, words, currency)}`,
    mend: "Give the indemnity that the contract provides for, or a range; 0 where an exit clause says that none is due.",
  }),
  endBeforeTerm: ({ contract, remaining }, words) => ({
    what: `${words.contract(contract)} stops ${words.figure(remaining)} months before the term it commits to, and no exit is decided`,
    why: "neither notice nor the indemnity and reversibility of an early end are counted; in French law a fixed term is performed to its end (art. 1212 C. civ.)",
    mend: "Decide the exit in the “Exit” section, or make the term and the last month agree.",
  }),
  shortContract: ({ contract, months }, words) => ({
    what: `${words.contract(contract)} lasts ${words.figure(months)} ${months === 1 ? "month" : "months"}`,
    why: "below 12 months, entry and exit weigh on too few fees and the price is never revised",
    mend: "Check how long it lasts, or compare over a year at least.",
  }),
  longCloudNotice: ({ contract, months }, words) => ({
    what: `${words.figure(months)} months of notice for ${words.contract(contract)}, a cloud service`,
    why: `notice to switch such services is ${words.figure(cloudNotice)} months at most (Regulation (EU) 2023/2854, Data Act, art. 25)`,
    mend: `Bring it down to ${words.figure(cloudNotice)} months, or take “Cloud service” off if it is none.`,
  }),
  cloudSwitchingCharge: ({ contract, month }, words) => ({
    what: `reversibility is billed for ${words.contract(contract)}, a cloud service left in ${month}`,
    why: "switching charges are forbidden from 12 January 2027 (Regulation (EU) 2023/2854, Data Act, art. 29)",
    mend: "Set reversibility to 0; your own migration costs remain, and an early termination indemnity is possible where it is no obstacle to switching.",
  }),
  unpaidDepartures: ({ fte, least }, words) => ({
    what: `${words.figure(fte)} FTE leave, and nothing is counted for them`,
    why: whoLeaves(words.money(least, "EUR")),
    mend: "Give a cost per departure (INFO.SEVERANCE), or 0 where they are transferred or redeployed.",
  }),
  shrinkingTeam: ({ month, fte, least }, words) => ({
    what: `the team loses ${words.figure(fte)} FTE in month ${words.figure(month)}, and no word of those who leave`,
    why: whoLeaves(words.money(least, "EUR")),
    mend: "Fill in “Departures” of the contract that takes their place: how many leave, and at what cost (INFO.SEVERANCE; 0 where they are transferred or redeployed).",
  }),
  noMigrationCost: ({ contract }, words) => ({
    what: `changing clouds costs nothing for ${words.contract(contract)}`,
    why: "the EU Data Act does away with the provider's charges, not with your migration: moving data, adapting, running both",
    mend: "Give a one-off exit cost.",
  }),
  oldSyntecBase: ({ contract, baseMonth, converted }, words) => ({
    what: `the Syntec base ${words.ofContract(contract)} (${baseMonth}) is that of the former index`,
    why: `the revised index follows it since ${words.month(syntec.month)}, and the OLD base is what is multiplied by ${words.figure(syntec.linking)} (${words.figure(syntec.revised)} / ${words.figure(syntec.former)}: the value is the federation's, the direction is arithmetic, a table in circulation has it the other way round; back values exist from December 2019 on)`,
    mend:
      converted === undefined
        ? "Give the converted base and name the index “Syntec révisé”."
        : `Type ${words.figure(converted)} as the base value and name the index “Syntec révisé”.`,
  }),
  longIndexPeriod: ({ contract, months }, words) => ({
    what: `the first revision ${words.ofContract(contract)} would reckon with ${words.figure(months)} months of the index, one year after the start`,
    why: "in France, a clause whose index period exceeds the time between two revisions is deemed unwritten (art. L. 112-1, Code monétaire et financier)",
    mend: "Take as base the index known at the start of the contract, or check that the clause compares indices 12 months apart.",
  }),
  upwardOnly: ({ contract }, words) => ({
    what: `the price ${words.ofContract(contract)} can only rise`,
    why: "in France such a clause is deemed unwritten in commercial leases (Cass. 3e civ., 14 January 2016, no. 14-24.681, and 12 January 2022, no. 21-11.169); nothing says so of services, for which art. 1171 C. civ. and L. 442-1, I, 2° C. com. (significant imbalance) stay open; it denies you any fall of the index",
    mend: "Negotiate a revision that goes down as well as up.",
  }),
  overCeiling: ({ contract, billed, ceiling, currency }, words) => ({
    what: `${words.contract(contract)} bills ${words.money(billed, currency)} in all, beyond its ceiling of ${words.money(ceiling, currency)}`,
    why: "a ceiling is passed by amending the contract, or leaves the end of the service without a budget; the model cuts no amount",
    mend: "Have the ceiling raised, or reduce volumes and options.",
  }),
  mayPassCeiling: ({ contract, billed, ceiling, currency }, words) => ({
    what: `${words.contract(contract)} may pass its ceiling of ${words.money(ceiling, currency)}: ${words.money(billed, currency)} in the high case`,
    why: "the expected case stays below the ceiling, the high one passes it",
    mend: "Look at the probability of passing it (INFO.SIMULATE) before signing.",
  }),
  uncoveredNights: ({ contract }, words) => ({
    what: `the team is never on call, while ${words.contract(contract)} runs 24x7`,
    why: "at night nobody inside can answer the provider, and what the team keeps is not covered",
    mend: "Give the cost of on-call, or transfer all of the 24/7 monitoring in the scope of the contract.",
  }),
  unusualFeePerUser: ({ amount, usual: [low, high] }, words) => ({
    what: `the fees are ${words.money(amount, "EUR")} per employee and month`,
    why: `${words.wholeMoney(low, "EUR")} to ${words.wholeMoney(high, "EUR")} is usual`,
    mend: "Check the headcount, the units and the prices, or what the scope includes.",
  }),
  unusual: ({ amount, usual: [low, high], unit, currency }, words) => ({
    what: `${words.withUnit(amount, unit, currency)} is out of the ordinary`,
    why: `${words.range(low, high, unit, currency)} is what one expects there`,
    mend: "Check the value and its unit: thousands for units, a month for a year, 1 for 1%.",
  }),
  cutDraws: ({ min, max, unit, currency }, words) => ({
    what: `some draws of this law fall outside its limits, ${words.range(min, max, unit, currency)}, and are moved to them`,
    why: "the simulated mean is then not quite the one given",
    mend: "Reduce the deviation, or take a law between two bounds (PERT, triangular, uniform).",
  }),
  lowSalary: ({ amount, minimum }, words) => ({
    what: `${words.money(amount, "EUR")} gross a year is below the French minimum wage`,
    why: `it is ${words.money(minimum, "EUR")} a year full time (${words.money(minimumWage.hourly, "EUR")} an hour since ${words.month(minimumWage.since)}, ${words.figure(minimumWage.weeklyHours)} hours)`,
    mend: "Give a full-time yearly salary: part time is said by the number of FTE.",
  }),
  flatCharges: ({ rate }, words) => ({
    what: `${words.percentage(rate)} of employer charges: no salary in France bears as much`,
    why: `the official payroll model of 2026 gives ${charges.map(([salary, share]) => `${words.percentage(share)} at ${words.wholeMoney(salary, "EUR")}`).join(", ")} gross (100 employees, without mobility levy; managerial for the last)`,
    mend: "Clear the rate for the official model to work it out, or take INFO.EMPLOYERCOST's.",
  }),
  salaryTax: ({ deductible }, words) => ({
    what: `${deductible === 0 ? "no VAT" : `only ${words.percentage(deductible)} of VAT`} is recovered: the employer owes the French salary tax`,
    why: "it takes 4.25 to 13.6% of pay; charges left blank include it, those that are given do not say",
    mend: "Give the share subject to the salary tax, or charges that include it.",
  }),
  loneOnCall: ({ fte }, words) => ({
    what: `${words.figure(fte)} FTE on call every week of the year`,
    why: `nobody can take turns: holidays, rest and illness leave weeks without an answer; and on-call is no watch, which takes about ${words.figure(watchedSeat)} FTE a seat`,
    mend: "Count two people at least, or hand on-call over.",
  }),
  noCharges: () => ({
    what: "this salary bears no employer charges",
    why: "an employer in France always pays some; a cell left empty may arrive as 0",
    mend: "Clear the value for the official payroll model to work it out, or give a rate.",
  }),
};

function renewal(cost: number | undefined, money: (amount: number) => string): string {
  if (cost === undefined) return "";
  return cost > 0 ? `: the renewal costs ${money(cost)}` : `: the renewal costs nothing more`;
}

function shareCosts(
  shares: readonly [number, number],
  costs: readonly [number | undefined, number | undefined],
  words: WarningWords,
  currency: string,
): string {
  const [low, high] = costs;
  if (low === undefined || high === undefined) return "";
  return `; ${words.money(low, currency)} for ${words.percentage(shares[0])} of what remains, ${words.money(high, currency)} for ${words.percentage(shares[1])}`;
}
