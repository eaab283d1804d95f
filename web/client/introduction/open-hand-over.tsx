import { useQuery } from "urql";
import { readIntroductionFile } from "../case-file/case-file.operations.ts";
import { useText } from "../language/use-text.ts";
import { keysFor } from "../person-key/keys-way.ts";
import { useKeys } from "../person-key/use-keys.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { ConflictFound } from "./conflict-found.tsx";
import { type OtherHandOver, otherHandOver } from "./hand-over.ts";
import type { StepProps } from "./introduction-side.ts";

/** Both work together: what whoever was introduced does first, so that they can read what is sealed for them. */
export function OpenHandOver({ seen, onDone }: StepProps) {
  const text = useText();
  const { person } = useSignedIn();
  const { state } = useKeys();
  const { id, need, steps, organization } = seen.introduction;
  const [{ data }] = useQuery({ query: readIntroductionFile, variables: { id } });
  if (!data || state === "unknown") return null;
  const sealed = data.introduction?.caseFile?.sections ?? [];
  const isHouse = need?.organization.id === organization.id;
  const step = otherHandOver(sealed, { person, isHouse, hasKeys: state !== "none", steps });
  if (step === "DONE") return <ConflictFound introduction={seen.introduction} onDone={onDone} />;
  return (
    <>
      <p>{text(wordsOf(step, isHouse), { name: need?.organization.name ?? "" })}</p>
      {step !== "WAIT" && step !== "OVER" && (
        <div className="actions">
          {step === "OPEN" ? (
            <Link to={{ screen: "introduction-file", id }} className="button first">
              {text("file.here.open")}
            </Link>
          ) : (
            <Link to={{ screen: "keys" }} search={keysFor(id)} className="button first">
              {text("introduction.makeKeys")}
            </Link>
          )}
        </div>
      )}
    </>
  );
}

/** Whoever is asked by their own organization is told of a colleague, and not of an organization as of a stranger. */
function wordsOf(step: Exclude<OtherHandOver, "DONE">, isHouse: boolean) {
  const isOfColleague = isHouse && (step === "MAKE_KEYS" || step === "OPEN");
  return isOfColleague ? (`introduction.handed.house.${step}` as const) : (`introduction.handed.${step}` as const);
}
