import { CellError, type CellMatrix, type CellValue } from "./cellValues";
import { functionArguments, type GivenArgument } from "./functionArguments";
import type { FunctionImplementation, FunctionMetadata, FunctionsMetadata } from "./functionMetadata";
import { functionResult, thrownError } from "./functionResult";
import type { GridMessages } from "../gridMessages";

/** A cell that asks for a function's result. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The result of a promise is not there yet; the cell will be calculated again when it is. */
export const pending = Symbol("pending");

type Outcome = CellValue | CellMatrix | typeof pending;
type Waiting = Map<string, CallingCell>;

/**
 * Calls custom functions the way Excel does. Promises are kept by function and arguments: the cells that
 * ask for the same thing wait for the same promise, and find its result when they are calculated again.
 */
export class FunctionCalls {
  private readonly waiting = new Map<string, Waiting>();
  private readonly settled = new Map<string, CellValue | CellMatrix>();
  /** Functions that have returned a promise: only they need a key to their arguments. */
  private readonly asynchronous = new Set<string>();

  constructor(
    private readonly messages: GridMessages,
    private readonly recalculate: (cells: CallingCell[]) => void,
    private readonly keptResults = 200,
  ) {}

  /** The result for one cell. Never throws: whatever happens in a function is an error value. */
  call(
    metadata: FunctionMetadata,
    implementation: FunctionImplementation,
    given: readonly GivenArgument[],
    cell: CallingCell,
    {
      invocation,
      acceptsErrors = false,
    }: { invocation?: object; acceptsErrors?: FunctionsMetadata["allowErrorForDataTypeAny"] } = {},
  ): Outcome {
    try {
      const args = functionArguments(metadata, given, this.messages, acceptsErrors);
      const key = this.asynchronous.has(metadata.id) ? keyOf(metadata, args) : "";
      const known = this.settled.get(key) ?? this.waitingFor(key, cell);
      if (known !== undefined) return known;

      const returned = implementation(...args, invocation);
      if (!(returned instanceof Promise)) return functionResult(returned, this.messages);
      this.asynchronous.add(metadata.id);
      return this.wait(keyOf(metadata, args), returned, cell);
    } catch (thrown) {
      return thrownError(thrown, this.messages);
    }
  }

  private waitingFor(key: string, cell: CallingCell): typeof pending | undefined {
    const cells = this.waiting.get(key);
    cells?.set(placeOf(cell), cell);
    return cells && pending;
  }

  private wait(key: string, promise: Promise<unknown>, cell: CallingCell): typeof pending {
    const cells: Waiting = new Map([[placeOf(cell), cell]]);
    this.waiting.set(key, cells);
    void promise
      .then((returned) => functionResult(returned, this.messages))
      .catch((thrown: unknown) => thrownError(thrown, this.messages))
      .then((result) => {
        this.waiting.delete(key);
        this.keep(key, result);
        this.recalculate([...cells.values()]);
      });
    return pending;
  }

  private keep(key: string, result: CellValue | CellMatrix): void {
    const [oldest] = this.settled.keys();
    if (this.settled.size >= this.keptResults && oldest !== undefined) this.settled.delete(oldest);
    this.settled.set(key, result);
  }
}

function keyOf({ id }: FunctionMetadata, args: readonly unknown[]): string {
  return id + JSON.stringify(args, (_, value: unknown) => (value instanceof CellError ? { code: value.code } : value));
}

function placeOf({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}!${row},${column}`;
}
