import type { Injector } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { frenchNames } from "./frenchFunctions";

/** Offers ordinary functions under their French names, with the help that Univer has for them. */
export function installFrenchHelp(injector: Injector): void {
  const descriptions = injector.get(IDescriptionService);
  const known = [...frenchNames].flatMap(([english, french]) => {
    const help = descriptions.getFunctionInfo(english);
    return help ? [{ english, help: { ...help, functionName: french } }] : [];
  });
  // All English names go first: TRIM is one function in English and another in French.
  descriptions.unregisterDescriptions(known.map(({ english }) => english));
  descriptions.registerDescriptions(known.map(({ help }) => help));
}
