//! Whether a reporting duty applies to a firm.
//!
//! Sources: for NIS2 § 28 BSIG as reported by the compliance handbook of BAUER GROUP (status 19 September 2026); for the GDPR Art. 33 and 34. The common
//! short form “50 staff or EUR 10 million turnover” is incomplete: turnover alone is never enough, turnover **and** balance sheet have to be above.

/// An answer to a question about one's own firm or incident.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known, or not answered yet.
    #[default]
    Unsure,
}

/// In which list of sectors the kind of business stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Annex {
    /// Annex 1 BSIG: energy, transport, finance, health, water, digital infrastructure, space.
    First,
    /// Annex 2 BSIG: post, waste, chemicals, food, manufacturing of certain goods, digital services, research.
    Second,
    /// In neither.
    Neither,
    /// Not known.
    #[default]
    Unsure,
}

/// How many people work there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Staff {
    /// Fewer than 50.
    Below50,
    /// 50 to 249.
    From50,
    /// 250 or more.
    From250,
    /// Not known.
    #[default]
    Unsure,
}

impl Staff {
    fn at_least(self, needed: Self) -> Option<bool> {
        let rank = |staff| match staff {
            Self::Below50 => 0,
            Self::From50 => 1,
            Self::From250 => 2,
            Self::Unsure => 3,
        };
        (self != Self::Unsure).then(|| rank(self) >= rank(needed))
    }
}

/// Turnover of a year, or balance sheet total, against the two limits that count for it: EUR 10 million for both; EUR 50 million of turnover, EUR 43 million
/// of balance sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Money {
    /// Up to the lower limit.
    UpToLower,
    /// Above the lower limit, up to the upper one.
    AboveLower,
    /// Above the upper limit.
    AboveUpper,
    /// Not known.
    #[default]
    Unsure,
}

impl Money {
    fn above_lower(self) -> Option<bool> {
        (self != Self::Unsure).then_some(self != Self::UpToLower)
    }

    fn above_upper(self) -> Option<bool> {
        (self != Self::Unsure).then_some(self == Self::AboveUpper)
    }
}

/// What is asked to tell whether NIS2 applies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Nis2Answers {
    /// Whether it is one of those covered whatever their size: operators of critical installations, trust services, qualified or not, TLD registries, DNS
    /// services, public telecommunications (Art. 2(2)(a) of Directive (EU) 2022/2555). In which class each of them is, their size may decide all the same,
    /// so that the answer names none and asks an adviser.
    pub special: Answer,
    /// The list its business stands in.
    pub annex: Annex,
    /// Its people.
    pub staff: Staff,
    /// Its turnover of a year.
    pub turnover: Money,
    /// Its balance sheet total.
    pub balance: Money,
}

/// What the answers say about NIS2. Each one is an estimate; the firm checks itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nis2 {
    /// Covered whatever its size; what exactly follows depends on the case: ask an adviser.
    Special,
    /// Probably a “besonders wichtige Einrichtung”.
    VeryImportant,
    /// Probably a “wichtige Einrichtung”.
    Important,
    /// Probably one of the two; which one depends on what is not known.
    Covered,
    /// Probably not covered.
    NotCovered,
    /// What is not known decides: ask an adviser.
    Unclear,
}

impl Nis2 {
    /// Whether the clocks of NIS2 are shown as binding, as none, or as a question.
    pub fn applies(self) -> Answer {
        match self {
            Self::Special | Self::VeryImportant | Self::Important | Self::Covered => Answer::Yes,
            Self::NotCovered => Answer::No,
            Self::Unclear => Answer::Unsure,
        }
    }

    /// Whether an adviser has to look at it before anybody relies on it.
    pub fn asks_adviser(self) -> bool {
        match self {
            Self::Special | Self::Covered | Self::Unclear => true,
            Self::VeryImportant | Self::Important | Self::NotCovered => false,
        }
    }
}

