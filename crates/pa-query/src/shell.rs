//! What a shell and `man` are given of the command line: made from its definition, so that they
//! cannot differ from it.

use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::arguments::{Arguments, CompletionsArguments, ManArguments};

/// Prints a script that completes the command line.
pub(crate) fn completions(arguments: &CompletionsArguments) -> anyhow::Result<ExitCode> {
    let mut command = Arguments::command();
    let name = command.get_name().to_owned();
    // Into memory: the generator panics where the reader closes the pipe.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, &name, &mut script);
    let mut script = String::from_utf8(script)?;
    if arguments.shell == Shell::Bash {
        // clap_complete 4.6 writes the hyphen of a program's name in two ways, so that no command
        // of it would be completed.
        script = script.replace(&name.replace('-', "__subcmd__"), &name.replace('-', "__"));
    }
    pa_cli::output::print(&script)?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the page of the program, or of one of its commands.
pub(crate) fn man(arguments: &ManArguments) -> anyhow::Result<ExitCode> {
    let mut command = Arguments::command();
    command.build();
    let asked = match &arguments.command {
        None => command,
        Some(name) => {
            let found = command.find_subcommand(name).cloned();
            found.ok_or_else(|| {
                let known: Vec<&str> = command.get_subcommands().map(|c| c.get_name()).collect();
                pa_cli::usage(format!(
                    "no command `{name}`; there are {}",
                    known.join(", ")
                ))
            })?
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(asked).render(&mut page)?;
    pa_cli::output::print(&String::from_utf8(page)?)?;
    Ok(ExitCode::SUCCESS)
}
