export { QUESTIONS, questionAt, questions, readAnswers, type Answers, type QuestionId } from "./answers";
export {
  families,
  presets,
  pricingUnits,
  scopeOf,
  shortLabel,
  TEMPLATES,
  type Family,
  type TemplateId,
} from "./presets";
export { retained } from "./retained";
export { roleNames } from "./teamOf";
export { replacedTeam, template, type TemplateDocument } from "./template";
export { itWorkload, TOWERS, towers, workloadEvidence } from "./towers";
