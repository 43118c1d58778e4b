import { CommandType, type ICommand, type IMutationInfo } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  CopySheetCommand,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { formulaCells } from "../formulaCells";
import type { Host } from "../univerHost";
import { qualifiedName, withRenamedSheet } from "./sheetNames";
import { unitId } from "../snapshot";
import { keptNameId, keptNames, type KeptName } from "./keptNames";

interface SheetRenamed {
  readonly subUnitId: string;
  readonly name: string;
}

interface SheetCopied {
  readonly subUnitId: string;
  readonly targetSubUnitId: string;
}

/**
 * Does for sheet-level names what Excel does: they follow a sheet that changes its name, and a copy of
 * a sheet has its own, to which the copy's formulas refer. In the same undo step as the change.
 */
export function installSheetNameUpkeep(host: Host): void {
  const { commands, injector } = host;
  commands.registerCommand(adoptSheetNames(host));
  injector.get(SheetInterceptorService).interceptCommand({
    // After Univer's own update of references, whose formulas are overwritten by complete ones.
    priority: -1,
    getMutations: ({ id, params }) => {
      if (id === SetWorksheetNameCommand.id) return renaming(host, params as SheetRenamed);
      if (id === CopySheetCommand.id) return copying(host, params as SheetCopied);
      return { redos: [], undos: [] };
    },
  });
}

type Mutations = { redos: IMutationInfo[]; undos: IMutationInfo[] };

function renaming(host: Host, { subUnitId, name }: SheetRenamed): Mutations {
  const before = sheetName(host, subUnitId);
  const rewrite = (formula: string): string => withRenamedSheet(formula, before, name);
  const names = namesOf(host, subUnitId);
  const renamed = names.map((kept) => ({
    ...kept,
    name: qualifiedName(name, localName(kept)),
    formulaOrRefString: rewrite(kept.formulaOrRefString),
  }));
  return {
    redos: [...renamed.map(setName), ...formulaChanges(host, rewrite)],
    undos: [...names.map(setName), ...formulaChanges(host, rewrite, { undo: true })],
  };
}

/** The copy has no name yet when Univer asks: the work is left to a mutation that runs once it has. */
function copying(host: Host, { subUnitId, targetSubUnitId }: SheetCopied): Mutations {
  const names = namesOf(host, subUnitId);
  if (names.length === 0) return { redos: [], undos: [] };
  return {
    redos: [{ id: adoptId, params: { subUnitId, targetSubUnitId } }],
    undos: names.map((kept) => removeName(keptNameId(targetSubUnitId, localName(kept)))),
  };
}

const adoptId = "info.mutation.adopt-sheet-names";

function adoptSheetNames(host: Host): ICommand<SheetCopied> {
  return {
    id: adoptId,
    type: CommandType.MUTATION,
    handler: (_, params) => {
      if (!params) return false;
      const { subUnitId, targetSubUnitId } = params;
      const [from, to] = [sheetName(host, subUnitId), sheetName(host, targetSubUnitId)];
      const rewrite = (formula: string): string => withRenamedSheet(formula, from, to);
      const names = namesOf(host, subUnitId).map((kept) => ({
        id: keptNameId(targetSubUnitId, localName(kept)),
        name: qualifiedName(to, localName(kept)),
        formulaOrRefString: rewrite(kept.formulaOrRefString),
      }));
      const mutations = [...names.map(setName), ...formulaChanges(host, rewrite, { sheetId: targetSubUnitId })];
      return mutations.every((mutation) => host.commands.syncExecuteCommand(mutation.id, mutation.params));
    },
  };
}

/** The mutations that rewrite formulas, or put them back; cells whose formula stays are left alone. */
function formulaChanges(
  host: Host,
  rewrite: (formula: string) => string,
  { undo = false, sheetId }: { undo?: boolean; sheetId?: string } = {},
): IMutationInfo[] {
  const changed = formulaCells(host).filter(
    (cell) => (sheetId === undefined || cell.sheetId === sheetId) && rewrite(cell.formula) !== cell.formula,
  );
  return changed.map(({ sheetId: subUnitId, row, column, formula }) => {
    const cell = { f: undo ? formula : rewrite(formula), si: null };
    return { id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: { [row]: { [column]: cell } } } };
  });
}

function namesOf({ injector }: Host, sheetId: string): KeptName[] {
  return keptNames(injector, unitId).filter(({ id }) => id.startsWith(`${sheetId}!`));
}

function localName({ id }: KeptName): string {
  return id.slice(id.indexOf("!") + 1);
}

function sheetName({ workbook }: Host, sheetId: string): string {
  return workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? "";
}

function setName(kept: KeptName): IMutationInfo {
  return { id: SetDefinedNameMutation.id, params: { unitId, ...kept } };
}

function removeName(id: string): IMutationInfo {
  return { id: RemoveDefinedNameMutation.id, params: { unitId, id } };
}
