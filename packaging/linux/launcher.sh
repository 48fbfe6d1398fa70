#!/bin/sh
# Starts Consumer Desk from the folder that it was unpacked to; says in a sentence why it can't run here.

stop() {
    echo "consumer-desk: $1" >&2
    if [ -n "$DISPLAY$WAYLAND_DISPLAY" ]; then
        for box in "zenity --error --no-markup --text" "kdialog --error" "xmessage"; do
            command -v "${box%% *}" >/dev/null 2>&1 && $box "$1" && break
        done
    fi
    exit 1
}

machine=$(uname -m)
[ "$machine" = "@MACHINE@" ] || stop "This download is for @MACHINE@ computers, and this one is $machine: take the one for $machine."

glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null)
glibc=${glibc#glibc }
[ -n "$glibc" ] || stop "It needs a Linux with the GNU C library (glibc) @GLIBC@ or newer; this system has another one."
oldest=$(printf '%s\n%s\n' "@GLIBC@" "$glibc" | sort -V | head -n 1)
[ "$oldest" = "@GLIBC@" ] || stop "It needs glibc @GLIBC@ or newer, and this system has $glibc: a newer release of the system is needed."

here=$(dirname "$(readlink -f "$0")")
program=$here/program/consumer-desk
# It is the archive's last file: where the disk became full it is cut short, and an empty one would do nothing.
bytes=$([ -x "$program" ] && wc -c <"$program")
[ "${bytes:-0}" -eq "@BYTES@" ] || stop "What belongs into the folder “program” beside this file isn't all there: unpack the whole archive, and see that the disk has room for it."
exec "$program" "$@"
