import { describe, expect, it } from "@jest/globals";
import { chooseLanguage, languages, regionOf } from "../../../web/client/language/languages.ts";
import { isOfCentre, isOpenToAll, pathOf, type Route, routeOf } from "../../../web/client/route/route.ts";

describe("an address of the client", () => {
  it("leads to the screen that it was made for", () => {
    const routes: Route[] = [
      { screen: "welcome" },
      { screen: "locked" },
      { screen: "work" },
      { screen: "updates" },
      { screen: "opportunities" },
      { screen: "introduction", id: "colorado~3f0e" },
      { screen: "name-check", id: "colorado~3f0e" },
      { screen: "opportunity", id: "colorado~3f0e/…?" },
      { screen: "responder", id: "colorado~3f0e" },
      { screen: "profile" },
      { screen: "me" },
      { screen: "resources" },
      { screen: "resource", id: "centre~3f0e" },
      { screen: "hotlines" },
      { screen: "network" },
      { screen: "report" },
      { screen: "statistics" },
      { screen: "edition", id: "2026-Q3-2" },
      { screen: "edition-table", id: "2026-Q3", part: "needs-by-group" },
    ];
    expect(routes.map((route) => routeOf(pathOf(route)))).toEqual(routes);
  });

  it("leads nowhere when nobody made it", () => {
    for (const path of ["/nothing", "/introductions", "/introductions/a/b", "/nothings/a", "/statistics/a/"]) {
      expect(routeOf(path)).toEqual({ screen: "unknown" });
    }
  });
});

it("is open to all for what is public, and to people of the centre for that and the network", () => {
  const all = ["/resources", "/resources/centre~1", "/hotlines", "/network", "/updates", "/opportunities"];
  expect(all.map((path) => isOpenToAll(routeOf(path)))).toEqual([true, true, true, false, false, false]);
  expect(all.map((path) => isOfCentre(routeOf(path)))).toEqual([true, true, true, true, false, false]);
  const numbers = ["/statistics", "/statistics/2026-Q3", "/statistics/2026-Q3/needs-by-group", "/organization/report"];
  expect(numbers.map((path) => isOpenToAll(routeOf(path)))).toEqual([true, true, true, false]);
});

describe("the language of the page", () => {
  it("is the chosen one, else the first that the browser wants and we have, else English", () => {
    const tagOf = (chosen: string | null, wanted: string[]) => chooseLanguage(chosen, wanted).tag;
    expect(tagOf("ar", ["es"])).toBe("ar");
    expect(tagOf("xx", ["de-DE", "es-MX", "en"])).toBe("es");
    expect(tagOf(null, ["de"])).toBe("en");
  });

  it("is written as in the place of whoever reads it", () => {
    expect(regionOf(chooseLanguage("en", []), ["es", "en-GB", "en-US"])).toBe("en-GB");
    expect(regionOf(chooseLanguage("ar", []), ["en-GB"])).toBe("ar");
  });

  it("is only called reviewed when it is complete", () => {
    expect(languages.filter(({ isReviewed }) => isReviewed).map(({ tag }) => tag)).toEqual(["en"]);
  });
});
