"use strict";

const path = require("node:path");
const { require: requireTypeScript } = require("tsx/cjs/api");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { FunctionFilesPlugin } = requireTypeScript("./scripts/build/FunctionFilesPlugin.ts", __filename);
const { addinAddress, withAddress } = requireTypeScript("./scripts/build/functionFiles.ts", __filename);

const source = (file) => path.resolve(__dirname, "src", file);

/**
 * taskpane.html is the one page of Excel's shared runtime: office.js, the functions, the pane.
 * workbench.html is the same pane and functions beside an embedded spreadsheet, without Office.
 */
const pages = {
  taskpane: {
    entry: {
      functions: [source("functions/excel/registered.ts"), source("functions/functions.ts")],
      // dependOn: one instance of every shared module, as one runtime runs both.
      taskpane: { import: source("taskpane/taskpane.tsx"), dependOn: "functions" },
    },
    template: source("taskpane/taskpane.html"),
  },
  workbench: {
    entry: { workbench: source("workbench/workbench.tsx") },
    template: source("workbench/workbench.html"),
  },
};

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  // `npm start` builds the workbench only: a newcomer sees the page sooner.
  const names = env.page ? [env.page] : Object.keys(pages);
  return {
    mode: production ? "production" : "development",
    entry: Object.assign({}, ...names.map((name) => pages[name].entry)),
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      clean: true,
    },
    devtool: production ? false : "cheap-source-map",
    cache: production ? false : { type: "memory" },
    // esbuild: 5 MB of spreadsheet in seconds, where the default takes a minute.
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.esbuildMinify, extractComments: false })],
    },
    performance: { hints: false },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm run types`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new CssPlugin(),
      new CustomFunctionsMetadataPlugin({
        input: source("functions/functions.ts"),
        output: "functions.json",
      }),
      new FunctionFilesPlugin(),
      ...names.map(
        (name) =>
          new HtmlPlugin({
            template: pages[name].template,
            filename: `${name}.html`,
            chunks: Object.keys(pages[name].entry),
            chunksSortMode: "manual",
            hash: true,
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          {
            from: "manifest.xml",
            transform: (content) => withAddress(content.toString(), addinAddress()),
          },
        ],
      }),
    ],
  };
};
