import { BooleanNumber, BorderStyleTypes, HorizontalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { NamedStyle } from "./workbookData";

const header: IStyleData = { bl: BooleanNumber.TRUE, bg: { rgb: "#EDEBE9" }, tb: WrapStrategy.WRAP };
const rule = { s: BorderStyleTypes.THIN, cl: { rgb: "#8A8886" } };

/** How the named styles look. Inputs are blue on light yellow, as financial modelling standards ask. */
export const styles: Readonly<Record<NamedStyle, IStyleData>> = {
  title: { bl: BooleanNumber.TRUE, fs: 16 },
  section: { bl: BooleanNumber.TRUE, fs: 12, bd: { b: rule } },
  header,
  numberHeader: { ...header, ht: HorizontalAlign.RIGHT },
  figure: { ht: HorizontalAlign.RIGHT },
  input: { cl: { rgb: "#0000FF" }, bg: { rgb: "#FFFFCC" } },
  result: { bl: BooleanNumber.TRUE, bd: { t: rule } },
  bar: { cl: { rgb: "#0B6470" } },
  note: { it: BooleanNumber.TRUE, cl: { rgb: "#605E5C" } },
};
