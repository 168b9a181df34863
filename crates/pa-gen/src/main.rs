//! Generates synthetic patients, plan rows and form templates.

use std::io::Write;

fn main() -> anyhow::Result<()> {
    let text = match std::env::args().nth(1).as_deref() {
        Some("forms") => pa_gen::forms::forms_json()?,
        _ => pa_gen::formulary::plans_json()?,
    };
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}
