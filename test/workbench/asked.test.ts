import { askedOf } from "../../src/workbench/asked";

const usual = { employees: 400, team: 6, monthlyFee: 30000, years: 5, discountRate: 0.08 };

describe("the address asks for", () => {
  test("the example, in the browser's language, when it says nothing", () => {
    expect(askedOf("", "fr-CA")).toEqual({ language: "fr", answers: usual });
    expect(askedOf("", "de-DE")).toEqual({ language: "en", answers: usual });
  });
  test("a template with its answers and its language", () =>
    expect(askedOf("?lang=en&template=cloud&employees=120&team=3.5&fee=9000&years=4&discountRate=0.06", "fr")).toEqual({
      language: "en",
      template: "cloud",
      answers: { employees: 120, team: 3.5, monthlyFee: 9000, years: 4, discountRate: 0.06 },
    }));
  test("what the quote says of its lines; what is left out or empty is unknown", () =>
    expect(askedOf("?template=msp&servers=24&serverPrice=145.5&auditPrice=&workUnits=beaucoup", "fr").answers).toEqual({
      ...usual,
      servers: 24,
      serverPrice: 145.5,
      workUnits: "beaucoup",
    }));
  test.each([
    ["8 %", 0.08],
    ["7,5 %", 0.075],
    ["7,5\u202f%", 0.075],
    ["0,08", 0.08],
    ["0.08", 0.08],
    ["7,5", 0.075],
    ["8", 0.08],
    ["1", 0.01],
    ["0,5 %", 0.005],
    ["-8", -0.08],
    ["150", 1.5],
  ])("a rate typed %s as %s", (typed, rate) =>
    expect(askedOf(`?discountRate=${encodeURIComponent(typed)}`, "fr").answers.discountRate).toBe(rate),
  );
  test("no fee at all, which is that of the market", () =>
    expect(askedOf("?template=bpo&fee=", "fr").answers).not.toHaveProperty("monthlyFee"));
  test("the price of a unit, where a model has one", () => {
    expect(askedOf("?template=bpo&price=16-20", "fr").answers).toMatchObject({ price: { low: 16, high: 20 } });
    expect(askedOf("?template=bpo", "fr").answers).not.toHaveProperty("monthlyFee");
  });
  test("a fee where a line is told that is part of one, and else none: the market pays for servers that the example has", () => {
    expect(askedOf("?template=msp&servers=24&serverPrice=145", "fr").answers).toMatchObject({ monthlyFee: 30000 });
    expect(askedOf("?template=partial&serverPrice=120-180", "fr").answers).toEqual({
      employees: 400,
      team: 6,
      years: 5,
      discountRate: 0.08,
      servers: 24,
      serverPrice: { low: 120, high: 180 },
    });
    expect(askedOf("?template=partial&servers=", "fr").answers).not.toHaveProperty("servers");
    expect(askedOf("?template=partial&fee=9000", "fr").answers).not.toHaveProperty("servers");
  });
  test.each([
    ["3-8", { low: 3, high: 8 }],
    ["3 à 8,5", { low: 3, high: 8.5 }],
    ["7,25", 7.25],
    // 1,25 or 1 250: it stays as it was typed, to be refused.
    ["1.250", "1.250"],
    ["3 à 8, probable 5", { low: 3, mode: 5, high: 8 }],
    ["beaucoup", "beaucoup"],
  ])("what is spent inside, %s", (typed, toolsCost) =>
    expect(askedOf(`?template=global&toolsCost=${encodeURIComponent(typed)}`, "fr").answers).toMatchObject({
      toolsCost,
    }),
  );
  test.each(["beaucoup", "7,5 euros", "%", `7${" ".repeat(10_000)}x`])(
    "what is no number as it was typed: %s",
    (typed) =>
      expect(
        askedOf(`?discountRate=${encodeURIComponent(typed)}&fee=${encodeURIComponent(typed)}`, "fr").answers,
      ).toMatchObject({ discountRate: typed, monthlyFee: typed }),
  );
  test.each(["?template=", "?template=unknown", "?template=toString"])("no template by %s", (search) =>
    expect(askedOf(search, "fr").template).toBeUndefined(),
  );
});
