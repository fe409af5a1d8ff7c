/** Makes labelled controls in a form, and reads them. */
export interface Controls {
  choice(name: string, options: readonly string[]): HTMLSelectElement;
  slider(name: string, least: number, most: number, value: number, step: number): void;
  tick(name: string): void;
  text(name: string): string;
  number(name: string): number;
}

export function controlsIn(form: HTMLFormElement): Controls {
  const add = (name: string, input: HTMLElement): void => {
    const label = document.createElement("label");
    const value = document.createElement("output");
    value.name = `${name}-value`;
    input.setAttribute("name", name);
    label.append(name, input, value);
    form.append(label);
    if (!(input instanceof HTMLInputElement) || input.type !== "range") return;
    const show = () => {
      value.value = String(Math.round(Number(input.value) * 100) / 100);
    };
    input.addEventListener("input", show);
    show();
  };
  const text = (name: string): string => String(new FormData(form).get(name) ?? "");
  return {
    choice(name, options) {
      const select = document.createElement("select");
      select.append(...options.map((option) => new Option(option)));
      add(name, select);
      return select;
    },
    slider(name, least, most, value, step) {
      const input = document.createElement("input");
      Object.assign(input, { type: "range", min: String(least), max: String(most), step: String(step) });
      input.value = String(value);
      add(name, input);
    },
    tick(name) {
      const input = document.createElement("input");
      input.type = "checkbox";
      add(name, input);
    },
    text,
    number: (name) => Number(text(name)),
  };
}
