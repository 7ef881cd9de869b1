#!/usr/bin/env bash
# Sets up .venv, and the system packages that a bare Debian 12 lacks.
#   tools/setup.sh run    what the program needs
#   tools/setup.sh dev    what its tests, checks and bundle need besides
# Installs system packages when it may (root, or sudo without a password); otherwise it names
# the one command to give and stops.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}

packages=(
    python3 python3-venv
    libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1
    libpulse0 libxrandr2 libxext6 libdrm2 libgssapi-krb5-2 libcups2
)
if [ "$what" = dev ]; then
    packages+=(xvfb xdotool openbox qpdf binutils cups-ipp-utils cups-daemon dbus-daemon)
fi

python=
for candidate in ${PYTHON:-} python3.11 python3.12 python3.13 python3; do
    if command -v "$candidate" >/dev/null 2>&1 &&
        "$candidate" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$(command -v "$candidate")
        break
    fi
done

if command -v dpkg-query >/dev/null 2>&1; then
    missing=()
    for package in "${packages[@]}"; do
        case $package in python3 | python3-venv) [ -z "$python" ] || continue ;; esac
        state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        echo "System packages to install: ${missing[*]}"
        if [ "$(id -u)" = 0 ]; then
            as_root=()
        elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
            as_root=(sudo)
        else
            echo "This account may not install them. Please run:"
            echo "    sudo apt-get update && sudo apt-get install -y ${missing[*]}"
            echo "and then the same make command again."
            exit 1
        fi
        export DEBIAN_FRONTEND=noninteractive
        "${as_root[@]}" apt-get update -qq
        "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
fi
if [ -z "$python" ]; then
    python=$(command -v python3 || true)
    if [ -z "$python" ] || ! "$python" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))'; then
        echo "Python 3.11 or newer with its venv module is needed, and was not found."
        exit 1
    fi
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
lock=requirements.txt
[ "$what" = dev ] && lock=requirements-dev.txt
stamp=.venv/installed-$what
if [ ! -f "$stamp" ] || ! cmp -s "$lock" "$stamp"; then
    echo "Installing the locked Python packages ($lock) into .venv"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    cp "$lock" "$stamp"
    if [ "$what" = dev ]; then cp requirements.txt .venv/installed-run; fi
fi
