import type { SlowPath } from "../asking/host";
import { runsVectors } from "../formula/trials/webAssembly";
import { paneTexts } from "../messages/pane";

/**
 * What a page lacks for simulations to be fast, told once each to its console: workers, where none could be started or all
 * have died, and WebAssembly with vectors.
 *
 * @param pool the page's workers
 * @param tell its console
 */
export function slowPathsOf(
  pool: { readonly isEmpty: boolean },
  tell: (sentence: string) => void,
): () => readonly SlowPath[] {
  const told = new Set<SlowPath>();
  return () => {
    const lacking: readonly SlowPath[] = [
      ...(pool.isEmpty ? (["workers"] as const) : []),
      ...(runsVectors() ? [] : (["vectors"] as const)),
    ];
    for (const path of lacking) {
      if (!told.has(path)) tell(paneTexts.en.simulation.slower[path]);
      told.add(path);
    }
    return lacking;
  };
}
