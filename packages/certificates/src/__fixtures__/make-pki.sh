#!/bin/sh
# Makes the certificates of the tests: sh make-pki.sh (OpenSSL 3). All are throwaway, whatever they call themselves: the
# keys of the authorities are not kept. Dates are fixed, so that nothing here goes out of date.
set -eu
out="$(cd "$(dirname "$0")" && pwd)/pki"
work="$(mktemp -d)"
trap '[ $? = 0 ] || tail -5 log; rm -rf "$work"' EXIT
rm -rf "$out" && mkdir -p "$out"
cd "$work"

ca_section() {
  cat <<CNF
[ca_$1]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = ${2:-sha256}
policy = any
private_key = $1.key
certificate = $1.pem
unique_subject = no
preserve = yes
string_mask = default
CNF
}
for name in production_root production sandbox_root sandbox throwaway_root throwaway trust_root trust no_authority self; do
  ca_section "$name" >> ca.cnf
done
ca_section old sha1 >> ca.cnf
cat >> ca.cnf <<'CNF'
[any]
countryName = optional
organizationName = optional
organizationalUnitName = optional
organizationIdentifier = optional
commonName = optional
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash

[directory]
authorityInfoAccess = caIssuers;URI:http://directory.example/issuingca.crt,OCSP;URI:http://directory.example/ocsp
crlDistributionPoints = URI:http://directory.example/issuingca.crl
certificatePolicies = @POLICY@
keyUsage = critical,@USAGE@
[web_usage]
extendedKeyUsage = critical,serverAuth,clientAuth
[statements]
1.3.6.1.5.5.7.1.3 = ASN1:SEQUENCE:@STATEMENTS@

[web]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_ai
[seal]
type = SEQUENCE:type_seal
psd2 = SEQUENCE:psd2_ai
[web_qualified]
compliance = SEQUENCE:compliance
type = SEQUENCE:type_web
limit = SEQUENCE:disclosure
psd2 = SEQUENCE:psd2_ai
[seal_qualified]
psd2 = SEQUENCE:psd2_ai
compliance = SEQUENCE:compliance
type = SEQUENCE:type_seal
[web_payments]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_pi
[web_all_roles]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_all
[web_nested]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_nested
[web_flat]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_flat
[web_bare]
type = SEQUENCE:bare_web
psd2 = SEQUENCE:psd2_ai
[web_text]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_text
[web_unknown]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_unknown
[web_unreadable]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_unreadable
[web_twice]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_twice
[web_foreign]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_foreign
[untyped]
psd2 = SEQUENCE:psd2_ai
[not_statements]
type = SEQUENCE:type_web
psd2 = SEQUENCE:psd2_ai
stray = UTF8:stray

