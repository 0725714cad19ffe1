"use strict";
// Collects the answers into a file that the person saves. Nothing is sent, nothing is stored, nothing from outside is ever taken for markup.
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const { number, version, level } = document.body.dataset;
  const questions = all("fieldset").map((set) => ({
    id: set.dataset.requirement,
    radios: Array.from(set.querySelectorAll("input[type=radio]")),
    text: set.querySelector("textarea"),
    evidence: set.querySelector("input[type=text]"),
  }));
  const verdict = (question) => question.radios.find((radio) => radio.checked)?.value;

  const speak = (language) => {
    document.documentElement.lang = language;
    for (const text of all(".l")) text.hidden = text.lang !== language;
    for (const button of all("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === language));
    document.title = document.querySelector("h1 .l:not([hidden])").textContent;
  };
  for (const button of all("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));

  const say = (...shown) => {
    for (const id of ["saved", "open", "nameless", "foreign"]) byId(id).hidden = !shown.includes(id);
  };
  // what is written and not saved yet: whoever closes the page is asked first
  let dirty = false;
  addEventListener("beforeunload", (event) => {
    if (!dirty) return;
    event.preventDefault();
    event.returnValue = "";
  });
  const count = () => {
    const done = questions.filter(verdict).length;
    byId("count").textContent = `${done} / ${questions.length}`;
    return done;
  };

  const today = () => {
    const now = new Date();
    const two = (part) => String(part).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };
  byId("day").value = today();

  // words without a verdict are kept as well: they are half an answer, not none
  const begun = (question) => verdict(question) || question.text.value.trim() || question.evidence.value.trim();
  const answers = () => ({
    format: "trittsicher-supplier-answers",
    version: Number(version),
    number,
    firm: byId("firm").value,
    person: byId("person").value,
    filledOn: byId("day").value,
    level,
    answers: questions.filter(begun).map((question) => ({
      requirement: question.id,
      verdict: verdict(question) ?? "",
      text: question.text.value,
      evidence: question.evidence.value,
    })),
  });

  byId("save").addEventListener("click", () => {
    if (byId("firm").value.trim() === "") {
      say("nameless");
      byId("firm").focus();
      return;
    }
    const file = new Blob([JSON.stringify(answers(), null, 2)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `supplier-answers-${number.slice(0, 8)}.json`;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    dirty = false;
    say("saved", ...(count() < questions.length ? ["open"] : []));
  });

  // a field takes no more than somebody could type into it
  const put = (field, value) => {
    field.value = typeof value === "string" ? value.slice(0, field.maxLength) : "";
  };
  // looked at as a whole before anything is filled in: a strange file leaves what is there
  const fits = (saved) =>
    saved?.format === "trittsicher-supplier-answers" &&
    saved.version === Number(version) &&
    saved.number === number &&
    Array.isArray(saved.answers) &&
    saved.answers.every((one) => typeof one === "object" && one !== null);
  const fill = (saved) => {
    if (!fits(saved)) throw new Error("foreign");
    put(byId("firm"), saved.firm);
    put(byId("person"), saved.person);
    for (const question of questions) {
      const given = saved.answers.find((one) => one.requirement === question.id);
      for (const radio of question.radios) radio.checked = radio.value === given?.verdict;
      put(question.text, given?.text);
      put(question.evidence, given?.evidence);
    }
  };
  byId("resume").addEventListener("change", async () => {
    const [file] = byId("resume").files;
    if (!file) return;
    try {
      if (file.size > 1048576) throw new Error("large");
      fill(JSON.parse(await file.text()));
      dirty = false;
      say();
    } catch {
      say("foreign");
    }
    count();
  });

  byId("form").addEventListener("submit", (event) => event.preventDefault());
  byId("form").addEventListener("input", (event) => {
    // a file that is chosen is saved already
    if (event.target !== byId("resume")) dirty = true;
    count();
  });
  const wished = all("[data-language]").map((button) => button.dataset.language);
  const spoken = (navigator.languages ?? []).map((tag) => tag.slice(0, 2)).find((tag) => wished.includes(tag));
  if (spoken) speak(spoken);
  count();
})();
