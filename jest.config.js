"use strict";

/** Types are checked by `npm run types`: here TypeScript is only transpiled. */
const typescript = [
  "ts-jest",
  {
    diagnostics: false,
    tsconfig: {
      target: "ES2022",
      module: "CommonJS",
      moduleResolution: "node10",
      jsx: "react-jsx",
      esModuleInterop: true,
      resolveJsonModule: true,
      isolatedModules: true,
    },
  },
];

/** Packages that ship ES modules only and are loaded by tests. */
const esmPackages = ["@ironcalc/wasm", "modele-social", "strip-bom", "uuid"];

const common = {
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/unforeseen.ts"],
  transform: {
    "^.+\\.tsx?$": typescript,
    "^.+\\.js$": "<rootDir>/test/support/esmTransform.js",
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esmPackages.join("|")})/)`],
};

/** @type {import("jest").Config} */
module.exports = {
  // What ends a test that hangs, for every project (Jest reads no deadline in a project). Speed is measured by
  // `npm run bench`: a busy machine is no failure.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyModule.js" },
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
