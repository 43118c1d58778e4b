/** The numbers of case 03 that its lines read, as float64. */
export interface FeeContract {
  readonly years: number;
  readonly discountRate: number;
  readonly units: number;
  readonly unitPrice: number;
  readonly fixedShare: number;
  readonly indexGrowth: number;
  readonly cap: number;
  readonly volumeGrowth: number;
  readonly deadBand: number;
  readonly arcShare: number;
  readonly rrcShare: number;
  readonly items: readonly { readonly unitPrice: number; readonly perYear: number }[];
  readonly credits: {
    readonly missedMonths: number;
    readonly share: number;
    readonly cap: number;
    readonly unreported: number;
  };
  readonly governance: number;
  readonly setup: number;
  readonly selection: number;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/**
 * The lines of case 03 as a good programmer would write them by hand: a loop over months in plain float64, no ranges,
 * no exactness, nothing but this contract. What the exact reader is raced against.
 */
export function handwrittenPlan(contract: FeeContract) {
  const { years, units, credits } = contract;
  const ids = ["fee", "additionalCharges", "reducedCredits", "workUnits", "serviceCredits", "governance", "selection", "setup"] as const; // prettier-ignore
  const lines = Object.fromEntries(ids.map((id) => [id, new Array<number>(years + 1).fill(0)])) as Record<
    (typeof ids)[number],
    number[]
  >;
  let coefficient = 1;
  lines.selection[0] = contract.selection * 12 * cents(units * cents(contract.unitPrice));
  lines.setup[0] = contract.setup;
  for (let month = 1; month <= 12 * years; month++) {
    const year = Math.ceil(month / 12);
    if (month % 12 === 1 && year > 1) {
      const raw = contract.fixedShare + (1 - contract.fixedShare) * (1 + contract.indexGrowth) ** (year - 1);
      coefficient = Math.round(Math.min(raw, coefficient * (1 + contract.cap)) * 1e4) / 1e4;
    }
    const price = cents(contract.unitPrice * coefficient);
    const fee = cents(units * price);
    const volume = units * (1 + contract.volumeGrowth) ** (year - 1);
    const additional = cents(Math.max(0, volume - units * (1 + contract.deadBand)) * cents(contract.arcShare * price));
    const reduced = -cents(Math.max(0, units * (1 - contract.deadBand) - volume) * cents(contract.rrcShare * price));
    let workUnits = 0;
    for (const item of contract.items) workUnits += (item.perYear / 12) * cents(item.unitPrice * coefficient);
    lines.fee[year]! += fee;
    lines.additionalCharges[year]! += additional;
    lines.reducedCredits[year]! += reduced;
    lines.workUnits[year]! += workUnits;
    lines.serviceCredits[year]! -=
      (credits.missedMonths / 12) * Math.min(credits.share, credits.cap) * fee * (1 - credits.unreported);
    lines.governance[year]! += contract.governance * (fee + additional + reduced);
  }
  const total = new Array<number>(years + 1).fill(0);
  for (const id of ids) {
    for (let year = 0; year <= years; year++) {
      const amount = cents(lines[id][year]!);
      lines[id][year] = amount;
      total[year]! += amount;
    }
  }
  let grandTotal = 0;
  let npv = 0;
  for (let year = 0; year <= years; year++) {
    const amount = cents(total[year]!);
    total[year] = amount;
    grandTotal += amount;
    npv += amount / (1 + contract.discountRate) ** year;
  }
  const fiscalTotals = Object.fromEntries(total.slice(1).map((amount, i) => [2027 + i, amount]));
  return { lines, total, grandTotal: cents(grandTotal), npv: cents(npv), fiscalTotals };
}
