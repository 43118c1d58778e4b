import "../../src/workbench/implementations";
