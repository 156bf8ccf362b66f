// Letters that are still being put together are no word yet: whoever listens hears of them when they stand.
addEventListener("input", event => { if (event.isComposing) event.stopImmediatePropagation(); }, true);
addEventListener("compositionend", event => event.target.dispatchEvent(new Event("input", { bubbles: true })), true);
