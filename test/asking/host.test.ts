import { host, setHost } from "../../src/asking/host";

afterEach(() => setHost({ language: undefined, longWork: undefined, employerCosts: undefined }));

test("without a page: French, and nothing is long", () => {
  const { language, longWork } = host();
  expect(language).toBe("fr");
  expect(longWork.isLong({ trials: 1e7 } as never)).toBe(false);
});

test("a page says one thing after the other; what it takes back is as without a page", () => {
  const employerCosts = () => Promise.resolve(1);
  setHost({ language: "en" });
  setHost({ employerCosts });
  expect(host()).toMatchObject({ language: "en", employerCosts });
  setHost({ language: undefined });
  expect(host()).toMatchObject({ language: "fr", employerCosts });
});
