import { overrunSource } from "../../../src/scenario/writing/overrunSource";

test.each([
  [{ kind: "global" }, undefined],
  [{ kind: "cloud", cloud: true }, undefined],
  [{ kind: "cloud" }, /^Hypothèse, 2026\u00a0: transposée de l'infogérance globale \(23 contrats\)/],
  [{}, /^Hypothèse, 2026/],
] as const)("what the overrun of %j rests on, beside what its quantity says: %p", (contract, source) => {
  const said = overrunSource(contract, "fr");
  if (source) expect(said).toMatch(source);
  else expect(said).toBeUndefined();
});
