//! What a sentence's tokens are rewritten to before it is read: without words said to the reader, and with
//! short forms said in full.

use enumset::EnumSet;
use std::borrow::Cow;

use crate::language::Cue;
use crate::phrase::list::drugs::is_of_classes;
use crate::phrase::token::{Token, norms};
use crate::phrase::{Context, quantity};

/// A pass over the tokens; `None` where it changes nothing.
type Pass = fn(&[Token]) -> Option<Vec<Token>>;

/// The tokens after every pass, each over what the one before left.
pub(super) fn rewritten(tokens: &[Token]) -> Cow<'_, [Token]> {
    const PASSES: [Pass; 4] = [without_permissions, opened_windows, in_full, plainly];
    PASSES
        .iter()
        .fold(Cow::Borrowed(tokens), |tokens, pass| match pass(&tokens) {
            Some(changed) => Cow::Owned(changed),
            None => tokens,
        })
}

fn in_full(tokens: &[Token]) -> Option<Vec<Token>> {
    of_named_classes(tokens).or_else(|| said_in_full(tokens))
}

/// Turns of phrase whose words say the same as plainer ones.
fn plainly(tokens: &[Token]) -> Option<Vec<Token>> {
    const TURNS: [Pass; 30] = [
        uncontrolled_despite,
        adult_of_age,
        all_contraindicated,
        gave_birth,
        before_it_began,
        included_last,
        without_doses,
        use_contraindicated,
        transplanted,
        when_it_was,
        last_dose,
        cannot_use_together,
        prescribed_drug_by,
        before_a_birthday,
        surface_affected,
        sample_no_older,
        without_repeated_sign,
        absent_behind,
        now_or_past,
        any_in_line,
        neither_above,
        use_of_drug,
        with_onset,
        for_those,
        whoever_had,
        stage_behind,
        in_whatever_form,
        window_in_front,
        sites_in_words,
        by_any_route,
    ];
    TURNS.iter().find_map(|turn| turn(tokens))
}

/// "Before Wegovy was started, the patient had a BMI of 30, or a BMI of 27 with hypertension": every value is
/// the one at baseline.
pub(super) fn baseline_lead(context: &Context<'_>, tokens: &[Token]) -> Option<Vec<Token>> {
    let opens = matches!(tokens.first()?.norm.as_str(), "before" | "prior to" | "at");
    let comma = tokens
        .iter()
        .take(8)
        .position(|t| t.is_sign(','))
        .filter(|at| *at > 0)?;
    let own = |t: &Token| context.is_requested(t);
    let lead = &tokens[1..comma];
    let plain = |t: &Token| own(t) || t.is(Cue::Baseline) || t.is_silent();
    let began = lead.iter().any(own) && lead.iter().any(|t| t.is(Cue::Baseline));
    if !(opens && began && lead.iter().all(plain)) {
        return None;
    }
    let mut out = Vec::new();
    for token in &tokens[comma + 1..] {
        if token.lab().is_some() {
            out.push(Token::word("baseline", Cue::Baseline, token));
        }
        out.push(token.clone());
    }
    (out.len() > tokens.len() - comma - 1).then_some(out)
}

/// "has not reached the 18th birthday": is younger than 18 years.
fn before_a_birthday(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens.iter().position(|t| t.norm == "birthday")?;
    let [before @ .., number, ordinal] = &tokens[..at] else {
        return None;
    };
    let number = number.number().and(Some(number))?;
    if !matches!(ordinal.norm.as_str(), "th" | "st" | "nd" | "rd") {
        return None;
    }
    let article = |t: &&Token| matches!(t.norm.as_str(), "the" | "a" | "his" | "her" | "their");
    let lead = &before[..before.len() - before.iter().rev().take_while(article).count()];
    let compares = lead.last()?;
    let cue = if compares.is(Cue::LessThan) || compares.norm == "before" {
        Cue::LessThan
    } else if compares.norm.ends_with("reached") || compares.norm == "past" {
        Cue::AtLeast
    } else {
        return None;
    };
    let mut out = lead[..lead.len() - 1].to_vec();
    out.push(Token::word("birthday", cue, compares));
    out.push(number.clone());
    out.push(Token::word("year of age", Cue::AgeOfYears, ordinal));
    out.extend_from_slice(&tokens[at + 1..]);
    Some(out)
}

/// "at least 3 % of the body surface area must be affected": the share itself.
fn surface_affected(tokens: &[Token]) -> Option<Vec<Token>> {
    let surface = |t: &Token| {
        t.lab().is_some() && (t.norm.contains("body surface") || t.norm.starts_with("bsa"))
    };
    let at = tokens.iter().position(surface)?;
    let from = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.group().is_some()));
    let said = |t: &&Token| {
        t.norm.split(' ').all(|w| {
            matches!(
                w,
                "is" | "are" | "must" | "be" | "affected" | "involved" | "covered"
            )
        })
    };
    let end = from + tokens[from..].iter().take_while(said).count();
    let affects = |t: &Token| {
        t.norm.ends_with("affected") || t.norm.ends_with("involved") || t.norm.ends_with("covered")
    };
    // "is affected by psoriasis"
    let last = tokens[from..end].last().is_some_and(affects);
    let by = tokens
        .get(end)
        .is_some_and(|t| t.norm == "by" || t.is(Cue::Cause));
    (last && !by).then(|| [&tokens[..from], &tokens[end..]].concat())
}

