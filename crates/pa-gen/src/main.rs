//! Generates synthetic patients, plan rows and form templates.

use std::io::Write;

fn main() -> anyhow::Result<()> {
    Ok(std::io::stdout().write_all(pa_gen::formulary::plans_json()?.as_bytes())?)
}
