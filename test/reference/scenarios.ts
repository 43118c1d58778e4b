/**
 * Random valid scenario documents, the same for the same seed, over every key of MODEL.md 10. Rounding ties and ceiling
 * and floor boundaries are frequent on purpose: that is where two programs part. Independent of src, see README.md.
 */

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** A scenario document; `seed` is a whole number, 0 or more. */
export function randomScenario(seed: number): Json {
  const draw = new Draw(seed);
  const horizon = randomHorizon(draw);
  const lastMonth = 12 * (horizon?.years ?? 5);
  const team = draw.chance(0.7) ? randomTeam(draw, lastMonth) : undefined;
  const contracts = randomContracts(draw, lastMonth);
  const otherCosts = draw.chance(0.5)
    ? Array.from({ length: draw.whole(0, 3) }, () => randomOtherCost(draw, lastMonth))
    : undefined;
  const hasCost = (contracts ?? []).length + (team?.roles ?? []).length + (otherCosts ?? []).length > 0;
  const resources = draw.maybe(0.3, () => randomResources(draw));
  const correlated = isRange(team?.salaryDrift) && isRange(horizon?.inflation) && draw.chance(0.5);
  return withoutAbsent({
    name: draw.maybe(0.7, () => draw.pick(["Équipe interne", "Global", 'An "odd" name', ""])),
    currency: draw.maybe(0.1, () => draw.pick(["EUR", "CHF", "USD"])),
    employees: resources ? draw.whole(1, 500) : draw.maybe(0.2, () => draw.whole(1, 500)),
    budgetBasis: draw.maybe(0.1, () => draw.pick(["total", "excludingVat"])),
    budget: draw.maybe(0.1, () => draw.dressed(draw.pick(["1500000", "250000.5"]))),
    language: draw.maybe(0.1, () => draw.pick(["fr", "en"])),
    horizon,
    team,
    resources,
    contracts,
    // What says nothing of any cost is no scenario.
    otherCosts: hasCost ? otherCosts : [{ amount: 1000 }],
    vat: draw.maybe(0.35, () => randomVat(draw)),
    correlations: correlated ? [["salaryDrift", "inflation", draw.pick([0.5, -0.25, 0, 1])]] : undefined,
  });
}

// ---------------------------------------------------------------- the parts of a scenario

function randomHorizon(draw: Draw): Json {
  if (draw.chance(0.02)) return undefined;
  return withoutAbsent({
    years: draw.maybe(0.97, () => (draw.chance(0.85) ? draw.whole(1, 6) : draw.whole(7, 15))),
    start: draw.maybe(0.9, () => `${draw.whole(2024, 2030)}-${String(draw.whole(1, 12)).padStart(2, "0")}`),
    fiscalYearEnd: draw.maybe(0.7, () => draw.whole(1, 12)),
    discountRate: draw.maybe(0.9, () => quantity(draw, discountRate)),
    discounting: draw.maybe(0.9, () => draw.pick(["endOfYear", "midYear", "startOfYear", "monthly"])),
    inflation: draw.maybe(0.6, () => quantity(draw, growth)),
  });
}

function randomTeam(draw: Draw, lastMonth: number): Json {
  return withoutAbsent({
    salaryDrift: draw.maybe(0.6, () => quantity(draw, growth)),
    turnover: draw.maybe(0.5, () => quantity(draw, share)),
    recruitmentFee: draw.maybe(0.6, () => quantity(draw, share)),
    trainingPerFte: draw.maybe(0.4, () => quantity(draw, amount)),
    toolsPerFte: draw.maybe(0.4, () => quantity(draw, amount)),
    premisesPerFte: draw.maybe(0.4, () => quantity(draw, amount)),
    onCallWeekly: draw.maybe(0.4, () => quantity(draw, amount)),
    managementShare: draw.maybe(0.4, () => quantity(draw, share)),
    equipment: draw.maybe(0.5, () => quantity(draw, amount)),
    depreciationMonths: draw.maybe(0.5, () => draw.pick([1, 5, 7, 12, 18, 24, 36, 48, 60, 11])),
    equipmentView: draw.maybe(0.6, () => draw.pick(["depreciation", "cash"])),
    roles: draw.maybe(0.95, () =>
      Array.from({ length: draw.whole(0, 3) }, () => {
        const from = draw.chance(0.6) ? 1 : draw.whole(1, lastMonth);
        return withoutAbsent({
          name: draw.maybe(0.8, () => draw.pick(["Administrator", "Technicien", "Lead", "Support"])),
          fte: quantity(draw, fte),
          grossSalary: quantity(draw, salary),
          bonus: draw.maybe(0.5, () => quantity(draw, share)),
          charges: quantity(draw, share),
          benefits: draw.maybe(0.4, () => quantity(draw, amount)),
          from: from === 1 && draw.chance(0.5) ? undefined : from,
          to: draw.maybe(0.35, () => draw.whole(from, lastMonth)),
        });
      }),
    ),
  });
}

