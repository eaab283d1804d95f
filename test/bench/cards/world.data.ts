/** Where the generated responders are: made up, but unequal in the way in which the world is. */

/** Subdivisions of the United States by their share of its people, in tenths of a million. */
export const unitedStates = {
  "US-CA": 390, "US-TX": 305, "US-FL": 226, "US-NY": 196, "US-PA": 130, "US-IL": 125, "US-OH": 118, "US-GA": 110,
  "US-NC": 108, "US-MI": 100, "US-NJ": 93, "US-VA": 87, "US-WA": 78, "US-AZ": 74, "US-TN": 71, "US-MA": 70,
  "US-IN": 69, "US-MO": 62, "US-MD": 62, "US-WI": 59, "US-CO": 59, "US-MN": 57, "US-SC": 54, "US-AL": 51, "US-LA": 46,
  "US-KY": 45, "US-OR": 42, "US-OK": 41, "US-CT": 36, "US-UT": 34, "US-IA": 32, "US-NV": 32, "US-AR": 31, "US-MS": 29,
  "US-KS": 29, "US-NM": 21, "US-NE": 20, "US-ID": 20, "US-WV": 18, "US-HI": 14, "US-NH": 14, "US-ME": 14, "US-RI": 11,
  "US-MT": 11, "US-DE": 10, "US-SD": 9, "US-ND": 8, "US-AK": 7, "US-DC": 7, "US-VT": 6, "US-WY": 6,
} as const; // biome-ignore format: one line per State says nothing more

/** Countries: their share of all responders in thousandths, and the languages commonly spoken by lawyers there. */
export const countries = {
  US: { weight: 360, languages: ["en", "es"] },
  CA: { weight: 40, languages: ["en", "fr"] },
  GB: { weight: 45, languages: ["en"] },
  RO: { weight: 30, languages: ["ro", "en"] },
  NP: { weight: 12, languages: ["ne", "en"] },
  PH: { weight: 40, languages: ["fil", "en"] },
  MX: { weight: 45, languages: ["es", "en"] },
  CO: { weight: 25, languages: ["es", "en"] },
  BR: { weight: 30, languages: ["pt", "es"] },
  ES: { weight: 30, languages: ["es", "en"] },
  IT: { weight: 30, languages: ["it", "en"] },
  FR: { weight: 30, languages: ["fr", "en"] },
  DE: { weight: 30, languages: ["de", "en"] },
  NL: { weight: 15, languages: ["nl", "en"] },
  BE: { weight: 10, languages: ["nl", "fr"] },
  MD: { weight: 6, languages: ["ro", "ru"] },
  BG: { weight: 10, languages: ["bg", "en"] },
  HU: { weight: 10, languages: ["hu", "en"] },
  PL: { weight: 20, languages: ["pl", "en"] },
  UA: { weight: 20, languages: ["uk", "ru"] },
  GR: { weight: 10, languages: ["el", "en"] },
  AL: { weight: 5, languages: ["sq", "it"] },
  RS: { weight: 5, languages: ["sr", "en"] },
  TR: { weight: 12, languages: ["tr", "en"] },
  IN: { weight: 50, languages: ["hi", "en"] },
  BD: { weight: 10, languages: ["bn", "en"] },
  TH: { weight: 15, languages: ["th", "en"] },
  KH: { weight: 6, languages: ["km", "en"] },
  VN: { weight: 10, languages: ["vi", "en"] },
  MY: { weight: 10, languages: ["ms", "en"] },
  JO: { weight: 5, languages: ["ar", "en"] },
  LB: { weight: 5, languages: ["ar", "fr"] },
  QA: { weight: 3, languages: ["ar", "en"] },
  NG: { weight: 20, languages: ["en", "ha"] },
  GH: { weight: 8, languages: ["en", "ak"] },
  KE: { weight: 8, languages: ["sw", "en"] },
  ET: { weight: 6, languages: ["am", "en"] },
  ZA: { weight: 12, languages: ["en", "zu"] },
  AU: { weight: 20, languages: ["en"] },
  HN: { weight: 5, languages: ["es"] },
  GT: { weight: 5, languages: ["es", "mam"] },
} as const;

/** Languages that people speak anywhere besides: the commoner first. */
export const heritageLanguages = [
  "es", "en", "zh", "ar", "fr", "vi", "ru", "pt", "hi", "ko", "de", "fil", "pa", "ur", "bn", "ne", "ro", "th", "am",
  "so", "ti", "fa", "uk", "tr", "my", "km", "ht", "sw", "ha", "yo",
] as const; // biome-ignore format: a list of codes

/** How common each group of legal issues is in a practice. */
export const groupWeights = {
  STATUS: 28,
  FAMILY: 24,
  MONEY: 12,
  RECORD: 9,
  CRIMINAL_CASE: 8,
  SAFETY: 8,
  IDENTITY: 4,
  HOUSING: 4,
  HEALTH_AND_BENEFITS: 3,
} as const;
