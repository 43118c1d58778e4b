import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installExcelHost } from "../../workbook/excel/host";
import type { HostSheet } from "../../workbook/excel/host";

/** What Excel sends for one call of a custom function. */
export interface Call {
  readonly id: string;
  /** As many as the metadata that Excel knows has parameters; null where omitted. */
  readonly args: readonly unknown[];
  /** Where they come from, each value of a repeating parameter for itself; left out where the metadata does not ask. */
  readonly addresses?: readonly (string | null)[] | undefined;
}

/** What Excel is handed for it: a value, or an error value with its sentence. */
export interface Answer {
  readonly value: unknown;
  readonly errorCode?: number;
}

interface Entry {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}
interface Body {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly ArgumentInfo: { readonly Arguments?: readonly unknown[] };
  }[];
}
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

const CUSTOM_FUNCTIONS = 1;
const CALLED = 1000;
const CANCELED = 1001;
/** What functions.json allows: error values as arguments; and that every function may be taken back. */
const FLAGS = 4 + 1;

/**
 * Excel's custom functions over the unmodified office.js, in a page of jsdom: calls leave as Excel sends them, answers
 * arrive as Excel is handed them. Functions are associated by whoever asks, once this has started.
 */
export async function startExcel(sheets: readonly HostSheet[]) {
  installExcelHost({ language: "fr-FR", sheets });
  const { _richApiNativeBridge: bridge } = window as unknown as { _richApiNativeBridge: Bridge };
  const inner = bridge.sendMessageToHost.bind(bridge);
  const waiting = new Map<number, (answer: Answer) => void>();
  const settle = ({ id, value, failed, errorCode }: Entry) =>
    waiting.get(id)?.({ value, ...(failed && { errorCode: errorCode! }) });
  bridge.sendMessageToHost = (text) => {
    const { id, message } = JSON.parse(text) as { id: number; message: { body?: string | Body } };
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as Body) : message.body;
    if (!body?.Actions.some(({ Name }) => /SetInvocation|SetOsfControl/.test(Name))) return inner(text);
    for (const { Name, ArgumentInfo } of body.Actions)
      if (Name === "SetInvocationResults") (ArgumentInfo.Arguments![0] as readonly Entry[]).forEach(settle);
    const Results = body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body: { Results } } };
    setTimeout(() => bridge.onMessageFromHost(JSON.stringify(answer)));
  };
  const send = (messageType: number, messages: readonly unknown[]) => {
    const entries = messages.map((message) => ({
      messageCategory: CUSTOM_FUNCTIONS,
      messageType,
      message: JSON.stringify(message),
    }));
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  };

  const script = document.createElement("script");
  script.src = pathToFileURL(join(__dirname, "../../../node_modules/@microsoft/office-js/dist/office.js")).href;
  const loaded = new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
  document.head.append(script);
  await loaded;
  await Office.onReady();

  let last = 0;
  return {
    /** Makes calls at once, as a recalculation does. */
    call(calls: readonly Call[]): Promise<Answer[]> {
      const numbered = calls.map((each) => ({ ...each, number: ++last }));
      const answers = numbered.map(({ number }) => new Promise<Answer>((resolve) => waiting.set(number, resolve)));
      send(
        CALLED,
        numbered.map(({ number, id, args, addresses }) => [number, id, args, null, FLAGS, addresses ?? null]),
      );
      return Promise.all(answers);
    },
    /** Takes back the last call. */
    cancel: () => send(CANCELED, [{ invocationId: last }]),
  };
}
