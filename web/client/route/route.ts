/** Which screen an address leads to. Every screen has one; filters and the like stand in its search. */
export type Route =
  | { screen: "welcome" }
  | { screen: "sign-in-return" }
  | { screen: "locked" }
  | { screen: "work" }
  | { screen: "updates" }
  | { screen: "introduction"; id: string }
  | { screen: "opportunities" }
  | { screen: "opportunity"; id: string }
  | { screen: "unknown" };

const fixed: Readonly<Record<string, Route>> = {
  "/": { screen: "welcome" },
  "/sign-in/callback": { screen: "sign-in-return" },
  "/locked": { screen: "locked" },
  "/work": { screen: "work" },
  "/updates": { screen: "updates" },
  "/opportunities": { screen: "opportunities" },
};

export function routeOf(pathname: string): Route {
  const route = fixed[pathname];
  if (route) return route;
  const [, folder, id, ...more] = pathname.split("/");
  if (!id || more.length > 0) return { screen: "unknown" };
  if (folder === "introductions") return { screen: "introduction", id: decode(id) };
  if (folder === "opportunities") return { screen: "opportunity", id: decode(id) };
  return { screen: "unknown" };
}

export function pathOf(route: Route): string {
  if (route.screen === "introduction") return `/introductions/${encodeURIComponent(route.id)}`;
  if (route.screen === "opportunity") return `/opportunities/${encodeURIComponent(route.id)}`;
  return Object.keys(fixed).find((path) => fixed[path]?.screen === route.screen) ?? "/";
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
