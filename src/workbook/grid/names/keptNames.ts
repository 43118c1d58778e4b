import type { Injector } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";

/** A name as Univer keeps it. The id of a sheet's name starts with the sheet's id, which never changes. */
export interface KeptName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

export function keptNameId(owner: string, name: string): string {
  return `${owner}!${name}`;
}

/** The names of the workbook and of its sheets. */
export function keptNames(injector: Injector, unitId: string): KeptName[] {
  return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
}
