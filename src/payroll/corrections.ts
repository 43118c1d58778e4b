/**
 * Where the official model is behind the law of 2026: rules of our own in the place of its own. Each falls away once the
 * package says the same by itself: a test compares them, and fails when it does.
 *
 * The general reduction (RGDU) keeps the minimum wage of 1 January, 12.02 € an hour, for its eligibility and its
 * coefficient all year 2026; the rise to 12.31 € of 1 June counts for whatever else depends on the minimum wage. Source:
 * decree of June 2026, announced by the Bulletin officiel de la Sécurité sociale; betagouv/mon-entreprise, issue 4621 and
 * pull request 4622.
 */
export const corrections = {
  "salarié . cotisations . exonérations . RGDU . SMIC du 1er janvier": {
    remplace: {
      "références à": "salarié . temps de travail . SMIC",
      dans: [
        "salarié . cotisations . exonérations . RGDU",
        "salarié . cotisations . exonérations . RGDU . coefficient",
      ],
    },
    valeur: "salarié . temps de travail . SMIC",
    contexte: { date: "01/01/2026" },
  },
};
