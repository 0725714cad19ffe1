import { mount } from "svelte";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/atkinson-hyperlegible-mono/wght.css";
import "./tokens.css";
import "./base.css";
import "./print.css";
import App from "./App.svelte";

const target = document.getElementById("app");
if (target) mount(App, { target });
