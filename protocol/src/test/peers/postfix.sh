#!/bin/bash
# usage: postfix.sh FOLDER PORT [ADDRESS] ['name = value' of main.cf]...
# Runs a Postfix of its own on ADDRESS (default: 127.0.0.1) until it gets a SIGTERM. All that it writes is in
# FOLDER, which is made and must be within reach of other users; its log is FOLDER/log. It takes mail for
# example.org, example.net and example.com and throws it away; nobody@ is refused. AUTH PLAIN and LOGIN know the user
# test with the password secret. With virtual_transport = smtp:[HOST]:PORT it sends the mail on; with a setting of
# postscreen's, postscreen stands in front. As root, since Postfix's master insists.
set -eu
export LC_ALL=C PATH="$PATH:/usr/sbin"
[ $# -ge 2 ] || { sed -n '2,7s/^# //p' "$0" >&2; exit 2; }
folder=$1 port=$2 address=${3:-127.0.0.1}
shift $(( $# < 3 ? $# : 3 ))
programs=/usr/lib/postfix/sbin
[ -x $programs/master ] || { echo 'postfix.sh: Postfix is missing: run install.sh beside this script' >&2; exit 3; }
[ "$(id -u)" = 0 ] || { echo "postfix.sh: Postfix's master runs as root only" >&2; exit 3; }

umask 022
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
chmod 755 "$folder"
mkdir "$folder/conf" "$folder/spool" "$folder/data"
chown postfix "$folder/data"
cd "$folder/spool"
for queue in active bounce corrupt defer deferred flush hold incoming private saved trace; do
    mkdir -m 700 $queue
    chown postfix $queue
done
mkdir -m 755 pid
mkdir -m 710 public
mkdir -m 730 maildrop
chown postfix:postdrop public maildrop

mkdir "$folder/conf/sasl"
printf secret | saslpasswd2 -p -c -f "$folder/conf/sasl/users" -u example.org test
chown postfix "$folder/conf/sasl/users"
cat > "$folder/conf/sasl/smtpd.conf" <<END
pwcheck_method: auxprop
auxprop_plugin: sasldb
sasldb_path: $folder/conf/sasl/users
mech_list: PLAIN LOGIN
END

cat > "$folder/conf/main.cf" <<END
compatibility_level = 3.6
myhostname = mx.example.org
mydestination =
alias_maps =
alias_database =
inet_interfaces = $address
inet_protocols = $(case $address in *:*) echo ipv6 ;; *) echo ipv4 ;; esac)
mynetworks = 127.0.0.0/8
queue_directory = $folder/spool
data_directory = $folder/data
daemon_directory = $programs
command_directory = /usr/sbin
meta_directory = /etc/postfix
mail_owner = postfix
setgid_group = postdrop
maillog_file = $folder/log
maillog_file_prefixes = $folder
biff = no
notify_classes =
smtpd_peername_lookup = no
smtpd_tls_security_level = none
smtpd_sasl_auth_enable = yes
smtpd_sasl_local_domain = example.org
cyrus_sasl_config_path = $folder/conf/sasl
smtpd_recipient_restrictions = check_recipient_access inline:{{nobody@ = 550 5.1.1 no such user here}}, reject_unauth_destination
smtpd_recipient_limit = 2000
smtpd_client_connection_count_limit = 0
virtual_mailbox_domains = example.org, example.net, example.com
virtual_mailbox_maps = static:all
virtual_transport = discard:
default_transport = error:this server sends nothing on
smtp_dns_support_level = disabled
$(printf '%s\n' "$@")
END
case $* in
*postscreen_*) front="[$address]:$port inet n - n - 1 postscreen
smtpd pass - - n - - smtpd
dnsblog unix - - n - 0 dnsblog
tlsproxy unix - - n - 0 tlsproxy" ;;
*) front="[$address]:$port inet n - n - - smtpd" ;;
esac
cat > "$folder/conf/master.cf" <<END
$front
anvil unix - - n - 1 anvil
bounce unix - - n - 0 bounce
cleanup unix n - n - 0 cleanup
defer unix - - n - 0 bounce
discard unix - - n - - discard
error unix - - n - - error
postlog unix-dgram n - n - 1 postlogd
proxymap unix - - n - - proxymap
qmgr unix n - n 300 1 qmgr
retry unix - - n - - error
rewrite unix - - n - - trivial-rewrite
smtp unix - - n - - smtp
tlsmgr unix - - n 1000? 1 tlsmgr
trace unix - - n - 0 bounce
END
# Postfix does not read a main.cf of the last two seconds, lest it be half written.
touch -d '1 minute ago' "$folder/conf/main.cf" "$folder/conf/master.cf"
# Master leads a process group: a SIGTERM to it ends all of its servers too.
exec setsid $programs/master -d -c "$folder/conf"
