#!/bin/sh
# Starts Mailseam with the Java runtime that it brings along.
home=$(dirname "$(dirname "$(readlink -f "$0")")")
exec "$home/lib/runtime/bin/java" -XX:AOTCache="$home/lib/mailseam.aot" @"$home/lib/java.args" \
    --module-path "$home/lib/modules" --module mailseam.app/mailseam.app.Main "$@"
