#!/bin/sh
# Has a language model reword letters and shows what the guard made of each reply. Whatever the
# model says, the facts of the letter must be those of the letter without it.
#
#   PA_LLM_URL=http://127.0.0.1:18099 PA_LLM_MODEL=smollm2 sh tests/llm-check.sh
#
# The endpoint is any that speaks OpenAI's chat completions; a key is taken from PA_LLM_API_KEY.
set -eu
if [ -z "${PA_LLM_URL:-}" ] || [ -z "${PA_LLM_MODEL:-}" ]; then
    echo "llm-check: name the endpoint in PA_LLM_URL and the model in PA_LLM_MODEL" >&2
    exit 2
fi
root=$(cd "$(dirname "$0")/.." && pwd)
bin=${PA_BIN:-$root/target/debug}
[ -n "${PA_BIN:-}" ] || (cd "$root" && cargo build -q -p pa-gen -p pa-import -p pa-index -p pa-query)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
"$bin/pa-gen" 60 | "$bin/pa-import" --quiet - "$root/data/plans.json" "$root/data/forms.json"
"$bin/pa-index" "$root/policies" >/dev/null 2>&1

failed=0
for id in P001 P002 P050; do
    "$bin/pa-query" letter --patient $id --drug Mounjaro --plan aetna-gold --format json >own.json
    "$bin/pa-query" letter --patient $id --drug Mounjaro --plan aetna-gold --format json \
        --llm "$PA_LLM_URL" --model "$PA_LLM_MODEL" --llm-timeout "${PA_LLM_TIMEOUT:-120}" >model.json 2>/dev/null
    jq -r --arg id $id '.wording | "\($id): \(.by) wording",
        (.rounds[] | "  \(.verdict) after \(.latency_ms) ms, \(.prompt_tokens // "?") + \(.completion_tokens // "?") tokens"
         + (if .error then ": " + .error else "" end),
         ((.violations // [])[:4][] | "    \(if .sentence then "sentence \(.sentence): " else "" end)\(.what)"))' model.json
    jq -e -n --slurpfile own own.json --slurpfile model model.json \
        '$own[0].facts == $model[0].facts
         and ($model[0].wording.by == "model" or $own[0].paragraphs == $model[0].paragraphs)' >/dev/null || {
        echo "  NOT the letter's facts" >&2
        failed=1
    }
done
exit $failed