/** Now and then with the employees they are counted by. */
function randomResources(draw: Draw): Json {
  const per = () => draw.maybe(0.25, () => quantity(draw, amount));
  return withoutAbsent({
    tools: per(),
    servers: per(),
    backup: per(),
    hosting: per(),
    security: per(),
    licences: per(),
    telecoms: per(),
    equipment: per(),
  });
}

function randomContracts(draw: Draw, lastMonth: number): Json {
  const count = draw.pick([0, 1, 1, 1, 1, 2, 2, 3]);
  if (count === 0 && draw.chance(0.5)) return undefined;
  const names = [draw.chance(0.9) ? "Global" : undefined, "Réseau & sécurité", "Support"];
  return Array.from({ length: count }, (_, index) => randomContract(draw, names[index], lastMonth));
}

function randomContract(draw: Draw, name: string | undefined, lastMonth: number): Json {
  const start = draw.chance(0.6) ? 1 : draw.whole(1, lastMonth);
  const term = draw.maybe(0.6, () => draw.pick([1, 6, 12, 12, 24, 36, 36, 48, 60, draw.whole(1, 60)]));
  const tacitRenewal = term === undefined ? draw.maybe(0.2, () => false) : draw.maybe(0.7, () => draw.chance(0.7));
  const volumeGrowth = draw.maybe(0.5, () => draw.pick([growth, growth, wideGrowth])(draw));
  // A dead band equal to the growth puts the second year's volume exactly at its edge.
  const deadBand = draw.maybe(0.5, () =>
    volumeGrowth !== undefined && draw.chance(0.4) ? volumeGrowth.replace("-", "") : share(draw),
  );
  return withoutAbsent({
    name,
    ...(draw.chance(0.5)
      ? { units: quantity(draw, units), unitPrice: randomPrice(draw) }
      : { prices: randomPriceLines(draw, start, lastMonth, deadBand) }),
    start: start === 1 && draw.chance(0.5) ? undefined : start,
    end: draw.maybe(0.3, () => draw.whole(start, lastMonth)),
    term,
    tacitRenewal,
    renewal: tacitRenewal ? draw.maybe(0.3, () => draw.pick([1, 6, 12, 12, 24, 36])) : undefined,
    revision: draw.maybe(0.65, () => randomRevision(draw)),
    volumeGrowth: volumeGrowth && dressedOrRange(draw, volumeGrowth, growth),
    deadBand: deadBand && dressedOrRange(draw, deadBand, share),
    arcShare: draw.maybe(0.6, () => quantity(draw, share)),
    rrcShare: draw.maybe(0.6, () => quantity(draw, share)),
    extras: draw.maybe(0.75, () => randomExtras(draw)),
    credits: draw.maybe(0.4, () =>
      withoutAbsent({
        missedMonths: draw.maybe(0.85, () => quantity(draw, missedMonths)),
        share: draw.maybe(0.85, () => quantity(draw, share)),
        cap: draw.maybe(0.5, () => quantity(draw, share)),
        unreported: draw.maybe(0.5, () => quantity(draw, share)),
      }),
    ),
    governance: draw.maybe(0.5, () => quantity(draw, share)),
    selection: draw.maybe(0.4, () => quantity(draw, share)),
    setup: draw.maybe(0.4, () => quantity(draw, amount)),
    departures: draw.maybe(0.2, () => ({ fte: quantity(draw, fte), costPerFte: quantity(draw, amount) })),
    ceiling: draw.maybe(0.1, () => draw.dressed(amount(draw))),
    transitionIn: draw.maybe(0.4, () => ({
      months: quantity(draw, duration),
      replacedMonthlyCost: quantity(draw, amount),
    })),
    exit: draw.maybe(0.75, () => randomExit(draw, start, term, lastMonth)),
    provider: draw.maybe(0.1, () => "Acme & fils"),
    kind: draw.maybe(0.1, () => draw.pick(["global", "partial", "applications", "cloud", "support"])),
    cloud: draw.maybe(0.1, () => draw.chance(0.5)),
    hours: draw.maybe(0.1, () => draw.pick(["business", "24x7"])),
    interventions: draw.maybe(0.1, () => draw.pick(["unlimited", "monthly", "quarterly"])),
    index: draw.maybe(0.1, () => ({ name: "Syntec", base: draw.dressed("313.5"), baseMonth: "2025-11" })),
    scope: draw.maybe(0.05, () => ({ network: draw.dressed(share(draw)), backup: draw.dressed(share(draw)) })),
  });
}

