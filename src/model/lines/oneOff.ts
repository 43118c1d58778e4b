import { one, zero } from "../../formula/row";
import { isReplaced, skillsLeft, transitionStart } from "../rules/departure";
import { contractLine } from "./line";
import { contains } from "../rules/period";

/**
 * What the change costs once, in the month its transition starts; taking the service back inside adds the recruitment
 * of those whose skills are gone. Source: MODEL.md 4.3.
 */
export const oneOff = contractLine("oneOff", {
  label: { fr: "Coûts ponctuels de sortie", en: "One-off exit costs" },
  family: "transition",
  vat: "untaxed",
  amount: (contract) => {
    if (isReplaced(contract).isNothing) return isReplaced(contract);
    const { oneOff: amount, rebuild } = contract.exit;
    const skills = skillsLeft(contract);
    const recruitment =
      rebuild && skills
        ? rebuild.fte.times(one.minus(skills)).times(rebuild.recruitmentFee).times(rebuild.grossSalary)
        : zero;
    return amount
      .plus(recruitment)
      .times(contains(transitionStart(contract)))
      .times(isReplaced(contract));
  },
});
