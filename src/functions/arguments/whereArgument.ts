import type { Where } from "../../asking/breakEvenValue";
import { whereWords } from "../../messages/tables/analysisWords";
import { isOmitted } from "../../scenario/cell";
import { choiceArgument } from "./choiceArgument";

/** In which of two scenarios a quantity is to move, in French or English; undefined when left out. */
export const whereArgument = (value: unknown): Where | undefined =>
  isOmitted(value) ? undefined : choiceArgument(value, whereWords, "unknownWhere");
