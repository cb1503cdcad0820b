/** Answers the question of `content.ts`. */
chrome.runtime.onMessage.addListener((_question, _sender, respond) => respond(true));
