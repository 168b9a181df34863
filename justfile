# Show the recipes
help:
    @just --list --unsorted

# From nothing to a determination: build, generate, import, index, ask
demo:
    sh tests/demo.sh

# Every test (also with plain `cargo test --workspace`)
test *ARGS:
    cargo test --workspace {{ARGS}}

# Everything a change must pass: tests, format, lints, documentation
ci:
    .ci/run

# Score the reading and judging of policies on the judged cases
accuracy *ARGS:
    cargo run -q -p pa-tests --bin accuracy -- {{ARGS}}

# Say of every line of the policies what it was read as
check-policies *PATHS='policies':
    cargo run -q -p pa-index -- check {{PATHS}}

# Score the search on the judged questions, and what each ingredient of it brings
search-eval *ARGS:
    cargo run -q --release -p pa-search --example search-eval -- policies --leave-one-out {{ARGS}}

# Set the generated patients beside published figures
realism COUNT='100000' PROFILE='metabolic':
    cargo run -q --release -p pa-gen -- {{COUNT}} --profile {{PROFILE}} --describe

# Set the programs beside named references; `just bench import --patients 1000000` for the full figure
bench *ARGS:
    cargo run -q --release -p pa-tests --bin bench -- {{ARGS}}

# Every step at several numbers of patients, with its memory: the table of the README
scale SIZES='100,1000,10000,200000,1000000':
    cargo run -q --release -p pa-tests --bin bench -- --scale {{SIZES}}

# Have a real model (PA_LLM_URL, PA_LLM_MODEL) reword letters, and see what the guard makes of it
llm-check:
    sh tests/llm-check.sh

# `pa-index` on ten thousand files, killed midway and twice at once; the tests take a few
test-files FILES='10000':
    cargo build -q --release --workspace --bins
    PA_TEST_FILES={{FILES}} cargo test --release -p pa-tests --test integration many_files -- --test-threads 1

# Measure compiling and judging
bench-policies:
    cargo bench -p pa-policy

# Fuzz a reader for some seconds: patients, fhir, formulary, document, compiler, judgement, or all
fuzz TARGET='all' SECONDS='60':
    tests/fuzz/run.sh {{TARGET}} {{SECONDS}}

# Regenerate the plan rows and form templates below data/
data:
    cargo run -q -p pa-gen -- plans --output data/plans.json
    cargo run -q -p pa-gen -- forms --output data/forms.json

# Accept what the programs print now: README, snapshots, known failures; read the diff
bless:
    BLESS=1 INSTA_UPDATE=always INSTA_FORCE_PASS=1 SNAPSHOTS=overwrite cargo test --workspace --no-fail-fast
    git diff --stat

# Format the code
fmt:
    cargo fmt --all

# Clippy with warnings as errors
lint:
    cargo clippy --workspace --all-targets -- -D warnings

# Documentation with warnings as errors
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps
