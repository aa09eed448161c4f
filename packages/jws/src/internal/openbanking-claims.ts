/** The header claims of an OBIE message signature, all three critical. */
export const issuedAtClaim = "http://openbanking.org.uk/iat";
export const issuerClaim = "http://openbanking.org.uk/iss";
export const trustAnchorClaim = "http://openbanking.org.uk/tan";

export const criticalClaims: readonly string[] = [issuedAtClaim, issuerClaim, trustAnchorClaim];
