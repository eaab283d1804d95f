import "./client.css";

import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { LanguageFrame } from "./language/language-frame.tsx";

const container = document.getElementById("root");
if (container) {
  createRoot(container).render(
    <LanguageFrame>
      <App />
    </LanguageFrame>,
  );
}
