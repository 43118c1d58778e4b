/**
 * The cost model of MODEL.md, evaluated month by month in exact fractions: slow, plain, and written from that page
 * alone. It is the check against the engine in src and shares no code with it (see README.md). It expects a valid
 * scenario and refuses nothing. Paragraph numbers are those of MODEL.md.
 */
import { decimalText, Fraction } from "./fraction";
import { presentValue } from "./presentValue";
import { costOfUses, pricesOf, type Revision } from "./price";
import { type Case, overrunShare, quantity, weight } from "./quantity";

// A scenario is read as it comes: an untyped document with the keys of MODEL.md 10.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

const lineIds = [
  "salaries", "bonuses", "employerCharges", "benefits", "onCall", "replacement", "training", "tools", "premises",
  "equipment", "resources", "management", "fee", "usage", "additionalCharges", "reducedCredits", "overrun", "workUnits",
  "serviceCredits", "governance", "selection", "setup", "departures", "doubleRunIn", "reversibility", "indemnity",
  "newSolution", "oneOff", "otherCosts", "vat",
] as const; // prettier-ignore
type LineId = (typeof lineIds)[number];

/** What is bought whatever the contract; equipment too, but it is kept apart. */
const boughtLines: readonly LineId[] = [
  "replacement", "training", "tools", "premises", "resources", "fee", "usage", "additionalCharges", "reducedCredits", "overrun",
  "workUnits", "serviceCredits", "setup", "reversibility",
]; // prettier-ignore

export interface Plan {
  lines: Partial<Record<LineId, string[]>>;
  total: string[];
  grandTotal: string;
  npv: string;
  fiscalTotals: Record<string, string>;
  contracts: Record<string, { exitMonth: number | null; skillsLeft?: string }>;
}

export function evaluate(document: Json, which: Case): Plan {
  const scenario = new Evaluation(document, which);
  scenario.addTeam();
  scenario.addEquipment();
  scenario.addResources();
  for (const contract of document.contracts ?? []) scenario.addContract(contract);
  // What has no amount is not known.
  for (const cost of document.otherCosts ?? []) if ((cost.amount ?? null) !== null) scenario.addOtherCost(cost);
  if (document.vat) scenario.addVat(document.vat);
  return scenario.plan();
}

class Evaluation {
  private readonly horizon: Json;
  private readonly years: number;
  /** M, the last month. */
  private readonly lastMonth: number;
  private readonly inflation: Fraction;

  /** Exact amount of each line in column 0 (month 0) and in each month 1..M; a month without entry is zero. */
  private readonly months = new Map<LineId, Fraction[]>();
  /** The equipment line again, in the cash view. */
  private readonly equipmentCash: Fraction[] = [];
  /** What new providers and other costs marked as bought amount to in each month. */
  private readonly markedPurchases: Fraction[] = [];
  /** The VAT line again, on equipment in the cash view. */
  private readonly vatCash: Fraction[] = [];
  private readonly contracts: Plan["contracts"] = {};

  constructor(
    private readonly document: Json,
    private readonly which: Case,
  ) {
    this.horizon = document.horizon ?? {};
    this.years = this.horizon.years ?? 5;
    this.lastMonth = 12 * this.years;
    this.inflation = this.q(this.horizon.inflation, 0);
  }

  /** The quantity in this case. */
  private q(value: Json, whenLeftOut?: number): Fraction {
    return quantity(value ?? whenLeftOut, this.which);
  }

  private add(line: LineId, month: number, amount: Fraction): void {
    let amounts = this.months.get(line);
    if (amounts === undefined) this.months.set(line, (amounts = []));
    amounts[month] = (amounts[month] ?? Fraction.zero).plus(amount);
  }

  private addPurchase(month: number, amount: Fraction): void {
    this.markedPurchases[month] = (this.markedPurchases[month] ?? Fraction.zero).plus(amount);
  }

  // ---------------------------------------------------------------- 4.1 Team

