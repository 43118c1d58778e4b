// PLACEHOLDER: replaced by the real pane.
import { createRoot } from "react-dom/client";

void Office.onReady(() => {
  createRoot(document.getElementById("pane")!).render(<h1>INFO TCO</h1>);
});
