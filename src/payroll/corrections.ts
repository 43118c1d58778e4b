import rules from "modele-social";

// Where the official model is behind the law of 2026, by rules of our own in the place of its own. Each falls away when the
// package says the same by itself: a test compares them, and fails once it does.

const REDUCTION = "salarié . cotisations . exonérations . RGDU";

/**
 * The general reduction keeps the minimum wage of 1 January, 12.02 € an hour, for its eligibility and its coefficient all
 * year 2026; the rise to 12.31 € of 1 June changes the minimum wage and nothing else of it. Source: decree of June 2026,
 * announced by the Bulletin officiel de la Sécurité sociale; betagouv/mon-entreprise, issue 4621 and pull request 4622.
 */
export const correctedRules: typeof rules = {
  ...rules,
  [REDUCTION]: withWageOfJanuary(rules[REDUCTION]),
} as typeof rules;

function withWageOfJanuary(rule: unknown): unknown {
  const named = JSON.stringify(rule).replaceAll("temps de travail . SMIC", "SMIC du 1er janvier");
  const { avec, ...rest } = JSON.parse(named) as { avec: object };
  const wage = "temps de travail . SMIC * SMIC . horaire . début d'année / SMIC . horaire";
  return { ...rest, avec: { ...avec, "SMIC du 1er janvier": wage } };
}
