/** What a new episode starts from: enough to play, and to see how it is written. */
export const NEW_POST = `---
title: "A new episode"
type: "episode"
draft: true
characters: ["Human", "Vector"]
---

**[Human]:** *What happens in this one?*

{{< dialogue char="Vector" >}}

*processing*

That is for you to write. A line in italics is something that I do.

{{< /dialogue >}}
`;
