import { BaseFunction, FunctionType, IFunctionService, type BaseValueObject } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { cellAddress } from "../address";
import type { CellErrors } from "./cellErrors";
import { CellError } from "./cellValues";
import type { CallingCell, FunctionCalls } from "./functionCalls";
import {
  namespace,
  type FunctionImplementation,
  type FunctionMetadata,
  type FunctionsMetadata,
} from "./functionMetadata";
import type { Host } from "../univerHost";
import { qualifiedName } from "../names/sheetNames";
import { givenArgument, univerResult } from "./univerValues";

/** Makes custom functions available in cells, with their help in the editor. */
export function installFunctions(
  host: Host,
  calls: FunctionCalls,
  errors: CellErrors,
  metadata: FunctionsMetadata,
  implementations: ReadonlyMap<string, FunctionImplementation>,
): void {
  const executors = metadata.functions.map((described) => {
    const implementation = implementations.get(described.id);
    if (!implementation) throw new Error(`No function for ${described.id} of functions.json`);
    return new ExcelFunction(`${namespace}.${described.name}`, (variants, cell) => {
      const result = calls.call(described, implementation, variants.map(givenArgument), cell, {
        invocation: { address: addressOf(host, cell), functionName: described.id },
        acceptsErrors: metadata.allowErrorForDataTypeAny,
      });
      errors.note(cell, result instanceof CellError ? result.message : "");
      return univerResult(result);
    });
  });
  host.injector.get(IFunctionService).registerExecutors(...executors);
  host.injector.get(IDescriptionService).registerDescriptions(metadata.functions.map(help));
}

class ExcelFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly resultFor: (variants: BaseValueObject[], cell: CallingCell) => BaseValueObject,
  ) {
    super(name);
  }

  /** A text such as "01/02/2024" stays a text: Univer would hand over a date, read the American way. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return this.resultFor(variants, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column });
  }
}

/** What the editor shows while the function is being typed. */
function help({ name, description = "", parameters }: FunctionMetadata) {
  return {
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional || parameter.repeating ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  };
}

function addressOf({ workbook }: Host, { sheetId, row, column }: CallingCell): string {
  return qualifiedName(workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? "", cellAddress(row, column));
}
