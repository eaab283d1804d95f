import type { ReactNode } from "react";
import { PathLink } from "../route/path-link.tsx";

type NeedLinkProps = { id: string; part: "draft" | "permissions" | "file"; className?: string; children: ReactNode };

/** To what belongs to a need and stands on a screen of its own. */
export function NeedLink({ id, part, ...rest }: NeedLinkProps) {
  return <PathLink path={`/needs/${encodeURIComponent(id)}/${part}`} {...rest} />;
}
