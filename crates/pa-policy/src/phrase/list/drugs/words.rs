//! Words around the names of a list of drugs.

use pa_model::vocabulary::Route;

use super::apart::is_distinct;
use crate::phrase::token::Token;

/// "the requested drug": whichever it is.
pub(super) fn is_requested(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "requested drug"
            | "requested medication"
            | "requested product"
            | "requested agent"
            | "drug requested"
            | "drug being requested"
    )
}

/// A route as policies write it.
pub(super) fn route_word(norm: &str) -> Option<Route> {
    match norm {
        "intravenous" | "iv" => Some(Route::Infused),
        "subcutaneous" | "intramuscular" => Some(Route::Injectable),
        "intranasal" => Some(Route::Nasal),
        "intralesional" | "intraarticular" => Some(Route::Injectable),
        _ => Route::parse(norm),
    }
}

pub(super) fn is_determiner(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "a" | "an"
            | "the"
            | "any"
            | "of"
            | "either"
            | "alternative"
            | "additional"
            | "generic"
            | "preferred"
            | "formulary"
            | "prescription"
            | "brand"
            | "brand name"
            | "different"
            | "other"
            | "drugs"
            | "drug"
            | "agent"
            | "agents"
            | "medication"
            | "product"
            | "from"
            | "in"
            | "one of the following"
            | "the following"
            | "following"
            | "any of the following"
            | "any of"
            | "to"
            | "with"
            | "use of"
            | "treatment with"
            | "therapy with"
            | "class"
            | "distinct"
            | "separate"
            | "unique"
            | "covered"
            | "available"
            | "otc"
            | "over the counter"
            | "conventional"
            | "standard"
            | "the following drug"
            | "therapy"
            | "prior"
            | "preventive"
            | "oral agent"
            | "member of the class"
            | "combination"
            | "combination product"
            | "containing"
            | "therapies"
            | "self"
            | "administered"
            | "prophylactic"
            | "single"
            | "single agent"
            | "pharmacologic"
            | "drug therapy"
            | "maintenance"
            | "daily"
            | "regular"
            | "least one"
            | "systemic"
            | "contain"
            | "contains"
            | "that"
            | "centrally"
            | "acting"
            | "standard of care"
            | "controller"
            | "augmentation"
            | "agent from"
            | "agents from"
            | "drug from"
            | "drugs from"
            | "medication from"
            | "product from"
            | "targeted"
            | "adjunctive"
            | "hormonal"
    ) || is_distinct(token)
        // "non-opioid drugs": a word that names no drug here.
        || (token.terms.is_empty() && (token.norm == "non" || token.norm.starts_with("opioid")))
}

pub(super) fn is_trailing_noun(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "therapy"
            | "therapy with"
            | "agent"
            | "product"
            | "medication"
            | "drug"
            | "containing"
            | "treatment"
            | "regimen"
            | "drug product"
            | "monotherapy"
            | "based"
            | "inhibitor"
            | "er"
            | "xr"
            | "ir"
            | "sr"
            | "la"
            | "cr"
            | "dr"
            | "hfa"
            | "formulation"
            | "tablet"
            | "capsule"
            | "injection"
            | "cream"
            | "ointment"
            | "gel"
            | "option"
            | "preparation"
            | "biosimilar"
            | "generic"
            | "class"
            | "formulations"
            | "inhaler"
            | "combination"
            | "containing inhaler"
            | "medicine"
            | "enhancer"
            | "use"
            | "patch"
            | "patche"
            | "spray"
            | "nasal spray"
            | "pen"
            | "solution"
            | "suspension"
            | "extended"
            | "release"
            | "extended release"
            | "immediate release"
    )
}