/// "HbA1c, no more than 6 months old, is 7 % or more": a value taken within that time.
fn sample_no_older(tokens: &[Token]) -> Option<Vec<Token>> {
    let limit = |t: &Token| t.is(Cue::AtMost) || t.is(Cue::Window) && t.norm.ends_with("than");
    let at = tokens.windows(3).position(|w| {
        limit(&w[0]) && w[1].number().is_some() && w[2].is(Cue::AgeOfMonths)
            || limit(&w[0]) && w[1].number().is_some() && quantity::unit_days(&w[2].norm).is_some()
    })?;
    let months = tokens[at + 2].is(Cue::AgeOfMonths);
    let old = months || tokens.get(at + 3).is_some_and(|t| t.norm == "old");
    let aged = |t: &Token| {
        t.is(Cue::Age)
            || matches!(
                t.norm.as_str(),
                "the patient" | "the member" | "patient" | "member"
            )
    };
    let lab = tokens[..at].iter().rposition(|t| t.lab().is_some());
    let of_value = lab
        .map(|lab| !tokens[lab..at].iter().any(aged))
        .unwrap_or_else(|| {
            // "no older than 90 days" behind a comma says no age.
            tokens[at].norm.contains("older") && tokens.iter().any(|t| t.lab().is_some())
        });
    let dated = old || tokens[at].norm.contains("older");
    if !(of_value && dated) {
        return None;
    }
    let mut before = tokens[..at].to_vec();
    // "must be above 7 percent and no more than 120 days old"
    while before.last().is_some_and(|t| {
        t.is_comma() || t.is(Cue::And) || matches!(t.norm.as_str(), "is" | "that is" | "which is")
    }) {
        before.pop();
    }
    let mut end = at + 3;
    while tokens
        .get(end)
        .is_some_and(|t| t.norm == "old" || t.is_comma())
    {
        end += 1;
    }
    let unit = if months {
        "month".to_owned()
    } else {
        tokens[at + 2].norm.to_string()
    };
    before.push(Token::word("within the past", Cue::Window, &tokens[at]));
    before.push(tokens[at + 1].clone());
    before.push(Token::word(&unit, EnumSet::new(), &tokens[at + 2]));
    before.extend_from_slice(&tokens[end..]);
    Some(before)
}

/// "greater than or equal to (≥) 18", "IgE of 30 or higher (Date: )": a sign that says a word again, and the
/// empty fields of a form.
fn without_repeated_sign(tokens: &[Token]) -> Option<Vec<Token>> {
    let empty = |t: &Token| {
        t.group().is_some_and(|g| {
            let field = |t: &Token| {
                t.is_sign(':')
                    || t.is_sign('_')
                    || matches!(
                        t.norm.as_str(),
                        "date"
                            | "date of test"
                            | "result"
                            | "value"
                            | "score"
                            | "of"
                            | "test"
                            | "lab"
                    )
            };
            let sign = |t: &Token| {
                Cue::COMPARING.iter().any(|c| t.is(*c))
                    && !t.norm.chars().any(char::is_alphanumeric)
            };
            g.len() == 1 && sign(&g[0]) || g.iter().any(|t| t.is_sign(':')) && g.iter().all(field)
        })
    };
    let plain = tokens.len() > 1 && tokens.iter().any(empty);
    plain.then(|| tokens.iter().filter(|t| !empty(t)).cloned().collect())
}

/// "hypomagnesemia is absent": there is none.
fn absent_behind(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens
        .iter()
        .position(|t| matches!(t.norm.as_str(), "absent" | "is absent"))?;
    let is =
        usize::from(tokens[at].norm == "absent" && tokens.get(at.checked_sub(1)?)?.norm == "is");
    let name = at.checked_sub(1 + is)?;
    tokens[name].condition()?;
    let mut out = tokens[..name].to_vec();
    out.push(Token::word("no", Cue::Not, &tokens[at]));
    out.push(tokens[name].clone());
    out.extend_from_slice(&tokens[at + 1..]);
    Some(out)
}

/// "lung cancer, active or by history": now or before.
fn now_or_past(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens.windows(3).position(|w| {
        w[0].is_comma()
            && matches!(
                w[1].norm.as_str(),
                "active" | "current" | "present" | "now" | "currently"
            )
            && w[2].is(Cue::Or)
    })?;
    let said = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "by" | "history"
                | "by history"
                | "past"
                | "in the past"
                | "prior"
                | "previous"
                | "in"
                | "the"
        ) || t.is(Cue::History)
    };
    let condition = tokens[..at].iter().position(|t| t.condition().is_some())?;
    let resolved = matches!(&tokens[at + 3..], [only] if only.norm == "resolved");
    let ends = tokens.len() > at + 3 && (resolved || tokens[at + 3..].iter().all(said));
    ends.then(|| {
        let mut out = vec![Token::word("history of", Cue::History, &tokens[at])];
        out.extend_from_slice(&tokens[..condition]);
        out.extend_from_slice(&tokens[condition..at]);
        out
    })
}

