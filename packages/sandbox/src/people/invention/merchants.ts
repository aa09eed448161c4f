/** A shop that does not exist. Prices in pence; abroad, in hundredths of the currency. */
export interface Merchant {
  readonly name: string;
  /** The merchant category code (ISO 18245). */
  readonly category: string;
  readonly town: string;
  readonly from: number;
  readonly to: number;
  /** Of the country where it is, when that is not the United Kingdom. */
  readonly currency?: string;
}

type Merchants = readonly [Merchant, ...Merchant[]];

const home: Merchants = [
  { name: "The Pretend Grocer", category: "5411", town: "Sampleton GB", from: 350, to: 6_800 },
  { name: "Make-Believe Bakery", category: "5462", town: "Sampleton GB", from: 180, to: 1_250 },
  { name: "Imaginary Rail", category: "4112", town: "Mockingham GB", from: 420, to: 7_900 },
  { name: "Placeholder Coffee", category: "5814", town: "Exampleford GB", from: 250, to: 890 },
  { name: "Nonesuch Books", category: "5942", town: "Exampleford GB", from: 599, to: 3_400 },
  { name: "Fictional Fuel Station", category: "5541", town: "Testbury GB", from: 2_000, to: 8_500 },
  { name: "Invented Chemist", category: "5912", town: "Sampleton GB", from: 199, to: 2_450 },
  { name: "Lorem Ipsum Hardware", category: "5251", town: "Testbury GB", from: 350, to: 9_900 },
  { name: "Dummy & Daughters Clothing", category: "5651", town: "Mockingham GB", from: 1_200, to: 11_000 },
  { name: "Unreal Streaming", category: "4899", town: "Online GB", from: 599, to: 1_599 },
  { name: "Mythical Pizza", category: "5812", town: "Sampleton GB", from: 900, to: 4_200 },
  { name: "Phantom Taxi", category: "4121", town: "Mockingham GB", from: 480, to: 3_100 },
];

const abroad: Merchants = [
  {
    name: "Café Sans Adresse",
    category: "5812",
    town: "Villefictive FR",
    from: 450,
    to: 6_200,
    currency: "EUR",
  },
  {
    name: "Niemandsland Hotel",
    category: "7011",
    town: "Musterstadt DE",
    from: 7_900,
    to: 24_000,
    currency: "EUR",
  },
  { name: "Nowhere Diner", category: "5812", town: "Anytown US", from: 900, to: 7_500, currency: "USD" },
  {
    name: "Ingenstans Tåg",
    category: "4112",
    town: "Exempelstad SE",
    from: 4_000,
    to: 62_000,
    currency: "SEK",
  },
  { name: "Kakuu Store", category: "5311", town: "Rei JP", from: 60_000, to: 1_900_000, currency: "JPY" },
];

const world: Merchants = [
  { name: "Café Ærø & Søn", category: "5814", town: "Ingenby DK", from: 300, to: 2_200 },
  { name: "架空寿司", category: "5812", town: "架空町 JP", from: 900, to: 6_000 },
  { name: "Вымышленный магазин", category: "5411", town: "Нигдеград UA", from: 500, to: 5_000 },
  { name: "مقهى خيالي", category: "5814", town: "لا مكان AE", from: 250, to: 1_500 },
  { name: "Zażółć Gęślą Jaźń", category: "5942", town: "Łódka PL", from: 700, to: 3_000 },
  { name: "Pâtisserie Zoë’s “Élan” 🥐", category: "5462", town: "Sampleton GB", from: 250, to: 1_900 },
  { name: "O'Nobody & Sons <Ltd>", category: "5251", town: "Baile Samplach IE", from: 800, to: 4_000 },
];

/** Where a persona shops. */
export const merchants: Readonly<Record<"abroad" | "home" | "world", Merchants>> = { home, abroad, world };

/** Pounds for one unit of a currency. */
export const rates: Readonly<Record<string, number>> = { EUR: 0.8571, USD: 0.7893, SEK: 0.0742, JPY: 0.0052 };
