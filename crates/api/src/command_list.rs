// The one list of commands: `name(Request) -> Answer`. Everything that must agree with it is made from it: the Tauri commands, the browser tests'
// host, the TypeScript client and, by `include!` in the shell's build script, the manifest that closes every command to windows not named in a
// capability. That is why this file has no `use` and no other item.

/// Calls `$with!` with every command as `name(Request) -> Answer`.
#[macro_export]
macro_rules! with_commands {
    ($with:ident) => {
        $with! {
            start(Nothing) -> Start,
            save_settings(SettingsChange) -> Settings,
            learn_as(LearnAs) -> Nothing,
            learn_as_guest(Nothing) -> Nothing,
            stand_up(Nothing) -> Nothing,
            add_learner(NewLearner) -> Nothing,
            change_learner(LearnerChange) -> Nothing,
            set_pin(PinChange) -> Nothing,
            forget_pin(LearnerName) -> Nothing,
            forget_learner(LearnerName) -> Nothing,
            today(InLanguage) -> Today,
            steps(InLanguage) -> Steps,
            step(StepRequest) -> StepPage,
            lesson(LessonRequest) -> LessonPage,
            finish_lesson(LessonId) -> Saved,
            set_action(ActionChange) -> Saved,
            start_quiz(QuizRequest) -> Quiz,
            answer(AnswerRequest) -> Feedback,
            practise(InLanguage) -> Practise,
            start_inbox(InboxRequest) -> Inbox,
            judge_message(Judgement) -> MessageFeedback,
            start_links(LinksRequest) -> Links,
            judge_link(LinkAnswer) -> LinkFeedback,
            measure_password(PasswordRequest) -> PasswordStrength,
            new_passphrase(InLanguage) -> Passphrase,
            scenario(ExerciseRequest) -> ScenarioPage,
            finish_scenario(ScenarioEnd) -> Saved,
            sorting(ExerciseRequest) -> SortingPage,
            judge_sorting(SortingAnswer) -> SortingFeedback,
            place(ExerciseRequest) -> PlacePage,
            judge_place(PlaceAnswer) -> PlaceFeedback,
            checklist_choices(InLanguage) -> ChecklistChoices,
            checklist(ChecklistRequest) -> Checklist,
            checklist_pages(ChecklistRequest) -> Pages,
            export_checklist(ExportRequest) -> Exported,
            export_answers(InLanguage) -> Exported,
            tick_item(TickChange) -> Saved,
            undo(Nothing) -> Undone,
            search(SearchRequest) -> Found,
            glossary(InLanguage) -> Glossary,
            situation(InLanguage) -> Situations,
            about(InLanguage) -> About,
            backups(Nothing) -> Backups,
            restore_backup(BackupId) -> Settings,
            open_source(SourceId) -> Nothing,
            open_data_folder(Nothing) -> Nothing,
        }
    };
}
