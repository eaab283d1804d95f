import type { ReactNode } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";

/** Something that a coordinator can do for somebody: what it is, and what it means. */
export function Deed({ title, about, children }: { title: MessageId; about: string; children: ReactNode }) {
  const text = useText();
  return (
    <section>
      <h3>{text(title)}</h3>
      <p>{about}</p>
      {children}
    </section>
  );
}
