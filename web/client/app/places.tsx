import { type ReactNode, useEffect, useState } from "react";
import { useText } from "../language/use-text.ts";
import { useAddress } from "../route/address.ts";

/** The ways to elsewhere: side by side where there is room, and behind one button where there is not. */
export function Places({ children }: { children: ReactNode }) {
  const text = useText();
  const { whole } = useAddress();
  const [openAt, setOpenAt] = useState<string>();
  // Whoever has gone elsewhere has no use for the list any more.
  const isOpen = openAt === whole;
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === "Escape" && setOpenAt(undefined);
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, []);
  return (
    <>
      <button
        type="button"
        className="menu"
        aria-expanded={isOpen}
        onClick={() => setOpenAt(isOpen ? undefined : whole)}
      >
        {text("app.menu")}
      </button>
      <div className={isOpen ? "places open" : "places"}>{children}</div>
    </>
  );
}