function randomRevision(draw: Draw): Json {
  const decimals = draw.maybe(0.6, () => draw.whole(0, 6));
  /** An odd multiple of half the last decimal kept: the second coefficient is a tie. */
  const halfUnit: Pool = (d) => {
    const places = (decimals ?? 4) + 1;
    const odd = 2 * d.whole(0, Math.min(20, Math.floor(10 ** places / 20))) + 1;
    return odd * 5 > 10 ** places / 2 ? "0.5" : decimal(odd * 5, places);
  };
  const ties = draw.chance(0.5);
  const rounding = draw.maybe(0.5, () => draw.pick(["nearest", "up", "up"]));
  if (draw.chance(0.3)) {
    const escalator = quantity(draw, draw.pick([growth, growth, wideGrowth]));
    return draw.chance(0.8) ? { escalator } : withoutAbsent({ escalator, decimals, rounding });
  }
  return withoutAbsent({
    fixedShare: draw.maybe(0.5, () => quantity(draw, share)),
    indexGrowth: draw.maybe(0.9, () =>
      ties ? dressedOrRange(draw, halfUnit(draw), growth) : quantity(draw, draw.pick([growth, wideGrowth])),
    ),
    cap: draw.maybe(0.5, () => (draw.chance(0.5) ? draw.dressed(halfUnit(draw)) : quantity(draw, smallShare))),
    decimals,
    upwardOnly: draw.maybe(0.5, () => draw.chance(0.7)),
    rounding,
  });
}

/** Up to five price lines, their bounds often at those of the contract and of its years. */
function randomPriceLines(draw: Draw, start: number, lastMonth: number, deadBand: string | undefined): Json {
  const names = ["Postes", "Serveurs", "Copies, A4", 'Option "24/7"', "Support"];
  const months = [start, start + 1, start + 11, start + 12, start + 13, start - 1, lastMonth];
  const within = (from: number): number => {
    const month = draw.chance(0.5) ? draw.pick(months) : draw.whole(1, lastMonth);
    return Math.min(Math.max(from, month), lastMonth);
  };
  return names.slice(0, draw.pick([1, 1, 2, 2, 3, 4, 5])).map((name) => {
    const from = draw.maybe(0.35, () => within(1));
    const per = draw.pick(["month", "quarter", "year", "use", "use"]);
    const volumeGrowth = draw.maybe(0.4, () => draw.pick([growth, wideGrowth])(draw));
    const edge = deadBand !== undefined && per !== "use" && Number(deadBand) <= 0.5 && draw.chance(0.1);
    return withoutAbsent({
      name,
      per,
      ...(per === "use"
        ? randomUses(draw, volumeGrowth)
        : { units: quantity(draw, units), unitPrice: randomPrice(draw), revised: randomRevised(draw) }),
      volumeGrowth: edge ? draw.dressed(deadBand) : volumeGrowth && dressedOrRange(draw, volumeGrowth, growth),
      from,
      to: draw.maybe(0.35, () => within(from ?? 1)),
      probability: draw.maybe(0.4, () => randomProbability(draw)),
    });
  });
}

