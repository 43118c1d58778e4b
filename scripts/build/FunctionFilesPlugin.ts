import { type FunctionsMetadata } from "../../src/workbook/grid/calls/functionMetadata";
import { resolve } from "node:path";
import { require as requireTypeScript } from "tsx/cjs/api";
import type { Compilation, Compiler } from "webpack";
import type * as examplesModule from "../../src/messages/help/functionExamples";
import type * as helpModule from "../../src/messages/help/functionHelp";
import { addinAddress, englishFile, frenchFile, functionProblems, helpPath, languages } from "./functionFiles";
import { helpIndex, helpPage } from "./helpPage";

type Words = Pick<typeof helpModule, "frenchFunctionHelp"> & Pick<typeof examplesModule, "functionExamples">;

/**
 * Completes what custom-functions-metadata-plugin generates: functions.json for the address of the build,
 * functions.fr-FR.json from src/messages/help/functionHelp.ts, and a help page per function and language.
 * A function without its help page, its descriptions or its French words fails the build.
 */
export class FunctionFilesPlugin {
  private readonly helpFile = resolve("src/messages/help/functionHelp.ts");
  private readonly examplesFile = resolve("src/messages/help/functionExamples.ts");

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("FunctionFilesPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionFilesPlugin", stage }, () => {
        for (const file of [this.helpFile, this.examplesFile]) compilation.fileDependencies.add(file);
        try {
          this.emit(compilation, compiler);
        } catch (error) {
          compilation.errors.push(new compiler.webpack.WebpackError(String(error)));
        }
      });
    });
  }

  private emit(compilation: Compilation, { webpack }: Compiler): void {
    const generatedAsset = compilation.getAsset("functions.json");
    if (!generatedAsset) return; // the metadata plugin has already said why
    const generated = JSON.parse(generatedAsset.source.source().toString()) as FunctionsMetadata;
    const { frenchFunctionHelp, functionExamples } = this.readWords();

    const problems = functionProblems(generated, frenchFunctionHelp);
    if (problems.length > 0) {
      throw new Error(`Custom functions (src/functions, ${this.helpFile}):\n  ${problems.join("\n  ")}`);
    }

    const address = addinAddress();
    const files = {
      en: englishFile(generated, address),
      fr: frenchFile(generated, frenchFunctionHelp, address),
    };
    const source = (text: string) => new webpack.sources.RawSource(text);
    compilation.updateAsset("functions.json", source(JSON.stringify(files.en, null, 2)));
    compilation.emitAsset("functions.fr-FR.json", source(JSON.stringify(files.fr, null, 2)));
    for (const language of languages) {
      for (const metadata of files[language].functions) {
        const html = helpPage(metadata, language, functionExamples[metadata.id]);
        compilation.emitAsset(helpPath(metadata.id, language), source(html));
      }
    }
    const index = helpIndex({ fr: files.fr.functions, en: files.en.functions });
    compilation.emitAsset("help/index.html", source(index));
  }

  /** Read afresh each time, so that `npm start` follows edits. */
  private readWords(): Words {
    for (const file of Object.keys(requireTypeScript.cache)) {
      if (file.startsWith(resolve("src"))) delete requireTypeScript.cache[file];
    }
    return {
      ...(requireTypeScript(this.helpFile, __filename) as typeof helpModule),
      ...(requireTypeScript(this.examplesFile, __filename) as typeof examplesModule),
    };
  }
}
