import { CommandType, type ICommand, type IMutationInfo } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { CopySheetCommand, SetRangeValuesMutation, SetWorksheetNameCommand, SheetInterceptorService } from "@univerjs/sheets";
import type { Host } from "./host";
import { qualifiedName, withRenamedSheet } from "./sheetNames";
import { keptNameId, unitId, type KeptName } from "./snapshot";

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
  const names = namesOf(host, subUnitId);
  const renamed = names.map((kept) => ({
    ...kept,
    name: qualifiedName(name, localName(kept)),
    formulaOrRefString: withRenamedSheet(kept.formulaOrRefString, before, name),
  }));
  return {
    redos: [...renamed.map(setName), ...formulaChanges(host, (formula) => withRenamedSheet(formula, before, name))],
    undos: [...names.map(setName), ...formulaChanges(host, (formula) => withRenamedSheet(formula, before, name), "undo")],
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
      const from = sheetName(host, params.subUnitId);
      const to = sheetName(host, params.targetSubUnitId);
      const names = namesOf(host, params.subUnitId).map((kept) => ({
        id: keptNameId(params.targetSubUnitId, localName(kept)),
        name: qualifiedName(to, localName(kept)),
        formulaOrRefString: withRenamedSheet(kept.formulaOrRefString, from, to),
      }));
      const changes = formulaChanges(host, (formula) => withRenamedSheet(formula, from, to), "redo", params.targetSubUnitId);
      return [...names.map(setName), ...changes].every(({ id, params: change }) => host.commands.syncExecuteCommand(id, change));
    },
  };
}

/** The mutations that rewrite formulas, or put them back; cells whose formula stays are left alone. */
function formulaChanges(
  { injector }: Host,
  rewrite: (formula: string) => string,
  direction: "redo" | "undo" = "redo",
  only?: string,
): IMutationInfo[] {
  const model = injector.get(FormulaDataModel);
  const sheets = Object.entries(model.getFormulaData()[unitId] ?? {}).filter(([id]) => only === undefined || id === only);
  return sheets.flatMap(([subUnitId, rows]) => {
    const cellValue: Record<number, Record<number, { f: string; si: null }>> = {};
    for (const row of Object.keys(rows ?? {}).map(Number)) {
      for (const column of Object.keys(rows?.[row] ?? {}).map(Number)) {
        const formula = model.getFormulaStringByCell(row, column, subUnitId, unitId);
        if (!formula || rewrite(formula) === formula) continue;
        (cellValue[row] ??= {})[column] = { f: direction === "redo" ? rewrite(formula) : formula, si: null };
      }
    }
    return Object.keys(cellValue).length === 0 ? [] : [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } }];
  });
}

function namesOf({ injector }: Host, sheetId: string): KeptName[] {
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  return names.filter(({ id }) => id.startsWith(`${sheetId}!`));
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
