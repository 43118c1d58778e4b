import { one } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import type { FixedPartRows } from "./rows";
import { contractYearsElapsed } from "./service";

/** Units really used: those of the fixed part grown year after year. */
const volume = once(({ contract, units, volumeGrowth }: FixedPartRows) =>
  units.times(one.plus(volumeGrowth).toThe(contractYearsElapsed(contract))).as("volume réel", "actual volume"),
);

/** Units used beyond the dead band above those of the fixed part. */
export const unitsAbove = (line: FixedPartRows): Row =>
  line.volumeGrowth.isNothing
    ? line.units.times(line.volumeGrowth)
    : volume(line)
        .minus(line.units.times(one.plus(line.contract.deadBand)))
        .atLeast(0);

/** Units missing below the dead band under those of the fixed part. */
export const unitsBelow = (line: FixedPartRows): Row =>
  line.volumeGrowth.isNothing
    ? line.units.times(line.volumeGrowth)
    : line.units.times(one.minus(line.contract.deadBand)).minus(volume(line)).atLeast(0);
