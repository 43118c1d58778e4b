import { views } from "../../messages/tables/planWords";
import type { View } from "../../model/calendar";
import { nearestOf, plain } from "../../ground/nearest";
import { Refused } from "../../asking/unanswered";
import { isOmitted } from "../../scenario/cell";

const names = (Object.keys(views) as View[]).flatMap((view) => {
  const { label, aliases } = views[view];
  return [view, label.fr, label.en, ...aliases].map((name) => [plain(name), view] as const);
});

/** The calendar asked for, in French or English; years when left out. */
export function viewArgument(value: unknown): View {
  if (isOmitted(value)) return "year";
  const found = typeof value === "string" ? names.find(([name]) => name === plain(value)) : undefined;
  if (found) return found[1];
  const accepted = Object.values(views).map(({ label }) => label);
  const nearest =
    typeof value === "string"
      ? nearestOf(
          value,
          accepted.flatMap(({ fr, en }) => [fr, en]),
        )
      : undefined;
  throw new Refused([], { code: "unknownView", value, accepted, nearest });
}
