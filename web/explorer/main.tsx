import "graphiql/style.css";
import "./explorer.css";

import { createRoot } from "react-dom/client";
import { Explorer } from "./explorer.tsx";
import { loadSettings } from "./settings.ts";
import { finishSignIn } from "./sign-in.ts";

const container = document.getElementById("root");
if (container) {
  const settings = await loadSettings();
  const session = await finishSignIn(settings).catch(() => undefined);
  createRoot(container).render(<Explorer settings={settings} initialSession={session} />);
}
