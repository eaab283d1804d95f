import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { useSignedIn } from "../session/signed-in.ts";

/** Nothing is to be done: said kindly, with what one can do all the same. `news`: how much is new all the same. */
export function NothingWaits({ news }: { news: number }) {
  const text = useText();
  const { roles } = useSignedIn();
  const isAdvocate = roles.includes("ADVOCATE") || roles.includes("COORDINATOR");
  return (
    <>
      {news === 0 && <p>{text(isAdvocate ? "work.none" : "work.none.responder")}</p>}
      {news === 0 && isAdvocate && <p>{text("work.none.advocate")}</p>}
      {news === 0 && !isAdvocate && (
        <p>
          <Link to={routeOf("/opportunities")}>{text("work.none.look")}</Link>
          <br />
          <Link to={routeOf("/profile")}>{text("work.none.profiles")}</Link>
        </p>
      )}
    </>
  );
}
