/** A screen of its own. */
const plain = <const Screen extends string>(screen: Screen, path: string) => ({
  screen,
  path,
  routeOf: (pathname: string) => (pathname === path ? { screen } : undefined),
});

/** A screen about something, whose id stands in the path at `:id`. */
const about = <const Screen extends string>(screen: Screen, path: `/${string}:id${string}`) => ({
  screen,
  path,
  routeOf: (pathname: string) => {
    const id = idIn(pathname, path);
    return id === undefined ? undefined : { screen, id };
  },
});

/** Every screen has an address; filters and the like stand in its search. */
const screens = [
  plain("welcome", "/"),
  plain("sign-in-return", "/sign-in/callback"),
  plain("locked", "/locked"),
  plain("work", "/work"),
  plain("hand-over", "/work/hand-over"),
  // Where the e-mail's link leads: the same screen as `/work`.
  plain("updates", "/updates"),
  plain("need-new", "/needs/new"),
  about("need-draft", "/needs/:id/draft"),
  about("introduction", "/introductions/:id"),
  about("name-check", "/name-checks/:id"),
  plain("opportunities", "/opportunities"),
  plain("organization", "/organization"),
  about("opportunity", "/opportunities/:id"),
  plain("needs", "/needs"),
  about("need", "/needs/:id"),
  about("candidates", "/needs/:id/candidates"),
  plain("keys", "/keys"),
  about("responder", "/responders/:id"),
  plain("profile", "/profile"),
  plain("me", "/me"),
] as const;

/** Which screen an address leads to. */
export type Route = NonNullable<ReturnType<(typeof screens)[number]["routeOf"]>> | { screen: "unknown" };

/** The first that fits: what is plain stands before what has an id in the same place. */
export function routeOf(pathname: string): Route {
  for (const screen of screens) {
    const route = screen.routeOf(pathname);
    if (route) return route;
  }
  return { screen: "unknown" };
}

export function pathOf(route: Route): string {
  const path = screens.find(({ screen }) => screen === route.screen)?.path ?? "/";
  return "id" in route ? path.replace(":id", encodeURIComponent(route.id)) : path;
}

function idIn(pathname: string, pattern: string): string | undefined {
  const parts = pathname.split("/");
  const wanted = pattern.split("/");
  const fits = parts.length === wanted.length && wanted.every((part, at) => part === ":id" || part === parts[at]);
  const id = parts[wanted.indexOf(":id")];
  return fits && id ? decode(id) : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
