import type { PostalAddress } from "@zopa-openbanking/aisp-types";
import { createDraw } from "../invention/draw.js";

/** An address in a town that does not exist, with a postcode that cannot. */
export function inventedAddress(seed: string, of: string): PostalAddress {
  const draw = createDraw(seed, `address of ${of}`);
  const BuildingNumber = String(draw.between(1, 99));
  const StreetName = draw.oneOf(["Nowhere Lane", "Example Street", "Mock Road", "Placeholder Terrace"]);
  return {
    AddressType: "HOME",
    StreetName,
    BuildingNumber,
    BuildingName: "Imaginary House",
    UnitNumber: String(draw.between(1, 9)),
    Floor: "1",
    TownName: "Sampleton",
    TownLocationName: "Nether Sampleton",
    DistrictName: "Mockshire",
    CountrySubDivision: "Mockshire",
    PostCode: "ZZ9 9ZZ",
    Country: "GB",
    AddressLine: [`${BuildingNumber} ${StreetName}`, "Sampleton"],
  };
}
