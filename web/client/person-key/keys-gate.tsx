import "./person-key.css";

import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { useFocus } from "../page/use-focus.ts";
import { Link } from "../route/link.tsx";
import type { OpenKeys } from "./keys-frame.tsx";
import { MakeKeys } from "./make-keys.tsx";
import { keepPersonKey } from "./person-key.operations.ts";
import { UnlockKeys } from "./unlock-keys.tsx";
import { useJustMade } from "./use-just-made.ts";
import { useKeys } from "./use-keys.ts";

/**
 * What stands behind it needs one's open keys. Whoever has none makes them here, whoever has closed ones opens them
 * here, and both go on where they were.
 */
export function KeysGate({ children }: { children: (keys: OpenKeys) => ReactNode }) {
  const keys = useKeys();
  const text = useText();
  const isMade = useJustMade(keys.state);
  const { answer, again } = keys;
  if (keys.state === "open") return <Opened isMade={isMade}>{children(keys.keys)}</Opened>;
  const unknown = answer.data ? null : undefined;
  return (
    <Answered
      answer={answer}
      shown={keys.state === "unknown" ? unknown : keys}
      onAgain={again}
      absent={<p>{text("keys.none")}</p>}
    >
      {(known) =>
        known.state === "locked" ? (
          <Closed title="keys.unlock.title" about="keys.unlock.text">
            <UnlockKeys kept={known.current} />
            <p>
              <Link to={{ screen: "keys" }}>{text("keys.unlock.forgotten")}</Link>
            </p>
          </Closed>
        ) : (
          <Closed title="keys.make.title" about="keys.make.text">
            <MakeKeys document={keepPersonKey} send="keys.make.button" onDone={again} />
          </Closed>
        )
      }
    </Answered>
  );
}

/** Whoever has just made or opened their keys goes on here: the field they typed into is gone. */
function Opened({ isMade, children }: { isMade: boolean; children: ReactNode }) {
  const text = useText();
  const place = useFocus<HTMLDivElement>("opened", { isOnlyLost: true });
  return (
    <div ref={place} tabIndex={-1}>
      {isMade && <p role="status">{text("keys.made")}</p>}
      {children}
    </div>
  );
}

type ClosedProps = {
  title: "keys.unlock.title" | "keys.make.title";
  about: "keys.unlock.text" | "keys.make.text";
  children: ReactNode;
};

function Closed({ title, about, children }: ClosedProps) {
  const text = useText();
  const heading = useFocus<HTMLHeadingElement>(title, { isOnlyLost: true });
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {text(title)}
      </h2>
      <p>{text(about)}</p>
      {children}
    </section>
  );
}
