//! What a sentence's tokens are rewritten to before it is read: without words said to the reader, and with
//! short forms said in full.

use std::borrow::Cow;

use crate::language::Cue;
use crate::phrase::list::drugs::is_of_classes;
use crate::phrase::quantity;
use crate::phrase::token::Token;

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
    const TURNS: [Pass; 13] = [
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
    ];
    TURNS.iter().find_map(|turn| turn(tokens))
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
    out[at].norm = "history of".to_owned();
    out[at].cues = vec![Cue::History];
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
        norm: "contraindication to".to_owned(),
        ..tokens[at].clone()
    });
    out.extend_from_slice(&tokens[first..at]);
    let rest = &tokens[at + 1..];
    let whom = |t: &Token| t.norm == "for" || t.is(Cue::Inert) && t.terms.is_empty();
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
    out.insert(
        at,
        Token {
            norm: "history of".to_owned(),
            cues: vec![Cue::History],
            terms: Vec::new(),
            ..tokens[at].clone()
        },
    );
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
        tokens[at - 1].is(Cue::Baseline)
            && tokens[*at].group().is_some_and(|g| {
                let before = ["prior", "before", "pre"]
                    .iter()
                    .any(|w| g.first().is_some_and(|t| t.norm.starts_with(w)));
                before && g.iter().any(begins) && g.iter().all(plain)
            })
    })?;
    Some([&tokens[..at], &tokens[at + 1..]].concat())
}

/// "any other GLP-1 receptor agonist, Victoza included": or that drug.
fn included_last(tokens: &[Token]) -> Option<Vec<Token>> {
    let [before @ .., comma, drug, included] = tokens else {
        return None;
    };
    if included.norm != "included" || !drug.is_drug() || !comma.is_comma() {
        return None;
    }
    let mut out = before.to_vec();
    out.push(Token {
        norm: "or".to_owned(),
        cues: vec![Cue::Or],
        ..comma.clone()
    });
    out.push(drug.clone());
    Some(out)
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
    let mut out = vec![Token {
        norm: "taken".to_owned(),
        cues: vec![Cue::Try],
        terms: Vec::new(),
        ..tokens[0].clone()
    }];
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
            out[at].norm = "will not use".to_owned();
            out[at].cues = vec![Cue::Not, Cue::Current];
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
    out[at].norm = "prescribed by".to_owned();
    out[at].cues = vec![Cue::Prescribed];
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
    if named == 0 || !inner[0].is(Cue::Namely) || !(classes && several && plain) {
        return None;
    }
    let noun = |t: &Token| {
        matches!(
            t.norm.as_str(),
            "agent" | "agents" | "drug" | "medication" | "product"
        )
    };
    let before = if from > 0 && noun(&tokens[from - 1]) {
        from - 1
    } else {
        from
    };
    let mut out = tokens[..before].to_vec();
    out.push(count.clone());
    out.push(Token {
        norm: "of".to_owned(),
        cues: vec![Cue::Inert],
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
        out[0].norm = "currently on".to_owned();
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
            norm: norm.to_owned(),
            cues: vec![cue],
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
    out[prescribed].norm = "has been on".to_owned();
    out[prescribed].cues = vec![Cue::Try];
    Some(out)
}
