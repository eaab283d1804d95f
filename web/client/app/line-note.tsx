import { useSyncExternalStore } from "react";
import { useText } from "../language/use-text.ts";

function subscribe(onChange: () => void): () => void {
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
}

/** Says that the line is down, for as long as it is: what was typed stays where it is. */
export function LineNote() {
  const text = useText();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="line">
      {!isOnline && <p className="note">{text("app.offline")}</p>}
    </div>
  );
}
