/** Greek and Cyrillic small letters in Latin ones, after accents are gone (fold.ts). For addresses, not for reading. */
const letters = pairs(
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  'а a б b в v г g ґ g д d е e є ye ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch',
  'ш sh щ shch ы y э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѕ dz ъ - ь -',
);

function pairs(...lines: string[]): Map<string, string> {
  const words = lines.join(' ').split(' ');
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2)
    found.set(words[at] as string, (words[at + 1] as string).replace('-', ''));
  return found;
}

export const romanized = (foldedText: string): string =>
  foldedText.replace(/[^\0-\x7f]/g, (letter) => letters.get(letter) ?? letter);