/// Whether NIS2 applies, from what is known (§ 28 BSIG).
///
/// “Wichtig”: a listed kind of business **and** (at least 50 people **or** turnover **and** balance sheet each above EUR 10 million). “Besonders wichtig”:
/// annex 1 **and** (at least 250 people **or** turnover above EUR 50 million **and** balance sheet above EUR 43 million). What is not known counts neither way.
pub fn nis2(answers: Nis2Answers) -> Nis2 {
    let Nis2Answers { special, annex, staff, turnover, balance } = answers;
    if special == Answer::Yes {
        return Nis2::Special;
    }
    let listed = match annex {
        Annex::First | Annex::Second => Some(true),
        Annex::Neither => Some(false),
        Annex::Unsure => None,
    };
    let first = match annex {
        Annex::First => Some(true),
        Annex::Second | Annex::Neither => Some(false),
        Annex::Unsure => None,
    };
    let money = |turnover, balance| both(turnover, balance);
    let medium = either(staff.at_least(Staff::From50), money(turnover.above_lower(), balance.above_lower()));
    let large = either(staff.at_least(Staff::From250), money(turnover.above_upper(), balance.above_upper()));
    match (both(first, large), both(listed, medium)) {
        (Some(true), _) => Nis2::VeryImportant,
        (Some(false), Some(true)) => Nis2::Important,
        (None, Some(true)) => Nis2::Covered,
        (Some(false), Some(false)) if special == Answer::No => Nis2::NotCovered,
        _ => Nis2::Unclear,
    }
}

/// What is asked to tell whether a breach has to be reported to the data protection authority.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct GdprAnswers {
    /// Whether data about people leaked, was lost, changed or locked.
    pub personal_data: Answer,
    /// Whether a risk to these people is unlikely.
    pub risk_unlikely: Answer,
    /// Whether the risk to them is high.
    pub high_risk: Answer,
}

/// What the answers say about the GDPR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gdpr {
    /// No personal data: nothing to report.
    Nothing,
    /// No report, but it has to be written down (Art. 33(5)).
    WriteDown,
    /// To the authority within 72 hours of becoming aware (Art. 33(1)).
    Report,
    /// To the authority, and to the people affected (Art. 34).
    ReportAndTell,
    /// What is not known decides: plan with the 72 hours and ask an adviser.
    Unclear,
}

impl Gdpr {
    /// Whether the 72 hours are shown as binding, as none, or as a question.
    pub fn applies(self) -> Answer {
        match self {
            Self::Report | Self::ReportAndTell => Answer::Yes,
            Self::Nothing | Self::WriteDown => Answer::No,
            Self::Unclear => Answer::Unsure,
        }
    }
}

/// Whether a breach has to be reported (Art. 33 and 34 GDPR). A risk that is high is not unlikely, whether that was answered or not; one that is both
/// unlikely and high is a contradiction, and so unclear.
pub fn gdpr(answers: GdprAnswers) -> Gdpr {
    match (answers.personal_data, answers.risk_unlikely, answers.high_risk) {
        (Answer::No, _, _) => Gdpr::Nothing,
        (Answer::Yes, Answer::Yes, Answer::No | Answer::Unsure) => Gdpr::WriteDown,
        (Answer::Yes, Answer::No | Answer::Unsure, Answer::Yes) => Gdpr::ReportAndTell,
        (Answer::Yes, Answer::No, Answer::No | Answer::Unsure) => Gdpr::Report,
        (Answer::Yes, Answer::Yes, Answer::Yes)
        | (Answer::Yes, Answer::Unsure, Answer::No | Answer::Unsure)
        | (Answer::Unsure, _, _) => Gdpr::Unclear,
    }
}

