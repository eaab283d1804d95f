import { useIntl } from "react-intl";
import type { SeenIntroduction } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";

/**
 * How a conflict of interest is looked for, who looks, and what has come of it so far: the same for both sides. Whoever
 * judges by what is shown is told so with the question itself, and not twice.
 */
export function HowChecked({ seen: { introduction, side, mayAct } }: { seen: SeenIntroduction }) {
  const text = useText();
  const intl = useIntl();
  const { state, nextStep, conflictWay, conflictCheckers, blindState } = introduction;
  if (state !== "CONFLICT_CHECK" || !conflictWay) return null;
  if (conflictWay === "AS_SHOWN" && mayAct && side === "OTHER" && nextStep === "CHECK_CONFLICT") return null;
  const names = conflictCheckers?.map(({ name }) => name) ?? [];
  return (
    <>
      <p>{text(`conflictWay.${conflictWay}`)}</p>
      {conflictWay !== "AS_SHOWN" && names.length > 0 && (
        <p>{text("check.checkers", { names: intl.formatList(names) })}</p>
      )}
      {side === "OTHER" && takesPermission.has(nextStep) && <p>{text("check.theyAsk")}</p>}
      {blindState && <p>{text(`blind.${blindState}`)}</p>}
    </>
  );
}

/** For these the home needs the survivor's word; only its own people can write that down. */
const takesPermission: ReadonlySet<SeenIntroduction["introduction"]["nextStep"]> = new Set([
  "SEAL_NAMES",
  "ASK_BLINDLY",
]);