/** What is used a year and what it costs: tiers, included and minimum often meet, in the second year at the latest. */
function randomUses(draw: Draw, volumeGrowth?: string): Json {
  const yearly = perYear(draw);
  const secondYear = volumeGrowth?.startsWith("0.")
    ? decimalOf(Number((Number(yearly) * (1 + Number(volumeGrowth))).toFixed(6)))
    : yearly;
  const near: Pool = (d) => (d.chance(0.4) ? d.pick([yearly, yearly, secondYear]) : perYear(d));
  const limits = [near(draw), near(draw), near(draw)].slice(0, draw.pick([0, 0, 1, 2, 3]));
  const rising = ordered(limits).filter(
    (limit, index, all) => Number(limit) > 0 && Number(limit) !== Number(all[index - 1]),
  );
  const minimum = draw.maybe(0.35, () => near(draw));
  const included = draw.maybe(0.35, () => (minimum !== undefined && draw.chance(0.3) ? minimum : near(draw)));
  return withoutAbsent({
    perYear: dressedOrRange(draw, yearly, perYear),
    unitPrice: randomPrice(draw),
    included: included && dressedOrRange(draw, included, perYear),
    minimum: minimum && dressedOrRange(draw, minimum, perYear),
    tiers:
      rising.length > 0 || draw.chance(0.1)
        ? rising.map((above) => ({ above: draw.dressed(above), unitPrice: randomPrice(draw) }))
        : undefined,
    count: draw.maybe(0.4, () => draw.pick(["drawn", "firm"])),
    revised: randomRevised(draw),
  });
}

/** A price, or a table of prices. */
function randomPrice(draw: Draw): Json {
  if (draw.chance(0.7)) return quantity(draw, price);
  return Array.from({ length: draw.pick([1, 1, 2, 3, 4, 6]) }, () => quantity(draw, price));
}

const randomRevised = (draw: Draw): boolean | undefined => draw.maybe(0.4, () => draw.chance(0.6));

const randomProbability = (draw: Draw): number | string =>
  draw.dressed(draw.pick(["0", "1", "0.5", "0.75", "0.25", "0.499", share(draw)]));

function randomExtras(draw: Draw): Json {
  const mode = draw.pick(["none", "overrun", "overrun", "workUnits", "workUnits"]);
  if (mode === "none") return { mode };
  if (mode === "workUnits") {
    const names = ["Install", "Hour on site", "Migration"];
    const items = names.slice(0, draw.whole(1, 3)).map((name) =>
      withoutAbsent({
        name: draw.maybe(0.9, () => name),
        ...randomUses(draw),
      }),
    );
    return { mode, items };
  }
  const write = allAlike(draw);
  const [low, likely, high] = ordered([share(draw), share(draw), share(draw)]);
  const law = draw.pick([undefined, "uniform", "triangular", "pert"]);
  const withLikely = law === "triangular" || law === "pert" || draw.chance(0.4);
  return withoutAbsent({
    mode,
    probability: draw.maybe(0.8, () => randomProbability(draw)),
    low: write(low!),
    likely: withLikely ? write(likely!) : undefined,
    high: write(high!),
    law,
  });
}

