import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";

/** Who looks is for coordinators to say, among the settings of their organization. */
export function NameChecker() {
  const text = useText();
  const { roles } = useSignedIn();
  if (!roles.includes("COORDINATOR")) return null;
  return (
    <div className="actions">
      <Link to={{ screen: "organization" }} search={{ tab: "settings" }} className="button first">
        {text("check.nameChecker")}
      </Link>
    </div>
  );
}
