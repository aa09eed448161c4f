#!/bin/sh
# Makes the throwaway certificates and keys of the tests: sh make-pki.sh (OpenSSL 3).
# Dates are fixed, so that nothing here goes out of date; the keys of the authorities are not kept.
set -eu
out="$(cd "$(dirname "$0")" && pwd)/pki"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
rm -rf "$out" && mkdir -p "$out"
cd "$work"

cat > ca.cnf <<'CNF'
[ca_root]
database = root.db
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
private_key = root.key
certificate = root.pem
unique_subject = no
[ca_issuing]
database = issuing.db
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
private_key = issuing.key
certificate = issuing.pem
unique_subject = no
crlnumber = crlnumber
[ca_other]
database = other.db
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
private_key = other.key
certificate = other.pem
unique_subject = no
[any]
countryName = optional
organizationName = optional
organizationIdentifier = optional
commonName = supplied
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[bare_authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
subjectKeyIdentifier = none
authorityKeyIdentifier = none
[transport]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,serverAuth,clientAuth
[seal]
keyUsage = critical,digitalSignature,nonRepudiation
extendedKeyUsage = 1.3.6.1.4.1.311.10.3.12
[no_usage]
keyUsage = critical,digitalSignature
[wrong_usage]
keyUsage = critical,nonRepudiation
extendedKeyUsage = clientAuth
[server]
subjectAltName = DNS:localhost,IP:127.0.0.1
extendedKeyUsage = serverAuth
[wrong_server_usage]
subjectAltName = DNS:localhost
extendedKeyUsage = clientAuth
[server_elsewhere]
subjectAltName = DNS:elsewhere.example
extendedKeyUsage = serverAuth
[req]
distinguished_name = name
[name]
CNF
touch root.db issuing.db other.db && echo 01 > crlnumber

from=20260101000000Z until=21260101000000Z
rsa() { openssl genrsa -out "$1" "${2:-2048}" 2>/dev/null; }
request() { openssl req -new -config ca.cnf -key "$1" -subj "$2" -out request.csr; }
# sign AUTHORITY EXTENSIONS OUT [FROM UNTIL]
sign() {
  openssl ca -batch -notext -config ca.cnf -name "ca_$1" -extensions "$2" -in request.csr -out "$3" \
    -startdate "${4:-$from}" -enddate "${5:-$until}" 2>/dev/null
}
authority() { rsa "$1.key"; request "$1.key" "/C=GB/O=THROWAWAY/CN=$2"; }

authority root "THROWAWAY Root CA"
openssl ca -batch -notext -selfsign -config ca.cnf -name ca_root -extensions authority -in request.csr -out root.pem \
  -startdate "$from" -enddate "$until" 2>/dev/null
authority issuing "THROWAWAY Issuing CA" && sign root authority issuing.pem
sign root authority issuing-old.pem "$from" 20300101000000Z
# It has no key identifier: only a signature tells it from the real one.
authority namesake "THROWAWAY Issuing CA" && sign root bare_authority issuing-namesake.pem
authority other "THROWAWAY Other CA"
openssl ca -batch -notext -selfsign -config ca.cnf -name ca_other -extensions authority -in request.csr -out other.pem \
  -startdate "$from" -enddate "$until" 2>/dev/null

tpp="/C=GB/O=Throwaway, Ltd/organizationIdentifier=PSDGB-FCA-000000/CN=0015800001THROWAAX"
rsa a.key && request a.key "$tpp"
cp request.csr "$out/a.csr"
sign issuing transport a.pem
sign issuing transport a-renewed.pem
sign issuing transport expired.pem 20250101000000Z 20251231000000Z
sign issuing transport not-yet-valid.pem 20500101000000Z "$until"
sign issuing transport revoked.pem
sign issuing seal seal.pem
sign issuing no_usage no-usage.pem
sign issuing wrong_usage wrong-usage.pem
sign other transport untrusted.pem
rsa b.key && request b.key "/C=GB/O=Throwaway, Ltd/organizationIdentifier=PSDGB-FCA-000000/CN=0015800001THROWBBX"
sign issuing transport b.pem
rsa small.key 1024 && request small.key "$tpp" && sign issuing transport small.pem
openssl ecparam -name prime256v1 -genkey -noout -out ec.key && request ec.key "$tpp" && sign issuing transport ec.pem
openssl ecparam -name secp256k1 -genkey -noout -out odd-curve.key && request odd-curve.key "$tpp" && sign issuing transport odd-curve.pem
openssl genpkey -algorithm ed25519 -out ed25519.key && request ed25519.key "$tpp" && sign issuing transport ed25519.pem

rsa server.key && request server.key "/CN=localhost"
sign issuing server server.pem
sign issuing server server-expired.pem 20250101000000Z 20251231000000Z
sign issuing server server-not-yet-valid.pem 20500101000000Z "$until"
sign issuing server_elsewhere server-elsewhere.pem
sign issuing wrong_server_usage wrong-server-usage.pem
openssl ca -batch -notext -selfsign -config ca.cnf -name ca_other -keyfile server.key -extensions server -in request.csr \
  -out server-self-signed.pem -startdate "$from" -enddate "$until" 2>/dev/null

openssl ca -config ca.cnf -name ca_issuing -revoke revoked.pem 2>/dev/null
openssl ca -config ca.cnf -name ca_issuing -gencrl -crl_lastupdate "$from" -crl_nextupdate "$until" -out issuing.crl 2>/dev/null
openssl ca -config ca.cnf -name ca_root -gencrl -crl_lastupdate "$from" -crl_nextupdate "$until" -out root.crl 2>/dev/null
cat issuing.crl root.crl > "$out/crls.pem"

openssl pkcs8 -topk8 -in a.key -passout pass:swordfish -out "$out/a-encrypted.key"
openssl rsa -in a.key -traditional -aes128 -passout pass:swordfish -out "$out/a-encrypted-old.key" 2>/dev/null
openssl rsa -in a.key -traditional -out "$out/a-pkcs1.key" 2>/dev/null
openssl pkey -in a.key -pubout -out "$out/a-public.pem"
openssl pkcs12 -export -in a.pem -inkey a.key -certfile issuing.pem -passout pass:swordfish -out "$out/a.pfx"
openssl pkcs12 -export -legacy -in a.pem -inkey a.key -passout pass:swordfish -out "$out/a-legacy.pfx"
openssl pkcs12 -export -nokeys -in a.pem -passout pass:swordfish -out "$out/a-without-key.pfx"
openssl pkcs12 -export -nocerts -inkey a.key -passout pass:swordfish -out "$out/a-without-certificate.pfx" 2>/dev/null
openssl pkcs12 -export -in expired.pem -inkey a.key -passout pass:swordfish -out "$out/expired.pfx"
# Opened a hundred thousand times by the fuzzer: one round of everything, and a small key.
openssl pkcs12 -export -in ec.pem -inkey ec.key -iter 1 -passout pass:swordfish -out "$out/quick.pfx"
openssl crl2pkcs7 -nocrl -certfile a.pem -out "$out/a.p7b"

for name in root issuing issuing-old issuing-namesake other a a-renewed expired not-yet-valid revoked seal no-usage wrong-usage untrusted b small ec odd-curve ed25519 \
  server server-expired server-not-yet-valid server-elsewhere wrong-server-usage server-self-signed; do
  openssl x509 -in "$name.pem" -out "$out/$name.pem"
done
for name in a b small ec odd-curve ed25519 server; do cp "$name.key" "$out/$name.key"; done
