// What a person may type to spoil a screen: markup, a right-to-left override, a right-to-left
// script, and a letter with some sixty marks on top.

const piled = `Ẫ${'\u0301\u0302\u0306\u031b\u0323\u0300'.repeat(10)}`;

export const wildText =
  `<b onclick="alert(1)">Đất công ích</b> &amp; <img src=x onerror=alert(2)>: ` +
  `\u202eđược đọc ngược ` +
  `\u2066và lồng nhau; ${piled} bao nhiêu hộ? שלום עולם. Hết.`;
