/** The package has types, but its "exports" lead TypeScript to JavaScript first. */
declare module "@univerjs/preset-sheets-core" {
  export * from "@univerjs/preset-sheets-core/lib/types/index.js";
}
