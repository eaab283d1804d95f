import { describe, expect, it } from "@jest/globals";
import { foundPlace } from "../../../web/client/find/found-place.ts";

const italy = { code: "IT", name: "Italy", within: null };
const within = <Around>(code: string, name: string, around: Around) => ({ code, name, within: around });

describe("a place that was found", () => {
  it("is told with its country, however many parts lie between", () => {
    const lazio = within("IT-62", "Lazio", italy);
    expect(foundPlace(within("IT-RM", "Roma", lazio))).toEqual({ id: "IT-RM", name: "Roma", detail: "Italy" });
    expect(foundPlace(lazio)).toEqual({ id: "IT-62", name: "Lazio", detail: "Italy" });
    expect(foundPlace(italy)).toEqual({ id: "IT", name: "Italy" });
  });

  it("is told apart from the part around it that is called the same", () => {
    const bangladesh = { code: "BD", name: "Bangladesh", within: null };
    const around = within("BD-C", "Dhaka", bangladesh);
    expect(foundPlace(within("BD-13", "Dhaka", around)).detail).toBe("Dhaka, Bangladesh");
    expect(foundPlace(around).detail).toBe("Bangladesh");
  });
});
