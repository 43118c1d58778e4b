import { costsInThisThread, type EmployerCosts } from "../asking/host";
import { employerCostsInWorker } from "./employerCost/employerCostWorker";
import { spawnCostWorker } from "./employerCost/spawnCostWorker";

/** Who asks the official payroll model in this page, for its cells and its pane. Only entries name it. */
export const pageEmployerCosts: EmployerCosts = employerCostsInWorker(spawnCostWorker, costsInThisThread);
