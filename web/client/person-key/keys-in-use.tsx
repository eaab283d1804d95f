import { useMoment, useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { UnlockKeys } from "./unlock-keys.tsx";
import type { OwnKeys } from "./use-keys.ts";
import { useStatedKeys } from "./use-stated-keys.ts";

type KeysInUseProps = {
  current: OwnKeys;
  isOpen: boolean;
  /** Whether they were made just now. */
  isMade: boolean;
  onClose: () => void;
};

/** Whether one's keys are open in this page, and how to change that. */
export function KeysInUse({ current, isOpen, isMade, onClose }: KeysInUseProps) {
  const text = useText();
  const moment = useMoment();
  const open = isMade ? "keys.made" : "keys.open";
  return (
    <section className="next">
      <h2>{text(isOpen ? open : "keys.unlock.title")}</h2>
      <p className="hint">{text("keys.since", { moment: moment(current.from) })}</p>
      <AsStated key={current.sealingKey} current={current} />
      {isOpen ? (
        <>
          <p>{text("keys.open.hint")}</p>
          <div className="actions">
            <button type="button" onClick={onClose}>
              {text("keys.close")}
            </button>
          </div>
        </>
      ) : (
        <>
          <p>{text("keys.unlock.text")}</p>
          <UnlockKeys kept={current} />
        </>
      )}
    </section>
  );
}

/** What others are told of one's keys, looked at as they look at it. */
function AsStated({ current }: { current: OwnKeys }) {
  const text = useText();
  const { person } = useSignedIn();
  const stated = useStatedKeys([person]).stated.get(person);
  if (!stated || (!stated.ok && stated.why === "UNREACHABLE")) return null;
  const isSame = stated.ok && stated.claims.keys.some(({ sealing }) => sealing === current.sealingKey);
  return <p className={isSame ? "hint" : "note"}>{text(isSame ? "keys.stated" : "keys.stated.otherwise")}</p>;
}
