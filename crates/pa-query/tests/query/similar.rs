//! `pa-query similar`.

use insta::assert_snapshot;

use crate::clinic::Clinic;

fn similar(arguments: &[&str]) -> crate::clinic::Said {
    Clinic::shared().run(&[&["similar", "--patient", "P001"], arguments].concat())
}

#[test]
fn what_a_person_reads() {
    let said = similar(&["--limit", "3", "--drug", "Mounjaro"]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    assert_snapshot!("similar_text", said.out);
}

#[test]
fn what_a_program_reads() {
    let found = similar(&["--format", "json", "--drug", "Mounjaro"]);
    // P005 stands in the database as no reader takes it.
    assert_eq!(found.status, 1, "{found:?}");
    let found = similar(&["--format", "json", "--drug", "Mounjaro", "--limit", "2"]).json();
    assert_snapshot!("similar_json", format!("{found:#}"));
}

#[test]
fn who_is_not_there_is_said() {
    let said = Clinic::shared().run(&["similar", "--patient", "P1"]);
    assert_eq!(said.status, 1);
    assert_eq!(
        said.err,
        "pa-query: pa.db: no patient `P1`; nearest: P001\n"
    );
    let said = Clinic::shared().run(&[
        "--drug",
        "Ozempic",
        "--patient",
        "P001",
        "similar",
        "--patient",
        "P1",
    ]);
    assert_eq!(said.status, 2, "{said:?}");
}
