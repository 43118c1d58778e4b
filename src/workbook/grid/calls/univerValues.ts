import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CellError, isMatrix, type CellMatrix, type CellValue } from "./cellValues";
import { pending } from "./functionCalls";
import type { GivenArgument } from "./functionArguments";

/** An argument of Univer's as plain data. What is left out is null outside any array there. */
export function givenArgument(variant: BaseValueObject): GivenArgument {
  if (variant.isArray()) {
    const rows = (variant as ArrayValueObject).getArrayValue();
    return rows.map((row) => row.map((cell) => (cell ? cellValue(cell) : null)));
  }
  return variant.isNull() ? undefined : cellValue(variant);
}

function cellValue(value: BaseValueObject): CellValue {
  if (value.isNull()) return null;
  if (value.isError()) return new CellError((value as ErrorValueObject).getErrorType());
  if (value.isLambda()) return new CellError(ErrorType.VALUE);
  return value.getValue();
}

/** A result as Univer's engine wants it. */
export function univerResult(result: CellValue | CellMatrix | typeof pending): BaseValueObject {
  if (result === pending) return ErrorValueObject.create(ErrorType.CONNECT);
  if (!isMatrix(result)) return univerValue(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(univerValue)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

// Not ValueObjectFactory: it would turn the text "12" into a number.
function univerValue(value: CellValue): BaseValueObject {
  if (value instanceof CellError) return ErrorValueObject.create(value.code as ErrorType, value.message);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? "");
}
