import "@fontsource/balsamiq-sans/latin-400.css";
import "@fontsource/balsamiq-sans/latin-700.css";
import "@fontsource/bangers/latin-400.css";
import "@fontsource/jetbrains-mono/latin-400.css";
import "@fontsource/jetbrains-mono/latin-400-italic.css";
import "@fontsource/jetbrains-mono/latin-700.css";
import "@fontsource/press-start-2p/latin-400.css";
import "./studio.css";
import { importFromPage } from "./import/page-importer.ts";
import { startStudio } from "./studio.ts";

const root = document.querySelector<HTMLElement>("#studio");
if (root) {
  void startStudio(root, new URL(location.href).searchParams.get("post"), undefined, importFromPage).then((studio) => {
    import.meta.hot?.on("sidescene:episode", ({ id }: { id: string }) => studio.outside(id));
  });
}
