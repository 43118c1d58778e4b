import { useState } from "react";
import { percentage, typeset } from "../../messages/figures";
import { sentence } from "../../messages/problems/problems";
import type { Problem } from "../../model/reading/problem";
import { plain } from "../../ground/nearest";
import { families, presets, questionAt, QUESTIONS, questions, TEMPLATES } from "../../model/templates";
import type { Family, QuestionId } from "../../model/templates";
import type { Language } from "../../ground/label";
import { unitLabel } from "../../scenario/words/units";
import { parameters } from "../asked";
import type { AskedPage } from "../asked";
import { templateTexts } from "./templateTexts";

/** The model and, unless it is the example, the five questions. It loads the page anew with the answers in its address, so that it can be kept and sent. */
export function TemplateForm({
  asked,
  problems,
}: {
  readonly asked: AskedPage;
  readonly problems: readonly Problem[];
}) {
  const { language, answers } = asked;
  // The example answers nothing: its company is what it is.
  const [template, setTemplate] = useState<string>(asked.template ?? "");
  const texts = templateTexts[language];
  return (
    <form className="template" aria-label={texts.form}>
      <div className="questions">
        <input type="hidden" name="lang" value={language} />
        <label>
          {texts.model}
          <select name="template" value={template} onChange={(event) => setTemplate(event.target.value)}>
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
        {template !== "" &&
          QUESTIONS.map((question) => (
            <label key={question}>
              {labelled(question, language)}
              <Answer question={question} value={answers[question]} language={language} />
            </label>
          ))}
        <button>{texts.open}</button>
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <strong>{texts.refused}</strong>
          <ul>
            {problems.map((problem) => (
              <li key={problem.at}>{sentence({ ...problem, label: labelOf(problem, language) }, language)}</li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}

interface AnswerProps {
  readonly question: QuestionId;
  readonly value: number | string;
  readonly language: Language;
}

function Answer({ question, value, language }: AnswerProps) {
  const { name } = parameters[question];
  const { unit, min, max, fixed } = questions[question];
  if (unit === "rate") {
    const shown = typeof value === "number" ? percentage(value, language) : value;
    return <input name={name} defaultValue={shown} size={5} inputMode="decimal" required />;
  }
  const step = fixed === "whole" ? 1 : "any";
  return <input name={name} type="number" defaultValue={value} min={min} max={max} step={step} required />;
}

/** "Forfait proposé (€/mois)", with its unit where neither the label nor the answer says it. */
function labelled(question: QuestionId, language: Language): string {
  const { label, unit } = questions[question];
  const shown = unitLabel(unit)[language];
  const isSaid = unit === "rate" || unit === "employees" || plain(label[language]) === plain(shown);
  return isSaid ? label[language] : `${label[language]} (${shown})`;
}

function labelOf({ at }: Problem, language: Language): string {
  const question = questionAt(at);
  return question ? questions[question].label[language] : at;
}
