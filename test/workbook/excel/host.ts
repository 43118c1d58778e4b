/** A sheet of the workbook that the host holds: rows of values from A1; formulas beside them by address, as `B7`. */
export interface HostSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly formulas?: Readonly<Record<string, string>>;
  /** The formula of the cell that each cell of a spilled array spills from. */
  readonly spilled?: Readonly<Record<string, string>>;
  /** Where the sheet-level name `Scenario` leads, rows and columns from 0. */
  readonly scenario?: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** What a test may do to the workbook, as a user would. */
interface ExcelHost {
  select(sheet: string, row: number, column: number): void;
  put(sheet: string, row: number, column: number, value: unknown): void;
  /** Every request is answered with this error until told otherwise. */
  fail(code: string | undefined): void;
  /** How many requests came. */
  requests(): number;
}

export interface HostOptions {
  /** Of Excel's own menus. */
  readonly language: string;
  readonly sheets: readonly HostSheet[];
  readonly isDark?: boolean;
}

declare global {
  interface Window {
    excelHost: ExcelHost;
  }
}

/**
 * Stands for Excel in a page: loaded before office.js, it answers the requests that the unmodified library sends. It
 * knows what src/workbook/excel asks for and refuses the rest by name. Runs in the page, hence no imports.
 */
export function installExcelHost({ language, sheets: given, isDark = false }: HostOptions): void {
  type Members = Readonly<Record<string, unknown>>;
  const nothing = null;
  const sheets = given.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  type Sheet = (typeof sheets)[number];
  let active = { sheet: sheets[0]!, row: 0, column: 0 };
  let failure: string | undefined;
  let requests = 0;
  const registered = new Set<string>();

  // The objects of the API under their names on the wire: a property is a value, a method is a function.

  const addressOf = (row: number, column: number) => String.fromCharCode(65 + column) + (row + 1);
  const isFilled = (value: unknown) => value !== undefined && value !== null && value !== "";

  function range(sheet: Sheet, row: number, column: number, rows: number, columns: number): Members {
    const cells = <T>(of: (row: number, column: number) => T) =>
      Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => of(row + i, column + j)));
    const values = () => cells((i, j) => sheet.rows[i]?.[j] ?? "");
    return {
      RowIndex: row,
      Values: values(),
      ValueTypes: cells((i, j) => {
        const value = sheet.rows[i]?.[j];
        return isFilled(value)
          ? ({ number: "Double", boolean: "Boolean" }[typeof value as string] ?? "String")
          : "Empty";
      }),
      Formulas: cells((i, j) => sheet.formulas?.[addressOf(i, j)] ?? sheet.rows[i]?.[j] ?? ""),
      GetSpillParentOrNullObject: (): unknown => {
        const formula = sheet.spilled?.[addressOf(row, column)];
        return formula === undefined ? nothing : { Formulas: [[formula]] };
      },
      GetUsedRangeOrNullObject: (): unknown => {
        const filled = values().flatMap((cellsOfRow, i) => (cellsOfRow.some(isFilled) ? [i] : []));
        const [first, last] = [filled[0], filled.at(-1)];
        return first === undefined ? nothing : range(sheet, row + first, column, last! - first + 1, columns);
      },
    };
  }

  /** The cells of an address such as `B7` or `A2:A5`. */
  function rangeAt(sheet: Sheet, address: string): Members {
    const [first, last = first] = address.split(":").map((corner) => {
      const [, column, row] = /^([A-Z])(\d+)$/.exec(corner)!;
      return { row: Number(row) - 1, column: column!.charCodeAt(0) - 65 };
    });
    return range(sheet, first!.row, first!.column, last!.row - first!.row + 1, last!.column - first!.column + 1);
  }

  const worksheet = (sheet: Sheet | undefined): Members | null =>
    sheet
      ? {
          Name: sheet.name,
          GetRange: (address: string) => rangeAt(sheet, address),
          Names: {
            GetItemOrNullObject: (name: string) => {
              const { scenario: at } = sheet;
              if (!at || name.toLowerCase() !== "scenario") return nothing;
              return { GetRangeOrNullObject: () => range(sheet, at.row, at.column, at.rows, at.columns) };
            },
          },
        }
      : nothing;

  const events = (...names: string[]): Members =>
    Object.fromEntries(
      names.flatMap((name) => [
        [`_Register${name}Event`, (): void => void registered.add(name)],
        [`_Unregister${name}Event`, (): void => void registered.delete(name)],
      ]),
    );
  const sheetNamed = (name: string) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const workbook: Members = {
    GetActiveCell: () => range(active.sheet, active.row, active.column, 1, 1),
    Worksheets: {
      GetActiveWorksheet: () => worksheet(active.sheet),
      GetItem: (name: string) => {
        const sheet = sheetNamed(name);
        if (!sheet) throw new Error(`no sheet ${name}`);
        return worksheet(sheet);
      },
      GetItemOrNullObject: (name: string) => worksheet(sheetNamed(name)),
      ...events("Activated", "DataChanged", "SelectionChanged", "Calculated"),
    },
  };

  // Requests: paths lead to objects, actions do something with them.

  interface Path {
    readonly ObjectPathType: number;
    readonly ParentObjectPathId: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }
  interface Action {
    readonly Id: number;
    readonly ActionType: number;
    readonly ObjectPathId: number;
    readonly Name: string;
    readonly QueryInfo?: { readonly Select?: readonly string[] };
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }
  interface Body {
    readonly Actions: readonly Action[];
    readonly ObjectPaths: Readonly<Record<string, Path>>;
  }

  function call(object: unknown, name: string, info: Path["ArgumentInfo"]): unknown {
    if (object === nothing || name === "_KeepReference") return nothing;
    const method = (object as Members)[name];
    if (typeof method !== "function") throw new Error(`${name}() is not in the test's host`);
    return (method as (...args: readonly unknown[]) => unknown)(...(info?.Arguments ?? []));
  }

  function property(object: unknown, name: string): unknown {
    if (object === nothing) return nothing;
    if (!(name in (object as Members))) throw new Error(`${name} is not in the test's host`);
    return (object as Members)[name];
  }

  function answer({ Actions, ObjectPaths }: Body) {
    const objects = new Map<number, unknown>();
    const find = (id: number): unknown => {
      if (objects.has(id)) return objects.get(id);
      const { ObjectPathType: type, ParentObjectPathId: parent, Name, ArgumentInfo } = ObjectPaths[id]!;
      const found =
        type === 1
          ? workbook
          : type === 3
            ? call(find(parent), Name, ArgumentInfo)
            : type === 4
              ? property(find(parent), Name)
              : type === 5
                ? call(find(parent), "GetItem", ArgumentInfo)
                : nothing;
      objects.set(id, found);
      return found;
    };
    const resultOf = ({ ActionType: type, ObjectPathId, Name, QueryInfo, ArgumentInfo }: Action): unknown => {
      if (type === 5) return nothing;
      const object = find(ObjectPathId);
      if (type === 3) return call(object, Name, ArgumentInfo) ?? nothing;
      if (object === nothing || type !== 2) return object && {};
      const names = (QueryInfo?.Select ?? []).map((name) => name[0]!.toUpperCase() + name.slice(1));
      return Object.fromEntries(names.map((name) => [name, property(object, name)]));
    };
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [ActionIndex, action] of Actions.entries()) {
      try {
        if (failure !== undefined) throw new Error("the test asked for it");
        Results.push({ ActionId: action.Id, Value: resultOf(action) });
      } catch (error) {
        const Code = failure ?? "ApiNotFound";
        return {
          Results,
          Error: { Code, Message: (error as Error).message, Location: "", ActionIndex, HttpStatusCode: 400 },
        };
      }
    }
    return { Results };
  }

  // How the library of Excel for Windows is hosted: an object it starts from, and a bridge for messages.

  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: string | Body } };
      requests++;
      setTimeout(() => {
        const body = answer(typeof message.body === "string" ? (JSON.parse(message.body) as Body) : message.body);
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
      });
    },
  };

  const EVENTS = { DataChanged: 10, Activated: 11, SelectionChanged: 14, Calculated: 16 } as const;
  function raise(name: keyof typeof EVENTS, args: object): void {
    if (!registered.has(name)) return;
    const message = JSON.stringify(args);
    const entry = { messageCategory: 65536, messageType: EVENTS[name], targetId: "Workbook", message };
    setTimeout(() => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } })));
  }

  const color = (hex: string) => parseInt(hex, 16);
  const theme = {
    bodyBackgroundColor: color(isDark ? "262626" : "FFFFFF"),
    bodyForegroundColor: color(isDark ? "FFFFFF" : "262626"),
    controlBackgroundColor: color(isDark ? "444444" : "E6E6E6"),
    controlForegroundColor: color(isDark ? "FFFFFF" : "262626"),
  };
  const sets = { ExcelApi: "1.12", CustomFunctionsRuntime: "1.3", CustomFunctions: "1.3", SharedRuntime: "1.1" };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "test",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "C:\\test.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "test",
    GetInstanceId: () => "test",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.0.0",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetHostInfo: () => `excel$win32$16.01$${language}$test$$disableLogging$3`,
    GetContext: () => context,
    Execute: (_id: number, _args: unknown, done: (result: unknown) => void) =>
      setTimeout(() => done({ toArray: () => [5001] })),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) =>
      setTimeout(() => done(0)),
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });

  const excelHost: ExcelHost = {
    select(name, row, column) {
      const sheet = sheetNamed(name)!;
      const isOther = sheet !== active.sheet;
      active = { sheet, row, column };
      if (isOther) raise("Activated", { worksheetId: name });
      raise("SelectionChanged", { worksheetId: name, address: addressOf(row, column) });
    },
    put(name, row, column, value) {
      (sheetNamed(name)!.rows[row] ??= [])[column] = value;
      raise("DataChanged", {
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: name,
        address: addressOf(row, column),
      });
    },
    fail: (code) => (failure = code),
    requests: () => requests,
  };
  Object.assign(window, { _richApiNativeBridge: bridge, excelHost });
}
