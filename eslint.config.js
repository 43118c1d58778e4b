"use strict";

const path = require("node:path");
const js = require("@eslint/js");
const ts = require("typescript");
const tseslint = require("typescript-eslint");
const prettier = require("eslint-config-prettier");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");

/**
 * The layers of src/, in order, each with the layers it may import.
 * A layer imports only layers above it in this table.
 */
const engine = ["ground", "formula", "model", "simulation", "analysis", "scenario"];
const layers = {
  ground: [],
  formula: ["ground"],
  model: ["ground", "formula"],
  simulation: ["ground", "formula", "model"],
  analysis: ["ground", "formula", "model", "simulation"],
  scenario: ["ground", "formula", "model"],
  messages: engine,
  payroll: engine,
  asking: [...engine, "messages", "payroll"],
  functions: [...engine, "messages", "payroll", "asking"],
  worker: [...engine, "messages", "payroll", "asking"],
  cli: [...engine, "messages", "payroll", "asking"],
  workbook: [...engine, "messages"],
  taskpane: [...engine, "messages", "payroll", "asking", "worker", "workbook"],
  workbench: [...engine, "messages", "payroll", "asking", "functions", "worker", "workbook", "taskpane"],
};

/** What each layer is for: the advice of the lint rule sends the code there. */
const roles = {
  ground: "what every layer stands on: labels, pointers, what is remembered; knows nothing of costs",
  formula: "nodes and readers; knows nothing of IT contracts",
  model: "scenario data, parameters and cost lines",
  simulation: "streams, distributions, sampling",
  analysis: "plain functions over plans and simulations",
  scenario: "cells <-> scenario",
  messages: "the sentences, in French and English; the layers before it return coded facts",
  payroll: "the official French payroll model",
  asking: "what every face asks alike: where a scenario comes from, its simulation, its break-even, its findings",
  workbook: "the port to a workbook (Excel, grid, file)",
  functions: "custom functions: read arguments, call, nothing else",
  worker: "long work off the UI thread",
  cli: "command-line programs",
  taskpane: "views and commands",
  workbench: "the browser page without Excel",
};

const source = path.join(__dirname, "src");
const layerOf = (file) => path.relative(source, file).split(path.sep)[0];