/// "a history of at least one of: A, B, or C", "has had one of the following conditions: A or B": any of
/// the list is enough anyway.
fn any_in_line(tokens: &[Token]) -> Option<Vec<Token>> {
    let colon = tokens.iter().position(|t| t.is_sign(':'))?;
    let counts = |t: &&Token| {
        t.is(Cue::AtLeast)
            || t.is(Cue::OrMore)
            || t.is(Cue::Or) // "conditions or diagnoses"
            || t.number().is_some_and(|n| n == pa_model::Decimal::from(1))
            || matches!(
                t.norm.as_str(),
                "of" | "of these" | "these" | "any" | "any of" | "one of" | "the following" | "any of the following"
                    | "one of the following" | "following" | "condition" | "diagnosis" | "diagnose" | "event" | "the"
            )
    };
    let from = colon - tokens[..colon].iter().rev().take_while(counts).count();
    let one = |t: &Token| {
        t.number().is_some()
            || matches!(
                t.norm.as_str(),
                "any" | "any of" | "one of" | "one of the following" | "any of the following"
            )
    };
    let counted = tokens[from..colon].iter().any(one);
    let verb = tokens.get(from.checked_sub(1)?)?;
    let list = &tokens[colon + 1..];
    let listed = list.iter().filter(|t| t.condition().is_some()).count() > 1
        && !list
            .iter()
            .any(|t| t.is(Cue::And) || t.lab().is_some() || t.is_drug() || t.number().is_some());
    let had = verb.is(Cue::History) || verb.is(Cue::Diagnosis) && verb.norm != "with";
    (counted && listed && had).then(|| [&tokens[..from], list].concat())
}

/// "members with A, for those on B, or for those with C": a list of whom it is told.
fn for_those(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = (1..tokens.len()).find(|at| {
        (tokens[at - 1].is_comma() || tokens[at - 1].is(Cue::Or))
            && tokens[*at].norm == "for"
            && tokens.get(at + 1).is_some_and(|t| t.norm == "those")
    })?;
    let said = |t: &&Token| matches!(t.norm.as_str(), "for" | "those" | "with" | "on");
    let mut out = Vec::new();
    let mut rest = tokens;
    let mut from = at;
    loop {
        out.extend_from_slice(&rest[..from]);
        rest = &rest[from..];
        rest = &rest[rest.iter().take_while(said).count()..];
        let next = (1..rest.len())
            .find(|i| rest[*i].norm == "for" && rest.get(i + 1).is_some_and(|t| t.norm == "those"));
        let Some(next) = next else { break };
        from = next;
    }
    out.extend_from_slice(rest);
    Some(out)
}

/// "Has the member or a family member ever had X": personal or family history.
fn whoever_had(tokens: &[Token]) -> Option<Vec<Token>> {
    let or = tokens.iter().position(|t| t.is(Cue::Or))?;
    let condition = tokens.iter().position(|t| t.condition().is_some())?;
    let behind = norms(tokens.get(or + 1..condition)?);
    let family = [
        "a family member ",
        "family member ",
        "a relative ",
        "a close relative ",
        "any family member ",
    ];
    let had = [
        "had",
        "has had",
        "ever had",
        "has ever had",
        "ever been diagnosed with",
        "has",
    ];
    let said = family.iter().find_map(|who| behind.strip_prefix(who));
    let said = said.is_some_and(|verb| had.contains(&verb));
    if !(said
        && tokens[..or]
            .iter()
            .all(|t| t.is_silent() || t.norm == "has"))
    {
        return None;
    }
    let mut out = vec![Token::word(
        "personal or family history of",
        Cue::EitherHistory,
        &tokens[or],
    )];
    out.extend_from_slice(&tokens[condition..]);
    Some(out)
}

/// "chronic kidney disease, stage 3": the stage belongs to the name.
fn stage_behind(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = (1..tokens.len()).find(|at| {
        tokens[*at].is_comma()
            && tokens[at - 1].condition().is_some()
            && tokens
                .get(at + 1)
                .is_some_and(|t| t.norm == "stage" || t.norm == "stages")
    })?;
    Some([&tokens[..at], &tokens[at + 1..]].concat())
}

