import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { maxKeysOfName, nameKeys } from "./name-keys.ts";
import { nameParts, normalizeName } from "./normalize-name.ts";

const areComparable = (one: string, other: string) => {
  const keys = new Set(nameKeys(one));
  return nameKeys(other).some((key) => keys.has(key));
};

describe("a name in one spelling", () => {
  it.each([
    ["Ana-Maria POPESCU", "ana maria popescu"],
    ["Popescu, Ana Maria", "ana maria popescu"],
    ["Dna. Ștefania Țurcanu", "stefania turcanu"],
    ["Şerban Ţîrlea", "serban tirlea"],
    ["Sra. María del Carmen Ñáñez", "carmen maria nanez"],
    ["Ma. Luz dela Cruz", "cruz luz ma"],
    ["Sinéad O’Connor", "oconnor sinead"],
    ["Łukasz Ørsted", "lukasz orsted"],
    ["GÜNTER GROẞ", "gross gunter"],
    ["Дмитрий Шевченко", "dmitrii shevchenko"],
    ["Юлія Щербак", "iuliia shcherbak"],
    ["राम बहादुर थापा", "bahadur ram thapa"],
    ["सीता श्रेष्ठ", "shreshtha sita"],
    ["محمد الخطيب", "khtib mhmd"],
    ["王 小明", "小明 王"],
    ["Dr. Dr.", "dr dr"],
    ["  ", ""],
  ])("%s is %s", (name, one) => {
    expect(normalizeName(name)).toBe(one);
  });

  it("does not depend on the order of its parts, on case, on spaces, or on the form of Unicode", () => {
    const names = fc.constantFrom("Țurcanu", "María", "de", "Cruz", "Ana-Maria", "थापा", "Шевченко", "محمد", "O’Neil");
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), fc.boolean(), (parts, isDecomposed) => {
        const [one, other] = [parts.join(" "), parts.toReversed().join("  ").toUpperCase()];
        expect(normalizeName(other.normalize(isDecomposed ? "NFD" : "NFKC"))).toBe(normalizeName(one));
      }),
    );
  });

  it("is the same when it is taken for a name again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        const once = normalizeName(text);
        expect(nameParts(once)).toEqual(nameParts(normalizeName(once)));
      }),
    );
  });
});

describe("names are comparable", () => {
  it.each([
    ["across scripts", "Юлия Иванова", "Yulia Ivanova"],
    ["across scripts", "Mihail Ceban", "Михаил Чебан"],
    ["across scripts", "राम बहादुर थापा", "Ram Bahadur Thapa"],
    ["across scripts", "सीता श्रेष्ठ", "Sita Shrestha"],
    ["across scripts", "محمد الخطيب", "Mohammed Al-Khatib"],
    ["across scripts", "فاطمة خالد", "Fatima Khalid"],
    ["across spellings", "Muhammad Yousef", "Mohammed Yusuf"],
    ["across spellings", "Katarzyna Kowalska", "Katarzina Kovalska"],
    ["across spellings", "Sarah Joana", "Sara Ioana"],
    ["across spellings", "Philippa Stephan", "Filipa Stefan"],
    ["when a part is left out", "María Cruz Santos", "Maria Santos"],
    ["when a part is left out", "Ana Maria Popescu", "Popescu Ana"],
    ["with titles and without", "Mr. Jose Rizal Jr.", "Rizal, José"],
  ])("%s: %s, %s", (_, one, other) => {
    expect(areComparable(one, other)).toBe(true);
  });

  it.each([
    ["Ana Popescu", "Ana Ionescu"],
    ["Maria Cruz", "Mario Cruz Reyes Lopez".replace("Mario", "Marko")],
    ["Ram Thapa", "Ram Tamang"],
    ["محمد الخطيب", "Mahmoud Darwish"],
    ["Юлия Иванова", "Yulia Petrova"],
    ["Li Na", "Lu Ne"],
  ])("and are not the same only for being alike: %s, %s", (one, other) => {
    expect(areComparable(one, other)).toBe(false);
  });

  it("by at most 13 keys, of a kind that each says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const keys = nameKeys(text);
        expect(keys.length).toBeLessThanOrEqual(maxKeysOfName);
        expect(keys.every((key) => /^(whole|sound|bones|pair):/.test(key))).toBe(true);
      }),
    );
    expect(nameKeys(" - ")).toEqual([]);
  });
});
