import { useMoment, useText } from "../language/use-text.ts";
import { useHeldKeys } from "./keys-frame.tsx";
import { UnlockKeys } from "./unlock-keys.tsx";
import type { OwnKeys } from "./use-keys.ts";

/** Keys that ended. They can be opened beside those in use, for what was sealed for them. */
export function EarlierKeys({ own, isOpen }: { own: readonly OwnKeys[]; isOpen: boolean }) {
  const text = useText();
  const moment = useMoment();
  const { open } = useHeldKeys();
  const earlier = own.filter(({ until }) => until !== null);
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2>{text("keys.earlier.title")}</h2>
      <p>{text("keys.earlier.text")}</p>
      <ul className="plain">
        {earlier.map((kept) => (
          <li key={kept.sealingKey} className="card">
            <p>{text("keys.earlier.span", { from: moment(kept.from), until: moment(kept.until ?? "") })}</p>
            {open?.openers.some(({ sealing }) => sealing === kept.sealingKey) && <p>{text("keys.earlier.open")}</p>}
            {isOpen && !open?.openers.some(({ sealing }) => sealing === kept.sealingKey) && (
              <details>
                <summary>{text("keys.earlier.button")}</summary>
                <UnlockKeys kept={kept} label="keys.earlier.passphrase" send="keys.earlier.button" />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
