import { views } from "../../messages/tables/planWords";
import type { View } from "../../model/calendar";
import { isOmitted } from "../../scenario/cell";
import { choiceArgument } from "./choiceArgument";

/** The calendar asked for, in French or English; years when left out. */
export const viewArgument = (value: unknown): View =>
  isOmitted(value) ? "year" : choiceArgument(value, views, "unknownView");
