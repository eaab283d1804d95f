import type { ReactNode } from "react";
import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import type { SeenIntroduction } from "../introduction/introduction-side.ts";
import { useDay, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { askingFor } from "../permission/permission-way.ts";
import { Link } from "../route/link.tsx";
import { type CheckPermission, choosePermission } from "./choose-permission.ts";
import { readPermissionsToCheck } from "./conflict-check.operations.ts";

type WithPermissionProps = {
  seen: SeenIntroduction;
  /** Who has to be named in it; whoever else looks learns nothing by it. */
  people: readonly string[];
  children: (permission: CheckPermission) => ReactNode;
};

/** What stands behind it happens under a living permission alone: without one it says how to get one. */
export function WithPermission({ seen, people, children }: WithPermissionProps) {
  const text = useText();
  const day = useDay();
  const { id, need, organization } = seen.introduction;
  const [answer, ask] = useQuery({ query: readPermissionsToCheck, variables: { need: need?.id ?? "" } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  const permissions = answer.data && (answer.data.need?.permissions ?? null);
  return (
    <Answered answer={answer} shown={permissions} onAgain={again} absent={<p>{text("check.notAllowed")}</p>}>
      {({ edges }) => {
        const all = edges.map(({ node }) => node);
        const permission = choosePermission(all, { organization: organization.id, people });
        if (!permission) return <AskThem need={need?.id ?? ""} introduction={id} />;
        return (
          <>
            <p className="hint">{text("check.allowed", { day: day(permission.expiresAt.slice(0, 10)) })}</p>
            {children(permission)}
          </>
        );
      }}
    </Answered>
  );
}

/** Where their word for just this is written down; whoever comes back from there goes on here. */
function AskThem({ need, introduction }: { need: string; introduction: string }) {
  const text = useText();
  return (
    <>
      <p className="note">{text("check.notAllowed")}</p>
      <div className="actions">
        <Link
          to={{ screen: "permissions", id: need }}
          search={askingFor("names", introduction)}
          className="button first"
        >
          {text("check.askThem")}
        </Link>
      </div>
    </>
  );
}