/// Both, as far as it is known: one that is not decides it alone.
fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// At least one, as far as it is known.
fn either(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(annex: Annex, staff: Staff, turnover: Money, balance: Money, expected: Nis2) {
        let answers = Nis2Answers { special: Answer::No, annex, staff, turnover, balance };
        assert_eq!(nis2(answers), expected, "{answers:?}");
    }

    #[test]
    fn turnover_alone_is_never_enough() {
        use Money::{AboveLower, AboveUpper, UpToLower};
        check(Annex::First, Staff::Below50, AboveLower, UpToLower, Nis2::NotCovered);
        check(Annex::First, Staff::Below50, AboveUpper, UpToLower, Nis2::NotCovered);
        check(Annex::First, Staff::Below50, UpToLower, AboveUpper, Nis2::NotCovered);
        check(Annex::First, Staff::Below50, AboveLower, AboveLower, Nis2::Important);
        check(Annex::Second, Staff::Below50, AboveUpper, AboveUpper, Nis2::Important);
    }

    #[test]
    fn size_alone_is_enough_but_only_in_a_listed_business() {
        use Money::UpToLower;
        check(Annex::Second, Staff::From50, UpToLower, UpToLower, Nis2::Important);
        check(Annex::First, Staff::From250, UpToLower, UpToLower, Nis2::VeryImportant);
        check(Annex::Second, Staff::From250, UpToLower, UpToLower, Nis2::Important);
        check(Annex::Neither, Staff::From250, Money::AboveUpper, Money::AboveUpper, Nis2::NotCovered);
    }

    #[test]
    fn very_important_needs_both_upper_limits_and_the_first_annex() {
        use Money::{AboveLower, AboveUpper};
        check(Annex::First, Staff::Below50, AboveUpper, AboveUpper, Nis2::VeryImportant);
        check(Annex::First, Staff::Below50, AboveUpper, AboveLower, Nis2::Important);
        check(Annex::First, Staff::From50, AboveLower, AboveUpper, Nis2::Important);
    }

    #[test]
    fn what_is_not_known_is_asked_only_where_it_decides() {
        use Money::{Unsure, UpToLower};
        check(Annex::Second, Staff::From50, Unsure, Unsure, Nis2::Important);
        check(Annex::First, Staff::From50, Unsure, Unsure, Nis2::Covered);
        check(Annex::Unsure, Staff::From250, Unsure, Unsure, Nis2::Unclear);
        check(Annex::Unsure, Staff::Below50, UpToLower, Unsure, Nis2::NotCovered);
        check(Annex::Neither, Staff::Unsure, Unsure, Unsure, Nis2::NotCovered);
        check(Annex::Second, Staff::Below50, Money::AboveLower, Unsure, Nis2::Unclear);
        assert_eq!(nis2(Nis2Answers::default()), Nis2::Unclear);
    }

    #[test]
    fn special_cases_ask_no_size() {
        // a trust service of five people, qualified or not, in an annex or in none: covered, and an adviser says as what
        for annex in [Annex::First, Annex::Neither, Annex::Unsure] {
            let small = Nis2Answers { special: Answer::Yes, annex, staff: Staff::Below50, ..Nis2Answers::default() };
            assert_eq!(nis2(small), Nis2::Special, "{small:?}");
        }
        let open = Nis2Answers { annex: Annex::Neither, ..Nis2Answers::default() };
        assert_eq!(nis2(open), Nis2::Unclear, "whether it is one of them is not known");
        assert!(Nis2::Special.asks_adviser() && Nis2::Unclear.asks_adviser() && !Nis2::Important.asks_adviser());
    }

    #[track_caller]
    fn check_gdpr(personal_data: Answer, risk_unlikely: Answer, high_risk: Answer, expected: Gdpr) {
        let answers = GdprAnswers { personal_data, risk_unlikely, high_risk };
        assert_eq!(gdpr(answers), expected, "{answers:?}");
    }

    #[test]
    fn a_breach_is_reported_unless_a_risk_is_unlikely_and_always_written_down() {
        use Answer::{No, Unsure, Yes};
        check_gdpr(No, Unsure, Unsure, Gdpr::Nothing);
        check_gdpr(Yes, Yes, No, Gdpr::WriteDown);
        check_gdpr(Yes, No, No, Gdpr::Report);
        check_gdpr(Yes, No, Yes, Gdpr::ReportAndTell);
        check_gdpr(Yes, No, Unsure, Gdpr::Report);
        check_gdpr(Yes, Yes, Yes, Gdpr::Unclear);
        check_gdpr(Yes, Unsure, Yes, Gdpr::ReportAndTell);
        check_gdpr(Yes, Unsure, No, Gdpr::Unclear);
        check_gdpr(Yes, Unsure, Unsure, Gdpr::Unclear);
        check_gdpr(Unsure, No, Yes, Gdpr::Unclear);
    }

    fn answer() -> impl Strategy<Value = Answer> {
        prop_oneof![Just(Answer::Yes), Just(Answer::No), Just(Answer::Unsure)]
    }

    prop_compose! {
        fn answers()(
            special in answer(),
            annex in prop_oneof![Just(Annex::First), Just(Annex::Second), Just(Annex::Neither), Just(Annex::Unsure)],
            staff in prop_oneof![Just(Staff::Below50), Just(Staff::From50), Just(Staff::From250), Just(Staff::Unsure)],
            turnover in money(),
            balance in money(),
        ) -> Nis2Answers {
            Nis2Answers { special, annex, staff, turnover, balance }
        }
    }

    fn money() -> impl Strategy<Value = Money> {
        prop_oneof![Just(Money::UpToLower), Just(Money::AboveLower), Just(Money::AboveUpper), Just(Money::Unsure)]
    }

    /// Every way to fill in what is not known.
    fn completions(open: Nis2Answers) -> Vec<Nis2Answers> {
        let of = |unsure: bool, all: &[Money], one: Money| if unsure { all.to_vec() } else { vec![one] };
        let moneys = [Money::UpToLower, Money::AboveLower, Money::AboveUpper];
        let mut all = Vec::new();
        let specials = if open.special == Answer::Unsure { vec![Answer::Yes, Answer::No] } else { vec![open.special] };
        let annexes = if open.annex == Annex::Unsure {
            vec![Annex::First, Annex::Second, Annex::Neither]
        } else {
            vec![open.annex]
        };
        let staffs = if open.staff == Staff::Unsure {
            vec![Staff::Below50, Staff::From50, Staff::From250]
        } else {
            vec![open.staff]
        };
        for special in specials {
            for annex in &annexes {
                for staff in &staffs {
                    for turnover in of(open.turnover == Money::Unsure, &moneys, open.turnover) {
                        for balance in of(open.balance == Money::Unsure, &moneys, open.balance) {
                            all.push(Nis2Answers { special, annex: *annex, staff: *staff, turnover, balance });
                        }
                    }
                }
            }
        }
        all
    }

    proptest! {
        /// What is said in spite of gaps is what every way of filling them says.
        #[test]
        fn a_gap_never_changes_a_clear_answer(open in answers()) {
            let said = nis2(open);
            for full in completions(open) {
                let then = nis2(full);
                prop_assert!(full == open || then != Nis2::Unclear || said == Nis2::Unclear);
                match said {
                    Nis2::NotCovered => prop_assert_eq!(then, Nis2::NotCovered),
                    Nis2::VeryImportant | Nis2::Important => prop_assert!(then == said || then == Nis2::Special),
                    Nis2::Covered => prop_assert_eq!(then.applies(), Answer::Yes),
                    Nis2::Special => prop_assert_eq!(then, Nis2::Special),
                    Nis2::Unclear => {}
                }
            }
        }

        #[test]
        fn complete_answers_are_never_unclear(open in answers()) {
            for full in completions(open) {
                prop_assert!(nis2(full) != Nis2::Unclear && nis2(full) != Nis2::Covered);
            }
        }
    }
}
