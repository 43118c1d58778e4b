"use strict";

const ts = require("typescript");

/** Turns an ES module of node_modules into CommonJS, `import.meta.url` included, for Jest. */
module.exports = {
  process(source) {
    const withUrl = source.replaceAll("import.meta.url", 'require("node:url").pathToFileURL(__filename).href');
    const { outputText } = ts.transpileModule(withUrl, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    return { code: outputText };
  },
};