  addTeam(): void {
    const team = this.document.team ?? {};
    const drift = growthFactors(this.q(team.salaryDrift, 0), this.years);
    const inflated = growthFactors(this.inflation, this.years);
    const replacementShare = this.q(team.turnover, 0).times(this.q(team.recruitmentFee, 0));
    const onCallMonthly = this.q(team.onCallWeekly, 0).times(new Fraction(52n, 12n));
    const managementShare = this.q(team.managementShare, 0);
    const perFte: [LineId, Fraction][] = [
      ["training", this.q(team.trainingPerFte, 0)],
      ["tools", this.q(team.toolsPerFte, 0)],
      ["premises", this.q(team.premisesPerFte, 0)],
    ];
    const roles = (team.roles ?? []).map((role: Json) => ({
      fte: this.q(role.fte),
      grossSalary: this.q(role.grossSalary),
      bonus: this.q(role.bonus, 0),
      charges: this.q(role.charges),
      benefits: this.q(role.benefits, 0),
      from: (role.from ?? 1) as number,
      to: (role.to ?? this.lastMonth) as number,
    })) as Role[];

    const monthOf = (year: number, active: Role[]): [LineId, Fraction][] => {
      let fte = Fraction.zero;
      let salaries = Fraction.zero;
      let bonuses = Fraction.zero;
      let charges = Fraction.zero;
      let benefits = Fraction.zero;
      for (const role of active) {
        const salary = role.fte
          .times(role.grossSalary)
          .times(drift[year - 1]!)
          .times(twelfth);
        const bonus = salary.times(role.bonus);
        fte = fte.plus(role.fte);
        salaries = salaries.plus(salary);
        bonuses = bonuses.plus(bonus);
        charges = charges.plus(salary.plus(bonus).times(role.charges));
        benefits = benefits.plus(
          role.fte
            .times(role.benefits)
            .times(inflated[year - 1]!)
            .times(twelfth),
        );
      }
      const paid = salaries.plus(bonuses);
      const chargesRatio = paid.sign === 0 ? Fraction.zero : charges.over(paid);
      const onCall =
        fte.sign === 0 ? Fraction.zero : onCallMonthly.times(drift[year - 1]!).times(Fraction.one.plus(chargesRatio));
      return [
        ["salaries", salaries],
        ["bonuses", bonuses],
        ["employerCharges", charges],
        ["benefits", benefits],
        ["onCall", onCall],
        ["replacement", replacementShare.times(salaries)],
        ...perFte.map(([line, amount]): [LineId, Fraction] => [
          line,
          fte
            .times(amount)
            .times(inflated[year - 1]!)
            .times(twelfth),
        ]),
        ["management", managementShare.times(paid.plus(charges).plus(benefits))],
      ];
    };

    // Months of one year with the same people cost the same: worked out once.
    const known = new Map<string, [LineId, Fraction][]>();
    for (let month = 1; month <= this.lastMonth; month++) {
      const year = yearOf(month);
      const active = roles.filter((role) => role.from <= month && month <= role.to);
      if (active.length === 0) continue;
      const key = `${year}:${active.map((role) => roles.indexOf(role)).join()}`;
      if (!known.has(key)) known.set(key, monthOf(year, active));
      for (const [line, amount] of known.get(key)!) this.add(line, month, amount);
    }
  }

  addEquipment(): void {
    const team = this.document.team ?? {};
    const amount = this.q(team.equipment, 0);
    const duration: number = team.depreciationMonths ?? 36;
    const cash = (month: number): Fraction =>
      month === 0 || (month > 1 && (month - 1) % duration === 0) ? amount : Fraction.zero;
    const monthly = amount.over(Fraction.whole(duration));
    for (let month = 0; month <= this.lastMonth; month++) {
      this.equipmentCash[month] = cash(month);
      if (team.equipmentView === "cash") this.add("equipment", month, cash(month));
      else if (month >= 1) this.add("equipment", month, monthly);
    }
  }

  addResources(): void {
    const inflated = growthFactors(this.inflation, this.years);
    const given: Record<string, Json> = this.document.resources ?? {};
    const amounts = Object.values(given).filter((amount) => amount !== null);
    if (amounts.length === 0) return;
    const perEmployee = amounts.reduce((sum: Fraction, amount) => sum.plus(this.q(amount)), Fraction.zero);
    const first = perEmployee.times(this.q(this.document.employees));
    for (let month = 1; month <= this.lastMonth; month++)
      this.add("resources", month, first.times(inflated[yearOf(month) - 1]!));
  }

