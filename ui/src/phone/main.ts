import "./older";
import { mount } from "svelte";
import "../tokens.css";
import "./base.css";
import "./round.css";
import Page from "./Page.svelte";
import { phone } from "./phone.svelte";

const target = document.getElementById("app");
if (target) {
  // what is said while the script loads goes only when there is something in its place: a script that fails leaves the advice to load the page again
  const slow = Array.from(target.childNodes);
  phone.start();
  mount(Page, { target });
  slow.forEach((node) => target.removeChild(node));
}
