import type { Label, Language } from "../../ground/label";
import type { Proposal, QuantityField, Unit } from "../../model/table/field";
import { scenarioFields } from "../../model/table/quantities";
import { fieldAt } from "../../scenario/words/labelAt";
import { evidence } from "../../scenario/writing/writeValue";
import { percentage } from "../figures";
import { inUnit } from "../measures";

/**
 * What else the table proposes in the place of a value, so that who reads may choose.
 * Example: "; autres choix : 3 (petite entreprise) ; 2 (cloud)".
 *
 * @param own what the value rests on
 */
export function otherChoices(at: string, own: string, language: Language): string {
  const choices = at.endsWith("/overrun") ? overrunChoices(own, language) : quantityChoices(at, own, language);
  if (choices.length === 0) return "";
  const [one, many] = {
    fr: [" ; autre choix : ", " ; autres choix : "],
    en: ["; another choice: ", "; other choices: "],
  }[language] as [string, string];
  return (choices.length > 1 ? many : one) + choices.join({ fr: " ; ", en: "; " }[language]);
}

function quantityChoices(at: string, own: string, language: Language): readonly string[] {
  const field = fieldAt(at)?.field;
  if (field?.type !== "quantity") return [];
  return proposed(field)
    .filter(({ value }) => evidence(value, language) !== own)
    .map(({ value, when }) => `${proposedText(value.value, field.unit, language)} (${when[language]})`);
}

/** An overrun is chosen as a whole: its bounds, and how likely it is. */
function overrunChoices(own: string, language: Language): readonly string[] {
  const { probability, low, high } = scenarioFields.contracts.fields.extras.fields;
  const [chances, highs] = [proposed(probability), proposed(high)];
  return proposed(low).flatMap(({ value, when }, i) => {
    if (evidence(value, language) === own) return [];
    const bounds = `${inUnit(value.value as number, low.unit, language)} ${{ fr: "à", en: "to" }[language]} ${inUnit(highs[i]!.value.value as number, high.unit, language)}`;
    const chance = percentage(chances[i]!.value.value as number, language);
    return [`${bounds}, ${{ fr: "probabilité", en: "probability" }[language]} ${chance} (${when[language]})`];
  });
}

/** What is proposed of a quantity, and when. */
const proposed = ({
  proposal,
  alternatives = {},
}: QuantityField): readonly { readonly value: Proposal; readonly when: Label }[] => [
  ...(proposal ? [{ value: proposal, when: usually }] : []),
  ...Object.values(alternatives).map((value) => ({ value, when: value.when })),
];
const usually: Label = { fr: "d’ordinaire", en: "usually" };

function proposedText(value: Proposal["value"], unit: Unit, language: Language): string {
  if (typeof value === "number") return inUnit(value, unit, language);
  const [low, high] = [inUnit(value.low, unit, language), inUnit(value.high, unit, language)];
  return { fr: `${low} à ${high}`, en: `${low} to ${high}` }[language];
}
