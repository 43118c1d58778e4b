import type { Language } from "../ground/label";

const names: Readonly<Record<Language, string>> = { fr: "Français", en: "English" };

interface Props {
  readonly language: Language;
  /** What the address asks for, which the other language keeps. */
  readonly search: string;
}

/** Links that open the page in the other language: formulas, numbers, words and errors. */
export function LanguageSwitch({ language, search }: Props) {
  const inLanguage = (each: Language): string => {
    const asked = new URLSearchParams(search);
    asked.set("lang", each);
    return `?${asked.toString()}`;
  };
  return (
    <nav className="languages" aria-label={{ fr: "Langue", en: "Language" }[language]}>
      {(Object.keys(names) as Language[]).map((each) => (
        <a key={each} href={inLanguage(each)} lang={each} aria-current={each === language ? "page" : undefined}>
          {names[each]}
        </a>
      ))}
    </nav>
  );
}
