/** The projector's window: it reads what to show, and shows it. */
import { mount } from "svelte";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/atkinson-hyperlegible-mono/wght.css";
import "../tokens.css";
import "../base.css";
import Projector from "./Projector.svelte";

const target = document.getElementById("projector");
if (target) mount(Projector, { target });