/// "metformin, alone or in a combination tablet (e.g., Janumet)", "another SGLT2 inhibitor, alone or in a
/// fixed-dose product (e.g., Xigduo)": in whatever product, as ingredients count anyway.
fn in_whatever_form(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = (1..tokens.len()).find(|at| tokens[*at].norm.starts_with("alone"))?;
    let form = |t: &&Token| {
        t.norm.starts_with("alone")
            || t.is_sign('-')
            || matches!(
                t.norm.as_str(),
                "or" | "in"
                    | "a"
                    | "in a"
                    | "fixed"
                    | "dose"
                    | "fixed dose"
                    | "combination"
                    | "combination product"
                    | "product"
                    | "tablet"
                    | "pill"
                    | "as"
                    | "part of"
                    | "with"
                    | "of"
                    | "part"
            )
    };
    let end = at + tokens[at..].iter().take_while(form).count();
    let examples = tokens.get(end).filter(|t| {
        t.group().is_some_and(|g| {
            g.first().is_some_and(|t| t.is(Cue::Examples)) && g.iter().any(Token::is_drug)
        })
    });
    let before = at - usize::from(tokens[at - 1].is_comma());
    let of_drug = before > 0 && tokens[before - 1].is_drug();
    let end = end + usize::from(examples.is_some());
    let comma = usize::from(tokens.get(end).is_some_and(Token::is_comma) && examples.is_some());
    (of_drug && (examples.is_some() || end == tokens.len()))
        .then(|| [&tokens[..before], &tokens[end + comma..]].concat())
}

/// "within the last 3 months, ferritin of 100 or transferrin saturation of 20": the window is of both values.
fn window_in_front(tokens: &[Token]) -> Option<Vec<Token>> {
    let (place, _) = quantity::first_window(tokens)?;
    let labs: Vec<usize> = (0..tokens.len())
        .filter(|i| tokens[*i].lab().is_some())
        .collect();
    let two = labs.len() == 2 && tokens[labs[0]].lab() != tokens[labs[1]].lab();
    let first = *labs.first()?;
    let silent = |t: &Token| t.is_silent() || t.is_comma();
    let more = quantity::first_window(&tokens[place.end..]).is_some();
    let facts =
        |t: &Token| t.is_drug() || t.condition().is_some() || t.is(Cue::If) || t.is(Cue::Not);
    if !two
        || more
        || place.end > first
        || !tokens[place.end..first].iter().all(silent)
        || tokens.iter().any(facts)
    {
        return None;
    }
    Some([&tokens[..place.start], &tokens[place.end..], &tokens[place]].concat())
}

/// "femoral neck, total hip, or one-third radius": a number in words is part of the site.
fn sites_in_words(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens
        .windows(3)
        .position(|w| w[0].norm == "one" && w[1].norm == "third" && w[2].norm == "radius")?;
    Some([&tokens[..at], &tokens[at + 2..]].concat())
}

/// "whether injected (A, B) or oral (C)": by any route, and the names in parentheses together.
fn by_any_route(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens.iter().position(|t| t.norm == "whether")?;
    let said = |t: &Token| {
        t.is(Cue::Or)
            || matches!(
                t.norm.as_str(),
                "whether" | "injected" | "injectable" | "oral" | "topical" | "by mouth" | "infused"
            )
    };
    let group = |t: &Token| t.group().is_some_and(|g| g.iter().any(Token::is_drug));
    let end = at
        + tokens[at..]
            .iter()
            .take_while(|t| said(t) || group(t))
            .count();
    let groups: Vec<Token> = tokens[at..end]
        .iter()
        .filter(|t| group(t))
        .cloned()
        .collect();
    if groups.len() < 2 {
        return None;
    }
    let before = at - usize::from(at > 0 && tokens[at - 1].is_comma());
    Some([&tokens[..before], &groups, &tokens[end..]].concat())
}

/// "AST and ALT drawn within 6 months, neither one above 120 U/L": each at most that.
fn neither_above(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens
        .iter()
        .position(|t| matches!(t.norm.as_str(), "neither" | "and neither"))?;
    let labs = tokens[..at].iter().filter(|t| t.lab().is_some()).count();
    let one = |t: &&Token| {
        matches!(
            t.norm.as_str(),
            "one" | "of them" | "of" | "them" | "value" | "is" | "was"
        )
    };
    let compares = at + 1 + tokens[at + 1..].iter().take_while(one).count();
    let token = tokens.get(compares)?;
    let cue = if token.is(Cue::MoreThan) || token.norm.starts_with("exceed") {
        Cue::AtMost
    } else if token.is(Cue::LessThan) {
        Cue::AtLeast
    } else {
        return None;
    };
    if labs != 2 || tokens[at..].iter().any(|t| t.lab().is_some()) {
        return None;
    }
    let mut out = tokens[..at].to_vec();
    while out.last().is_some_and(|t| t.is_comma() || t.is(Cue::And)) {
        out.pop();
    }
    out.push(Token::word("at most", cue, token));
    out.extend_from_slice(&tokens[compares + 1..]);
    Some(out)
}

/// "No MAOI use within the past 14 days": use of it.
fn use_of_drug(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = (1..tokens.len()).find(|at| {
        matches!(tokens[*at].norm.as_str(), "use" | "usage")
            && tokens[at - 1].is_drug()
            && quantity::window(tokens, at + 1).is_some()
    })?;
    let mut out = tokens[..at - 1].to_vec();
    out.push(Token::word("use of", Cue::Try, &tokens[at]));
    out.push(tokens[at - 1].clone());
    out.extend_from_slice(&tokens[at + 1..]);
    Some(out)
}

