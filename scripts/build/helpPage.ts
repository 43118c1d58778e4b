import { amountFigure } from "../../src/messages/figures";
import { emptyCellMeaning, type FunctionExample } from "../../src/messages/help/functionTexts";
import { type FunctionMetadata, type ParameterMetadata } from "../../src/workbook/grid/calls/functionMetadata";
import { helpPath, type Language, languages } from "./functionFiles";

const words = {
  fr: { parameters: "Arguments", examples: "Exemples", optional: "facultatif", all: "Toutes les fonctions" },
  en: { parameters: "Arguments", examples: "Examples", optional: "optional", all: "All functions" },
};
const languageNames = { fr: "Français", en: "English" };

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
code { font-family: Consolas, ui-monospace, monospace; }
dt { margin-top: .75rem; } dd { margin-left: 1.5rem; }
nav { display: flex; gap: 1.5rem; }`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]!);
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** `INFO.TCO(scénario; [années])`, with the list separator of the language. */
function syntax({ name, parameters }: FunctionMetadata, language: Language): string {
  const separator = language === "fr" ? "; " : ", ";
  return `INFO.${name}(${parameters.map(argument).join(separator)})`;
}

function argument({ name, optional, repeating }: ParameterMetadata): string {
  const shown = repeating ? `${name}…` : name;
  return optional || repeating ? `[${shown}]` : shown;
}

function result(value: number | string, language: Language): string {
  return typeof value === "string" ? value : amountFigure(value, language);
}

/** The help page of one function in one language, the other language one click away. */
export function helpPage(
  metadata: FunctionMetadata,
  language: Language,
  examples: readonly FunctionExample[] = [],
): string {
  const other: Language = language === "fr" ? "en" : "fr";
  const text = words[language];
  const parameters = metadata.parameters.map(
    (parameter) =>
      `<dt><code>${escapeHtml(parameter.name)}</code>${parameter.optional ? ` (${text.optional})` : ""}</dt>` +
      `<dd>${escapeHtml(parameter.description ?? "")}</dd>`,
  );
  const shown = examples.map(
    (example) =>
      `<li><code>${escapeHtml(example[language])}</code>${example.result === "" ? "" : ` → ${escapeHtml(result(example.result, language))}`}</li>`,
  );
  return page(
    language,
    `INFO.${metadata.name}`,
    `<nav><a href="../index.html">${text.all}</a><a href="../${other}/${metadata.id}.html" lang="${other}">${languageNames[other]}</a></nav>
<h1>INFO.${metadata.name}</h1>
<p><code>=${escapeHtml(syntax(metadata, language))}</code></p>
<p>${escapeHtml(metadata.description ?? "")}</p>
${parameters.length > 0 ? `<h2>${text.parameters}</h2>\n<dl>${parameters.join("\n")}</dl>\n<p>${escapeHtml(emptyCellMeaning[language])}</p>` : ""}
${shown.length > 0 ? `<h2>${text.examples}</h2>\n<ul>${shown.join("\n")}</ul>` : ""}`,
  );
}

/** The list of all functions, French first, English beside. */
export function helpIndex(files: Readonly<Record<Language, readonly FunctionMetadata[]>>): string {
  const lists = languages.map(
    (language) => `<section lang="${language}"><h2>${languageNames[language]}</h2>
<dl>${files[language]
      .map(
        ({ id, name, description }) =>
          `<dt><a href="${helpPath(id, language).replace("help/", "")}"><code>INFO.${name}</code></a></dt>` +
          `<dd>${escapeHtml(description ?? "")}</dd>`,
      )
      .join("\n")}</dl></section>`,
  );
  return page("fr", "INFO TCO", `<h1>INFO TCO</h1>\n${lists.join("\n")}`);
}