function randomExit(draw: Draw, start: number, term: number | undefined, lastMonth: number): Json {
  const when = draw.pick([undefined, "never", "endOfHorizon", "decision", "decision", "decision", "decision"]);
  const decided = when === "decision";
  // What does not matter to this kind of exit is mostly left out, and sometimes filled in all the same.
  const filledIn = decided || draw.chance(0.3);
  const decisionMonth = decided || draw.chance(0.2) ? draw.whole(start, lastMonth) : undefined;
  const destination = filledIn
    ? draw.pick([undefined, "none", "switch", "switch", "reinternalise", "reinternalise"])
    : undefined;
  const goesOn = destination === "switch" || destination === "reinternalise";
  const reversibility = draw.pick(["months", "months", "amount", "none"]);

  /** Notices that end exactly at a renewal, or a little beside it. */
  const aligned: Pool = (d) => {
    if (term === undefined || decisionMonth === undefined || d.chance(0.3)) return duration(d);
    const length = decisionMonth - start + 1;
    const notice = (term - (length % term)) % term;
    const thousandths = 1000 * notice + d.pick([0, 0, 0, -1, 1, -500, 500]);
    return decimal(Math.max(0, thousandths), 3);
  };
  return withoutAbsent({
    when,
    decisionMonth,
    notice: filledIn ? draw.maybe(0.75, () => dressedOrRange(draw, aligned(draw), duration)) : undefined,
    transition: filledIn ? draw.maybe(0.7, () => quantity(draw, duration)) : undefined,
    reversibilityMonths: reversibility === "months" ? quantity(draw, duration) : undefined,
    reversibilityAmount: reversibility === "amount" ? quantity(draw, amount) : undefined,
    indemnity: filledIn ? draw.maybe(0.5, () => quantity(draw, share)) : undefined,
    indemnityBase: draw.maybe(0.5, () => draw.pick(["fee", "contract", "contract"])),
    destination,
    newMonthlyCost: goesOn ? quantity(draw, amount) : undefined,
    oneOff: goesOn ? draw.maybe(0.6, () => quantity(draw, amount)) : undefined,
    rebuild:
      destination === "reinternalise" || (goesOn && draw.chance(0.1))
        ? draw.maybe(0.75, () =>
            withoutAbsent({
              fte: quantity(draw, fte),
              grossSalary: quantity(draw, salary),
              recruitmentFee: quantity(draw, share),
              skillLossMonths: draw.maybe(0.5, () => quantity(draw, skillLossMonths)),
            }),
          )
        : undefined,
  });
}

function randomOtherCost(draw: Draw, lastMonth: number): Json {
  const every = draw.pick([undefined, "once", "month", "year"]);
  const once = every === undefined || every === "once";
  const from = draw.maybe(0.6, () => draw.whole(once ? 0 : 1, draw.chance(0.3) ? Math.min(3, lastMonth) : lastMonth));
  return withoutAbsent({
    name: draw.maybe(0.8, () => draw.pick(["Audit", "Téléphonie", "Tender"])),
    amount: quantity(draw, signedAmount),
    probability: draw.maybe(0.3, () => randomProbability(draw)),
    every,
    from,
    to: draw.maybe(once ? 0.05 : 0.4, () => draw.whole(Math.max(1, from ?? 1), lastMonth)),
    growth: draw.maybe(once ? 0.05 : 0.5, () => quantity(draw, growth)),
    bought: draw.maybe(0.4, () => draw.chance(0.7)),
  });
}

function randomVat(draw: Draw): Json {
  const rate = draw.maybe(0.7, () => quantity(draw, vatRate));
  return withoutAbsent({ rate, deductible: draw.maybe(rate === undefined ? 1 : 0.85, () => quantity(draw, share)) });
}

// ---------------------------------------------------------------- the values, as decimal texts

/** Draws a decimal text. `floor` and `ceiling` bound what a range may hold. */
interface Pool {
  (draw: Draw): string;
  floor?: number;
  ceiling?: number;
}

function pool(floor: number, ceiling: number, text: (draw: Draw) => string): Pool {
  return Object.assign((draw: Draw) => text(draw), { floor, ceiling });
}

const share = pool(0, 1, (draw) =>
  draw.chance(0.6)
    ? draw.pick([
        "0.5",
        "0.25",
        "0.125",
        "0.005",
        "0.375",
        "0.625",
        "0.0625",
        "0.05",
        "0.06",
        "0.1",
        "0.2",
        "0.75",
        "0",
        "1",
      ])
    : draw.chance(0.97)
      ? decimal(draw.whole(0, 1000), 3)
      : "0.3333333333333333333333",
);

const vatRate = pool(0, 1, (draw) => draw.pick(["0.2", "0.1", "0.055", "0.021", "0.085", "0.196", "0", "0.125"]));

const smallShare = pool(0, 1, (draw) => draw.pick(["0.005", "0.015", "0.02", "0.03", "0.025", "0", "0.1", "0.0005"]));

