#!/bin/sh
# 决算助手在 WPS 表格（Linux）里的安装与卸载。只写当前用户的 WPS 加载项目录，不需要管理员权限，不联网。
#   sh setup.sh install                        从文件夹加载（默认）
#   sh setup.sh install 本机                   从本机 127.0.0.1 加载，须另开着 sh setup.sh serve
#   sh setup.sh install http://内网地址/目录/  从内网网站加载
#   sh setup.sh uninstall
#   sh setup.sh serve
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
addons="$HOME/.local/share/Kingsoft/wps/jsaddons"
list="$addons/publish.xml"
backup="$addons/publish.xml.juesuan-backup"
made="$addons/juesuan-made.txt"
port=28317

say() { printf '%s\n' "$1"; }
fail() { say "$1" >&2; exit 1; }

folder=$(basename "$(ls -d "$here"/juesuan_* 2>/dev/null | head -n 1)")
[ -n "$folder" ] || fail '没有找到 juesuan_ 开头的加载项文件夹：请把压缩包整个解开再运行。'
version=${folder#juesuan_}

# 去掉本加载项的登记；只有它的整行一起去掉。
without_us() {
  sed -e '/^[[:space:]]*<jsplugin[a-z]* [^>]*name="juesuan"[^>]*\/>[[:space:]]*$/d' \
    -e 's#<jsplugin[a-z]* [^>]*name="juesuan"[^>]*/>##g' "$1"
}

# 在 </jsplugins> 之前加一行登记。
with_us() {
  awk -v entry="  $1" '
    { line[NR] = $0; if (index($0, "</jsplugins>")) last = NR; if ($0 ~ /<jsplugins[ \t]*\/>/) empty = NR }
    END {
      for (i = 1; i <= NR; i++) {
        if (i == last) {
          at = index(line[i], "</jsplugins>")
          before = substr(line[i], 1, at - 1)
          if (before ~ /[^ \t]/) print before
          print entry
          print substr(line[i], at)
        } else if (!last && i == empty) {
          sub(/<jsplugins[ \t]*\/>/, "<jsplugins>\n" entry "\n</jsplugins>", line[i]); print line[i]
        } else print line[i]
      }
    }'
}

# 逐级建立目录，记下哪些是这次建的，卸载时只删这些。
make_folders() {
  missing=''
  at=$addons
  while [ ! -d "$at" ]; do
    missing="$at
$missing"
    at=$(dirname "$at")
  done
  mkdir -p "$addons"
  [ -f "$made" ] || printf '%s' "$missing" >"$made"
}

install_us() {
  case "${1:-}" in
    '') entry="<jsplugin name=\"juesuan\" type=\"et\" url=\"$folder\" version=\"$version\" enable=\"enable_dev\"/>" ;;
    本机) entry="<jspluginonline name=\"juesuan\" type=\"et\" url=\"http://127.0.0.1:$port/\" enable=\"enable_dev\" install=\"null\"/>" ;;
    http://*/ | https://*/) entry="<jspluginonline name=\"juesuan\" type=\"et\" url=\"$1\" enable=\"enable_dev\" install=\"null\"/>" ;;
    *) fail '地址须以 http:// 或 https:// 开头、以 / 结尾，例如 http://oa.example.gov.cn/juesuan/' ;;
  esac
  case "$entry" in *'&'* | *'<'*'<'*) fail '地址里不能有 & 和 <。' ;; esac
  if [ -f "$list" ]; then
    grep -q '</jsplugins>\|<jsplugins[[:space:]]*/>' "$list" ||
      fail "$list 的内容不认识，没有改动：请先把它改名，再安装。"
  fi
  make_folders
  if [ -f "$list" ]; then
    [ -f "$backup" ] || [ -f "$addons/juesuan-new.txt" ] || cp -p "$list" "$backup"
    without_us "$list" | with_us "$entry" >"$list.juesuan"
  else
    : >"$addons/juesuan-new.txt"
    printf '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  %s\n</jsplugins>\n' "$entry" >"$list.juesuan"
  fi
  rm -rf "$addons"/juesuan_*
  [ -n "${1:-}" ] || cp -R "$here/$folder" "$addons/$folder"
  mv "$list.juesuan" "$list"
  say "已装到 $addons"
  say '还有两步：'
  say '  1. 打开 WPS 表格，问是否允许加载项“juesuan”时，点“允许”。'
  say '  2. 允许后请重启 WPS：关掉所有 WPS 窗口再打开（统信、麒麟上 WPS 会留在后台，可运行 quickstartoffice restart）。'
  say '重启后有“决算助手”选项卡，才算装好。'
}

uninstall_us() {
  [ -d "$addons" ] || { say '没有装过，不用卸载。'; return; }
  rm -rf "$addons"/juesuan_*
  if [ -f "$list" ]; then
    without_us "$list" >"$list.juesuan"
    if [ -f "$backup" ] && same "$backup" "$list.juesuan"; then
      mv "$backup" "$list"
      rm -f "$list.juesuan"
    elif [ -f "$addons/juesuan-new.txt" ] && ! grep -q '<jsplugin[a-z]* ' "$list.juesuan"; then
      rm -f "$list" "$list.juesuan"
    else
      mv "$list.juesuan" "$list"
    fi
  fi
  rm -f "$addons/juesuan-new.txt" "$backup"
  if [ -f "$made" ]; then
    folders=$(sort -r "$made")
    rm -f "$made"
    printf '%s\n' "$folders" | while IFS= read -r each; do
      [ -z "$each" ] || rmdir "$each" 2>/dev/null || true
    done
  fi
  say '已卸载。请重启 WPS。'
}

# 两份登记除了空白是不是一样。
same() {
  a=$(without_us "$1" | tr -d '[:space:]' | sed 's#<jsplugins/>#<jsplugins></jsplugins>#')
  b=$(tr -d '[:space:]' <"$2" | sed 's#<jsplugins/>#<jsplugins></jsplugins>#')
  [ "$a" = "$b" ]
}

serve() {
  command -v python3 >/dev/null 2>&1 || fail '本机没有 python3，不能从本机加载：请用从文件夹加载。'
  say "正在 http://127.0.0.1:$port/ 提供加载项，只有本机能访问。关掉这个窗口即停止。"
  exec python3 -m http.server "$port" --bind 127.0.0.1 --directory "$here/$folder"
}

case "${1:-}" in
  install) install_us "${2:-}" ;;
  uninstall) uninstall_us ;;
  serve) serve ;;
  *) fail '用法：sh setup.sh install [本机|内网地址] ｜ sh setup.sh uninstall ｜ sh setup.sh serve' ;;
esac
