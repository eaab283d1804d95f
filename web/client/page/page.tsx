import { type ReactNode, useEffect } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { useFocus } from "./use-focus.ts";

type PageProps = { document: MessageId; title: string; children: ReactNode };

/**
 * One screen: its heading, to which the focus goes when the screen comes up, and the title of the tab, which says
 * nothing that a glance over a shoulder may not read.
 */
export function Page({ document: documentTitle, title, children }: PageProps) {
  const text = useText();
  const heading = useFocus<HTMLHeadingElement>("come up");
  const inTab = text(documentTitle);
  useEffect(() => {
    document.title = inTab;
  }, [inTab]);
  return (
    <main id="content">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
