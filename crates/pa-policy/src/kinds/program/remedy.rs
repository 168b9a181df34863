//! Taking part in a programme, going on with it, or showing that it was.

use pa_model::Date;
use pa_model::patient::Program;

use super::InProgram;
use crate::facts::{Facts, date_of, day_number};
use crate::path::{Edit, Nature, Remedies, Remedy, Wish};

impl InProgram {
    /// A programme begun on the day of the request, one that took place and is not on record, or
    /// the dates of one that is.
    pub fn remedies(&self, facts: &Facts<'_>, wish: Wish) -> Remedies {
        let Some(name) = self.programs.first().filter(|_| !wish.denied) else {
            return Remedies::none();
        };
        let list = crate::print::or_list(&self.programs);
        let day = facts.day();
        let least = self.days();
        let mut out = Vec::new();
        for (index, entry) in facts.patient.programs.iter().enumerate() {
            let undated = entry.start.is_none() || entry.end.is_none();
            if undated && self.is_asked(&entry.name, facts) {
                let start = entry.start.unwrap_or(date_of(day - least));
                let end = entry.end.or_else(|| (!self.current).then_some(facts.as_of));
                let text = format!("start and end of {} on record: {}", entry.name, self.length());
                let dates = Edit::ProgramDates(index, Some(start), end);
                out.push(Remedy::edit(Nature::Complete, text, dates));
            }
        }
        let entry = |start: i32, end: Option<Date>| {
            Edit::Program(Program {
                name: name.clone(),
                start: Some(date_of(start)),
                end,
            })
        };
        let begin = day_number(wish.today);
        if day - begin >= least {
            let text = format!("{list}, {}, complete on {}", self.length(), date_of(begin + least));
            out.push(Remedy::edit(Nature::Treat, text, entry(begin, None)));
        }
        let recent = self.within_days.map(|days| facts.window_start(days));
        let recent = recent.map(|since| format!(", still going on {since} or later"));
        let recent = match self.current {
            true => ", still going on".to_owned(),
            false => recent.unwrap_or_default(),
        };
        let text = format!(
            "{list}, {}{recent}, documented if it took place",
            self.length()
        );
        let end = (!self.current).then_some(facts.as_of);
        out.push(Remedy::edit(Nature::Document, text, entry(day - least, end)));
        Remedies::any(out)
    }

    /// The day on which one that goes on has lasted long enough, or one begun today would have, and
    /// the day on which one that is over leaves the window.
    pub fn turns(&self, facts: &Facts<'_>) -> Vec<Date> {
        let least = self.days();
        let mut out = vec![facts.day() + least];
        for entry in &facts.patient.programs {
            if !self.is_asked(&entry.name, facts) {
                continue;
            }
            out.extend(entry.start.map(|start| day_number(start) + least));
            let end = entry.end.map(day_number);
            out.extend(end.map(|end| end.max(facts.day()) + i32::from(end > facts.day())));
            let window = self.within_days.and_then(|n| i32::try_from(n).ok());
            out.extend(end.zip(window).map(|(end, window)| end + window + 1));
        }
        out.retain(|day| *day > facts.day());
        out.into_iter().map(date_of).collect()
    }

    /// Days that are asked for; a programme of no stated length is taken to need 30.
    fn days(&self) -> i32 {
        self.min_days.map_or(30, |n| i32::try_from(n).unwrap_or(i32::MAX / 4))
    }

    fn length(&self) -> String {
        match self.min_days {
            Some(days) => format!("at least {days} days"),
            None => "any length".to_owned(),
        }
    }

    fn is_asked(&self, recorded: &str, facts: &Facts<'_>) -> bool {
        let Some(id) = facts.program(recorded) else {
            return false;
        };
        let wanted = self.programs.iter().filter_map(|n| facts.vocabulary.find_program(n));
        wanted
            .flat_map(|id| facts.vocabulary.program(id).includes)
            .any(|known| *known == id)
    }
}
