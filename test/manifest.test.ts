/** @jest-environment jsdom */
// The structure that Excel expects of an XML add-in-only manifest with a shared runtime and custom functions,
// from Microsoft's reference of the manifest's elements. `office-addin-manifest validate` needs the network.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addinAddress, withAddress } from "../scripts/build/functionFiles";

const root = join(__dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const app = manifest.documentElement;

const frenchLocales = ["fr-FR", "fr-CA", "fr-BE", "fr-CH"];

function all(name: string, from: Element = app): Element[] {
  return [...from.getElementsByTagName(name)];
}

function one(path: string): Element {
  return path.split(" ").reduce<Element>((element, name) => {
    const found = all(name, element);
    if (found.length === 0) throw new Error(`manifest.xml has no ${path}`);
    return found[0]!;
  }, app);
}

function childNames(element: Element): string[] {
  return [...element.children].map((child) => child.nodeName);
}

function value(element: Element): string {
  return element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? element.textContent ?? "";
}

function resource(id: string): Element | undefined {
  return ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((name) => all(name))
    .find((element) => element.getAttribute("id") === id);
}

function resourceUrl(path: string): string {
  const id = one(path).getAttribute("resid") ?? "";
  return value(resource(id)!);
}

/** Width and height, from the header of a PNG file. */
function pixelSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconFile(url: string): string {
  return join(root, new URL(url).pathname);
}

test("is well-formed XML of an Office task pane add-in", () => {
  expect(all("parsererror")).toEqual([]);
  expect(app.nodeName).toBe("OfficeApp");
  expect(app.getAttribute("xsi:type")).toBe("TaskPaneApp");
});

test("elements stand in the order of the schema", () => {
  expect(childNames(app)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(childNames(one("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
  expect(childNames(one("VersionOverrides Host"))).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  expect(childNames(one("AllFormFactors ExtensionPoint"))).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  expect(childNames(one("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
  expect(childNames(one("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
  expect(childNames(one("Group"))).toEqual(["Label", "Icon", "Control"]);
  expect(childNames(one("Control"))).toEqual(["Label", "Supertip", "Icon", "Action"]);
  expect(childNames(one("Action"))).toEqual(["TaskpaneId", "SourceLocation"]);
  expect(childNames(one("Resources"))).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
});

test("has a GUID, a version of four numbers that follows package.json, and texts within Office's limits", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(value(one("Id"))).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(value(one("Version"))).toBe(`${version}.0`);
  const withOverrides = (element: Element) => [element, ...all("Override", element)].map(value);
  for (const name of withOverrides(one("DisplayName"))) expect(name.length).toBeLessThanOrEqual(125);
  for (const description of withOverrides(one("Description"))) {
    expect(description.length).toBeLessThanOrEqual(250);
  }
});

test("asks for the shared runtime, spilled results and an Excel workbook", () => {
  const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.3"],
    ["ExcelApi", "1.12"],
  ]);
  expect(one("Hosts Host").getAttribute("Name")).toBe("Workbook");
  expect(one("VersionOverrides Host").getAttribute("xsi:type")).toBe("Workbook");
});

test("one page runs pane, ribbon button and functions, for as long as the workbook is open", () => {
  const page = "https://localhost:3000/taskpane.html";
  expect(one("Runtime").getAttribute("lifetime")).toBe("long");
  expect(value(one("DefaultSettings SourceLocation"))).toBe(page);
  for (const path of ["Runtime", "Page SourceLocation", "FunctionFile", "Action SourceLocation"]) {
    expect([path, one(path).getAttribute("resid")]).toEqual([path, "Taskpane.Url"]);
    expect(resourceUrl(path)).toBe(page);
  }
});

test("functions are =INFO.…, with French words in French Excel", () => {
  expect(value(resource(one("Namespace").getAttribute("resid")!)!)).toBe("INFO");
  expect(resourceUrl("Script SourceLocation")).toBe("https://localhost:3000/functions.js");
  expect(resourceUrl("Metadata SourceLocation")).toBe("https://localhost:3000/functions.json");
  const metadata = resource("Functions.Metadata.Url")!;
  const overrides = all("bt:Override", metadata).map((o) => [o.getAttribute("Locale"), value(o)]);
  const french = "https://localhost:3000/functions.fr-FR.json";
  expect(overrides).toEqual(frenchLocales.map((locale) => [locale, french]));
});

test("every text that differs between languages has its French", () => {
  const translated = [...all("Override"), ...all("bt:Override")].map((o) => o.parentElement!);
  for (const element of new Set(translated)) {
    const locales = [...element.children].map((o) => o.getAttribute("Locale"));
    expect(locales).toEqual(frenchLocales);
  }
  const sameEverywhere = ["Functions.Namespace", "Open.Label"];
  for (const string of all("bt:String")) {
    const id = string.getAttribute("id")!;
    expect([id, string.children.length > 0]).toEqual([id, !sameEverywhere.includes(id)]);
  }
});

test("every resid leads to a resource, every resource is used, ids and texts are short enough", () => {
  const resids = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid")!);
  const resources = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")].filter((e) => e.id !== "");
  expect([...new Set(resids)].sort()).toEqual(resources.map(({ id }) => id).sort());
  for (const { id } of manifest.querySelectorAll("[id]")) expect(id.length).toBeLessThanOrEqual(32);
  for (const [list, limit] of [
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ] as const) {
    for (const string of [...all("bt:String", one(list)), ...all("bt:Override", one(list))]) {
      expect(value(string).length).toBeLessThanOrEqual(limit);
    }
  }
});

test("every address is https and leads to what the build makes", () => {
  const urls = [...text.matchAll(/"(https?:[^"]+)"/g)]
    .map((match) => match[1]!)
    .filter((url) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url));
  const made =
    /^\/(taskpane\.html|functions\.js|functions(\.fr-FR)?\.json|help\/index\.html|assets\/icons\/icon-\d+\.png)$/;
  for (const url of urls) {
    expect(url).toMatch(/^https:\/\/localhost:3000\//);
    expect(new URL(url).pathname).toMatch(made);
  }
});

test("icons have the sizes they are declared with", () => {
  expect(pixelSize(iconFile(value(one("IconUrl"))))).toEqual([32, 32]);
  expect(pixelSize(iconFile(value(one("HighResolutionIconUrl"))))).toEqual([64, 64]);
  const icons = all("bt:Image").filter((image) => image.hasAttribute("size"));
  expect(icons.map((icon) => icon.getAttribute("size")).slice(0, 4)).toEqual(["16", "32", "64", "80"]);
  for (const icon of icons) {
    const size = Number(icon.getAttribute("size"));
    expect(pixelSize(iconFile(value(resource(icon.getAttribute("resid")!)!)))).toEqual([size, size]);
  }
});

test.each([
  [undefined, "https://localhost:3000/taskpane.html"],
  ["https://outils.exemple.fr/tco/", "https://outils.exemple.fr/tco/taskpane.html"],
])("ADDIN_URL %s puts the pane at %s", (address, pane) => {
  const built = withAddress(text, addinAddress(address));
  expect(built).toContain(`<SourceLocation DefaultValue="${pane}"/>`);
  if (address) expect(built).not.toContain('"https://localhost');
});

test("an ADDIN_URL that Excel would refuse is refused", () => {
  expect(() => addinAddress("http://outils.exemple.fr")).toThrow(/https/);
});
