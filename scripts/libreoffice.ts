import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { FormulaSheet } from "../src/formula/sheet/formulaSheet";
import { answer } from "../src/model/plan/answer";
import { CASES } from "../src/model/quantity";
import { scenarioOf, workedCases } from "../test/support/cases";
import { oneContractAndRole, placeOf, sheetOf } from "../test/support/formulas";

// npm run check:libreoffice: writes the native formulas of every worked case, in its four cases, into one spreadsheet,
// lets LibreOffice recalculate it, and compares every amount to the cent. Not part of npm test.

const sheets = [
  ...workedCases,
  { file: "one-contract-and-role", scenario: oneContractAndRole, expected: undefined },
].flatMap(({ file, scenario: document, expected }) => {
  const scenario = scenarioOf(document);
  return CASES.map((which) => ({
    name: `${file.replace(".json", "")}-${which}`,
    ...sheetOf(scenario, which),
    expected: expected?.[which] ?? answer(scenario, which),
  }));
});

const program = findLibreOffice();
if (!program) {
  console.error(
    "LibreOffice is not installed: nothing was checked. Install it (Debian: apt-get install libreoffice-calc-nogui; " +
      "elsewhere: libreoffice.org), or give the path of soffice in SOFFICE.",
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "info-libreoffice-"));
try {
  const file = join(folder, "formulas.fods");
  writeFileSync(file, spreadsheet(sheets));
  // Every sheet (the last −1) as comma-separated text, UTF-8 (76), cells as they are and not as they are shown.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync(program, [profile, "--headless", "--convert-to", filter, "--outdir", folder, file], { stdio: "ignore" });

  const wrong = sheets.filter(({ name, answer, expected }) => {
    const cells = table(readFileSync(join(folder, `formulas-${name}.csv`), "utf8"));
    const found = answer((address) => {
      const { row, column } = placeOf(address);
      return Number(cells[row - 1]?.[column - 1] ?? NaN);
    });
    if (isDeepStrictEqual(found, expected)) return false;
    console.error(
      `${name} differs:\n  LibreOffice ${JSON.stringify(found)}\n  expected    ${JSON.stringify(expected)}`,
    );
    return true;
  });
  console.log(`LibreOffice recalculated ${sheets.length} plans: ${sheets.length - wrong.length} to the cent.`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function findLibreOffice(): string | undefined {
  const names = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
  const onPath = (process.env.PATH ?? "")
    .split(process.platform === "win32" ? ";" : ":")
    .flatMap((place) => names.map((name) => join(place, name)));
  const usual = [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.com",
  ];
  return [process.env.SOFFICE, ...onPath, ...usual].find((path) => path && existsSync(path));
}

/** A flat OpenDocument spreadsheet whose formulas are in Excel's own notation. */
function spreadsheet(all: readonly { readonly name: string; readonly sheet: FormulaSheet }[]): string {
  const cell = (content: number | string | undefined) => {
    if (content === undefined) return "<table:table-cell/>";
    if (typeof content === "number") return `<table:table-cell office:value-type="float" office:value="${content}"/>`;
    return `<table:table-cell table:formula="msoxl:${escaped(content)}"/>`;
  };
  const text = (content: string) =>
    `<table:table-cell office:value-type="string"><text:p>${escaped(content)}</text:p></table:table-cell>`;
  const row = ({ label, cells }: FormulaSheet["lines"][number]) =>
    `<table:table-row>${text(label?.en ?? "")}${cells.map(cell).join("")}</table:table-row>`;
  const tables = all.map(
    ({ name, sheet }) => `<table:table table:name="${name}">${sheet.lines.map(row).join("")}</table:table>`,
  );
  const namespaces = ["office", "table", "text"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`); // prettier-ignore
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces.join(" ")} xmlns:msoxl="http://schemas.microsoft.com/office/excel/formula"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>${tables.join("\n")}</office:spreadsheet></office:body></office:document>`;
}

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

/** Cells of comma-separated text whose labels hold no line breaks. */
function table(csv: string): string[][] {
  const cells = (line: string) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return csv.split(/\r?\n/).map((line) => cells(line).map(([, quoted, plain]) => quoted ?? plain ?? ""));
}
