#!/bin/bash
# usage: exim.sh FOLDER PORT [ADDRESS] ['option = value' of the main section | -option of the program]...
# Runs an Exim of its own on ADDRESS (default: 127.0.0.1) until it gets a SIGTERM. All that it writes is in FOLDER,
# which is made and must be within reach of other users; its log is FOLDER/log. It takes mail for example.org,
# example.net and example.com and throws it away; nobody@ is refused. AUTH PLAIN and LOGIN know the user test with the
# password secret. Unless an option says otherwise PIPECONNECT is off, so that what is sent before the greeting is an
# error, as it was until 2020. With the macro ONWARD = PORT it sends the mail on to that port of 127.0.0.1. With an
# option of the program that begins with -b it is no daemon, but does what that says.
set -eu
export LC_ALL=C
[ $# -ge 2 ] || { sed -n '2,9s/^# //p' "$0" >&2; exit 2; }
folder=$1 port=$2 address=${3:-127.0.0.1}
shift $(( $# < 3 ? $# : 3 ))
flags=() settings=() mode=-bdf
for given in "$@"; do
    case $given in
        -b*) mode=$given ;;
        -*) flags+=("$given") ;;
        *) settings+=("$given") ;;
    esac
done
set -- ${settings[@]+"${settings[@]}"}
exim=${MAILSEAM_PEERS:-/var/cache/mailseam/peers}/exim/usr/sbin/exim4
wrapper=$(ls /usr/lib/*/libnss_wrapper.so 2>/dev/null | head -1)
[ -x "$exim" ] && [ -n "$wrapper" ] || { echo 'exim.sh: Exim is missing: run install.sh beside this script' >&2; exit 3; }

umask 022
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
chmod 755 "$folder"
mkdir "$folder/spool"

# Debian's Exim insists on its own user: nss_wrapper shows it one that stands in a file.
if [ "$(id -u)" = 0 ]; then user=61001 group=61001; else user=$(id -u) group=$(id -g); fi
printf '%s\n' root:x:0:0::/root:/bin/sh mail:x:8:8::/var/mail:/bin/false "Debian-exim:x:$user:$group::$folder:/bin/false" \
    > "$folder/passwd"
printf '%s\n' root:x:0: mail:x:8: "Debian-exim:x:$group:" > "$folder/group"

cat > "$folder/exim.conf" <<END
primary_hostname = mx.example.org
qualify_domain = example.org
spool_directory = $folder/spool
log_file_path = $folder/log-%s
log_selector = +smtp_protocol_error +smtp_syntax_error +smtp_connection
pid_file_path = $folder/exim.pid
exim_path = $exim
keep_environment = LD_PRELOAD : NSS_WRAPPER_PASSWD : NSS_WRAPPER_GROUP
local_interfaces = <; $address
daemon_smtp_ports = $port
deliver_drop_privilege = true
never_users =
host_lookup =
rfc1413_hosts =
smtp_accept_max = 200
smtp_accept_max_per_host = 200
smtp_receive_timeout = 60s
recipients_max = 2000
message_size_limit = 52428800
$(case $* in *pipelining_connect_advertise_hosts*) ;; *) echo pipelining_connect_advertise_hosts = ;; esac)
$(case $* in *tls_advertise_hosts*) ;; *) echo tls_advertise_hosts = ;; esac)
dsn_advertise_hosts = *
domainlist taken = example.org : example.net : example.com
acl_smtp_rcpt = rcpt
$(printf '%s\n' "$@")
begin acl
rcpt:
  deny local_parts = nobody
       message = 5.1.1 <\$local_part@\$domain>: no such user here
  accept domains = +taken
  deny message = relay not permitted
begin routers
.ifdef ONWARD
all:
  driver = manualroute
  route_list = * 127.0.0.1
  self = send
  transport = onward
.else
all:
  driver = redirect
  data = :blackhole:
.endif
begin transports
.ifdef ONWARD
onward:
  driver = smtp
  port = ONWARD
  allow_localhost
.endif
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and {{eq{\$auth2}{test}}{eq{\$auth3}{secret}}}}
  server_set_id = \$auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = \${if and {{eq{\$auth1}{test}}{eq{\$auth2}{secret}}}}
  server_set_id = \$auth1
END
touch "$folder/log-main" "$folder/log-reject" "$folder/log-panic"
ln -s log-main "$folder/log"
[ "$(id -u)" != 0 ] || chown -R $user:$group "$folder/spool" "$folder"/log-*
export LD_PRELOAD=$wrapper NSS_WRAPPER_PASSWD=$folder/passwd NSS_WRAPPER_GROUP=$folder/group
# shellcheck disable=SC2086 # "-bh ADDRESS" is two words
exec "$exim" ${flags[@]+"${flags[@]}"} $mode -C "$folder/exim.conf"