  // ---------------------------------------------------------------- 4.2 Contract

  addContract(contract: Json): void {
    const start: number = contract.start ?? 1;
    const exit = this.exitOf(contract, start);
    const last = Math.min(contract.end ?? this.lastMonth, exit?.month ?? this.lastMonth, this.lastMonth);

    const years = contractYearOf(this.lastMonth, start);
    const revision = this.revision(contract.revision ?? {}, years);
    const priceLines: Json[] = contract.prices ?? [
      { per: "month", units: contract.units, unitPrice: contract.unitPrice },
    ];
    const parts = priceLines.map((line) => this.priceLine(line, contract, revision, years));
    const extras = contract.extras ?? {};
    const workUnitItems: Json[] = extras.mode === "workUnits" ? extras.items : [];
    const workUnits = workUnitItems.map((item) => this.uses(item, Fraction.zero, revision, years));
    const overrun = extras.mode === "overrun" ? overrunShare(extras, this.which) : Fraction.zero;
    const governanceShare = this.q(contract.governance, 0);
    const credits = contract.credits ?? {};
    const creditRate = this.q(credits.missedMonths, 0)
      .times(twelfth)
      .times(this.q(credits.share, 0).min(this.q(credits.cap, 1)))
      .times(Fraction.one.minus(this.q(credits.unreported, 0)));

    const sumOf = (amounts: Fraction[]): Fraction => amounts.reduce((sum, amount) => sum.plus(amount), Fraction.zero);
    /** What is served in a month of the contract. */
    const servedIn = (month: number): Billed => {
      const year = contractYearOf(month, start) - 1;
      const served = parts.filter((part) => part.from <= month && month <= part.to).map((part) => part.monthly[year]!);
      return {
        fee: sumOf(served.map((part) => part.fee)), // f(month)
        usage: sumOf(served.map((part) => part.usage)),
        additionalCharges: sumOf(served.map((part) => part.additionalCharges)),
        reducedCredits: sumOf(served.map((part) => part.reducedCredits)),
        workUnits: sumOf(workUnits.map((perYear) => perYear[year]!.times(twelfth))),
      };
    };

    for (let month = start; month <= last; month++) {
      const { fee, usage, additionalCharges, reducedCredits, workUnits } = servedIn(month);
      this.add("fee", month, fee);
      this.add("usage", month, usage);
      this.add("additionalCharges", month, additionalCharges);
      this.add("reducedCredits", month, reducedCredits);
      this.add("overrun", month, overrun.times(fee));
      this.add("workUnits", month, workUnits);
      this.add("serviceCredits", month, creditRate.times(fee).negated());
      const governed = sumOf([fee, usage, additionalCharges, reducedCredits]);
      this.add("governance", month, governanceShare.times(governed));
    }

    const upfront = start === 1 ? 0 : start;
    const firstFee = servedIn(start).fee;
    this.add("selection", upfront, this.q(contract.selection, 0).times(Fraction.whole(12)).times(firstFee));
    this.add("setup", upfront, this.q(contract.setup, 0));
    const departures = contract.departures ?? {};
    this.add("departures", upfront, this.q(departures.fte, 0).times(this.q(departures.costPerFte, 0)));
    if (contract.transitionIn) this.addDoubleRunIn(contract.transitionIn, start);
    if (exit) this.addExit(contract.exit, contract, exit, servedIn);

    this.contracts[contract.name ?? ""] = {
      exitMonth: exit?.month ?? null,
      ...(exit?.skillsLeft && { skillsLeft: decimalText(exit.skillsLeft.rounded(4), 4) }),
    };
  }

