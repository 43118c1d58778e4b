import { excelCall } from "./excelCall";
import type { CustomFunction } from "./excelCall";
import { findEmptyCells } from "./findEmptyCells";

// Loaded before the functions in Excel's page (webpack.config.js), whose build has each associate itself with its id.

const { associate } = CustomFunctions;

Object.assign(CustomFunctions, {
  associate: (id: string, implementation: CustomFunction) => associate(id, excelCall(implementation, findEmptyCells)),
});
