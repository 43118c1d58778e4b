import { override } from "../../../src/scenario/override/override";

// A contract of two price lines, and how a formula says which one it moves.
const document = {
  contracts: [
    {
      name: "MSP",
      prices: [
        { name: "Serveurs", per: "month", units: 3, unitPrice: 60 },
        { name: "Copies", per: "use", perYear: 1000, unitPrice: [0.04, 0.05] },
      ],
    },
  ],
};
const asked = (label: string, value: unknown) => override(document, { pairs: [[label, value]] });
const pricesAfter = (label: string, value: unknown) => {
  const outcome = asked(label, value);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return (outcome.document as typeof document).contracts[0]!.prices.map(({ unitPrice }) => unitPrice);
};

test.each([
  ["by its name", "Prix unitaire – Serveurs"],
  ["by its name and its contract's", "Prix unitaire – Serveurs – MSP"],
  ["in English, with a hyphen", "Unit price - serveurs"],
])("a price line is moved %s", (_, label) => expect(pricesAfter(label, 70)).toEqual([70, [0.04, 0.05]]));

test.each<[string, unknown, number]>([
  ["Prix unitaire (k€) – Serveurs", 0.07, 70],
  ["Prix unitaire – Serveurs (k€)", 0.07, 70],
  ["Prix unitaire – Serveurs – MSP (k€)", "0,07", 70],
  ["Prix unitaire (€ HT) – Serveurs", 70, 70],
])("its unit may stand behind either name: %s", (label, value, price) =>
  expect(Number(pricesAfter(label, value)[0])).toBe(price),
);

describe("a label that says per cent", () => {
  const one = { contracts: [{ name: "Global", units: 1, unitPrice: 100, governance: 0.06 }] };
  const governance = (label: string, value: unknown) => {
    const outcome = override(one, { pairs: [[label, value]] });
    return outcome.ok ? (outcome.document as typeof one).contracts[0]!.governance : outcome.problems[0]!.code;
  };
  test.each(["Gouvernance (%)", "Gouvernance (%) – Global", "Gouvernance – Global (%)"])("%s", (label) => {
    expect(governance(label, 12)).toBe(0.12);
    // 50 %, or half a per cent.
    expect(governance(label, 0.5)).toBe("shareOrPercent");
    expect(governance(label, "50 %")).toBe(0.5);
  });
  test("and 1, where no note could tell that it was 100 %", () => {
    const share = (label: string, value: unknown) => override({ contracts: [{ units: 1, unitPrice: 100 }] }, { pairs: [[label, value]] }); // prettier-ignore
    expect(share("Part fixe (%)", 1)).toMatchObject({ ok: false, problems: [{ code: "shareOrPercent", value: "1" }] });
    expect(share("Part fixe", 1)).toMatchObject({ document: { contracts: [{ revision: { fixedShare: 1 } }] } });
    expect(share("Part fixe (%)", "1 %")).toMatchObject({
      document: { contracts: [{ revision: { fixedShare: 0.01 } }] },
    });
  });
});

test("brackets in the name of a line are no unit", () => {
  const line = { name: "Serveurs (3 ans)", per: "month", units: 3, unitPrice: 60 };
  expect(override({ contracts: [{ name: "MSP", prices: [line, { ...line, name: "Serveurs" }] }] }, { pairs: [["Prix unitaire – Serveurs (3 ans)", 70]] })).toMatchObject({ ok: true, changed: ["/contracts/0/prices/0/unitPrice"] }); // prettier-ignore
});

test("a table of prices stays one, which is not revised", () =>
  expect(pricesAfter("Prix unitaire – Copies", 0.06)).toEqual([60, [0.06]]));

test("the only line that has a quantity needs no name", () =>
  expect(asked("Quantité par an", 2000)).toMatchObject({ ok: true, changed: ["/contracts/0/prices/1/perYear"] }));

test.each(["Prix unitaire", "Prix unitaire mensuel"])("%s alone is refused, with the names", (label) =>
  expect(asked(label, 70)).toMatchObject({
    ok: false,
    problems: [{ code: "whichLine", choices: ["Prix unitaire – Serveurs – MSP", "Prix unitaire – Copies – MSP"] }],
  }),
);

test("a line that nobody knows is refused, with the names of those there are", () =>
  expect(asked("Prix unitaire – Postes", 70)).toMatchObject({ ok: false, problems: [{ code: "whichLine" }] }));

test("fewer years drop what starts later and shorten what ends later", () => {
  const lines = [
    { name: "A", per: "month", units: 1, unitPrice: 1, to: 30 },
    { name: "B", per: "month", units: 1, unitPrice: 1, from: 25 },
  ];
  const outcome = override({ horizon: { years: 3 }, contracts: [{ prices: lines }] }, { years: 2 });
  expect(outcome).toMatchObject({ ok: true, document: { contracts: [{ prices: [{ name: "A", to: 24 }] }] } });
  expect(outcome.ok && (outcome.document as { contracts: { prices: unknown[] }[] }).contracts[0]!.prices).toHaveLength(
    1,
  );
});