/// "a pulmonary embolism with onset during the last 6 months": when it began.
fn with_onset(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = (1..tokens.len()).find(|at| {
        tokens[*at].norm == "onset"
            && tokens[at - 1].norm == "with"
            && quantity::window(tokens, at + 1).is_some()
    })?;
    Some([&tokens[..at - 1], &tokens[at + 1..]].concat())
}

/// "Use of clopidogrel is contraindicated": the drug is.
fn use_contraindicated(tokens: &[Token]) -> Option<Vec<Token>> {
    let ends = tokens.last()?.is(Cue::Contraindication);
    let opens = matches!(tokens.first()?.norm.as_str(), "use of" | "the use of");
    (opens && ends).then(|| tokens[1..].to_vec())
}

/// "has received a kidney transplant": a transplant is had, not taken as a drug is.
fn transplanted(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens.iter().position(|t| {
        t.terms.is_empty()
            && ["received", "received a", "received an"]
                .iter()
                .any(|w| t.norm.ends_with(w))
    })?;
    let article = |t: &Token| {
        t.condition().is_none()
            && (t.is(Cue::Inert) || t.is(Cue::Qualifier) || matches!(t.norm.as_str(), "a" | "an"))
    };
    let next = at + 1 + tokens[at + 1..].iter().take_while(|t| article(t)).count();
    let condition = tokens.get(next)?;
    if condition.condition().is_none() || !condition.norm.contains("transplant") {
        return None;
    }
    let mut out = tokens.to_vec();
    out[at].norm = "history of".into();
    out[at].cues = Cue::History.into();
    Some(out)
}

/// "an FVC of 80 % or more, tested within 90 days", "a diagnosis that was made within 2 years", "Did the
/// pain begin within 30 days": the verb before a window says that it is one of the value or diagnosis.
fn when_it_was(tokens: &[Token]) -> Option<Vec<Token>> {
    let verb = |t: &Token| {
        t.terms.is_empty()
            && t.norm.split(' ').all(|w| {
                matches!(
                    w,
                    "that"
                        | "which"
                        | "was"
                        | "were"
                        | "made"
                        | "tested"
                        | "begin"
                        | "began"
                        | "begun"
                        | "has"
                        | "diagnosed"
                        | "established"
                        | "it"
                )
            })
    };
    let at = (1..tokens.len())
        .find(|at| quantity::window(tokens, *at).is_some() && verb(&tokens[at - 1]))?;
    let from = at - tokens[..at].iter().rev().take_while(|t| verb(t)).count();
    let of = &tokens[..from];
    let drug = |t: &Token| t.is_drug() || t.is(Cue::Try) || t.is(Cue::Current);
    let named = of
        .iter()
        .any(|t| t.lab().is_some() || t.condition().is_some());
    if !named || tokens.iter().any(drug) || of.iter().any(|t| t.is(Cue::Not)) {
        return None;
    }
    let mut out = of.to_vec();
    out.extend_from_slice(&tokens[at..]);
    Some(out)
}

/// "Adult (18 years or older) whose BMI …": the age in the parenthesis says who is meant.
fn adult_of_age(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = (1..tokens.len()).find(|at| {
        tokens[at - 1].norm.ends_with("adult")
            && tokens[*at]
                .group()
                .is_some_and(|g| g.iter().any(|t| t.is(Cue::AgeOfYears) || t.norm == "year"))
    })?;
    let age = tokens[at].group()?;
    Some([&tokens[..at - 1], age, &tokens[at + 1..]].concat())
}

/// "A, B, and C are all contraindicated": a contraindication to each.
fn all_contraindicated(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens.iter().position(|t| {
        t.is(Cue::Contraindication)
            && t.norm
                .split(' ')
                .any(|w| matches!(w, "all" | "both" | "each"))
    })?;
    let first = tokens[..at].iter().position(Token::is_drug)?;
    let listed = tokens[..at].iter().filter(|t| t.is_drug()).count() > 1;
    let conjoined = tokens[first..at].iter().any(|t| t.is(Cue::And))
        && !tokens[first..at].iter().any(|t| t.is(Cue::Or));
    if !(listed && conjoined)
        || tokens[..at]
            .iter()
            .any(|t| t.is(Cue::Unless) || t.is(Cue::If))
    {
        return None;
    }
    let mut out = tokens[..first].to_vec();
    out.push(Token {
        norm: "contraindication to".into(),
        ..tokens[at].clone()
    });
    out.extend_from_slice(&tokens[first..at]);
    let rest = &tokens[at + 1..];
    let whom = |t: &Token| t.norm == "for" || t.is_silent();
    if !rest.iter().all(whom) {
        out.extend_from_slice(rest);
    }
    Some(out)
}

