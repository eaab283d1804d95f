/**
 * Devanagari after the Hunterian system, by which names are commonly spelled in Latin letters in Nepal and India (United
 * Nations Group of Experts on Geographical Names, report on the romanization of Hindi and Nepali); without diacritics.
 */
export const devanagariConsonants: Readonly<Record<string, string>> = {
  क: "k",
  ख: "kh",
  ग: "g",
  घ: "gh",
  ङ: "n",
  च: "ch",
  छ: "chh",
  ज: "j",
  झ: "jh",
  ञ: "n",
  ट: "t",
  ठ: "th",
  ड: "d",
  ढ: "dh",
  ण: "n",
  त: "t",
  थ: "th",
  द: "d",
  ध: "dh",
  न: "n",
  प: "p",
  फ: "ph",
  ब: "b",
  भ: "bh",
  म: "m",
  य: "y",
  र: "r",
  ल: "l",
  ळ: "l",
  व: "v",
  श: "sh",
  ष: "sh",
  स: "s",
  ह: "h",
};

/** Vowels as letters and as signs on a consonant, and what nasalizes or breathes. */
export const devanagariVowels: Readonly<Record<string, string>> = {
  अ: "a",
  आ: "a",
  इ: "i",
  ई: "i",
  उ: "u",
  ऊ: "u",
  ऋ: "ri",
  ए: "e",
  ऐ: "ai",
  ओ: "o",
  औ: "au",
  "\u093E": "a",
  "\u093F": "i",
  "\u0940": "i",
  "\u0941": "u",
  "\u0942": "u",
  "\u0943": "ri",
  "\u0947": "e",
  "\u0948": "ai",
  "\u094B": "o",
  "\u094C": "au",
};

export const devanagariMarks: Readonly<Record<string, string>> = {
  "\u0901": "n",
  "\u0902": "n",
  "\u0903": "h",
};

/** Takes the vowel that every consonant carries. */
export const virama = "\u094D";

/** A dot below makes another letter; names are spelled without telling it apart. */
export const nukta = "\u093C";
