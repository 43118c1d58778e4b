import { paneTexts } from "../../messages/pane";
import { typeset } from "../../messages/figures";
import type { Language } from "../../ground/label";

import { useText } from "./text";

interface TitleProps {
  readonly name: string;
  readonly sheet: string;
  readonly language: Language;
}

/** Which scenario this is and where it stands; a scenario without a name goes by its sheet's. */
export function Title({ name, sheet, language }: TitleProps) {
  const text = useText();
  const texts = paneTexts[language];
  return (
    <header>
      <p className={text.note}>{typeset(texts.onSheet(sheet), language)}</p>
      <h1 className={text.title}>{name || sheet}</h1>
    </header>
  );
}
