import { providerAnswer } from "../../../src/scenario/words/providerAnswers";

test.each(["inclus", "Compris", "compris dans le forfait", "Inclus (1)", "gratuit", "sans supplément", "included", "Included in the fee", "free of charge"])("%s costs nothing more", (text) =>
  expect(providerAnswer(text)).toBe("included"),
); // prettier-ignore
test.each(["sans objet", "S.O.", "non proposé", "N/A", "non applicable", "hors périmètre", "not offered", "out of scope", "non inclus", "néant", "no bid", "pas d’offre"])("%s is not offered", (text) =>
  expect(providerAnswer(text)).toBe("notOffered"),
); // prettier-ignore
test.each(["sur devis", "NC", "n.c.", "NC (1)", "cf. annexe", "voir annexe 2", "à chiffrer", "on request", "TBD", "see appendix", "pour mémoire", "–", "?"])("%s is no answer yet", (text) =>
  expect(providerAnswer(text)).toBe("unknown"),
); // prettier-ignore
test.each(["95,00 €", "inclus hors déplacements", "compris jusqu'à 10 h", "110", "mensuel"])(
  "%s is something else",
  (text) => expect(providerAnswer(text)).toBeUndefined(),
);
