import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { type FunctionHelp } from "../../src/messages/help/functionTexts";
import { type FunctionMetadata, type FunctionsMetadata } from "../../src/workbook/grid/calls/functionMetadata";

/** The address written in manifest.xml and in the functions' @helpurl tags. */
const sourceAddress = "https://localhost:3000";

export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

/** Where the built add-in will be served from: ADDIN_URL, without a trailing slash. */
export function addinAddress(value = process.env.ADDIN_URL): string {
  if (!value) return sourceAddress;
  const url = new URL(value);
  if (url.protocol !== "https:") {
    throw new Error(`ADDIN_URL is ${value}: Excel loads add-ins over https only (https://host/folder).`);
  }
  return value.replace(/\/+$/, "");
}

export function withAddress(text: string, address: string): string {
  return text.replaceAll(sourceAddress, address);
}

export function helpPath(id: string, language: Language): string {
  return `help/${language}/${id}.html`;
}

/** The metadata of the custom functions in a source file, as the Office generator reads them. */
export async function readFunctions(sourceFile: string): Promise<FunctionsMetadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sourceFile);
  if (errors.length > 0) throw new Error(`${sourceFile}: ${errors.join("; ")}`);
  if (!metadataJson) throw new Error(`${sourceFile}: no @customfunction found (top-level functions only).`);
  return JSON.parse(metadataJson) as FunctionsMetadata;
}

/**
 * What every function asks of Excel: the addresses of its arguments, by which an empty cell is told from a 0
 * (src/functions/excel). Excel gives them to functions whose result is a table, of one cell where it is a value.
 */
const withAddresses = (metadata: FunctionMetadata): FunctionMetadata => ({
  ...metadata,
  options: { ...metadata.options, requiresParameterAddresses: true },
  result: { ...metadata.result, dimensionality: "matrix" },
});

/** English metadata, ready to serve. */
export function englishFile(generated: FunctionsMetadata, address: string): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((metadata) => ({
      ...withAddresses(metadata),
      helpUrl: `${address}/${helpPath(metadata.id, "en")}`,
    })),
  };
}

/** The same functions in French: ids, names and order of parameters are those of the English file. */
export function frenchFile(
  generated: FunctionsMetadata,
  french: Readonly<Record<string, FunctionHelp>>,
  address: string,
): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((metadata) => ({
      ...withAddresses(metadata),
      description: french[metadata.id]!.description,
      helpUrl: `${address}/${helpPath(metadata.id, "fr")}`,
      parameters: metadata.parameters.map((parameter) => ({
        ...parameter,
        ...french[metadata.id]!.parameters[parameter.name],
      })),
    })),
  };
}

/** Everything that keeps the function files from being built, one sentence each. */
export function functionProblems(
  generated: FunctionsMetadata,
  french: Readonly<Record<string, FunctionHelp>>,
): string[] {
  const known = new Set(generated.functions.map(({ id }) => id));
  return [
    ...generated.functions.flatMap((metadata) => englishProblems(metadata)),
    ...generated.functions.flatMap((metadata) => frenchProblems(metadata, french[metadata.id])),
    ...Object.keys(french)
      .filter((id) => !known.has(id))
      .map((id) => `${id}: French help for a function that does not exist`),
  ];
}

function englishProblems({ id, name, description, helpUrl, parameters }: FunctionMetadata): string[] {
  const expected = `${sourceAddress}/${helpPath(id, "en")}`;
  return [
    ...(/^[A-Z][A-Z0-9_.]{2,}$/.test(id) && id === name ? [] : [`${id}: id and name must be equal, 3 capitals`]),
    ...(/^([A-Z]{1,3}\d+|R\d*C\d*)$/.test(id) ? [`${id}: looks like a cell address`] : []),
    ...(description ? [] : [`${id}: no description`]),
    ...(helpUrl === expected ? [] : [`${id}: write "@helpurl ${expected}"`]),
    ...parameters
      .filter((parameter) => !parameter.description)
      .map((parameter) => `${id}: parameter ${parameter.name} has no description`),
  ];
}

function frenchProblems({ id, parameters }: FunctionMetadata, help: FunctionHelp | undefined): string[] {
  if (!help) return [`${id}: no French help`];
  const names = new Set(parameters.map(({ name }) => name));
  return [
    ...(help.description ? [] : [`${id}: no French description`]),
    ...parameters
      .filter(({ name }) => !help.parameters[name]?.name || !help.parameters[name]?.description)
      .map(({ name }) => `${id}: parameter ${name} has no French name or description`),
    ...Object.keys(help.parameters)
      .filter((name) => !names.has(name))
      .map((name) => `${id}: French help for a parameter ${name} that does not exist`),
  ];
}