/** Imports go one way: what a file imports, by its place rather than its spelling, is of its own layer or of one above. */
const oneWay = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      wayBack:
        "src/{{ layer }} ({{ role }}) may import {{ allowed }}. src/{{ other }} is {{ otherRole }}: move what is shared " +
        "to a layer above both, or pass it as an argument. The order is the table in eslint.config.js.",
    },
  },
  create(context) {
    const layer = layerOf(context.filename);
    const check = ({ source: specifier }) => {
      if (typeof specifier?.value !== "string" || !specifier.value.startsWith(".")) return;
      const other = layerOf(path.resolve(path.dirname(context.filename), specifier.value));
      if (other === layer || !(other in layers) || layers[layer].includes(other)) return;
      const allowed = layers[layer].join(", ") || "no other layer";
      const data = { layer, role: roles[layer], allowed, other, otherRole: roles[other] };
      context.report({ node: specifier, messageId: "wayBack", data });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const enginePackages = {
  regex: "^(?!\\.)(?!(?:decimal\\.js|fraction\\.js|@stdlib/.*)$)",
  message:
    "The engine runs the same everywhere (Excel, browser, worker, Node): it imports decimal.js, fraction.js and " +
    "@stdlib only. Do this in workbook, taskpane, worker or cli and hand the engine plain data.",
};
const gridPackages = {
  regex: "^@univerjs/",
  message: "Univer is known to src/workbook/grid and src/workbench only: use the workbook port instead.",
};
const viewPackages = {
  regex: "^(?:react|react-dom|@fluentui)(?:/|$)",
  message: "Views live in src/taskpane and src/workbench: return data from here and let a view show it.",
};

const outside = "The engine knows no browser, no Office and no Node: take what you need as an argument.";
const engineGlobals = [
  { name: "Date", message: "The engine has no clock: take the month or date as an argument (year, month)." },
  { name: "performance", message: "The engine has no clock: measure in bench/ or in the caller." },
  ...["document", "window", "self", "navigator", "localStorage", "fetch", "process", "Buffer", "require"].map(
    (name) => ({ name, message: outside }),
  ),
  ...["Office", "Excel", "OfficeExtension", "CustomFunctions"].map((name) => ({
    name,
    message: `${outside} Office.js belongs in src/workbook/excel and src/functions.`,
  })),
];

const inexact = [
  ..."exp expm1 log log1p log2 log10 pow cbrt hypot".split(" "),
  ..."sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh".split(" "),
];
const sameDigits =
  "its last digit differs between JavaScript engines, and a workbook must give the same digits everywhere. " +
  "Write it from + - * / and Math.sqrt, use whole powers by multiplication, decimal.js, or @stdlib/math-base-special-*.";
const engineProperties = [
  {
    object: "Math",
    property: "random",
    message: "Results must be reproducible: draw from a seeded stream (src/simulation) given as an argument.",
  },
  ...inexact.map((property) => ({ object: "Math", property, message: `Math.${property}: ${sameDigits}` })),
];
/**
 * `**` on floats is inexact; on BigInt it is exact and passes, as does a literal power of two (`2 ** -52`).
 * The only rule that needs types, hence not a selector.
 */
const exactPower = {
  meta: { type: "problem", schema: [], messages: { inexact: `**: ${sameDigits}` } },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isBigInt = (node) => (services.getTypeAtLocation(node).flags & ts.TypeFlags.BigIntLike) !== 0;
    const isPowerOfTwo = ({ left, right }) =>
      left.value === 2 && (right.type === "Literal" || right.argument?.type === "Literal");
    const check = (node) => {
      if (!isBigInt(node.left) && !isPowerOfTwo(node)) context.report({ node, messageId: "inexact" });
    };
    return {
      "BinaryExpression[operator='**']": check,
      "AssignmentExpression[operator='**=']": check,
    };
  },
};

function layerConfig(layer) {
  const isEngine = engine.includes(layer) || layer === "messages";
  const showsViews = layer === "taskpane" || layer === "workbench";
  const patterns = [
    ...(isEngine ? [enginePackages] : []),
    ...(!isEngine && !showsViews ? [viewPackages] : []),
    ...(!isEngine && layer !== "workbench" ? [gridPackages] : []),
  ];
  const withoutGridRule = patterns.filter((pattern) => pattern !== gridPackages);
  return [
    {
      files: [`src/${layer}/**/*.{ts,tsx}`],
      plugins: { layers: { rules: { "one-way": oneWay } } },
      rules: { "layers/one-way": "error", "no-restricted-imports": ["error", { patterns }] },
    },
    ...(layer === "workbook"
      ? [
          {
            files: ["src/workbook/grid/**/*.{ts,tsx}"],
            rules: { "no-restricted-imports": ["error", { patterns: withoutGridRule }] },
          },
        ]
      : []),
    ...(isEngine
      ? [
          {
            files: [`src/${layer}/**/*.ts`],
            plugins: { engine: { rules: { "exact-power": exactPower } } },
            rules: {
              "engine/exact-power": "error",
              "no-restricted-globals": ["error", ...engineGlobals],
              "no-restricted-properties": ["error", ...engineProperties],
            },
          },
        ]
      : []),
  ];
}

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules)
    .filter((name) => name !== "no-office-initialize")
    .map((name) => [`office-addins/${name}`, "error"]),
);

module.exports = tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      // A case that is added must be thought of wherever cases are told apart: a default stands for open sets only.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      // One sentence per rule: a default export has no name to search for.
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    // Data, not code: as long as there are quantities.
    files: ["src/model/table/**/*.ts"],
    rules: { "max-lines": "off" },
  },
  ...Object.keys(layers).flatMap(layerConfig),
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/functions/**/*.ts", "src/workbook/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // The metadata generator reads this file's syntax: ranges are any[][] there, and aliases are errors.
    files: ["src/functions/functions.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/no-unsafe-argument": "off" },
  },
  {
    files: ["src/cli/**/*.ts", "scripts/**/*", "bench/**/*", "test/**/*"],
    rules: { "no-console": "off" },
  },
  {
    // Reading back what a page or a JSON file holds is untyped by nature.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["*.js", "scripts/**/*.{js,mjs}", "test/**/*.js"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", performance: "readonly" },
    },
  },
  {
    files: ["*.js", "scripts/**/*.js", "test/**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", __dirname: "readonly", __filename: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
