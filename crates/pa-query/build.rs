//! Linking.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |what: &str| std::env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    // At a fixed address the program starts in a third less time: vocabulary and fonts are forty
    // thousand addresses, which need not be put in at every start. What is lost is that the program's
    // own place is not random; stack, heap and libraries still are. It reads files of its own user, and
    // runs for milliseconds.
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
