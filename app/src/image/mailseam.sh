#!/bin/sh
# Starts Mailseam with the Java runtime that it brings along. The caches are for a quick start: each works for all of it, and is
# quickest for what it was made with.
home=$(dirname "$(dirname "$(readlink -f "$0")")")
case "${1:-}" in
run | serve | plan | export | -*) cache=command ;;
*) cache=window ;;
esac
exec "$home/lib/runtime/bin/java" -XX:AOTCache="$home/lib/$cache.aot" @"$home/lib/java.args" \
    --module-path "$home/lib/modules" --module mailseam.app/mailseam.app.Main "$@"
