import { useState } from "react";
import { percentage, typeset } from "../../messages/figures";
import { sentence } from "../../messages/problems/problems";
import type { Problem } from "../../model/reading/problem";
import { plain } from "../../ground/nearest";
import type { QuantityField } from "../../model/table/field";
import {
  askedAt,
  detailAsked,
  detailsAsked,
  families,
  MARKET_DETAILS,
  presets,
  QUESTIONS,
  questions,
  priceAsked,
  spent,
  spentAsked,
  TEMPLATES,
} from "../../model/templates";
import type { Family, TemplateId } from "../../model/templates";
import { priceText } from "../../scenario/writing/priceText";
import type { Language } from "../../ground/label";
import { unitLabel } from "../../scenario/words/units";
import { parameters } from "../asked";
import type { AskedPage } from "../asked";
import { templateTexts } from "./templateTexts";

/** The model and, unless it is the example, the five questions and what the quote may say besides. It loads the page anew with the answers in its address, so that it can be kept and sent. */
export function TemplateForm({
  asked,
  problems,
}: {
  readonly asked: AskedPage;
  readonly problems: readonly Problem[];
}) {
  const { language, answers } = asked;
  // The example answers nothing: its company is what it is.
  const [template, setTemplate] = useState<TemplateId | "">(asked.template ?? "");
  const texts = templateTexts[language];
  return (
    <form className="template" aria-label={texts.form}>
      <div className="questions">
        <input type="hidden" name="lang" value={language} />
        <label>
          {texts.model}
          <select
            name="template"
            value={template}
            onChange={(event) => setTemplate(event.target.value as TemplateId | "")}
          >
            <option value="">{texts.example}</option>
            {(Object.keys(families) as Family[]).map((family) => (
              <optgroup key={family} label={families[family][language]}>
                {TEMPLATES.filter((id) => presets[id].family === family).map((id) => (
                  <option key={id} value={id}>
                    {typeset(presets[id].label[language], language)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {template !== "" && (
          <>
            {asksOf(template, answers).map(([name, id, question]) => (
              <label key={id}>
                {labelled(question, language)}
                <Answer name={name} question={question} value={answers[id]} language={language} />
              </label>
            ))}
          </>
        )}
        <button>{texts.open}</button>
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <strong>{texts.refused}</strong>
          <ul>
            {problems.map((problem) => (
              <li key={problem.at}>{sentence({ ...problem, label: labelOf(problem, asked) }, language)}</li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}

type Asked = readonly [name: string, id: keyof AskedPage["answers"], question: QuantityField];

/** What a model asks, in order: the name in the address, the answer and the question. */
function asksOf(id: TemplateId, { monthlyFee, employees }: AskedPage["answers"]): readonly Asked[] {
  const isQuoted = monthlyFee !== undefined;
  const price = priceAsked(id, Number(employees));
  return [
    ...QUESTIONS.map((each): Asked => [parameters[each].name, each, questions[each]]),
    ...(price ? [["price", "price", price] as const] : []),
    ...detailsAsked(id).map((each): Asked => [each, each, detailAsked(id, each, isQuoted)]),
    ...spentAsked(id).map((each): Asked => [each, each, spent[each]]),
  ];
}

/** Whether it is a price of the market, which holds where no other is given. */
const isPrice = (name: string): boolean => name === "price" || MARKET_DETAILS.some((id) => id === name);

interface AnswerProps {
  readonly name: string;
  readonly question: QuantityField;
  readonly value: AskedPage["answers"][keyof AskedPage["answers"]];
  readonly language: Language;
}

/** A number, or a range where the question has no certain answer; what is proposed shows while nobody knows. */
function Answer({ name, question, value, language }: AnswerProps) {
  const { unit, min, max, fixed, optional, proposal } = question;
  const texts = templateTexts[language];
  if (typeof value === "object" || fixed === undefined) {
    const shown = typeof value === "object" ? priceText(value, language) : value;
    const told = isPrice(name) ? texts.otherwise : texts.proposed;
    const hint = typeset(proposal ? told(priceText(proposal.value, language)) : texts.unknown, language);
    return <input name={name} defaultValue={shown} placeholder={hint} size={Math.max(12, hint.length)} />;
  }
  if (unit === "rate") {
    const shown = typeof value === "number" ? percentage(value, language) : value;
    return <input name={name} defaultValue={shown} size={5} inputMode="decimal" required />;
  }
  const step = fixed === "whole" ? 1 : "any";
  return (
    <input
      name={name}
      type="number"
      defaultValue={value}
      min={min}
      max={max}
      step={step}
      required={!optional}
      placeholder={optional ? texts.unknown : undefined}
    />
  );
}

/** "Forfait proposé (€/mois)", with its unit where neither the label nor the answer says it. */
function labelled({ label, unit }: QuantityField, language: Language): string {
  const shown = unitLabel(unit)[language];
  const isSaid =
    ["rate", "employees", "units", "amountPerUnit"].includes(unit) || plain(label[language]) === plain(shown);
  return isSaid ? label[language] : `${label[language]} (${shown})`;
}

function labelOf({ at }: Problem, { template, language }: AskedPage): string {
  return (template && askedAt(template, at)?.label[language]) ?? at;
}