/// "Glycemic control was inadequate despite three months of treatment with X": X failed.
fn uncontrolled_despite(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens
        .iter()
        .position(|t| t.norm == "despite")
        .filter(|at| *at > 0)?;
    let said: Vec<&str> = tokens[..at]
        .iter()
        .flat_map(|t| t.norm.split(' '))
        .collect();
    let poor = [
        "inadequate",
        "uncontrolled",
        "insufficient",
        "suboptimal",
        "poor",
    ];
    let control = said.iter().any(|w| w.starts_with("control"));
    let plain = |t: &Token| {
        !t.is_drug()
            && t.lab().is_none()
            && t.condition().is_none()
            && t.number().is_none()
            && !t.is(Cue::Not)
            && !t.is(Cue::If)
    };
    let told = said.iter().any(|w| poor.contains(w)) && (control || said.contains(&"uncontrolled"));
    (told && tokens[..at].iter().all(plain)).then(|| tokens[at..].to_vec())
}

/// "gave birth within the past 12 months": an event, whatever its entry's status.
fn gave_birth(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens.iter().position(|t| {
        t.condition().is_some()
            && ["gave birth", "given birth", "delivered"]
                .iter()
                .any(|w| t.norm.starts_with(w))
    })?;
    if at > 0 && tokens[at - 1].is(Cue::History) {
        return None;
    }
    let mut out = tokens.to_vec();
    out.insert(at, Token::word("history of", Cue::History, &tokens[at]));
    Some(out)
}

/// "from baseline (prior to the initiation of Aimovig)": what a baseline is.
fn before_it_began(tokens: &[Token]) -> Option<Vec<Token>> {
    let begins = |t: &Token| {
        ["initiat", "start", "begin"]
            .iter()
            .any(|w| t.norm.contains(w))
    };
    let plain =
        |t: &Token| t.is_drug() || t.terms.is_empty() && t.number().is_none() && !t.is(Cue::Not);
    let at = (1..tokens.len()).find(|at| {
        // "of the baseline weight (before …)"
        tokens[at.saturating_sub(2)..*at]
            .iter()
            .any(|t| t.is(Cue::Baseline) || t.norm.starts_with("baseline "))
            && tokens[*at].group().is_some_and(|g| {
                let before = ["prior", "before", "pre"]
                    .iter()
                    .any(|w| g.first().is_some_and(|t| t.norm.starts_with(w)));
                before && g.iter().any(begins) && g.iter().all(plain)
            })
    })?;
    Some([&tokens[..at], &tokens[at + 1..]].concat())
}

/// "any other GLP-1 receptor agonist, Victoza included", "(Victoza included)": or that drug.
fn included_last(tokens: &[Token]) -> Option<Vec<Token>> {
    let or = |like: &Token, drug: &Token| [Token::word("or", Cue::Or, like), drug.clone()];
    let in_group = |t: &Token| match t.group() {
        Some([drug, included]) if drug.is_drug() && included.norm == "included" => {
            Some(drug.clone())
        }
        _ => None,
    };
    if let Some((at, drug)) = tokens
        .iter()
        .enumerate()
        .find_map(|(at, t)| Some((at, in_group(t)?)))
    {
        let or = or(&tokens[at], &drug);
        return Some([&tokens[..at], &or, &tokens[at + 1..]].concat());
    }
    let at = tokens
        .windows(3)
        .position(|w| w[0].is_comma() && w[1].is_drug() && w[2].norm == "included")?;
    let rest = &tokens[at + 3..];
    let rest = &rest[usize::from(rest.first().is_some_and(Token::is_comma))..];
    let or = or(&tokens[at], &tokens[at + 1]);
    Some([&tokens[..at], &or, rest].concat())
}

/// "has received at least one dose of Reclast": the drug was taken.
fn without_doses(tokens: &[Token]) -> Option<Vec<Token>> {
    let drug = tokens.iter().position(Token::is_drug)?;
    let said = |t: &&Token| {
        t.is(Cue::AtLeast)
            || t.is(Cue::OrMore)
            || matches!(
                t.norm.as_str(),
                "one" | "1" | "a" | "dose" | "dose of" | "of" | "single" | "an initial"
            )
    };
    let from = drug - tokens[..drug].iter().rev().take_while(said).count();
    let doses = tokens[from..drug]
        .iter()
        .any(|t| t.norm.starts_with("dose"));
    let received = from > 0 && tokens[from - 1].is(Cue::Try);
    (doses && received).then(|| [&tokens[..from], &tokens[drug..]].concat())
}

/// "Last dose of carboplatin was within the past 12 weeks": it was taken then.
fn last_dose(tokens: &[Token]) -> Option<Vec<Token>> {
    let said = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "the"
                | "last"
                | "most recent"
                | "dose"
                | "dose of"
                | "of"
                | "last dose"
                | "last dose of"
        )
    };
    let drug = tokens.iter().position(Token::is_drug)?;
    let opens =
        tokens[..drug].iter().all(said) && tokens[..drug].iter().any(|t| t.norm.contains("dose"));
    let was = tokens
        .iter()
        .position(|t| matches!(t.norm.as_str(), "was" | "was taken" | "was given"))?;
    if !opens || was < drug || quantity::window(tokens, was + 1).is_none() {
        return None;
    }
    let mut out = vec![Token::word("taken", Cue::Try, &tokens[0])];
    out.extend_from_slice(&tokens[drug..was]);
    out.extend_from_slice(&tokens[was + 1..]);
    Some(out)
}

