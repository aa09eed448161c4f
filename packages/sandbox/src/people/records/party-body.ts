import type { Party } from "@zopa-openbanking/aisp-types";
import { createDraw } from "../invention/draw.js";
import { accountIdOf, impossibleLei, mobileNumber, phoneNumber } from "../invention/numbers.js";
import { inventedAddress } from "./invented-address.js";

/** A customer as the standard describes a person. */
export function partyBody(seed: string, userId: string, name: string): Party {
  const draw = createDraw(seed, `party of ${userId}`);
  return {
    PartyId: accountIdOf(userId, "party"),
    PartyNumber: `P${accountIdOf(userId, "party").slice(-8)}`,
    PartyType: "Sole",
    Name: name,
    FullLegalName: `${name} Esq.`,
    LegalStructure: "UK.OBIE.Individual",
    BeneficialOwnership: true,
    AccountRole: "UK.OBIE.Principal",
    EmailAddress: `${userId}@customers.example`,
    Phone: phoneNumber(draw),
    Mobile: mobileNumber(draw),
    Address: [inventedAddress(seed, userId)],
  };
}

/** A company that owns an account which somebody runs. */
export function businessBody(seed: string, userId: string): Party {
  return {
    ...partyBody(seed, `${userId}-business`, "Stallholder Imports (Invented) Ltd"),
    FullLegalName: "Stallholder Imports (Invented) Limited",
    LegalStructure: "UK.OBIE.PrivateLimitedCompany",
    LEI: impossibleLei,
    BeneficialOwnership: false,
  };
}

/** What somebody is to an account. */
export function partyOnAccount(party: Party, accountId: string, holders: number, position: number): Party {
  return {
    ...party,
    PartyType: holders > 1 ? "Joint" : (party.PartyType ?? "Sole"),
    AccountRole: position === 0 ? "UK.OBIE.Principal" : "UK.OBIE.SecondaryOwner",
    Relationships: {
      Account: {
        Related: `https://sandbox.example/open-banking/v4.0/aisp/accounts/${accountId}`,
        Id: accountId,
      },
    },
  };
}
