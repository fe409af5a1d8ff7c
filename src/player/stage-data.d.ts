/** What the build takes out of the stage's scripts (src/vite/data-files.ts). Nothing is exported. */
declare module "virtual:sidescene-data";