  /** What a price line costs in a month of each contract year in which it is served. */
  private priceLine(line: Json, contract: Json, revision: Revision, years: number): PriceLine {
    const share = weight(line.probability, this.which);
    const growth = this.q(line.volumeGrowth ?? contract.volumeGrowth, 0);
    return {
      from: line.from ?? 1,
      to: line.to ?? this.lastMonth,
      monthly:
        line.per === "use"
          ? this.uses(line, growth, revision, years).map((amount) => ({
              ...nothing,
              usage: share.times(amount).times(twelfth),
            }))
          : this.fixedPart(line, growth, contract, revision, years, share),
    };
  }

  private fixedPart(
    line: Json,
    growth: Fraction,
    contract: Json,
    revision: Revision,
    years: number,
    share: Fraction,
  ): Served[] {
    const period = { month: 1, quarter: 3, year: 12 }[line.per as "month" | "quarter" | "year"];
    const aMonth = share.over(Fraction.whole(period));
    const units = this.q(line.units);
    const deadBand = this.q(contract.deadBand, 0);
    const upperVolume = units.times(Fraction.one.plus(deadBand));
    const lowerVolume = units.times(Fraction.one.minus(deadBand));
    const arcShare = this.q(contract.arcShare, 0);
    const rrcShare = this.q(contract.rrcShare, 0);
    const factors = growthFactors(growth, years);
    return pricesOf(line.unitPrice, line.revised, revision, years, this.which).map(({ amount, decimals }, index) => {
      const volume = units.times(factors[index]!);
      const more = volume.minus(upperVolume).max(Fraction.zero);
      const fewer = lowerVolume.minus(volume).max(Fraction.zero);
      const invoices = {
        fee: units.times(amount).round(2),
        additionalCharges: more.times(arcShare.times(amount).round(decimals)).round(2),
        reducedCredits: fewer.times(rrcShare.times(amount).round(decimals)).round(2),
      };
      return {
        fee: invoices.fee.times(aMonth),
        usage: Fraction.zero,
        additionalCharges: invoices.additionalCharges.times(aMonth),
        reducedCredits: invoices.reducedCredits.times(aMonth).negated(),
      };
    });
  }

  /** What the uses of each whole contract year cost: of a price line by use, or of a work unit. */
  private uses(line: Json, growth: Fraction, revision: Revision, years: number): Fraction[] {
    const perYear = this.q(line.perYear);
    const included = this.q(line.included, 0);
    const minimum = this.q(line.minimum, 0);
    const factors = growthFactors(growth, years);
    const tiers = [{ above: 0, unitPrice: line.unitPrice }, ...(line.tiers ?? [])].map((tier: Json) => ({
      above: Fraction.of(tier.above),
      prices: pricesOf(tier.unitPrice, line.revised, revision, years, this.which),
    }));
    return factors.map((factor, index) =>
      costOfUses(
        included,
        perYear.times(factor).max(minimum),
        tiers.map(({ above, prices }) => ({ above, price: prices[index]!.amount })),
      ),
    );
  }

  /** How prices are revised: the escalator, or the coefficients c_1..c_years. */
  private revision(terms: Json, years: number): Revision {
    if (terms.escalator !== undefined && terms.escalator !== null) return { escalator: this.q(terms.escalator) };
    const fixedShare = this.q(terms.fixedShare, 0);
    const index = growthFactors(this.q(terms.indexGrowth, 0), years);
    const decimals: number = terms.decimals ?? 4;
    const cap = terms.cap === undefined || terms.cap === null ? null : this.q(terms.cap);
    const coefficients = [Fraction.one];
    for (let k = 2; k <= years; k++) {
      const before = coefficients[k - 2]!;
      let raw = fixedShare.plus(Fraction.one.minus(fixedShare).times(index[k - 1]!));
      if (cap) raw = raw.min(before.times(Fraction.one.plus(cap)));
      if (terms.upwardOnly) raw = raw.max(before);
      coefficients.push(terms.rounding === "up" ? raw.roundUp(decimals) : raw.round(decimals));
    }
    return { coefficients };
  }

