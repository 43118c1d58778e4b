import type { Language } from "../scenario/language";

const names: Readonly<Record<Language, string>> = { fr: "Français", en: "English" };

/** Links that open the page in the other language: formulas, numbers, words and errors. */
export function LanguageSwitch({ language }: { readonly language: Language }) {
  return (
    <nav className="languages" aria-label={{ fr: "Langue", en: "Language" }[language]}>
      {(Object.keys(names) as Language[]).map((each) => (
        <a key={each} href={`?lang=${each}`} lang={each} aria-current={each === language ? "page" : undefined}>
          {names[each]}
        </a>
      ))}
    </nav>
  );
}