[compliance]
oid = OID:0.4.0.1862.1.1
[disclosure]
oid = OID:0.4.0.1862.1.5
places = SEQUENCE:places
[places]
place = SEQUENCE:place
[place]
url = IA5STRING:https://trust.example/pds.pdf
language = PRINTABLESTRING:en
[type_web]
oid = OID:0.4.0.1862.1.6
types = SEQUENCE:oid_web
[oid_web]
oid = OID:0.4.0.1862.1.6.3
[bare_web]
oid = OID:0.4.0.1862.1.6.3
[type_seal]
oid = OID:0.4.0.1862.1.6
types = SEQUENCE:oid_seal
[oid_seal]
oid = OID:0.4.0.1862.1.6.2
CNF
# psd2 NAME ROLES-SECTION [AUTHORITY-ID]
psd2() {
  printf '[psd2_%s]\noid = OID:0.4.0.19495.2\ninfo = SEQUENCE:info_%s\n[info_%s]\nroles = SEQUENCE:%s\nname = UTF8:%s\nid = UTF8:%s\n' \
    "$1" "$1" "$1" "$2" "Financial Conduct Authority" "${3:-GB-FCA}" >> ca.cnf
}
psd2 ai roles_ai; psd2 pi roles_pi; psd2 all roles_all; psd2 nested roles_nested; psd2 flat role_ai
psd2 text roles_text; psd2 unknown roles_unknown; psd2 foreign roles_ai FR-ACPR; psd2 twice roles_twice
cat >> ca.cnf <<'CNF'
[psd2_unreadable]
oid = OID:0.4.0.19495.2
info = UTF8:account information
[roles_ai]
one = SEQUENCE:role_ai
[roles_pi]
one = SEQUENCE:role_pi
[roles_all]
one = SEQUENCE:role_as
two = SEQUENCE:role_pi
three = SEQUENCE:role_ai
four = SEQUENCE:role_ic
[roles_nested]
all = SEQUENCE:roles_in_one
[roles_in_one]
oid1 = OID:0.4.0.19495.1.2
text1 = UTF8:PSP_PI
oid2 = OID:0.4.0.19495.1.3
text2 = UTF8:PSP_AI
oid3 = OID:0.4.0.19495.1.4
text3 = UTF8:PSP_IC
[roles_twice]
one = SEQUENCE:role_ai
two = SEQUENCE:role_ai
[roles_text]
one = SEQUENCE:role_text
[role_text]
oid = OID:0.4.0.19495.1.3
text = UTF8:Account Information
[roles_unknown]
one = SEQUENCE:role_ai
two = SEQUENCE:role_unknown
[role_unknown]
oid = OID:0.4.0.19495.1.9
text = UTF8:PSP_XX
CNF
number=0
for role in AS PI AI IC; do
  number=$((number + 1))
  printf '[role_%s]\noid = OID:0.4.0.19495.1.%s\ntext = UTF8:PSP_%s\n' "$(echo $role | tr A-Z a-z)" $number $role >> ca.cnf
done
cat > req.cnf <<'CNF'
oid_section = oids
[oids]
unheardOf = 1.2.3.4
[req]
distinguished_name = name
string_mask = MASK:0x2002
[name]
CNF
touch index.txt

from=20260101000000Z until=20361107000000Z
leaf_from=20260301000000Z leaf_until=20270301003000Z
rsa() { openssl genrsa -out "$1" "${2:-2048}" 2>>log; }
request() { openssl req -new -utf8 -config req.cnf -key "$1" -subj "$2" ${3:-} -out request.csr; }
# sign AUTHORITY OUT EXTENSIONS FROM UNTIL
sign() {
  openssl ca -batch -notext -config ca.cnf -name "ca_$1" -extfile extensions.cnf -extensions leaf -in request.csr -out "$2" \
    -startdate "$3" -enddate "$4" ${5:-} 2>>log
}
section() { sed -n "/^\[$1\]/,/^\[/{/^\[/!p}" ca.cnf | sed "s/@POLICY@/$policy/;s/@USAGE@/$usage/;s/@STATEMENTS@/$statements/"; }
policy=1.3.6.1.4.1.5237.134.1.1 usage=digitalSignature statements=web
# extensions SECTION... : what the next certificates carry
extensions() {
  { echo "[leaf]"; for part in "$@"; do section "$part"; done; sed -n '/^\[web\]/,$p' ca.cnf; } > extensions.cnf
}
authority() { # NAME SUBJECT [ISSUER] [UNTIL]
  rsa "$1.key"; request "$1.key" "$2"; extensions authority
  if [ -z "${3:-}" ]; then sign "$1" "$1.pem" "$from" "${4:-$until}" -selfsign; else sign "$3" "$1.pem" "$from" "${4:-$until}"; fi
}
leaf() { sign "${2:-production}" "$out/$1.pem" "$leaf_from" "${3:-$leaf_until}"; } # NAME [AUTHORITY] [UNTIL]

authority production_root "/C=GB/O=OpenBanking/CN=OpenBanking Root CA"
authority production "/C=GB/O=OpenBanking/CN=OpenBanking Issuing CA" production_root 20271107000000Z
sign production_root "$out/production-expired.pem" 20260101000000Z 20260501000000Z
authority sandbox_root "/C=GB/O=OpenBanking/CN=OpenBanking Pre-Production Root CA"
authority sandbox "/C=GB/O=OpenBanking/CN=OpenBanking Pre-Production Issuing CA" sandbox_root 20270922000000Z
authority throwaway_root "/C=GB/O=OpenBanking Sandbox/CN=THROWAWAY Sandbox Root CA"
authority throwaway "/C=GB/O=OpenBanking Sandbox/CN=Sandbox Issuing CA" throwaway_root
authority trust_root "/C=IE/O=Example Trust/CN=Example Trust Root"
authority trust "/C=IE/O=Example Trust/CN=Example Pre-Production Trust CA" trust_root
cp production.key old.key; cp production.pem old.pem

