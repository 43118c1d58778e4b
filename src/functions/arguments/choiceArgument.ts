import { nearestOf, plain } from "../../ground/nearest";
import type { Label } from "../../ground/label";
import { Refused } from "../../asking/unanswered";

/** What may be chosen by an argument: what each choice is called, and its other names. */
export type ChoiceWords<Choice extends string> = Readonly<
  Record<Choice, { readonly label: Label; readonly aliases: readonly string[] }>
>;

/**
 * The choice that a text names, in French or English.
 *
 * @param others what else is accepted where the argument stands, to be told with the choices
 */
export function choiceArgument<Choice extends string>(
  value: unknown,
  words: ChoiceWords<Choice>,
  code: "unknownView" | "unknownWhere" | "unknownMeasure",
  others: readonly Label[] = [],
): Choice {
  const choices = Object.keys(words) as Choice[];
  const namesOf = (choice: Choice) => {
    const { label, aliases } = words[choice];
    return [choice, label.fr, label.en, ...aliases].map(plain);
  };
  const name = typeof value === "string" ? plain(value) : "";
  const found = choices.find((choice) => namesOf(choice).includes(name));
  if (found) return found;
  const accepted = [...choices.map((choice) => words[choice].label), ...others];
  const labels = accepted.flatMap(({ fr, en }) => [fr, en]);
  throw new Refused([], { code, value, accepted, nearest: typeof value === "string" ? nearestOf(value, labels) : undefined }); // prettier-ignore
}
