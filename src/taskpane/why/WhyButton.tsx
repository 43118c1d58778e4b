import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentPropsWithoutRef } from "react";
import { whyWords } from "../../messages/why/why";
import type { Language } from "../../ground/label";
import type { Amount, Part, Whys } from "./useWhy";

const useStyles = makeStyles({
  button: {
    font: "inherit",
    letterSpacing: "inherit",
    fontVariantNumeric: "inherit",
    textAlign: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    // As large as fingers need, without pushing rows apart.
    padding: "4px",
    margin: "-4px",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { textDecorationLine: "underline", textUnderlineOffset: "3px", color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "&[aria-expanded=true]": { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
    "@media (forced-colors: active)": {
      "&[aria-expanded=true]": { outline: "1px solid Highlight" },
    },
  },
});

interface WhyButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "type" | "onClick" | "className"> {
  readonly whys: Whys;
  readonly part: Part;
  readonly amount: Amount;
  /** The amount as it is shown, and what it is the amount of: who hears it does not see where it stands. */
  readonly shown: string;
  readonly about: string;
  readonly language: Language;
}

/** An amount that says why it is what it is, when asked. */
export function WhyButton({ whys, part, amount, shown, about, language, children, ...others }: WhyButtonProps) {
  const styles = useStyles();
  const isExplained = whys.part === part && whys.amount !== undefined && isSame(whys.amount, amount);
  return (
    <button
      {...others}
      type="button"
      className={styles.button}
      aria-expanded={isExplained}
      aria-label={`${shown} – ${about}. ${whyWords.why[language]}`}
      onClick={(event) => whys.ask(part, amount, event.currentTarget)}
    >
      {children ?? shown}
    </button>
  );
}

const isSame = (a: Amount, b: Amount): boolean => JSON.stringify(a) === JSON.stringify(b);
