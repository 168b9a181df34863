#!/bin/sh
# Fuzzes one target, or all of them in turn: run.sh [TARGET|all] [SECONDS]
#
# With the stable toolchain: the coverage that libFuzzer steers by comes from LLVM's pass, which
# needs no unstable flag. What it finds lies in target/fuzz/found; minimised, it becomes a seed.
set -eu
cd "$(dirname "$0")"

target=${1:-all}
seconds=${2:-60}
here=$PWD
build=$here/../../target/fuzz
triple=$(rustc -vV | sed -n 's/^host: //p')

case $target in
all) targets=$(cd targets && ls | sed 's/\.rs$//') ;;
*) targets=$target ;;
esac

# The flags are those of `cargo fuzz build --sanitizer none`. `--target` keeps them from build
# scripts. No sanitizer of memory: the project's own code has no `unsafe`.
export RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing"
for name in $targets; do
    [ -f "targets/$name.rs" ] || { echo "run.sh: no target $name; there are: $(cd targets && ls | sed 's/\.rs$//' | tr '\n' ' ')" >&2; exit 2; }
    cargo build --quiet --release --target "$triple" --target-dir "$build" --bin "$name"
done

for name in $targets; do
    corpus=$build/corpus/$name
    mkdir -p "$corpus" "$build/found"
    seeds=seeds/$name
    case $name in
    document) seeds="$seeds ../../policies ../accuracy/examples/policies ../accuracy/further/policies" dictionary=policy.dict length=6000 ;;
    compiler) dictionary=policy.dict length=800 ;;
    judgement) dictionary=policy.dict length=97 ;;
    *) dictionary=json.dict length=8000 ;;
    esac
    echo "== $name, $seconds seconds"
    # shellcheck disable=SC2086
    nice "$build/$triple/release/$name" "$corpus" $seeds -dict="$dictionary" -max_len="$length" \
        -max_total_time="$seconds" -timeout=60 -report_slow_units=30 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$build/found/$name-" 2>&1 |
        grep -E 'panicked|^(ERROR|==|Test unit|stat::(number|average|peak))|DONE|assertion|left:|right:' || true
    ! ls "$build/found/$name-"* >/dev/null 2>&1 || { echo "found: $(ls "$build/found/$name-"*)"; exit 1; }
done