/// "cannot use the requested drug concomitantly with a biologic": it is not used so.
fn cannot_use_together(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens.iter().position(|t| {
        matches!(
            t.norm.as_str(),
            "cannot use"
                | "cannot take"
                | "cannot receive"
                | "may not use"
                | "may not take"
                | "may not receive"
        )
    })?;
    tokens[at + 1..]
        .iter()
        .any(|t| t.is(Cue::Concurrent))
        .then(|| {
            let mut out = tokens.to_vec();
            out[at].norm = "will not use".into();
            out[at].cues = Cue::Not | Cue::Current;
            out
        })
}

/// "is prescribed Livtencity by a specialist": by whom, whatever the drug.
fn prescribed_drug_by(tokens: &[Token]) -> Option<Vec<Token>> {
    let at = tokens.iter().position(|t| t.norm.ends_with("prescribed"))?;
    let by = tokens.get(at + 2)?;
    if !tokens[at + 1].is_drug() || by.norm.split(' ').next() != Some("by") {
        return None;
    }
    let mut out = tokens[..=at].to_vec();
    out[at].norm = "prescribed by".into();
    out[at].cues = Cue::Prescribed.into();
    let said = usize::from(by.norm == "by");
    out.extend_from_slice(&tokens[at + 2 + said..]);
    Some(out)
}

/// "not taken with a PPI (antacids and H2 blockers are acceptable)": what is allowed besides asks for
/// nothing.
fn without_permissions(tokens: &[Token]) -> Option<Vec<Token>> {
    // "(attach lab report)", "(Haegarda is not labeled for this group)": said to the reader.
    let told = |t: &Token| {
        t.group().is_some_and(|g| {
            // "(as separate products or in combination)": in whatever form.
            let form = |t: &Token| {
                matches!(
                    t.norm.as_str(),
                    "as" | "separate"
                        | "separately"
                        | "product"
                        | "in combination"
                        | "or"
                        | "in"
                        | "a"
                        | "one"
                        | "combination"
                        | "inhaler"
                        | "single"
                        | "together"
                        | "either"
                        | "individual"
                        | "component"
                        | "in a"
                        | "as a"
                        | "combined"
                        | "given"
                        | "and"
                        | "combination product"
                        | "separate product"
                        | "a combination"
                        | "separate inhaler"
                )
            };
            // "(as separate inhalers or a combination product such as Advair)"
            let forms = g.first().is_some_and(|t| t.norm == "as");
            let example = |t: &Token| forms && (t.is_drug() || t.is(Cue::Examples) || t.is_comma());
            if g.len() > 2 && g.iter().all(|t| form(t) || example(t)) {
                return true;
            }
            // "(a transient ischemic attack does not count)": what the name does not mean anyway.
            let uncounted = g.last().is_some_and(|t| t.norm == "count")
                && g.iter().filter(|t| t.is(Cue::Not)).count() == 1
                && !g.iter().any(|t| t.is_drug() || t.number().is_some());
            // "(dialysis and non-dialysis members)": everybody.
            let name = g.first().and_then(Token::condition);
            let everybody = g.iter().any(|t| t.norm == "non")
                && name.is_some()
                && g.iter()
                    .filter(|t| t.norm.contains(g[0].norm.as_str()))
                    .count()
                    > 1
                && !g.iter().any(|t| t.number().is_some());
            if uncounted || everybody {
                return true;
            }
            let word = |t: &Token, list: &[&str]| list.contains(&t.norm.as_str());
            let instructs = g.first().is_some_and(|t| {
                word(
                    t,
                    &[
                        "attach", "submit", "include", "provide", "specify", "document", "enclose",
                        "please",
                    ],
                )
            });
            let labels = g.iter().any(|t| word(t, &["labeled", "labelled"]))
                && g.iter().all(|t| t.is_drug() || t.terms.is_empty());
            (instructs || labels) && !g.iter().any(|t| t.number().is_some() || t.is(Cue::Unless))
        })
    };
    if tokens.len() > 1 && tokens.iter().any(told) {
        return Some(tokens.iter().filter(|t| !told(t)).cloned().collect());
    }
    let permits = |t: &Token| {
        t.group().is_some_and(|g| {
            let word = |t: &Token| {
                matches!(
                    t.norm.as_str(),
                    "acceptable" | "allowed" | "permitted" | "permissible"
                )
            };
            g.last().is_some_and(word)
                && g.iter().any(Token::is_drug)
                && !g.iter().any(|t| {
                    t.is(Cue::Not) || t.is(Cue::If) || t.norm == "only" || t.number().is_some()
                })
        })
    };
    // Beside what is forbidden only: of what is asked, it could be an alternative.
    let forbids = tokens.iter().any(|t| t.is(Cue::Not));
    (forbids && tokens.iter().any(permits))
        .then(|| tokens.iter().filter(|t| !permits(t)).cloned().collect())
}