  /** The replaced cost C is handed over linearly: the month's share is the integral of 1 - t/tau over its part of [0, tau]. */
  private addDoubleRunIn(transition: Json, start: number): void {
    const tau = this.q(transition.months);
    const replaced = this.q(transition.replacedMonthlyCost);
    if (tau.sign === 0) return;
    const twiceTau = tau.times(Fraction.whole(2));
    const integral = (t: Fraction): Fraction => t.minus(t.times(t).over(twiceTau));
    for (let month = start; month <= this.lastMonth; month++) {
      const from = Fraction.whole(month - start);
      if (!from.isBelow(tau)) break;
      const to = Fraction.whole(month - start + 1).min(tau);
      this.add("doubleRunIn", month, replaced.times(integral(to).minus(integral(from))));
    }
  }

  // ---------------------------------------------------------------- 4.3 Exit

  /** When the contract is left, null when never. */
  private exitOf(contract: Json, start: number): Exit | null {
    const exit = contract.exit ?? {};
    if (exit.when === "endOfHorizon") return { month: Math.min(contract.end ?? this.lastMonth, this.lastMonth) };
    if (exit.when !== "decision") return null;

    const decided = Fraction.whole(exit.decisionMonth - start + 1); // d'
    const notice = this.q(exit.notice, 0);
    const transition = this.q(exit.transition, 0);
    const term: number = contract.term;
    const renewal: number = contract.renewal ?? term;
    const renewals = () => decided.plus(notice).minus(Fraction.whole(term)).over(Fraction.whole(renewal)).ceiling();
    let length = contract.tacitRenewal ? term + renewal * Math.max(0, renewals()) : decided.floor() + notice.ceiling();
    length = Math.max(length, decided.floor() + transition.ceiling());
    let month = length + start - 1;
    if (contract.end !== undefined && contract.end !== null) month = Math.min(month, contract.end);
    length = month - start + 1;

    const rebuild = exit.destination === "reinternalise" ? exit.rebuild : undefined;
    if (!rebuild) return { month, afterDecision: { length, transition } };
    const skillLossMonths = this.q(rebuild.skillLossMonths, 36);
    const skillsLeft = Fraction.one.minus(Fraction.whole(length).over(skillLossMonths)).max(Fraction.zero);
    return { month, afterDecision: { length, transition }, skillsLeft };
  }

  private addExit(terms: Json, contract: Json, exit: Exit, servedIn: (month: number) => Billed): void {
    const left = exit.month; // L

    if (left <= this.lastMonth) {
      const reversibility =
        terms.reversibilityAmount !== undefined && terms.reversibilityAmount !== null
          ? this.q(terms.reversibilityAmount)
          : this.q(terms.reversibilityMonths, 0).times(servedIn(left).fee);
      this.add("reversibility", left, reversibility);
    }

    if (!exit.afterDecision) return;
    const { length, transition } = exit.afterDecision;

    const term: number | null = contract.term ?? null;
    if (left <= this.lastMonth && term !== null && length < term) {
      const { fee, usage, workUnits } = servedIn(left);
      const base = terms.indemnityBase === "contract" ? fee.plus(usage).plus(workUnits) : fee;
      const owed = this.q(terms.indemnity, 0)
        .times(base)
        .times(Fraction.whole(term - length));
      this.add("indemnity", left, owed);
    }

    if (terms.destination !== "switch" && terms.destination !== "reinternalise") return;

    const newCost = this.q(terms.newMonthlyCost);
    const rampStart = Fraction.whole(left).minus(transition); // L - tau
    const twiceTau = transition.times(Fraction.whole(2));
    /** x² / 2 tau at the end of a month: what the ramp has cost so far, in months of the new cost. */
    const ramped = (month: number): Fraction => {
      const x = Fraction.whole(month).minus(rampStart).max(Fraction.zero).min(transition);
      return x.times(x).over(twiceTau);
    };
    const pay = (month: number, amount: Fraction): void => {
      this.add("newSolution", month, amount);
      if (terms.destination === "switch") this.addPurchase(month, amount);
    };
    for (let month = 1; month <= this.lastMonth; month++) {
      if (month > left) pay(month, newCost);
      else if (transition.sign > 0 && rampStart.isBelow(Fraction.whole(month)))
        pay(month, newCost.times(ramped(month).minus(ramped(month - 1))));
    }

    let oneOff = this.q(terms.oneOff, 0);
    if (exit.skillsLeft) {
      const { fte, recruitmentFee, grossSalary } = terms.rebuild;
      const lost = Fraction.one.minus(exit.skillsLeft);
      oneOff = oneOff.plus(this.q(fte).times(lost).times(this.q(recruitmentFee)).times(this.q(grossSalary)));
    }
    const oneOffMonth = Math.max(1, rampStart.floor() + 1);
    if (oneOffMonth <= this.lastMonth) this.add("oneOff", oneOffMonth, oneOff);
  }

