import { MessageChannel } from "node:worker_threads";

// Every browser has it; jsdom does not. Only for tests whose steps pause: what renders would keep a channel open for ever.
Object.assign(globalThis, { MessageChannel: globalThis.MessageChannel ?? MessageChannel });
