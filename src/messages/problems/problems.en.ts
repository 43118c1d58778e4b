import { figure } from "../figures";
import type { Said, Sentences } from "./said";
import type { ProblemWords } from "./problemWords";

const suggestion = (nearest: string | undefined, { quoted }: ProblemWords, otherwise: string): Pick<Said, "mend"> => ({
  mend: nearest === undefined ? otherwise : `Did you mean ${quoted(nearest)}?`,
});

export const english: Sentences = {
  unknownKey: ({ key, nearest }, words) => ({
    what: `the key ${words.quoted(key)} is unknown`,
    accepted: "a key of the scenario format",
    ...suggestion(nearest, words, "Correct or remove it."),
  }),
  missing: (_, { expected, part }) => ({ what: `the${part} value is missing`, accepted: expected }),
  noCost: () => ({
    what: "nothing in it says what this scenario costs: neither a role, nor a contract, nor another cost",
    accepted: "a role, a contract or another cost at least",
    mend: "Extend the range to its tables, or fill them in.",
  }),
  notANumber: (_, { value, expected }) => ({ what: `${value} is not a number`, accepted: expected }),
  notText: (_, { value, expected }) => ({ what: `${value} is not a text`, accepted: expected }),
  notAFlag: (_, { value, expected }) => ({ what: `${value} says neither yes nor no`, accepted: expected }),
  notAList: (_, { value, expected }) => ({ what: `${value} is not a list`, accepted: expected }),
  notAGroup: (_, { value, expected }) => ({ what: `${value} is not a group of values`, accepted: expected }),
  notAMonth: (_, { value, expected }) => ({ what: `${value} is not a month`, accepted: expected }),
  tooManyDigits: (_, { value, expected }) => ({
    what: `${value} has more than 100 decimals`,
    accepted: expected,
    mend: "Round the value.",
  }),
  notWhole: (_, { value, expected }) => ({ what: `${value} is not a whole number`, accepted: expected }),
  rangeRefused: (_, { expected }) => ({
    what: "a range is not possible here",
    accepted: expected,
    mend: "Keep one value only.",
  }),
  outOfBounds: (_, { value, expected }) => ({ what: `${value} is out of bounds`, accepted: expected }),
  notAChoice: (_, { value, expected }) => ({ what: `${value} is not a known choice`, accepted: expected }),
  unorderedRange: (_, { value }) => ({
    what: `the range is not in order (${value})`,
    accepted: "a low value up to the likely one, itself up to the high one",
  }),
  lawNeedsMode: ({ law }, words) => ({
    what: `the ${words.law(law)} law cannot do without a likely value`,
    accepted: "a likely value, or the uniform law",
  }),
  lawNeedsMean: ({ law }, words) => ({
    what: `the ${words.law(law)} law has no low, likely or high value`,
    accepted: "a mean and a standard deviation, or a uniform, triangular or PERT law",
  }),
  lawNeedsBounds: ({ law }, words) => ({
    what: `the ${words.law(law)} law has no mean or standard deviation`,
    accepted: "a low and a high value, or a normal or lognormal law",
  }),
  lawParameter: ({ law, key }, words) =>
    key === "sd"
      ? { what: `the standard deviation of the ${words.law(law)} law is ${words.value}`, accepted: "a standard deviation of 0 or more" } // prettier-ignore
      : {
          what: `the mean of the ${words.law(law)} law is ${words.value}`,
          accepted: law === "lognormal" ? "a mean above 0" : "a mean of a plausible size",
        },
  lawBeyondBounds: ({ law, mean, sd, percentile, value }, words) => ({
    what:
      `the ${words.law(law)} law of mean ${words.inUnit(mean)} and standard deviation ${words.inUnit(sd)} ` +
      `${percentile === "P10" ? "goes down" : "goes up"} to ${words.inUnit(Number(value))} (${percentile}), out of bounds`,
    accepted: words.expected,
    mend: "Reduce the deviation, or take a law between two bounds.",
  }),
  duplicateName: ({ at, value }, words) => {
    const [several, each] = at.includes("/prices/")
      ? ["several price lines", "each price line of the contract"]
      : ["several contracts", "each contract"];
    return {
      what: value === "" ? `${several} have no name` : `${several} are called ${words.value}`,
      accepted: `a different name for ${each}`,
    };
  },
  exclusive: ({ other }, words) => ({
    what: `this value cannot go with ${words.other(other)}`,
    accepted: "one or the other",
    mend: "Clear the one that does not apply.",
  }),
  needs: ({ other }, words) => ({
    what: `${words.other(other)} is missing`,
    accepted: "both, or neither",
    mend: `Fill in ${words.other(other)}, or clear this value.`,
  }),
  endsBeforeStart: ({ start, value }, { figure }) => ({
    what:
      typeof value === "number"
        ? `month ${figure(value)} comes before the start, month ${figure(start)}`
        : "the end comes before the start",
    accepted: `a month from month ${figure(start)} on`,
  }),
  unorderedTiers: ({ before, value }, { figure }) => ({
    what:
      typeof value === "number"
        ? `the tier above ${figure(value)} comes after the one above ${figure(before)}`
        : "tiers do not follow each other",
    accepted: `rising tiers, the next one above ${figure(before)}`,
  }),
  decisionBeforeStart: ({ start }, words) => ({
    what: `the decision to leave, month ${words.value}, comes before the contract starts, month ${words.figure(start)}`,
    accepted: `a month from month ${words.figure(start)} on`,
  }),
  upfrontOnlyOnce: () => ({
    what: "month 0 is for what is paid once",
    accepted: "a month from month 1 on, or the frequency “once”",
  }),
  notACorrelation: () => ({
    what: "this correlation is incomplete or impossible",
    accepted: "two names of quantities and a coefficient between −1 and 1",
  }),
  unknownQuantity: ({ nearest }, words) => ({
    what: `no quantity is called ${words.value}`,
    accepted: "the name of a quantity of this scenario, followed by what it belongs to, such as “overrun/Global”",
    ...suggestion(nearest, words, "Correct the name, or remove the correlation."),
  }),
  correlatedTwice: ({ pair }, words) => ({
    what: `${words.quantities(pair)} are correlated already, or are the same quantity`,
    accepted: "one coefficient for a pair of quantities",
    mend: "Remove this row.",
  }),
  impossibleCorrelations: ({ names }, words) => ({
    what: `the correlations between ${words.quantities(names)} cannot all hold at once`,
    accepted: "coefficients that agree with each other (a positive semidefinite matrix)",
    mend: "Move one of them nearer to zero.",
  }),

  unknownLabel: ({ nearest, row }, words) => ({
    what: "this label is unknown",
    accepted: "a label of the model, in English or French, or an id",
    ...suggestion(nearest, words, row === undefined ? "Correct it." : "Correct it, or remove the row."),
  }),
  unknownSection: ({ nearest }, words) => ({
    what: "this section is unknown, its rows are not read",
    accepted: "a section title of the model",
    ...suggestion(nearest, words, "Correct the title, or remove the section."),
  }),
  unknownColumn: ({ nearest }, words) => ({
    what: "this column is unknown",
    accepted: "a header of the model",
    ...suggestion(nearest, words, "Correct the header, or remove the column."),
  }),
  unknownContract: ({ nearest, value }, words) => ({
    what: value === undefined ? "this contract is unknown" : `no contract is called ${words.value}`,
    accepted: "the name of a contract of this scenario",
    ...suggestion(nearest, words, "Correct the name, or add the contract to the “Contracts” section."),
  }),
  ambiguousLabel: ({ choices }, words) => ({
    what: "this label may mean several quantities",
    accepted: words.alternatives(choices.map(({ en }) => words.quoted(en))),
  }),
  whichContract: ({ choices }, words) => ({
    what: "this section does not say which contract it is about",
    accepted: `the name of a contract beside the title (${words.alternatives(choices.map(words.quoted))})`,
  }),
  whichLine: ({ choices }, words) => ({
    what: "this label does not say which price line it is about",
    accepted: words.alternatives(choices.map(words.quoted)),
  }),
  givenTwice: ({ firstRow }) => ({
    what: `this value is already given in row ${firstRow}`,
    accepted: "one value only",
    mend: "Remove one of the two rows.",
  }),
  ambiguousNumber: (_, { value }) => ({
    what: `${value} may be read two ways, as thousands or as decimals`,
    accepted:
      "a number without a separator of thousands, such as 1250, or with another count of decimals, such as 1.25",
  }),
  taxedAmount: (_, { value }) => ({
    what: `${value} includes VAT`,
    accepted: "an amount without VAT",
    mend: "Give the amount without VAT: what remains to be paid of it goes in the “VAT” section.",
  }),
  otherCurrency: (_, { value }) => ({
    what: `${value} is not in the scenario's currency`,
    accepted: "an amount in the scenario's currency",
    mend: "Convert it at the rate you choose, or correct the currency.",
  }),
  otherUnit: (_, { value, expected }) => ({
    what: `${value} is in a unit that is not this quantity's`,
    accepted: expected,
    mend: "Correct the unit, or give the value in the one expected.",
  }),
  inexactUnit: (_, { value, expected }) => ({
    what: `${value} makes no exact number in this quantity's unit`,
    accepted: expected,
    mend: "Give the value in the unit expected.",
  }),
  shareOrPercent: (_, { value }) => ({
    what: `${value} in a row of percentages may be read two ways, as a share or as a number of per cent`,
    accepted: "a percentage that reads one way only",
    mend: "Type “0.5%” or “50%” in full, after an apostrophe.",
  }),
  unclearTotal: (_, { value }) => ({
    what: `${value} may be a total or an item`,
    accepted: "“Total” alone for a total; for an item, another name, or a place above the rows of which it is the sum",
  }),
  unclearPeriod: (_, { value }) => ({
    what: `${value}: the quantity may be that of the period or that of a whole term`,
    accepted:
      "a yearly quantity in a unit without a period, or under “Price lines” a unit that says what is counted, " +
      "such as “€/seat/month”, and how many there are each period",
  }),
  paidOnce: (_, { value }) => ({
    what: `${value}: what is paid once is no price line`,
    accepted: "“Setup cost”, in a row above the schedule",
  }),
  yearAsLine: (_, { value }) => ({
    what: `${value} names a year or a period, and a line that says nothing else is due every year`,
    accepted: "“From month” and “To month”, or “Year 1”, “Year 2”… in columns (of offers: in rows under it)",
  }),
  paceAbove: (_, { value }) => ({
    what: `the title ${value} says a pace that this row does not`,
    accepted: "“Every” or “Per” in the row; what is paid once, as “Setup cost” or as another cost",
  }),
  discountAdded: () => ({
    what: "a discount would be added here, not taken off",
    accepted: "a negative amount under “Other costs”, or prices net of it",
  }),
  unreadPrice: (_, { value }) => ({
    what: `${value} cannot be read as a price`,
    accepted:
      "a number, a range such as “980 to 1020”, a price by contract year such as “4200 / 4350 / 4500”, " +
      "or “3000 fixed” for a price that is never revised",
  }),
  unreadTiers: (_, { value }) => ({
    what: `${value} cannot be read as tiers`,
    accepted: "tiers such as “> 170: 82.60; > 500: 78.50”",
  }),
  optionWithoutProbability: () => ({
    what: "this line is an option, and nothing says how likely it is",
    accepted: "its probability, such as 50%, or “no” for what is certain",
  }),
  priceAndYears: () => ({
    what: "this row gives a unit price and prices by year",
    accepted: "one or the others",
    mend: "Clear the price that does not apply.",
  }),
  textForNumber: (_, { value, expected }) => ({
    what: `${value} is a text`,
    accepted: expected,
    mend: "Type a number, such as 0.25, 25% or 45,000.50.",
  }),
  errorInCell: ({ at }, { value, expected }) => ({
    what: `the cell holds the error ${value}`,
    accepted: at === "" ? "a label" : expected,
    mend: "Correct the formula in this cell.",
  }),
  unreadableCell: ({ at }, { expected }) => ({
    what: "the content of the cell cannot be read",
    accepted: at === "" ? "a label" : expected,
    mend: "Type the value again.",
  }),
  severalValues: () => ({
    what: "this row gives several values",
    accepted: "one value only, in the “Likely” column",
  }),
  valueWithoutLabel: (_, { value }) => ({
    what: `${value} has no label`,
    accepted: "a label in the first column",
  }),
  valueWithoutColumn: (_, { value }) => ({
    what: `${value} stands outside the columns of the table`,
    accepted: "a header above every value",
  }),
  missingHeader: () => ({
    what: "the column headers are missing under the title of this section",
    accepted: "a row of headers between the title and the values",
  }),
  emptyBlock: () => ({ what: "the range is empty", accepted: "a scenario" }),
  tooManyCells: ({ most }) => ({
    what: `the range has more than ${figure(most, "en")} cells in the rows that are filled`,
    accepted: "a scenario",
  }),
  reachesNothing: () => ({
    what: "this assumption applies to nothing in this scenario",
    accepted: "a quantity that the scenario has",
  }),
  notACase: (_, { value }) => ({
    what: `${value} is not a known case`,
    accepted: "“expected”, “low”, “likely” or “high”",
  }),
  notAMeasure: (_, { value }) => ({
    what: `${value} is not a known measure`,
    accepted: "“total cost” or “NPV”",
  }),
  askedTwice: ({ first, label }, words) => ({
    what:
      first !== undefined && first !== label
        ? `this assumption and ${words.quantities([first])} say the same thing twice`
        : "this assumption is given twice",
    accepted: "a single value",
    mend: "Take one of them away.",
  }),
};