const growth = pool(-0.5, 0.5, (draw) =>
  draw.chance(0.7)
    ? draw.pick(["0", "0.02", "0.025", "0.03", "0.005", "0.05", "0.015", "-0.02", "-0.05", "0.1", "0.0125"])
    : decimal(draw.whole(-80, 80), 3),
);

const wideGrowth = pool(-0.5, 0.5, (draw) =>
  draw.pick(["0.5", "-0.5", "0.25", "-0.25", "0.125", "-0.1", "0.4", "-0.375"]),
);

/** 0.21, 0.1025, 0.157625, ... make 1 + r a perfect power; the two longest are 1.01^12 and 1.02^12. */
const discountRate = pool(0, 0.3, (draw) =>
  draw.chance(0.6)
    ? draw.pick(["0", "0.08", "0.06", "0.05", "0.125", "0.25", "0.3"])
    : draw.pick([
        "0.21",
        "0.1025",
        "0.0609",
        "0.2544",
        "0.157625",
        "0.08243216",
        "0.126162419264",
        "0.126825030131969720661201",
        "0.268241794562545318301696",
      ]),
);

const amount = pool(0, Infinity, (draw) => {
  switch (draw.whole(0, 6)) {
    case 0:
      return decimal(2311375 * draw.whole(1, 24), 3);
    case 1:
      return decimal(10 * draw.whole(0, 400_000) + 5, 3); // a tie at once
    case 2:
      return decimal(125 * draw.whole(0, 80_000), 3);
    case 3:
      return decimal(100 * draw.whole(0, 600), 0);
    case 4:
      return decimal(6 * draw.whole(0, 100_000) + 3, 2); // half a cent in every twelfth
    case 5:
      return decimal(draw.whole(0, 2_000_000), 2);
    default:
      return draw.pick(["12000", "310.4", "1", "0", "0.005", "0.06", "4200", "100000.01234567890123456789"]);
  }
});

const signedAmount = pool(-Infinity, Infinity, (draw) => (draw.chance(0.35) ? negated(amount(draw)) : amount(draw)));

const salary = pool(0, Infinity, (draw) =>
  draw.chance(0.6)
    ? draw.pick(["42000", "32000", "55000", "45000.5", "27736.5", "55000.125", "36000.06", "30000.01", "0"])
    : decimal(125 * draw.whole(160_000, 640_000), 3),
);

const fte = pool(0, Infinity, (draw) => draw.pick(["1", "2", "3", "0.5", "0.125", "1.5", "0.8", "2.375", "0.2", "0"]));

/** The last digit kept of most prices is odd: half as much again, or the middle of a range, is a tie. */
const price = pool(0, Infinity, (draw) => {
  switch (draw.whole(0, 4)) {
    case 0:
      return decimal(10 * draw.whole(0, 20_000) + 5, 3);
    case 1:
      return decimal(2 * draw.whole(0, 20_000) + 1, 2);
    case 2: // tiny, or of many decimals
      return decimal(2 * draw.whole(0, 500) + 1, draw.whole(2, 8)) + draw.pick(["", "", "0", "000"]);
    case 3:
      return draw.pick(["0.0035", "0.0040", "0.04", "0.055", "0.00001250", "0.1", "0.09995", "0.99995", "1", "0.00"]);
    default:
      return draw.pick([
        ...["75.00", "80.125", "48.5", "3500", "30000.00", "0.01", "0.5", "110", "1.995", "12.3456789", "0"],
        ...["5.1234567", "10.00000", "12.0833333333333", "0.12345678901234567890123"],
      ]);
  }
});

const units = pool(0, Infinity, (draw) =>
  draw.chance(0.5)
    ? decimal(draw.whole(1, 500), 0)
    : draw.pick(["1", "0.5", "0.125", "12.5", "8.375", "24", "120", "1.5", "0", "33.3", "1000.25"]),
);

const perYear = pool(0, Infinity, (draw) =>
  draw.pick([
    ...["0.5", "1", "5", "6", "7", "12", "18", "30", "54", "0.125", "2.25", "0"],
    ...["100", "500", "600", "1000", "1100", "1200", "240000", "33.3"],
  ]),
);

