#!/bin/bash
# Installs the real mail servers and tools that the tests tagged "peers" run against, on Debian 12 or later, as root.
# Postfix comes from its package, which starts nothing. Exim's package would push Postfix out, so it is only unpacked
# below $MAILSEAM_PEERS (default: /var/cache/mailseam/peers).
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C
peers=${MAILSEAM_PEERS:-/var/cache/mailseam/peers}
tools='postfix sasl2-bin libsasl2-modules libsasl2-modules-db swaks msmtp curl tcpdump zstd iproute2 python3 libnss-wrapper'
tools="$tools chromium librsvg2-bin tshark openssl netcat-openbsd telnet"

complete() {
    dpkg-query --show $tools >/dev/null 2>&1 && [ -x "$peers/exim/usr/sbin/exim4" ] &&
        ! ldd "$peers/exim/usr/sbin/exim4" | grep -q 'not found'
}

complete && exit 0
apt-get -q update || echo 'install.sh: no fresh package lists, going on with those that are here' >&2

debs=$(mktemp -d)
trap 'rm -rf "$debs"' EXIT
chmod 755 "$debs"
(cd "$debs" && apt-get -q download exim4-daemon-heavy)
rm -rf "$peers/exim"
mkdir -p "$peers/exim"
dpkg-deb --extract "$debs"/exim4-daemon-heavy_*.deb "$peers/exim"
chmod u-s "$peers/exim/usr/sbin/exim4"

# With this answer the package makes no main.cf, and with the policy nothing is started.
echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
    trap 'rm -rf "$debs" '$policy EXIT
    printf '#!/bin/sh\nexit 101\n' > $policy
    chmod 755 $policy
fi
libraries=$(dpkg-deb --field "$debs"/exim4-daemon-heavy_*.deb Depends | tr ',' '\n' | sed 's/[|(].*//; s/ //g' | grep '^lib')
# shellcheck disable=SC2086 # lists of words
apt-get -q install --yes --no-install-recommends $tools $libraries
complete || { echo 'install.sh: something is still missing' >&2; exit 1; }
