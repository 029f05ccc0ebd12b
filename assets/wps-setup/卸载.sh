#!/bin/sh
sh "$(dirname -- "$0")/setup.sh" uninstall
