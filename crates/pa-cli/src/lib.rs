//! What every tool does alike: exit status, error lines, input, output, progress.
