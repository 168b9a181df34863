//! What is asked only of some: "if …", "unless …", and parts for one of the policy's drugs.

use pa_model::vocabulary::Term;

use super::borrowed::elliptic_excuse;
use super::{Divide, divisions, is_coded, is_negative, names_other_drug, negate, statement, trim};
use crate::criteria::{Node, Rule};
use crate::kinds::Criterion;
use crate::kinds::diagnosis::When;
use crate::kinds::requested::Requested;
use crate::kinds::trial::Way;
use crate::language::Cue;
use crate::phrase::Context;
use crate::phrase::list::conditions::{conditions, leaves_history};
use crate::phrase::list::drugs::{Asked, drugs, named as drug_named};
use crate::phrase::quantity;
use crate::phrase::token::Token;

/// "For Epogen, Procrit or Aranesp requests: …", "requests for Genotropin or Omnitrope require …", in a policy for
/// several drugs: where what is asked of those begins, and which they are.
pub(super) fn for_listed_drugs(
    context: &Context<'_>,
    tokens: &[Token],
) -> Option<(usize, Requested)> {
    let from = tokens.iter().take_while(|t| is_request(t)).count();
    let joins = |t: &Token| t.is_comma() || t.is(Cue::Or) || t.is(Cue::And);
    let named = |t: &Token| context.is_policy_drug(t);
    let listed = tokens[from..]
        .iter()
        .take_while(|t| joins(t) || named(t))
        .count();
    let list = &tokens[from..from + listed];
    let drugs: Vec<_> = list
        .iter()
        .filter(|t| named(t))
        .map(|t| drug_named(context, t))
        .collect::<Option<_>>()?;
    let mut end = from + listed;
    // The comma behind the last name ends the list.
    let closed = list.last().is_some_and(Token::is_comma);
    let asked = |t: &&Token| t.norm == "only" || is_request(t);
    end += tokens[end..].iter().take_while(asked).count();
    let said = from > 0 || end > from + listed;
    let opens = tokens.get(end).is_some_and(|t| {
        t.is_sign(':')
            || matches!(
                t.norm.as_str(),
                "require" | "requires" | "must have" | "need" | "needs"
            )
            || t.is_comma()
    });
    let start = end + usize::from(!closed && opens);
    (said && drugs.len() > 1 && (closed || opens) && start < tokens.len())
        .then_some((start, Requested { drugs }))
}

/// "Fasenra: 6 years of age or older; Tezspire: 12 years of age or older": each part is asked where its
/// drug is requested.
pub(super) fn by_drug(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    // "Fasenra:", "Requests for brand Fasenra:"
    let label = |part: &[Token]| {
        let asked = |t: &&Token| {
            matches!(
                t.norm.as_str(),
                "request"
                    | "requests"
                    | "request for"
                    | "requests for"
                    | "for"
                    | "of"
                    | "brand"
                    | "brand name"
                    | "the"
                    | "all"
                    | "only"
            )
        };
        let at = part.iter().take_while(asked).count();
        let only = usize::from(part.get(at + 1).is_some_and(|t| t.norm == "only"));
        let colon = at + 1 + only;
        let requests = part[..at].iter().any(|t| t.norm.starts_with("request"));
        let named = part
            .get(at)
            .is_some_and(|t| context.is_policy_drug(t) || (requests && t.is_drug()));
        (named && part.get(colon).is_some_and(|t| t.is_sign(':')) && part.len() > colon + 1)
            .then_some((at, colon))
    };
    if depth > 0 || label(tokens).is_none() {
        return None;
    }
    let mut nodes = Vec::new();
    for part in tokens.split(|t| t.is_sign(';')).map(trim) {
        let (at, colon) = label(part)?;
        let drug = drug_named(context, &part[at])?;
        let requested = Requested { drugs: vec![drug] };
        nodes.push(Node::when(
            Node::fact(requested),
            statement(context, &part[colon + 1..], text, depth + 1)?,
        ));
    }
    Some(if nodes.len() == 1 {
        nodes.remove(0)
    } else {
        Node::new(Rule::All(nodes))
    })
}

