import { useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { AddProfile } from "./add-profile.tsx";
import { ChangeProfile } from "./change-profile.tsx";
import { HeldProfiles } from "./held-profiles.tsx";

/** One's own profiles; the form to add one or to change one has its place in the address. */
export function ProfileScreen() {
  const text = useText();
  const { search } = useAddress();
  const changed = search.get("change");
  const isAdding = search.has("add");
  const title = isAdding ? "profile.form.add" : changed ? "profile.form.change" : "profile.title";
  return (
    <Page key={title} document="profile.document" title={text(title)}>
      {isAdding && <AddProfile />}
      {!isAdding && changed && <ChangeProfile id={changed} />}
      {!isAdding && !changed && <HeldProfiles />}
      {(isAdding || changed) && (
        <p>
          <Link to={{ screen: "profile" }}>{text("profile.back")}</Link>
        </p>
      )}
    </Page>
  );
}
