export {
  askedAt,
  detailAsked,
  detailsAsked,
  detailsNeeded,
  detailsOfFee,
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
export {
  continuousWatch,
  cyberInsurance,
  cyberInsuranceProposed,
  setupProposed,
  vacancy,
  vacancyProposed,
  watchProposed,
} from "./proposedRows";
export { DETAILS, details, MARKET_DETAILS, type DetailId, type MarketDetail } from "./quotedLines";
export { retained } from "./retained";
export { leastKept, roleNames } from "./teamOf";
export { replacedTeam, template, type TemplateDocument } from "./template";
export { itWorkload, takenOver, TOWERS, towers, workloadEvidence } from "./towers";
