#!/usr/bin/env bash
# Makes one file of the bundle that `make bundle` has made: an AppImage, for Linux. appimagetool has to be on the PATH, or
# APPIMAGETOOL names it; without it the folder that it packs is made, which can be started by its AppRun.
set -euo pipefail
cd "$(dirname "$0")/.."

bundle=
for each in build/Backstep-*-linux-*/backstep; do # what this made before has none there
  [ ! -x "$each" ] || bundle=${each%/backstep}
done
if [ -z "$bundle" ]; then
  echo 'appimage: there is no bundle in build/: make bundle makes one' >&2
  exit 1
fi
folder=$bundle.AppDir
rm -rf "$folder"
mkdir -p "$folder/usr/lib" "$folder/usr/share"
cp -a "$bundle" "$folder/usr/lib/backstep"
cp resources/desktop/backstep.desktop resources/icons/backstep.svg -t "$folder"
sed -i '/^TryExec=/d' "$folder/backstep.desktop"
cat > "$folder/AppRun" << 'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/backstep/backstep" "$@"
RUN
chmod +x "$folder/AppRun"
tool=${APPIMAGETOOL:-appimagetool}
if ! command -v "$tool" > /dev/null; then
  echo "appimage: $folder is made; appimagetool, which packs it into one file, is not installed" >&2
  exit 1
fi
ARCH=$(uname -m) "$tool" --no-appstream "$folder" "$bundle.AppImage"
