import { inThisThread, type EmployerCosts } from "../functions/employerCosts";
import { employerCostsInWorker } from "../worker/employerCost/employerCostWorker";
import { spawnCostWorker } from "../worker/employerCost/spawnCostWorker";

/** Who asks the official payroll model in this page, for its cells and its pane. Only entries name it. */
export const pageEmployerCosts: EmployerCosts = employerCostsInWorker(spawnCostWorker, inThisThread);