/// "Hypomagnesemia (Veltassa)", "Cluster headache, for Ajovy", in a policy for several drugs: asked where
/// that drug is requested.
pub(super) fn for_drug(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let [rest @ .., last] = tokens else {
        return None;
    };
    let several = context
        .policy_drugs
        .iter()
        .filter(|t| matches!(t, Term::Brand(_)))
        .count()
        > 1;
    // "cyclosporine or gemfibrozil (elagolix)": the policy's only drug, for which all of it is asked.
    let own = |g: &[Token]| !g.is_empty() && g.iter().all(|t| context.is_policy_drug(t));
    if depth == 0 && !several && context.exclusion.get() && last.group().is_some_and(own) {
        return statement(context, rest, text, depth + 1).filter(is_coded);
    }
    if depth > 0 || !several || rest.iter().any(Token::is_drug) {
        return None;
    }
    let (name, rest) = match (last.group(), rest) {
        (Some([name]), rest) => (name, rest),
        (None, [rest @ .., comma, r#for]) if r#for.norm == "for" && comma.is_sign(',') => {
            (last, rest)
        }
        _ => return None,
    };
    let drug = drug_named(context, name).filter(|_| context.is_policy_drug(name))?;
    let then = statement(context, rest, text, depth + 1).filter(is_coded)?;
    Some(Node::when(
        Node::fact(Requested { drugs: vec![drug] }),
        then,
    ))
}

/// "Unless the patient is 65 or older, …".
pub(super) fn leading_unless(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let [first, rest @ ..] = tokens else {
        return None;
    };
    if !first.is(Cue::Unless) {
        return None;
    }
    let comma = rest.iter().position(|t| t.is_sign(','))?;
    let excuse = statement(context, &rest[..comma], text, depth + 1).filter(is_coded)?;
    let asked = statement(context, &rest[comma + 1..], text, depth + 1)?;
    Some(Node::new(Rule::Any(vec![excuse, asked])))
}

/// Where the condition of a leading "if" ends: at "then" or a colon; else at the comma after it, which
/// is not one between the names of a list ("for Mounjaro, Rybelsus or Victoza, failure of …").
pub(super) fn condition_end(context: &Context<'_>, tokens: &[Token]) -> Option<usize> {
    if let Some(at) = tokens
        .iter()
        .position(|t| t.norm == "then" || t.is_sign(':'))
    {
        return Some(at);
    }
    if let Some(start) = tokens.iter().position(Token::is_drug)
        && let Some(list) = drugs(context, tokens, start, Asked::For)
        && tokens.get(list.end).is_some_and(|t| t.is_sign(','))
        && !tokens[..start].iter().any(|t| t.is_sign(','))
    {
        return Some(list.end);
    }
    // "If the patient has a history of myocardial infarction, stroke, or angina, …"
    if let Some(start) = tokens.iter().position(|t| t.condition().is_some())
        && let Some(list) = conditions(context, tokens, start)
        && list.refs.len() > 1
        && tokens.get(list.end).is_some_and(|t| t.is_sign(','))
        && !tokens[..start].iter().any(|t| t.is_sign(','))
    {
        return Some(list.end);
    }
    tokens.iter().position(|t| t.is_sign(','))
}

/// "When prescribed for obesity, …; when prescribed for diabetes, …": each part has its condition.
/// "If …, …; otherwise, …": what is asked where the condition does not hold.
pub(super) fn by_condition(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let mut parts: Vec<&[Token]> = tokens
        .split(|t| t.is_sign(';'))
        .map(trim)
        .filter(|p| !p.is_empty())
        .collect();
    if let [only] = parts.as_slice() {
        let at = only.iter().position(|t| t.norm == "otherwise")?;
        parts = vec![trim(&only[..at]), &only[at..]];
    }
    if parts.len() < 2 || !parts[0].first().is_some_and(|t| t.is(Cue::If)) {
        return None;
    }
    let otherwise = |part: &[Token]| part.first().is_some_and(|t| t.norm == "otherwise");
    if parts.len() == 2 && otherwise(parts[1]) {
        let then = statement(context, &parts[1][1..], text, depth + 1)?;
        let otherwise = |when: Node| Node::when(negate(when), then.clone());
        if let Some(when) = waived(context, parts[0], text, depth) {
            return Some(otherwise(when));
        }
        let first = conditional(context, parts[0], text, depth + 1)?;
        let Rule::When { when, .. } = &first.rule else {
            return None;
        };
        let second = otherwise(when.as_ref().clone());
        return Some(Node::new(Rule::All(vec![first, second])));
    }
    let nodes: Vec<Node> = parts
        .iter()
        .map(|part| {
            let begins = part.first().is_some_and(|t| t.is(Cue::If));
            statement(context, part, text, depth + 1)
                .filter(|n| begins && matches!(n.rule, Rule::When { .. }))
        })
        .collect::<Option<_>>()?;
    Some(Node::new(Rule::All(nodes)))
}

/// "Trial of metformin or, if contraindicated, a sulfonylurea": the second drug is asked where the first
/// may not be used.
pub(super) fn instead(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens
        .iter()
        .position(|t| t.is(Cue::If))
        .filter(|at| *at > 1)?;
    let mut or = at - 1;
    or -= usize::from(tokens[or].is_comma() && or > 0);
    let left = trim(&tokens[..or]);
    let comma = at + 1 + tokens[at + 1..].iter().position(|t| t.is_sign(','))?;
    if !tokens[or].is(Cue::Or) || comma + 1 >= tokens.len() {
        return None;
    }
    let clause = &tokens[at + 1..comma];
    let excuse = elliptic_excuse(context, left, clause).unwrap_or_else(|| clause.to_vec());
    let asked =
        statement(context, left, text, depth + 1).filter(|n| is_coded(n) && !is_negative(n))?;
    let excuse = statement(context, &excuse, text, depth + 1).filter(excuses)?;
    // The verb in front of the first drug is said of the second.
    let rest = &tokens[comma + 1..];
    let drug = left.iter().take_while(|t| !t.is_drug()).count();
    // "an inadequate response to 12 weeks of A or, if …, to 12 weeks of B"
    let again = left[..drug].iter().rposition(|t| t.norm == rest[0].norm);
    let mut second = left[..again.unwrap_or(drug)].to_vec();
    second.extend_from_slice(rest);
    let alone = again.is_none().then_some(rest);
    let second = alone
        .and_then(|rest| statement(context, rest, text, depth + 1).filter(is_coded))
        .or_else(|| statement(context, &second, text, depth + 1).filter(is_coded))?;
    let second = Node::new(Rule::All(vec![excuse, second]));
    Some(Node::new(Rule::Any(vec![asked, second])))
}

/// Whether a node says of drugs that they may not be used.
fn excuses(node: &Node) -> bool {
    match &node.rule {
        Rule::Criterion(Criterion::Trial(trial)) => trial
            .ways
            .iter()
            .all(|way| matches!(way, Way::Intolerance | Way::Contraindication)),
        Rule::Any(nodes) => nodes.iter().all(excuses),
        _ => false,
    }
}

/// "When the patient is on insulin, a C-peptide is not required": the condition under which nothing is
/// asked.
fn waived(context: &Context<'_>, tokens: &[Token], text: &str, depth: usize) -> Option<Node> {
    let end = condition_end(context, tokens)?;
    let [rest @ .., not, required] = &tokens[end + 1..] else {
        return None;
    };
    let required = matches!(required.norm.as_str(), "required" | "needed" | "necessary");
    // What is waived is a test or a document; any other word would say when.
    let plain = |t: &Token| t.lab().is_some() || t.is_silent();
    if !(required && not.is(Cue::Not) && rest.iter().all(plain)) {
        return None;
    }
    statement(context, &tokens[1..end], text, depth + 1).filter(is_coded)
}

/// "For members under 12 years of age only: …", "For female patients, …": what is asked of some by age,
/// sex or a value. A condition in that place names an indication, which is not read here.
pub(super) fn for_some(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let [first, rest @ ..] = tokens else {
        return None;
    };
    if depth > 0 || !matches!(first.norm.as_str(), "for" | "only for" | "in") {
        return None;
    }
    let end = rest
        .iter()
        .position(|t| t.is_sign(':'))
        .or_else(|| rest.iter().position(|t| t.is_sign(',')))?;
    let mut named = &rest[..end];
    if let [inner @ .., only] = named
        && only.norm == "only"
    {
        named = inner;
    }
    let requested: Vec<&Token> = named
        .iter()
        .filter(|t| !(t.is_comma() || t.is(Cue::Or) || t.is(Cue::And) || is_request(t)))
        .collect();
    let only_requested = (named.len() < end || named.first().is_some_and(is_request))
        && !requested.is_empty()
        && requested.iter().all(|t| context.is_policy_drug(t));
    let when = if only_requested {
        let drugs = requested.iter().filter_map(|t| drug_named(context, t));
        Node::fact(Requested {
            drugs: drugs.collect(),
        })
    } else {
        statement(context, named, text, depth + 1)?
    };
    // "For members with HeFH, …": of those among the members.
    let of_those = named.first().is_some_and(|t| {
        ["member", "patient", "individual"]
            .iter()
            .any(|w| t.norm.starts_with(w))
    });
    let some = |node: &Node| {
        matches!(
            node.rule,
            Rule::Criterion(Criterion::Age(_) | Criterion::SexIs(_) | Criterion::LabValue(_))
        ) || node.is_present_use() && !context.exclusion.get()
            || of_those && node.is_diagnosis()
            || only_requested
    };
    if !some(&when) {
        return None;
    }
    let then = statement(context, &rest[end + 1..], text, depth + 1)?;
    Some(Node::when(when, then))
}

/// "Members who are taking warfarin must have had a platelet count of …": asked of those alone.
pub(super) fn those_who(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let subject = |t: &Token| {
        let mut said = t.norm.split(' ');
        let noun = [
            "member",
            "patient",
            "individual",
            "recipient",
            "beneficiary",
            "enrollee",
            "participant",
            "person",
            "those",
        ];
        said.next()
            .is_some_and(|w| noun.contains(&w.trim_end_matches('s')))
            && said.next() == Some("who")
    };
    let [first, rest @ ..] = tokens else {
        return None;
    };
    let rest = match rest {
        rest if subject(first) => rest,
        [who, rest @ ..] if who.norm == "who" && first.is_silent() => rest,
        _ => return None,
    };
    let must = rest
        .iter()
        .position(|t| {
            matches!(
                t.norm.as_str(),
                "must" | "must have" | "must have had" | "must be"
            )
        })
        .filter(|at| *at > 0)?;
    let when = statement(context, &rest[..must], text, depth + 1).filter(is_coded)?;
    let then = statement(context, &rest[must..], text, depth + 1).filter(is_coded)?;
    Some(Node::when(when, then))
}

/// "for at least 3 months, or for at least 1 month if the member is 60 years or older": the shorter
/// length is enough for some.
pub(super) fn shorter_if(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens.iter().position(|t| t.is(Cue::If))?;
    let or = tokens[..at].iter().rposition(|t| t.is(Cue::Or))?;
    let length = |at: usize| {
        let from = at + usize::from(tokens.get(at).is_some_and(|t| t.norm == "for"));
        quantity::minimum_duration(tokens, from).map(|(days, end)| (from, days, end))
    };
    let (second, shorter, end) = length(or + 1).filter(|(.., end)| *end == at)?;
    let (first, longer, behind) = (1..or).find_map(length)?;
    let before = or - usize::from(tokens[or - 1].is_comma());
    if shorter >= longer || behind > before {
        return None;
    }
    let asked = |length: &[Token]| {
        let mut said = tokens[..first].to_vec();
        said.extend_from_slice(length);
        said.extend_from_slice(&tokens[behind..before]);
        statement(context, &said, text, depth + 1)
            .filter(|n| matches!(n.rule, Rule::Criterion(Criterion::Trial(_))))
    };
    let all = asked(&tokens[first..behind])?;
    let some = asked(&tokens[second..end])?;
    let when = statement(context, &tokens[at + 1..], text, depth + 1)
        .filter(|n| matches!(n.rule, Rule::Criterion(_)))?;
    let some = Node::new(Rule::All(vec![when, some]));
    Some(Node::new(Rule::Any(vec![all, some])))
}

/// "… (individuals who are pregnant or under 18 are exempt from this requirement)".
pub(super) fn exempting(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let [before @ .., last] = tokens else {
        return None;
    };
    let inner = trim(last.group()?);
    let end = inner
        .iter()
        .rposition(|t| matches!(t.norm.as_str(), "exempt" | "exempted" | "excused"))?;
    let plain = |t: &Token| {
        t.is_silent()
            || matches!(
                t.norm.as_str(),
                "requirement" | "step" | "trial" | "criterion" | "from"
            )
    };
    if !inner[end + 1..].iter().all(plain) || inner.iter().any(|t| t.is(Cue::Not)) {
        return None;
    }
    let excuses = inner[..end]
        .split(|t| t.is_comma() || t.is(Cue::Or))
        .map(trim)
        .filter(|part| !part.is_empty());
    let mut nodes: Vec<Node> = excuses
        .map(|part| statement(context, part, text, depth + 1).filter(is_coded))
        .collect::<Option<_>>()?;
    let asked = statement(context, before, text, depth + 1).filter(is_coded)?;
    if is_negative(&asked) || nodes.is_empty() {
        return None;
    }
    nodes.push(asked);
    Some(Node::new(Rule::Any(nodes)))
}

/// "requests for", before the drug's name.
fn is_request(token: &Token) -> bool {
    matches!(
        token.norm.as_str(),
        "request" | "requests" | "request for" | "requests for" | "for"
    ) && token.terms.is_empty()
}

/// "If the request is for X, …" and "…, if …".
pub(super) fn conditional(
    context: &Context<'_>,
    tokens: &[Token],
    text: &str,
    depth: usize,
) -> Option<Node> {
    let at = tokens.iter().position(|t| t.is(Cue::If))?;
    if at > 0 && !divisions(&tokens[..at], Divide::CommaOr).is_empty() {
        // "A, or B if C": the condition is the last part's alone.
        return None;
    }
    if at > 0 && tokens[at..].iter().any(|t| t.is_sign(':')) {
        // "For female members only if pregnant: …" asks for what stands behind the colon.
        return None;
    }
    let (when, then) = if at == 0 {
        let comma = condition_end(context, tokens)?;
        (&tokens[1..comma], &tokens[comma + 1..])
    } else {
        (&tokens[at + 1..], &tokens[..at])
    };
    let then = match then {
        [first, rest @ ..] if first.norm == "then" => rest,
        then => then,
    };
    // "If the tumor is RAS wild-type, …": whether it applies is for the prescriber to say, so that what is
    // asked of drugs stays open.
    let asked = names_other_drug(context, then);
    let use_of_own =
        when.iter().any(|t| context.is_policy_drug(t)) && when.iter().any(|t| t.says("used"));
    let purpose = use_of_own.then(|| purpose_of_own(when)).flatten();
    let mut when = statement(context, purpose.unwrap_or(when), text, depth + 1)
        .filter(|n| is_coded(n) || asked && n.rule == Rule::Attestation)?;
    if use_of_own && when.is_present_use() {
        // "If Nurtec ODT is to be used for acute treatment": what the request is for, which no record shows.
        when = Node::new(Rule::Attestation);
    }
    if let Rule::Criterion(Criterion::Diagnosis(d)) = &mut when.rule
        && d.conditions
            .iter()
            .any(|c| leaves_history(context, &c.name))
    {
        // Whoever had the event comes under the condition ("if the patient has clinical ASCVD").
        d.when = When::Ever;
    }
    // "X capsules are considered medically necessary for members who are 18 or older": asked outright.
    let approves = |t: &Token| {
        context.is_policy_drug(t)
            || t.is_silent()
            || t.group()
                .is_some_and(|g| g.iter().all(|t| context.is_policy_drug(t)))
            || matches!(
                t.norm.as_str(),
                "capsule" | "tablet" | "injection" | "product"
            )
    };
    if at > 0 && tokens[at].norm.starts_with("for ") && then.iter().all(approves) {
        return Some(when);
    }
    let then = statement(context, then, text, depth)?;
    // "Bone metastases when zoledronic acid was ineffective": whoever has them must have tried it, and whoever has
    // not tried it is not thereby free of them.
    if at > 0 && only_diagnoses(&then) && asks_for_more(&when) {
        return Some(Node::new(Rule::All(vec![then, when])));
    }
    (is_coded(&when) || is_coded(&then)).then(|| Node::when(when, then))
}

/// "Vraylar is used for major depressive disorder": the disease that the requested drug is for.
fn purpose_of_own(when: &[Token]) -> Option<&[Token]> {
    let used = when.iter().position(|t| t.says("used"))?;
    let purpose = (used..when.len()).find(|at| {
        let norm = when[*at].norm.as_str();
        norm.ends_with("for") || matches!(norm, "for the treatment of" | "to treat")
    })?;
    let disease = &when[purpose + 1..];
    let named =
        |t: &Token| t.condition().is_some() || t.is(Cue::Or) || t.is_comma() || t.is_silent();
    let only = disease.iter().all(named) && disease.iter().any(|t| t.condition().is_some());
    only.then_some(disease)
}

/// Whether a node asks for diseases, and for nothing else.
fn only_diagnoses(node: &Node) -> bool {
    match &node.rule {
        Rule::All(parts) | Rule::Any(parts) => parts.iter().all(only_diagnoses),
        _ => node.is_diagnosis(),
    }
}

/// Whether a node, or one of its alternatives, asks for a drug or a value.
fn asks_for_more(node: &Node) -> bool {
    match &node.rule {
        Rule::Criterion(criterion) => matches!(
            criterion,
            Criterion::Trial(_) | Criterion::LabValue(_) | Criterion::Concurrent(_)
        ),
        _ => node.children().into_iter().any(asks_for_more),
    }
}
