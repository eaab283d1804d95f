import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { Places } from "./places.tsx";

/** The places that are open to everybody, and the way to those that are not. */
export function OpenBar() {
  const text = useText();
  return (
    <Places>
      <nav aria-label={text("app.places")}>
        <Link to={{ screen: "resources" }}>{text("app.resources")}</Link>
        <Link to={{ screen: "hotlines" }}>{text("app.hotlines")}</Link>
        <Link to={{ screen: "statistics" }}>{text("app.statistics")}</Link>
        <Link to={{ screen: "welcome" }}>{text("app.signIn")}</Link>
      </nav>
    </Places>
  );
}
