#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pa_fuzz::formulary(bytes));
