import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { useSignedIn } from "../session/signed-in.ts";

/** The way to post a need, for those who may. */
export function PostNeed() {
  const text = useText();
  const { roles } = useSignedIn();
  if (!roles.includes("ADVOCATE") && !roles.includes("COORDINATOR")) return null;
  return (
    <p>
      <Link to={routeOf("/needs/new")} className="button first">
        {text("work.post")}
      </Link>
    </p>
  );
}