  // ---------------------------------------------------------------- 4.4 Other costs

  addOtherCost(cost: Json): void {
    const amount = weight(cost.probability, this.which).times(this.q(cost.amount));
    const pay = (month: number, due: Fraction): void => {
      this.add("otherCosts", month, due);
      if (cost.bought) this.addPurchase(month, due);
    };
    if (cost.every !== "month" && cost.every !== "year") {
      pay(cost.from ?? 0, amount);
      return;
    }
    const growth = growthFactors(this.q(cost.growth, 0), this.years);
    const monthly = cost.every === "year" ? amount.times(twelfth) : amount;
    for (let month = cost.from ?? 1; month <= (cost.to ?? this.lastMonth); month++)
      pay(month, monthly.times(growth[yearOf(month) - 1]!));
  }

  // ---------------------------------------------------------------- 4.5 VAT

  /** When everything else is there. */
  addVat(vat: Json): void {
    const lost = this.q(vat.rate, 0.2).times(Fraction.one.minus(this.q(vat.deductible, 1)));
    const bought = [...boughtLines.map((line) => this.months.get(line)), this.markedPurchases];
    const equipment = this.months.get("equipment");
    for (let month = 0; month <= this.lastMonth; month++) {
      const amount = bought.reduce((sum, amounts) => sum.plus(amounts?.[month] ?? Fraction.zero), Fraction.zero);
      this.add("vat", month, lost.times(amount.plus(equipment?.[month] ?? Fraction.zero)));
      this.vatCash[month] = lost.times(amount.plus(this.equipmentCash[month]!));
    }
  }

  // ---------------------------------------------------------------- 2 Time and 4 Lines: totals

  plan(): Plan {
    const columns = [0, ...countTo(this.years)];
    const yearly = (amounts: Fraction[]): bigint[] =>
      columns.map((column) => cents(column === 0 ? [amounts[0]] : amounts.slice(12 * column - 11, 12 * column + 1)));

    const lines: Plan["lines"] = {};
    const total = columns.map(() => 0n);
    for (const line of lineIds) {
      const amounts = this.months.get(line);
      if (amounts === undefined) continue;
      const rounded = yearly(amounts);
      if (rounded.every((amount) => amount === 0n)) continue;
      lines[line] = rounded.map((amount) => decimalText(amount, 2));
      rounded.forEach((amount, column) => (total[column]! += amount));
    }

    const shown = [this.months.get("equipment"), this.months.get("vat")].map((amounts) => yearly(amounts ?? []));
    const paid = [this.equipmentCash, this.vatCash].map(yearly);
    const cashTotal = total.map(
      (amount, column) => amount + paid[0]![column]! + paid[1]![column]! - shown[0]![column]! - shown[1]![column]!,
    );

    return {
      lines,
      total: total.map((amount) => decimalText(amount, 2)),
      grandTotal: decimalText(
        total.reduce((sum, amount) => sum + amount, 0n),
        2,
      ),
      npv: decimalText(this.npv(cashTotal), 2),
      fiscalTotals: this.fiscalTotals(),
      contracts: this.contracts,
    };
  }

