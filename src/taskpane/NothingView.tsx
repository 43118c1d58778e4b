import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneTexts } from "../messages/pane";
import type { Language } from "../ground/label";
import { SCENARIO_NAME } from "../workbook/port";
import { useText } from "./look/text";

const useStyles = makeStyles({
  nothing: { display: "grid", rowGap: "12px", paddingTop: "24px" },
  picture: { width: "72px", color: tokens.colorNeutralStroke1Hover, justifySelf: "center" },
  title: { textAlign: "center" },
  code: {
    display: "block",
    padding: "6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Nothing to show: what to do about it. */
export function NothingView({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const text = useText();
  const texts = paneTexts[language];
  const sheet = { fr: "Globale", en: "Global" }[language];
  return (
    <div className={styles.nothing}>
      <svg viewBox="0 0 72 48" aria-hidden="true" className={styles.picture} fill="none" stroke="currentColor">
        <path d="M1 5a4 4 0 0 1 4-4h62a4 4 0 0 1 4 4v38a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4ZM1 13h70M25 13v34" />
        <path strokeWidth="6" d="M36 40v-9M46 40v-14M56 40v-19" />
        <path d="M7 21h11M7 28h11M7 35h7" />
      </svg>
      <h1 className={mergeClasses(text.title, styles.title)}>{texts.nothing}</h1>
      <p>{texts.nothingHint}</p>
      <code className={styles.code}>{`=INFO.TCO(${sheet}!${SCENARIO_NAME})`}</code>
      <p className={text.note}>
        {texts.nothingName} <strong>{SCENARIO_NAME}</strong>.
      </p>
    </div>
  );
}
