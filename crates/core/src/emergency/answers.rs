//! From the ids of answers, as content and database keep them, to what the rules take. An id nobody knows is an answer nobody gave.

use super::{Annex, Answer, GdprAnswers, Money, Nis2Answers, Staff};

/// What was answered about NIS2; `said` gives the id of the answer to a question.
pub fn nis2_answers<'a>(said: impl Fn(&str) -> Option<&'a str>) -> Nis2Answers {
    Nis2Answers {
        special: answer(said("special")),
        annex: match said("annex") {
            Some("first") => Annex::First,
            Some("second") => Annex::Second,
            Some("neither") => Annex::Neither,
            _ => Annex::Unsure,
        },
        staff: match said("staff") {
            Some("below-50") => Staff::Below50,
            Some("from-50") => Staff::From50,
            Some("from-250") => Staff::From250,
            _ => Staff::Unsure,
        },
        turnover: money(said("turnover")),
        balance: money(said("balance")),
    }
}

/// What was answered about an incident; `said` gives the id of the answer to a question.
pub fn gdpr_answers<'a>(said: impl Fn(&str) -> Option<&'a str>) -> GdprAnswers {
    GdprAnswers {
        personal_data: answer(said("personal-data")),
        risk_unlikely: answer(said("risk-unlikely")),
        high_risk: answer(said("high-risk")),
    }
}

fn answer(said: Option<&str>) -> Answer {
    match said {
        Some("yes") => Answer::Yes,
        Some("no") => Answer::No,
        _ => Answer::Unsure,
    }
}

fn money(said: Option<&str>) -> Money {
    match said {
        Some("up-to-lower") => Money::UpToLower,
        Some("above-lower") => Money::AboveLower,
        Some("above-upper") => Money::AboveUpper,
        _ => Money::Unsure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_nobody_knows_are_answers_nobody_gave() {
        let said = |id: &str| (id == "staff").then_some("from-250");
        assert_eq!(nis2_answers(said), Nis2Answers { staff: Staff::From250, ..Nis2Answers::default() });
        assert_eq!(nis2_answers(|_| Some("?")), Nis2Answers::default());
        assert_eq!(gdpr_answers(|_| Some("yes")).personal_data, Answer::Yes);
        assert_eq!(gdpr_answers(|_| None), GdprAnswers::default());
    }
}
