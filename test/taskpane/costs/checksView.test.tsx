import { cleanup, render, screen } from "@testing-library/react";
import { writeBlock } from "../../../src/scenario/writing/writeBlock";
import { ChecksView } from "../../../src/taskpane/costs/ChecksView";
import { blockViewOf } from "../../../src/taskpane/costs/blockView";
import type { Costs } from "../../../src/taskpane/costs/blockView";
import { workedCase } from "../../support/cases";

/** Text as a reader sees it: every kind of space is a space. */
const plain = (text: string | null | undefined) => (text ?? "").replace(/\s/g, " ");

const costs = (number: string, firstRow = 1) =>
  blockViewOf(
    { sheet: "Globale", cells: writeBlock(workedCase(number).scenario, "fr").cells, firstRow },
    "fr",
  ) as Costs;

afterEach(cleanup);

test("nothing doubtful: OK, and nothing to unfold", () => {
  render(<ChecksView warnings={costs("01").warnings} notes={[]} language="fr" />);
  expect(screen.getByRole("heading", { name: "Contrôles" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("OK");
  expect(screen.queryByRole("list")).toBeNull();
});

test("warnings are counted, and told one by one once unfolded", () => {
  render(<ChecksView warnings={costs("06").warnings} notes={[]} language="fr" />);
  expect(plain(screen.getByRole("status").textContent)).toBe("À vérifier : 2 avertissements");
  // The browser's own disclosure: Enter and Space open it, and it is folded until then.
  const folded = screen.getByText("Contrôles").closest("details")!;
  expect(folded.open).toBe(false);
  expect(folded.querySelector("summary")!.textContent).toContain("Contrôles");
  const [governance, extras, ...others] = [...folded.querySelectorAll("li")];
  expect(others).toEqual([]);
  expect(plain(governance!.textContent)).toMatch(/^Ligne \d+, « Gouvernance » : personne n'est payé pour piloter/);
  expect(plain(extras!.querySelector("span")!.textContent)).toMatch(/^Ligne \d+, « Mode de hors forfait »$/);
});

test("in English", () => {
  render(<ChecksView warnings={costs("03").warnings} notes={[]} language="en" />);
  expect(screen.getByRole("heading", { name: "Checks" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("To review: 1 warning");
});

test("rows are those of the sheet", () => {
  const [first] = costs("06").warnings;
  const [lower] = costs("06", 11).warnings;
  expect(lower!.row).toBe(first!.row! + 10);
});
