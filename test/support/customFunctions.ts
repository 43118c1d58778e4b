import "../../src/workbench/customFunctions";
