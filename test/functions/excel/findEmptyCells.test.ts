/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
// Through the unmodified office.js, over the test's workbook.
import { findEmptyCells } from "../../../src/functions/excel/findEmptyCells";
import { startExcel } from "./functionsHost";

beforeAll(() =>
  startExcel([
    { name: "Coûts", rows: [["Libellé", null, 0, "", false], [1]] },
    { name: "Prix d'achat", rows: [[null, 5]] },
  ]),
);

const emptyAt = async (...addresses: string[]) => Object.fromEntries(await findEmptyCells(addresses));

// Addresses as Microsoft describes them (custom-function-sheetname-note.md).
test.each([
  ["Coûts!A1", [[false]]],
  ["Coûts!B1", [[true]]],
  ["Coûts!C1", [[false]]],
  ["Coûts!E1", [[false]]],
  ["'Prix d''achat'!A1", [[true]]],
  ["'Prix d''achat'!A1:B1", [[true, false]]],
  ["Coûts!A1:A3", [[false], [false], [true]]],
])("%s", async (address, empty) => expect(await emptyAt(address)).toEqual({ [address]: empty }));

test("cells of another workbook are not looked at", async () => {
  const before = window.excelHost.requests();
  expect(await emptyAt("[Autre.xlsx]Coûts!B1", "'[Prix d''achat.xlsx]Coûts'!B1")).toEqual({});
  expect(window.excelHost.requests()).toBe(before);
});

test("calls that Excel makes at once ask it once, the next ones again", async () => {
  const before = window.excelHost.requests();
  const [one, other] = await Promise.all([findEmptyCells(["Coûts!B1"]), findEmptyCells(["Coûts!C1", "Coûts!B1"])]);
  expect([one.get("Coûts!B1"), other.get("Coûts!C1")]).toEqual([[[true]], [[false]]]);
  expect(window.excelHost.requests()).toBe(before + 1);
  window.excelHost.put("Coûts", 0, 1, 5);
  expect(await emptyAt("Coûts!B1")).toEqual({ "Coûts!B1": [[false]] });
});

test("what Excel refuses is refused to all who asked, and asked anew", async () => {
  window.excelHost.fail("GeneralException");
  await expect(findEmptyCells(["Coûts!A1"])).rejects.toMatchObject({ code: "GeneralException" });
  window.excelHost.fail(undefined);
  expect(await emptyAt("Coûts!A1")).toEqual({ "Coûts!A1": [[false]] });
});
