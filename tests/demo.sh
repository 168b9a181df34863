#!/bin/sh
# From nothing to a determination with its evidence: builds the tools, makes 100 patients, imports
# them with the plans and forms, compiles the policies, and asks whether patient P050 may have Mounjaro.
set -eu
cd "$(dirname "$0")/.."
cargo build --release --bins
PATH="${CARGO_TARGET_DIR:-$PWD/target}/release:$PATH"
pa-gen 100 > patients.json
pa-import patients.json data/plans.json data/forms.json
pa-index policies/
pa-query --patient P050 --drug Mounjaro
