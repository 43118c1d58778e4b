import { sectionNamed, sections } from "../../../src/scenario/words/sections";

/** A section as "holder path". */
const named = (title: string) => {
  const found = sectionNamed(title);
  return found && [found.holder, ...found.path].join(" ");
};

test.each([
  ["Scénario", "scenario"],
  ["Général", "scenario"],
  ["General", "scenario"],
  ["Équipe", "scenario team"],
  ["Équipe interne", "scenario team"],
  ["Internal team", "scenario team"],
  ["Pénalités", "contract credits"],
  ["Reprise", "contract transitionIn"],
  ["Exit", "contract exit"],
  ["TVA", "scenario vat"],
  ["Taxe sur la valeur ajoutée", "scenario vat"],
  ["Value added tax", "scenario vat"],
  ["Rien de tel", undefined],
])("%s is the title of %s", (title, expected) => expect(named(title)).toBe(expected));

test("every section is named by its titles in both languages, whatever the case and accents", () => {
  for (const section of sections)
    for (const title of [section.title.fr, section.title.en]) expect(sectionNamed(title.toUpperCase())).toBe(section);
});
