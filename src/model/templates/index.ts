export { askedAt, detailsAsked, QUESTIONS, questions, readAnswers, type Answers, type QuestionId } from "./answers";
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
export { DETAILS, details, type DetailId } from "./quotedLines";
export { retained } from "./retained";
export { roleNames } from "./teamOf";
export { replacedTeam, template, type TemplateDocument } from "./template";
export { itWorkload, TOWERS, towers, workloadEvidence } from "./towers";
