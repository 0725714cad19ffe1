//! What the file is made of.

use base64::Engine as _;

use super::sample;
use crate::questionnaire::form;

fn between<'a>(page: &'a str, begins: &str, ends: &str) -> &'a str {
    page.split_once(begins).unwrap().1.split_once(ends).unwrap().0
}

#[test]
fn only_its_own_script_and_style_may_run() {
    let page = form(&sample());
    let policy = between(&page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    for (tag, directive) in [("script", "script-src"), ("style", "style-src")] {
        let (begins, ends) = (format!("<{tag}>"), format!("</{tag}>"));
        let text = between(&page, &begins, &ends);
        let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
        let hash = base64::engine::general_purpose::STANDARD.encode(digest);
        assert!(policy.contains(&format!("{directive} 'sha256-{hash}'")), "{policy}");
        assert_eq!(page.matches(&begins).count(), 1);
    }
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(!policy.contains("unsafe") && policy.contains("form-action 'none'"), "{policy}");
}

#[test]
fn nothing_is_loaded_or_sent() {
    let page = form(&sample());
    for sign in [
        "http:",
        "https:",
        "//",
        " src=",
        " href=",
        "url(",
        "@import",
        "fetch(",
        "XMLHttpRequest",
        "innerHTML",
        "eval(",
        " on",
    ] {
        let script = between(&page, "<script>", "</script>");
        let rest = page.replace(script, "");
        let found = match sign {
            // comments of the script, and names of its methods
            "//" | " on" => rest.contains(sign),
            _ => page.contains(sign),
        };
        assert!(!found, "{sign}");
    }
}

#[test]
fn names_stay_names_whatever_they_hold() {
    for hostile in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' autofocus onfocus='alert(1)",
        "</textarea></title></style><svg onload=alert(1)>",
        "&lt;b&gt; <!-- ]]>",
        "\u{202e}evil\0",
    ] {
        let mut questionnaire = sample();
        questionnaire.supplier = hostile.to_owned();
        questionnaire.words[0].intro = hostile.to_owned();
        questionnaire.words[0].title = hostile.to_owned();
        questionnaire.groups[0].questions[0].asks[1] = hostile.to_owned();
        let plain = form(&sample());
        let page = form(&questionnaire);
        for sign in ["<script", "<img", "<svg", "<!--", "onerror=", "onfocus='"] {
            let count = |page: &str| page.matches(sign).count();
            let real = |page: &str| if sign.starts_with('<') { count(page) } else { 0 };
            assert_eq!(real(&page), real(&plain), "{hostile:?}: {sign}");
        }
        assert_eq!(page.matches('"').count(), plain.matches('"').count(), "{hostile:?} leaves its attribute");
        assert_eq!(page.matches('<').count(), plain.matches('<').count(), "{hostile:?} makes an element");
    }
}

#[test]
fn each_field_has_a_label_in_both_languages() {
    let page = form(&sample());
    for field in ["firm", "person", "day", "resume", "text-continuity", "evidence-continuity"] {
        assert_eq!(page.matches(&format!("id=\"{field}\"")).count(), 1, "{field}");
        let label = between(&page, &format!("<label for=\"{field}\">"), "</label>");
        assert!(label.contains("lang=\"de\"") && label.contains("lang=\"en\" hidden"), "{label}");
    }
}

#[test]
fn proof_is_asked_for_at_the_highest_level_only() {
    let mut questionnaire = sample();
    assert!(form(&questionnaire).contains("<p><label for=\"evidence-continuity\">"));
    questionnaire.level = tritt_core::supplier::Level::Assessment;
    assert!(form(&questionnaire).contains("<p hidden><label for=\"evidence-continuity\">"));
}

#[test]
fn the_same_form_is_the_same_file() {
    assert_eq!(form(&sample()), form(&sample()));
}
