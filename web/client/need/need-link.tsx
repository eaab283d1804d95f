import type { ReactNode } from "react";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";

type NeedLinkProps = { id: string; part: "draft" | "permissions" | "file"; className?: string; children: ReactNode };

/** To what belongs to a need and is somebody else's screen. */
export function NeedLink({ id, part, className, children }: NeedLinkProps) {
  const to = routeOf(`/needs/${encodeURIComponent(id)}/${part}`);
  if (to.screen === "unknown") return null;
  return (
    <Link to={to} {...(className ? { className } : {})}>
      {children}
    </Link>
  );
}