subject="/C=GB/O=Throwaway Accounts Limited/organizationIdentifier=PSDGB-FCA-000000/CN=0015800000THROWAAX"
legacy="/C=GB/O=OpenBanking/OU=0015800000THROWAAX/CN=throwaway0software0000"
rsa transport.key; rsa seal.key

request transport.key "$subject"
extensions directory web_usage statements
leaf obwac
leaf outlives production 20280301000000Z
leaf old-signature old
request transport.key "/C=GB/O=OpenBanking/CN=OpenBanking Issuing CA"; leaf self-issued; request transport.key "$subject"
cp transport.key self.key; sign self "$out/self-signed.pem" "$leaf_from" "$leaf_until" -selfsign
for each in payments all_roles nested flat bare text unknown unreadable foreign twice; do
  statements="web_$each"; extensions directory web_usage statements; leaf "obwac-$each"
done
statements=untyped; extensions directory web_usage statements; leaf obwac-untyped
statements=not_statements; extensions directory web_usage statements; leaf obwac-stray
statements=web
extensions directory statements; printf 'extendedKeyUsage = serverAuth\n' > one; sed -i '/^\[leaf\]/r one' extensions.cnf; leaf obwac-server-only
extensions directory statements; printf 'extendedKeyUsage = anyExtendedKeyUsage\n' > one; sed -i '/^\[leaf\]/r one' extensions.cnf; leaf obwac-any-usage
extensions directory statements; sed -i '/^keyUsage/d' extensions.cnf; leaf obwac-unlimited
usage=keyEncipherment; extensions directory web_usage statements; leaf obwac-encipherment
usage=digitalSignature
extensions directory web_usage statements; printf '2.5.29.31 = DER:0403020100\n' > one; sed -i '/crlDistributionPoints/d;/^\[leaf\]/r one' extensions.cnf; leaf unreadable-extension
policy=1.3.6.1.4.1.5237.134.1.100; extensions directory web_usage statements
leaf obwac-sandbox sandbox; leaf obwac-throwaway throwaway
policy=0.4.0.194112.1.4; statements=web_qualified; extensions directory web_usage statements
request transport.key "/C=GB/O=Throwaway Accounts Limited/organizationIdentifier=PSDGB-FCA-000000/CN=tpp.example"; leaf qwac trust
statements=web; extensions directory web_usage statements; leaf qwac-unqualified trust
extensions directory web_usage; sed -i '/certificatePolicies/d' extensions.cnf; request transport.key "/CN=tpp.example"; leaf other trust
policy=1.3.6.1.4.1.5237.134.1.1
request transport.key "$legacy"; extensions directory web_usage; leaf legacy-transport
extensions directory web_usage statements
request transport.key "/C=GB/O=Throwaway Accounts Limited/organizationIdentifier=GB-000000/CN=0015800000THROWAAX"; leaf obwac-identifier
odd='/C=GB/O=A, B\+C \/ "D" <E>;\\F=G #1/OU=#hash/OU= spaced /OU=Zoë Ł/organizationIdentifier=PSDGB-FCA-000000/street=1 High Street/postalCode=N1 1AA/serialNumber=42/unheardOf=unheard of/CN=0015800000THROWAAX'
request transport.key "$odd"
openssl x509 -req -in request.csr -CA production.pem -CAkey production.key -set_serial 0x4242 -days 3650 -extfile extensions.cnf -extensions leaf -out "$out/odd-name.pem" 2>>log
openssl x509 -req -in request.csr -CA production.pem -CAkey production.key -set_serial 0x4244 -days 3650 -out "$out/version-1.pem" 2>>log
openssl req -new -utf8 -config req.cnf -key transport.key -multivalue-rdn -subj "/C=GB/O=Throwaway Accounts Limited+organizationIdentifier=PSDGB-FCA-000000/CN=0015800000THROWAAX" -out request.csr
openssl x509 -req -in request.csr -CA production.pem -CAkey production.key -set_serial 0x4243 -days 3650 -extfile extensions.cnf -extensions leaf -out "$out/multi-valued.pem" 2>>log