const missedMonths = pool(0, 12, (draw) => draw.pick(["0", "1", "2", "3", "4", "0.5", "1.5", "6", "7", "12", "0.25"]));

/** In months: notice, transition, reversibility. */
const duration = pool(0, 48, (draw) =>
  draw.chance(0.6)
    ? decimal(draw.whole(0, 12), 0)
    : draw.pick(["0", "0.5", "1.5", "2.25", "0.125", "4.8", "0.3", "7.125", "2.001", "1.999", "6.5", "18", "0.7"]),
);

const skillLossMonths = pool(1, Infinity, (draw) => draw.pick(["36", "24", "12", "1", "32", "7.5", "60", "30", "96"]));

/** A quantity of the pool: a number, a numeric text or a range. */
function quantity(draw: Draw, values: Pool): Json {
  return draw.chance(0.75) ? draw.dressed(values(draw)) : range(draw, values);
}

/** This value, or sometimes a range of the pool. */
function dressedOrRange(draw: Draw, value: string, values: Pool): Json {
  return draw.chance(0.85) ? draw.dressed(value) : range(draw, values);
}

function range(draw: Draw, values: Pool): Json {
  if (draw.chance(0.2)) {
    const bell = bellRange(draw, values);
    if (bell !== undefined) return bell;
  }
  const write = allAlike(draw);
  const [low, mode, high] = ordered([values(draw), values(draw), values(draw)]);
  const law = draw.pick([undefined, undefined, "uniform", "triangular", "pert"]);
  const withMode = law === "triangular" || law === "pert" || draw.chance(0.4);
  return withoutAbsent({
    low: write(low!),
    mode: withMode ? write(mode!) : undefined,
    high: write(draw.chance(0.05) && !withMode ? low! : high!),
    law,
  });
}

/** All bounds of a range as text or all as numbers: at 15 digits a number may pass the text beside it. */
const allAlike = (draw: Draw) =>
  draw.chance(0.5) ? (text: string): Json => text : (text: string): Json => Number(text);

/** Normal or lognormal, four standard deviations inside the bounds; undefined where there is no room for one. */
function bellRange(draw: Draw, values: Pool): Json {
  const mean = values(draw);
  const room = Math.min(
    Math.abs(Number(mean)),
    Number(mean) - (values.floor ?? 0),
    (values.ceiling ?? Infinity) - Number(mean),
  );
  const sd = ((room / 4) * draw.pick([1, 0.5, 0.1])).toPrecision(3);
  if (!(Number(sd) > 1e-6)) return undefined;
  const law = Number(mean) > 0 ? draw.pick(["normal", "lognormal"]) : "normal";
  return { mean: draw.dressed(mean), sd: draw.dressed(decimalOf(Number(sd))), law };
}

// ---------------------------------------------------------------- texts and chance

/** 12345 with 3 decimals is "12.345". */
function decimal(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0 ? `-${text}` : text;
}

/** A positive number of three significant digits without exponent. */
const decimalOf = (value: number): string => (value >= 1000 ? String(value) : value.toFixed(9).replace(/\.?0+$/, ""));

const negated = (text: string): string => (Number(text) === 0 ? text : `-${text}`);

const ordered = (texts: string[]): string[] => [...texts].sort((a, b) => Number(a) - Number(b));

const isRange = (value: Json): boolean => typeof value === "object" && value !== null;

function withoutAbsent(object: Record<string, Json>): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.imul(seed >>> 0, 0x9e3779b1) ^ Math.imul(Math.floor(seed / 2 ** 32) + 1, 0x85ebca6b)) >>> 0;
  }

  /** Uniform in [0, 1): the mulberry32 generator. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)]!;
  }

  maybe<T>(probability: number, value: () => T): T | undefined {
    return this.chance(probability) ? value() : undefined;
  }

  /** The decimal text as such, or as a number, sometimes with the noise of binary arithmetic beyond 15 digits. */
  dressed(text: string): number | string {
    if (this.chance(0.5)) return text;
    const number = Number(text);
    const noisy = number * (1 + 2 ** -52);
    const harmless = !Number.isInteger(number) && Number(noisy.toPrecision(15)) === number;
    return harmless && this.chance(0.05) ? noisy : number;
  }
}
