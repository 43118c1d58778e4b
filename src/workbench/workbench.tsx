// PLACEHOLDER: replaced by the real workbench.
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("workbench")!).render(<h1>INFO TCO</h1>);