usage="digitalSignature,nonRepudiation" statements=seal
seal_usage() { extensions directory statements; printf 'extendedKeyUsage = 1.3.6.1.4.1.311.10.3.12\n' > one; sed -i '/^\[leaf\]/r one' extensions.cnf; }
seal_usage; request seal.key "$subject"; leaf obseal; leaf obseal-old-signature old
request transport.key "$subject"; leaf obseal-shared-key
usage=nonRepudiation; seal_usage; request seal.key "$subject"; leaf obseal-non-repudiation
usage="digitalSignature,nonRepudiation"; seal_usage
request seal.key "/C=GB/O=Somebody Else Limited/organizationIdentifier=PSDGB-FCA-999999/CN=0015800000ELSEWHER"; leaf obseal-elsewhere
openssl ecparam -name prime256v1 -genkey -noout -out ec.key; request ec.key "$subject"; leaf obseal-ec
rsa small.key 1024; request small.key "$subject"; leaf obseal-small
openssl genpkey -algorithm ed25519 -out ed25519.key; request ed25519.key "$subject"; leaf obseal-ed25519
request seal.key "$legacy"; extensions directory; leaf legacy-signing
statements=seal_qualified policy=0.4.0.194112.1.1; extensions directory statements
request seal.key "/C=GB/O=Throwaway Accounts Limited/organizationIdentifier=PSDGB-FCA-000000/CN=Throwaway Accounts Limited"; leaf qseal trust

# An authority of the same name: without key identifiers only a signature tells it from the real one.
rsa namesake.key; request namesake.key "/C=GB/O=OpenBanking/CN=OpenBanking Issuing CA"
printf '[leaf]\nbasicConstraints = critical,CA:TRUE\nsubjectKeyIdentifier = none\nauthorityKeyIdentifier = none\n' > extensions.cnf
sign production_root "$out/namesake.pem" "$from" 20271107000000Z

# A leaf that signs: its certificate says that it is no authority, and does not limit what its key is for.
rsa no_authority.key; request no_authority.key "/C=GB/O=OpenBanking/CN=OpenBanking Issuing CA"
printf '[leaf]\nbasicConstraints = CA:FALSE\n' > extensions.cnf; sign production_root no_authority.pem "$from" 20271107000000Z
policy=1.3.6.1.4.1.5237.134.1.1 usage=digitalSignature statements=web; extensions directory web_usage statements
request transport.key "$subject"; leaf obwac-of-leaf no_authority

openssl pkcs8 -topk8 -in transport.key -passout pass:swordfish -out "$out/transport-encrypted.key"
openssl pkcs8 -topk8 -outform DER -in transport.key -passout pass:swordfish -out "$out/transport-encrypted.der"
openssl pkey -in transport.key -pubout -out "$out/transport-public.pem"
openssl pkey -in transport.key -pubout -outform DER -out "$out/transport-public.der"
openssl pkey -in transport.key -outform DER -out "$out/transport-key.der"
openssl pkcs12 -export -in "$out/obwac.pem" -inkey transport.key -passout pass:swordfish -out "$out/obwac.pfx"
openssl crl2pkcs7 -nocrl -certfile "$out/obwac.pem" -out "$out/obwac.p7b"
openssl crl2pkcs7 -nocrl -certfile "$out/obwac.pem" -outform DER -out "$out/obwac-p7b.der"
openssl req -in request.csr -outform DER -out "$out/request.der"; cp request.csr "$out/request.csr"
for name in production_root production sandbox_root sandbox throwaway_root throwaway trust_root trust no_authority; do
  openssl x509 -in "$name.pem" -out "$out/$(echo $name | tr _ -).pem"
done
for name in transport seal ec; do cp "$name.key" "$out/$name.key"; done
