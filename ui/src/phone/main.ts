import { mount } from "svelte";
import "../tokens.css";
import "./base.css";
import "./round.css";
import Page from "./Page.svelte";
import { phone } from "./phone.svelte";

const target = document.getElementById("app");
if (target) {
  target.textContent = "";
  phone.start();
  mount(Page, { target });
}
