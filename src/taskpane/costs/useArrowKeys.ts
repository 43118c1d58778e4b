import { useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";

/** Marks the element that stands at a place of a grid, in `data-place`. */
export const placeName = (row: number, column: number): string => `${row},${column}`;

/**
 * A grid of elements that is one stop of the Tab key, in which the arrow keys, Home and End go from one element to
 * another (the roving tabindex of the ARIA practices).
 */
export function useArrowKeys(rows: number, columns: number) {
  const ref = useRef<HTMLTableElement>(null);
  const [[row, column], setCurrent] = useState<readonly [number, number]>([0, 0]);
  // What the grid has lost is not where the Tab key goes.
  const current = [Math.min(row, rows - 1), Math.min(column, columns - 1)] as const;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moved(event.key, current, rows, columns);
    if (!next) return;
    event.preventDefault();
    ref.current?.querySelector<HTMLElement>(`[data-place="${placeName(...next)}"]`)?.focus();
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const place = target.dataset.place?.split(",").map(Number);
    if (place) setCurrent([place[0]!, place[1]!]);
  };
  return {
    grid: { ref, onKeyDown, onFocus },
    tabIndexAt: (row: number, column: number): 0 | -1 => (row === current[0] && column === current[1] ? 0 : -1),
  };
}

function moved(
  key: string,
  [row, column]: readonly [number, number],
  rows: number,
  columns: number,
): readonly [number, number] | undefined {
  switch (key) {
    case "ArrowLeft":
      return [row, Math.max(column - 1, 0)];
    case "ArrowRight":
      return [row, Math.min(column + 1, columns - 1)];
    case "ArrowUp":
      return [Math.max(row - 1, 0), column];
    case "ArrowDown":
      return [Math.min(row + 1, rows - 1), column];
    case "Home":
      return [row, 0];
    case "End":
      return [row, columns - 1];
    default:
      return undefined;
  }
}