  /** In cents. */
  private npv(cashTotal: bigint[]): bigint {
    const rate = this.q(this.horizon.discountRate, 0);
    const discounting: string = this.horizon.discounting ?? "endOfYear";
    if (discounting === "monthly") return presentValue(this.cashByMonth(), rate, 12);
    const yearEnds = cashTotal.map((amount, year) => ({ amount: new Fraction(amount, 100n), at: year }));
    switch (discounting) {
      case "endOfYear":
        return presentValue(yearEnds, rate, 1);
      case "midYear": // in half years, column 0 staying undiscounted
        return presentValue(yearEnds.map(({ amount, at }) => ({ amount, at: at === 0 ? 0 : 2 * at - 1 })), rate, 2); // prettier-ignore
      case "startOfYear":
        return presentValue(yearEnds.map(({ amount, at }) => ({ amount, at: at === 0 ? 0 : at - 1 })), rate, 1); // prettier-ignore
      default:
        throw new Error(`unknown discounting: ${discounting}`);
    }
  }

  /** The unrounded cash of column 0 and of each month. */
  private cashByMonth(): { amount: Fraction; at: number }[] {
    const paid = lineIds.map((line) =>
      line === "equipment" ? this.equipmentCash : line === "vat" ? this.vatCash : this.months.get(line),
    );
    return [0, ...countTo(this.lastMonth)].map((month) => ({
      at: month,
      amount: paid.reduce((sum, amounts) => sum.plus(amounts?.[month] ?? Fraction.zero), Fraction.zero),
    }));
  }

  private fiscalTotals(): Record<string, string> {
    const [startYear, startMonth] = (this.horizon.start ?? "2027-01").split("-").map(Number) as [number, number];
    const fiscalYearEnd: number = this.horizon.fiscalYearEnd ?? 12;
    const fiscalYearOf = (month: number): number => {
      const calendarMonth = ((startMonth - 1 + month - 1) % 12) + 1;
      const calendarYear = startYear + Math.floor((startMonth - 1 + month - 1) / 12);
      return calendarMonth <= fiscalYearEnd ? calendarYear : calendarYear + 1;
    };
    const monthsOf = new Map<number, number[]>();
    for (const month of countTo(this.lastMonth)) {
      const year = fiscalYearOf(month);
      monthsOf.set(year, [...(monthsOf.get(year) ?? []), month]);
    }
    const totals: Record<string, string> = {};
    for (const [year, months] of monthsOf) {
      let total = 0n;
      for (const amounts of this.months.values()) total += cents(months.map((month) => amounts[month]));
      totals[String(year)] = decimalText(total, 2);
    }
    return totals;
  }
}

interface Role {
  fte: Fraction;
  grossSalary: Fraction;
  bonus: Fraction;
  charges: Fraction;
  benefits: Fraction;
  from: number;
  to: number;
}

/** What a price line gives in a month, its probability weighed. */
interface Served {
  fee: Fraction;
  usage: Fraction;
  additionalCharges: Fraction;
  /** Not above zero. */
  reducedCredits: Fraction;
}

/** What a contract gives in a month: its price lines and its work units. */
type Billed = Served & { workUnits: Fraction };

interface PriceLine {
  from: number;
  to: number;
  /** A month of each contract year. */
  monthly: Served[];
}

interface Exit {
  /** L, even after M. */
  month: number;
  /** Only after a decision: L' and tau. */
  afterDecision?: { length: number; transition: Fraction };
  /** K, only when a team is rebuilt. */
  skillsLeft?: Fraction;
}

const nothing: Served = {
  fee: Fraction.zero,
  usage: Fraction.zero,
  additionalCharges: Fraction.zero,
  reducedCredits: Fraction.zero,
};

const twelfth = new Fraction(1n, 12n);

const yearOf = (month: number): number => Math.ceil(month / 12);

const contractYearOf = (month: number, start: number): number => Math.floor((month - start) / 12) + 1;

const countTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** (1 + growth)^0, ..., (1 + growth)^(count - 1). */
function growthFactors(growth: Fraction, count: number): Fraction[] {
  const step = Fraction.one.plus(growth);
  const factors = [Fraction.one];
  while (factors.length < count) factors.push(factors[factors.length - 1]!.times(step));
  return factors;
}

/** The sum of exact amounts, rounded to the cent. */
function cents(amounts: (Fraction | undefined)[]): bigint {
  return amounts.reduce<Fraction>((sum, amount) => (amount ? sum.plus(amount) : sum), Fraction.zero).rounded(2);
}
