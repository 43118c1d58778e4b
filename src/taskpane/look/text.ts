import { makeStyles, tokens } from "@fluentui/react-components";

/** The few kinds of text of the pane. Figures have equal widths, so that amounts line up. */
export const useText = makeStyles({
  base: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "break-word",
    "& h1, & h2, & h3, & p, & ol, & ul, & dl, & dd": { margin: 0, padding: 0 },
    "& ol, & ul": { listStyleType: "none" },
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  amount: { whiteSpace: "nowrap", textAlign: "right" },
  /** Read aloud, not shown. */
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
