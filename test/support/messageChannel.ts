import { MessageChannel } from "node:worker_threads";

// Every browser has it; jsdom does not.
Object.assign(globalThis, { MessageChannel: globalThis.MessageChannel ?? MessageChannel });