/// "Most recent HbA1c (within the past 90 days) is 7 % or more": a window in parentheses stands for
/// itself.
fn opened_windows(tokens: &[Token]) -> Option<Vec<Token>> {
    let window = |t: &Token| {
        let Some(inner) = t.group() else { return false };
        let from = inner
            .iter()
            .take_while(|t| t.is(Cue::Inert) && !t.is(Cue::Window))
            .count();
        quantity::window(inner, from).is_some_and(|(_, end)| end == inner.len())
    };
    // "≥ 100 mg/dL (or ≥ 70 mg/dL with ASCVD)": an alternative in parentheses is one without them.
    let alternative = |t: &Token| t.group().is_some_and(|g| g.len() > 2 && g[0].is(Cue::Or));
    let window = |t: &Token| window(t) || alternative(t);
    tokens.iter().any(window).then(|| {
        tokens
            .iter()
            .flat_map(|t| match t.group() {
                Some(inner) if window(t) => inner.to_vec(),
                _ => vec![t.clone()],
            })
            .collect()
    })
}

/// "agents from two different preventive classes [i.e., anticonvulsants (…), beta blockers (…)]": two of the
/// classes that are named.
fn of_named_classes(tokens: &[Token]) -> Option<Vec<Token>> {
    let from = tokens
        .iter()
        .position(|t| t.norm == "from" || t.norm.ends_with(" from"))?;
    let group = from
        + 1
        + tokens
            .get(from + 1..)?
            .iter()
            .position(|t| t.group().is_some())?;
    let inner = tokens[group].group()?;
    let named = inner
        .iter()
        .take_while(|t| t.is(Cue::Namely) || t.is_comma() || t.is_sign('.'))
        .count();
    let classes = tokens[from + 1..group].last()?.norm.contains("class");
    let count = tokens[from + 1..group]
        .iter()
        .find(|t| t.number().is_some())?;
    let several = inner[named..]
        .iter()
        .filter(|t| t.class().is_some())
        .count()
        > 1;
    let between = &tokens[from + 1..group];
    let least = usize::from(between.first()?.is(Cue::AtLeast));
    let plain =
        between.get(least)?.number().is_some() && between[least + 1..].iter().all(is_of_classes);
    // "(SSRI, SNRI, bupropion, mirtazapine)": a list of several says itself that these are the classes.
    let counted = count.number().is_some_and(|n| {
        let names = inner.iter().filter(|t| t.is_drug()).count();
        let example = inner.first().is_some_and(|t| t.is(Cue::Examples));
        named == 0 && !example && pa_model::Decimal::from(names as i32) > n
    });
    let says = named > 0 && inner[0].is(Cue::Namely) || counted;
    if !(says && classes && several && plain) {
        return None;
    }
    let noun = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "agent" | "agents" | "drug" | "medication" | "product"
        )
    };
    let mut before = if from > 0 && noun(&tokens[from - 1]) {
        from - 1
    } else {
        from
    };
    // "at least two antidepressants from two different classes (SSRI, SNRI, …)": the classes say which.
    let oral = usize::from(from > 1 && tokens[from - 2].norm == "oral");
    if let [number, .., class] = &tokens[from.saturating_sub(2 + oral)..from]
        && class.class().is_some()
        && number.number() == count.number()
    {
        before = from - 2 - oral;
        before -= usize::from(before > 0 && tokens[before - 1].is(Cue::AtLeast));
    }
    let mut out = tokens[..before].to_vec();
    out.push(count.clone());
    out.push(Token {
        norm: "of".into(),
        cues: Cue::Inert.into(),
        ..tokens[from].clone()
    });
    out.extend_from_slice(&inner[named..]);
    out.extend_from_slice(&tokens[group + 1..]);
    Some(out)
}

/// "On metformin for at least 3 months", "has been prescribed metformin for at least 3 months": the verb
/// that such words stand for.
fn said_in_full(tokens: &[Token]) -> Option<Vec<Token>> {
    let drug = |at: usize| tokens.get(at).is_some_and(Token::is_drug);
    if tokens.first()?.norm == "on" && drug(1) {
        let mut out = tokens.to_vec();
        out[0].norm = "currently on".into();
        return Some(out);
    }
    // "has been free of opioids for the past 7 days"
    if let Some(free) = tokens
        .iter()
        .position(|t| t.norm.ends_with("free of") && t.is(Cue::Not))
        && drug(free + 1)
    {
        // Without a time it speaks of today.
        let timed = quantity::first_window(tokens).is_some();
        let (norm, cue) = if timed {
            ("taken", Cue::Try)
        } else {
            ("taking", Cue::Current)
        };
        let taken = Token {
            norm: norm.into(),
            cues: cue.into(),
            ..tokens[free].clone()
        };
        let mut out = tokens.to_vec();
        out.insert(free + 1, taken);
        return Some(out);
    }
    let prescribed = tokens
        .iter()
        .position(|t| t.norm.ends_with("been prescribed") && t.is(Cue::Current))?;
    let timed = (0..tokens.len()).any(|at| quantity::minimum_duration(tokens, at).is_some());
    if !(timed && drug(prescribed + 1)) {
        return None;
    }
    let mut out = tokens.to_vec();
    out[prescribed].norm = "has been on".into();
    out[prescribed].cues = Cue::Try.into();
    Some(out)
}
