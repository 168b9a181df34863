//! The phrases that mean a sex.

use pa_model::patient::Sex;

use super::SexIs;
use crate::criteria::Node;
use crate::phrase::account::Account;
use crate::phrase::token::Token;
use crate::phrase::{Context, Reading};

/// Reads `patient is female`, `male`, `women`.
pub(crate) fn read(context: &Context<'_>, tokens: &[Token]) -> Option<Reading> {
    // What a record says of a transgender patient's sex depends on the clinic.
    if tokens.iter().any(|t| t.norm.contains("transgender")) {
        return None;
    }
    let mut account = Account::new(tokens);
    let mut found = None;
    for (i, token) in tokens.iter().enumerate() {
        let sex = match token.norm.as_str() {
            // "biologic" is a class of drugs as well.
            "biologic" if tokens.get(i + 1).is_some_and(|t| matches!(t.norm.as_str(), "female" | "male")) => {
                account.take(i..i + 1);
                continue;
            }
            // "Females only"
            "only" if i + 1 == tokens.len() => {
                account.take(i..i + 1);
                continue;
            }
            "female" | "woman" | "women" | "biological female" => Sex::Female,
            "male" | "man" | "men" | "biological male" => Sex::Male,
            "biological" | "biologically" | "sex" | "gender" | "assigned" | "birth" => {
                account.take(i..i + 1);
                continue;
            }
            _ => continue,
        };
        if found.is_some_and(|f| f != sex) {
            return None;
        }
        found = Some(sex);
        account.take(i..i + 1);
    }
    context.close(account, Node::fact(SexIs { sex: found? }))
}
