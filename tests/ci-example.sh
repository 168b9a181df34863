#!/bin/sh
# From patients to a determination in a shell script; the exit status says what was decided.
# Needs the tools and jq on the PATH, and policies/ and data/ in the working folder.
set -eu

pa-gen 100 | pa-import --quiet - data/plans.json data/forms.json
pa-index policies/ 2>/dev/null

status=0
pa-query --patient P050 --drug Mounjaro --format json --exit-code > determination.json || status=$?

case $status in
0) echo "go ahead; to confirm: $(jq '.attestations | length' determination.json)" ;;
3) echo "still missing:" && jq -r '.missing[] | "- " + .' determination.json ;;
4) echo "for a clinician:" && jq -r '
       [.criteria | .. | objects | select(.status == "not_met" and .source and .reason)]
       | unique_by(.source.line)[] | "- \(.source.file):\(.source.line) \(.text): \(.reason)"' determination.json ;;
5) echo "not covered; instead:" && jq -r '.alternatives[]? | "- \(.drug): \(.determination)"' determination.json ;;
*) exit "$status" ;;
esac

# Many requests, one result a line.
pa-gen 100 --format ndjson | jq -c '{patient_id, drug: "Mounjaro"}' | pa-query --requests - > results.ndjson
jq -r .determination results.ndjson | sort | uniq -c

jq -r '"\(.patient_id) \(.drug): \(.determination)"' determination.json
