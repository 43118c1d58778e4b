import { otherChoices } from "../../../src/messages/why/otherChoices";
import { scenarioFields } from "../../../src/model/table/quantities";
import { evidence, toFill } from "../../../src/scenario/writing/writeValue";

const { exit, extras } = scenarioFields.contracts.fields;
const spaced = (text: string) => text.replace(/\s/g, " ");

test("a notice of 3 to 6 months: what is proposed to others, in both languages", () => {
  const own = (language: "fr" | "en") => evidence(exit.fields.notice.proposal, language);
  expect(otherChoices("/contracts/0/exit/notice", own("fr"), "fr")).toBe(" ; autres choix : 3 (petite entreprise) ; 8 (cas d'une ETI de 400 salariés) ; 2 (cloud)"); // prettier-ignore
  expect(otherChoices("/contracts/0/exit/notice", own("en"), "en")).toBe("; other choices: 3 (small company) ; 8 (case of a company of 400) ; 2 (cloud)".replaceAll(" ;", ";")); // prettier-ignore
});
test("of an alternative, what is proposed is one of the others", () =>
  expect(otherChoices("/contracts/0/exit/notice", evidence(exit.fields.notice.alternatives.cloud, "fr"), "fr")).toContain(
    "3 à 6 (d’ordinaire)",
  )); // prettier-ignore
test("an overrun is one choice with its probability: the public review's 0 to 41 %, always due", () => {
  const choices = otherChoices("/contracts/0/extras/overrun", evidence(extras.fields.low.proposal, "fr"), "fr");
  expect(spaced(choices)).toContain("0 % à 41 %, probabilité 100 % (Externalisation publique)");
  expect(choices).not.toContain("d’ordinaire");
});
test("what has no other choice says none", () =>
  expect(otherChoices("/contracts/0/exit/indemnity", evidence(exit.fields.indemnity.proposal, "fr"), "fr")).toBe(""));

test("beside a row to fill in, too", () =>
  expect(spaced(toFill(exit.fields.notice, "fr"))).toMatch(
    /^À renseigner ; proposé : 3 à 6 \(Hypothèse, .*\) ; ou 3 \(petite entreprise\) ; ou 8 .* ; ou 2 \(cloud\)$/,
  ));
