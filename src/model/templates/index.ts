export {
  askedAt,
  detailsAsked,
  hasOwnPrice,
  priceAsked,
  QUESTIONS,
  questions,
  readAnswers,
  SPENT,
  spent,
  spentAsked,
  type Answers,
  type QuestionId,
  type SpentId,
} from "./answers";
export { marketPrices } from "./marketPrices";
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
export { leastKept, roleNames } from "./teamOf";
export { replacedTeam, template, type TemplateDocument } from "./template";
export { itWorkload, TOWERS, towers, workloadEvidence } from "./towers";
