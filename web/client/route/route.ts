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
    const { id } = namesIn(pathname, path);
    return id === undefined ? undefined : { screen, id };
  },
});

/** A screen about a part of something: the part's own name stands in the path at `:part`. */
const within = <const Screen extends string>(screen: Screen, path: `/${string}:id/:part`) => ({
  screen,
  path,
  routeOf: (pathname: string) => {
    const { id, part } = namesIn(pathname, path);
    return id === undefined || part === undefined ? undefined : { screen, id, part };
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
  plain("report", "/organization/report"),
  about("opportunity", "/opportunities/:id"),
  plain("needs", "/needs"),
  about("need", "/needs/:id"),
  about("candidates", "/needs/:id/candidates"),
  plain("keys", "/keys"),
  about("permissions", "/needs/:id/permissions"),
  about("file", "/needs/:id/file"),
  about("introduction-file", "/introductions/:id/file"),
  about("responder", "/responders/:id"),
  plain("profile", "/profile"),
  plain("me", "/me"),
  plain("resources", "/resources"),
  about("resource", "/resources/:id"),
  plain("hotlines", "/hotlines"),
  plain("network", "/network"),
  plain("statistics", "/statistics"),
  about("edition", "/statistics/:id"),
  within("edition-table", "/statistics/:id/:part"),
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
  if (!("id" in route)) return path;
  const whole = path.replace(":id", encodeURIComponent(route.id));
  return "part" in route ? whole.replace(":part", encodeURIComponent(route.part)) : whole;
}

const openToAll: ReadonlySet<Route["screen"]> = new Set([
  "resources",
  "resource",
  "hotlines",
  "statistics",
  "edition",
  "edition-table",
]);

/** Whether a screen needs no sign-in. */
export function isOpenToAll({ screen }: Route): boolean {
  return openToAll.has(screen);
}

/** Whether a screen is of use to people of the centre, who belong to no organization. */
export function isOfCentre(route: Route): boolean {
  return isOpenToAll(route) || route.screen === "network";
}

/** What stands at the `:names` of a pattern; nothing when the path does not fit it. */
function namesIn(pathname: string, pattern: string): Readonly<Partial<Record<"id" | "part", string>>> {
  const parts = pathname.split("/");
  const wanted = pattern.split("/");
  const fits = wanted.every((part, at) => (part.startsWith(":") ? parts[at] !== "" : part === parts[at]));
  if (!fits || parts.length !== wanted.length) return {};
  const named = wanted.flatMap((part, at) => (part.startsWith(":") ? [[part.slice(1), decode(parts[at] ?? "")]] : []));
  return Object.fromEntries(named);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
