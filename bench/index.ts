import { pageMeasures } from "./page";
import { planMeasures } from "./plans";
import { priceLineMeasures } from "./priceLines";
import { simulationPageMeasures } from "./simulationPage";
import { simulationMeasures } from "./simulations";
import { whatIfGridMeasures } from "./whatIfGrid";

// npm run --silent bench -- [--json]: what is measured, as ratios within one run. Below the aim is better for times
// and memory, above it for rates.
async function main(): Promise<void> {
  const measures = [
    ...planMeasures(),
    ...priceLineMeasures(),
    ...simulationMeasures(),
    ...(await pageMeasures()),
    ...(await whatIfGridMeasures()),
    ...(await simulationPageMeasures()),
  ].map((measure) => ({
    ...measure,
    ratio: Number(measure.ratio.toPrecision(3)),
  }));
  if (process.argv.includes("--json")) console.log(JSON.stringify(measures));
  else for (const { name, ratio, against, aim } of measures) console.log(`${name}: ${ratio} × ${against} (aim ${aim})`);
}

void main();
