import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "./text";

const useStyles = makeStyles({
  notice: {
    padding: "8px 12px",
    // A border on every side, so that a contrast theme draws the box.
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteRedBackground1,
    marginBottom: "8px",
    ":last-child": { marginBottom: 0 },
  },
});

/** Something that went wrong, in a sentence. */
export function Notice({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.notice}>
      {title !== undefined && <p className={text.strong}>{title}</p>}
      <p>{children}</p>
    </div>
  );
}
