import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { dialectTags } from "./dialect.ts";

/** Words lead, markup stands back. Every colour has 4.5:1 or more on the editor's ground #0b1329. */
const COLOURS = HighlightStyle.define([
  { tag: dialectTags.shortcode, color: "#7f9bd6" },
  { tag: dialectTags.speaker, color: "#cbd5e1", fontWeight: "700" },
  { tag: dialectTags.markup, color: "#8b97b8" },
  { tag: dialectTags.frontMatter, color: "#93a4cc" },
  { tag: tags.comment, color: "#8390b5", fontStyle: "italic" },
  { tag: tags.invalid, color: "#ff9b9b", textDecoration: "underline wavy #ff6b6b" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strong, color: "#ffffff", fontWeight: "700" },
  { tag: tags.heading, color: "#ffd27a", fontWeight: "700" },
  { tag: tags.contentSeparator, color: "#f59e0b", fontWeight: "700" },
  { tag: tags.processingInstruction, color: "#7788b3" },
  { tag: tags.link, color: "#93c5fd" },
  { tag: tags.url, color: "#7f9bd6" },
  { tag: tags.monospace, color: "#a7f3d0" },
  { tag: tags.quote, color: "#c4b5fd" },
  { tag: tags.list, color: "#dbe6ff" },
]);

const LOOK = EditorView.theme(
  {
    "&": { height: "100%", color: "#dbe6ff", backgroundColor: "transparent", fontSize: "0.875rem" },
    "&.cm-focused": { outline: "none" },
    ".cm-scroller": {
      fontFamily: '"JetBrains Mono", ui-monospace, monospace',
      // "<!--" is typed, and read, as its four signs.
      fontVariantLigatures: "none",
      lineHeight: "1.6",
      overflow: "auto",
    },
    ".cm-content": { padding: "0.75rem 0 40vh", caretColor: "#ffd27a" },
    ".cm-line": { padding: "0 1rem 0 0.75rem" },
    ".cm-cursor": { borderLeftColor: "#ffd27a", borderLeftWidth: "2px" },
    ".cm-activeLine": { backgroundColor: "rgba(165,198,251,0.06)" },
    ".cm-gutters": { backgroundColor: "transparent", color: "#6f82b5", border: "none", fontSize: "0.75rem" },
    ".cm-activeLineGutter": { backgroundColor: "transparent", color: "#cfe0ff" },
    ".cm-foldGutter .cm-gutterElement": { color: "#7f95c4", cursor: "pointer" },
    ".cm-foldPlaceholder": {
      backgroundColor: "#1b2a55",
      border: "1px solid #3b5ca8",
      color: "#cfe0ff",
      padding: "0 0.5em",
      margin: "0 0.3em",
    },
    "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
      backgroundColor: "#2b4a8f",
    },
    ".cm-selectionMatch": { backgroundColor: "rgba(147,197,253,0.16)" },
    ".cm-said": { boxShadow: "inset 3px 0 0 0 var(--tone)" },
    ".cm-done": { boxShadow: "inset 3px 0 0 0 color-mix(in srgb, var(--tone) 45%, transparent)" },
    ".cm-action, .cm-action span": { color: "#8fe3cf" },
    ".cm-sound, .cm-sound span": { color: "#7fd7f0" },
    ".cm-narration, .cm-narration span": { color: "#b9c8ea" },
    ".cm-now": { backgroundColor: "rgba(255,210,122,0.12)" },
    ".cm-who": { fontWeight: "700" },
    ".cm-who span": { color: "inherit" },
    ".cm-directive, .cm-directive span": { color: "#ffd27a", fontStyle: "normal" },
    ".cm-tooltip": {
      backgroundColor: "#14204a",
      border: "1px solid #3b5ca8",
      borderRadius: "8px",
      color: "#e8f1ff",
      fontFamily: '"Balsamiq Sans", system-ui, sans-serif',
      boxShadow: "0 8px 24px rgba(3,6,16,0.6)",
    },
    ".cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "15rem" },
    ".cm-tooltip-autocomplete > ul > li": { padding: "0.3rem 0.6rem" },
    ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "#2f6fe4", color: "#ffffff" },
    ".cm-completionDetail": { color: "#a5c6fb", fontStyle: "normal" },
    "li[aria-selected] .cm-completionDetail": { color: "#e8f1ff" },
    ".cm-diagnostic": { padding: "0.4rem 0.75rem", borderLeftWidth: "4px", maxWidth: "34rem" },
    ".cm-diagnosticAction": {
      backgroundColor: "#2f6fe4",
      color: "#ffffff",
      borderRadius: "6px",
      padding: "0.25rem 0.6rem",
      margin: "0.3rem 0.4rem 0 0",
      font: "inherit",
      cursor: "pointer",
    },
    ".cm-panels": { backgroundColor: "#101b3c", color: "#dbe6ff", borderColor: "#22346b" },
    ".cm-panel.cm-search": { fontFamily: '"Balsamiq Sans", system-ui, sans-serif', padding: "0.5rem" },
    ".cm-textfield": { backgroundColor: "#0b1329", border: "1px solid #3b5ca8", color: "#e8f1ff", borderRadius: "6px" },
    ".cm-button": {
      backgroundImage: "none",
      backgroundColor: "#1b2a55",
      border: "1px solid #3b5ca8",
      color: "#e8f1ff",
      borderRadius: "6px",
    },
  },
  { dark: true },
);

/** The editor in the colours of the stage. */
export const appearance: Extension = [LOOK, syntaxHighlighting(COLOURS)];
