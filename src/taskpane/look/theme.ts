import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type Family } from "../../model/lines/line";

/** Fluent's themes and the colours of the charts, which it hands to CSS as variables such as `--fee`. */
export type PaneTheme = Theme & Readonly<Record<Family, string>>;

// The icon's teal and amber, and neighbours told apart by most eyes; at least 3:1 on the background.
export const lightTheme: PaneTheme = {
  ...webLightTheme,
  team: "#35507d",
  fee: "#0b6470",
  extras: "#c8590a",
  governance: "#4a9a8f",
  transition: "#8a4a94",
  newSolution: "#5f86c4",
  other: "#7b7b7b",
};

export const darkTheme: PaneTheme = {
  ...webDarkTheme,
  team: "#8fb1e6",
  fee: "#3fa9b5",
  extras: "#ffb938",
  governance: "#8fdcd0",
  transition: "#d59ae0",
  newSolution: "#c9d8f5",
  other: "#b5b5b5",
};

/**
 * In a contrast theme pictures take the reader's own colours too, as few as they are: gaps, the order of the legend and
 * the table tell the rest.
 */
export const contrastColors: Readonly<Record<`--${string}`, string>> = {
  "--colorNeutralBackground1": "Canvas",
  "--colorNeutralStroke1": "GrayText",
  "--team": "CanvasText",
  "--fee": "Highlight",
  "--extras": "LinkText",
  "--governance": "GrayText",
  "--transition": "CanvasText",
  "--newSolution": "LinkText",
  "--other": "Highlight",
};

export const colorOf = (family: Family): string => `var(--${family})`;

/** Whether to be dark: as told, otherwise as the system asks, now and when it changes. */
export function useDark(told: boolean | undefined): boolean {
  const query = "(prefers-color-scheme: dark)";
  const [asked, setAsked] = useState(() => window.matchMedia?.(query).matches ?? false);
  useEffect(() => {
    const media = window.matchMedia?.(query);
    const change = () => setAsked(media.matches);
    media?.addEventListener("change", change);
    return () => media?.removeEventListener("change", change);
  }, []);
  return told ?? asked;
}
