import { additionalCharges } from "./additionalCharges";
import { benefits } from "./benefits";
import { bonuses } from "./bonuses";
import { departures } from "./departures";
import { doubleRunIn } from "./doubleRunIn";
import { employerCharges } from "./employerCharges";
import { equipment } from "./equipment";
import { fee } from "./fee";
import { governance } from "./governance";
import { indemnity } from "./indemnity";
import type { CostLine } from "./line";
import { management } from "./management";
import { newSolution } from "./newSolution";
import { onCall } from "./onCall";
import { oneOff } from "./oneOff";
import { otherCosts } from "./otherCosts";
import { overrun } from "./overrun";
import { premises } from "./premises";
import { reducedCredits } from "./reducedCredits";
import { replacement } from "./replacement";
import { resources } from "./resources";
import { reversibility } from "./reversibility";
import { salaries } from "./salaries";
import { selection } from "./selection";
import { serviceCredits } from "./serviceCredits";
import { setup } from "./setup";
import { tools } from "./tools";
import { training } from "./training";
import { usage } from "./usage";
import { vatOn } from "./vat";
import { workUnits } from "./workUnits";

const EXCLUDING_VAT = [
  salaries,
  bonuses,
  employerCharges,
  benefits,
  onCall,
  replacement,
  training,
  tools,
  premises,
  equipment,
  resources,
  management,
  fee,
  usage,
  additionalCharges,
  reducedCredits,
  overrun,
  workUnits,
  serviceCredits,
  governance,
  selection,
  setup,
  departures,
  doubleRunIn,
  reversibility,
  indemnity,
  newSolution,
  oneOff,
  otherCosts,
] as const;

/** What counts against the ceiling of a contract: all that its provider bills, service credits not deducted (MODEL.md 4.2). */
export const BILLED = [
  fee,
  usage,
  additionalCharges,
  reducedCredits,
  overrun,
  workUnits,
  setup,
  reversibility,
] as const;

/** Every line of a plan, in the order in which plans show them. A new line is a file beside this one and its name above. */
export const LINES = [...EXCLUDING_VAT, vatOn(EXCLUDING_VAT)] as const;

export type LineId = (typeof LINES)[number]["id"];

const named = new Map<LineId, CostLine<LineId>>(LINES.map((line) => [line.id, line]));

/** The line of an id. */
export const lineOf = (id: LineId): CostLine<LineId> => named.get(id)!;
