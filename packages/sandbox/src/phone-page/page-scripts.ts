/**
 * What the page does beyond HTML: the sandbox's password fills itself in, and a QR code can be scanned. Without it everything
 * else works.
 */
export const pageScript = `
const password = document.querySelector("input[name=password]");
for (const choice of document.querySelectorAll("input[name=user]")) {
  choice.addEventListener("change", () => {
    if (password && choice.checked) password.value = choice.value;
  });
}
for (const form of document.querySelectorAll("form")) {
  form.addEventListener("submit", (event) => {
    // A second click would answer a request that is answered already.
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
const copy = document.querySelector("[data-copy]");
if (copy) {
  const address = document.getElementById("address");
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const says = document.querySelector("[data-copied]");
    try {
      await navigator.clipboard.writeText(address.textContent);
      says.textContent = "Copied.";
    } catch {
      getSelection().selectAllChildren(address);
      says.textContent = "Selected: copy it with the keyboard.";
    }
  });
}
const scanner = document.querySelector("[data-scanner]");
if (scanner) {
  const { startScanner } = await import("/phone/scan.js");
  startScanner(scanner);
}
`;

/** Scans a QR code, with the camera or in a picture. The decoder is fetched when somebody wants to scan. */
export const scanScript = `
const longestSide = 1600;

export function startScanner(root) {
  const part = (name) => root.querySelector("[data-" + name + "]");
  const video = part("video");
  const say = (text) => { part("says").textContent = text; };
  let stream;

  const stop = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = undefined;
    video.hidden = part("stop").hidden = true;
    part("start").hidden = !navigator.mediaDevices;
  };

  const found = (text) => {
    stop();
    say("Found a code. Opening it.");
    document.querySelector("[name=link]").value = text;
    document.querySelector("[name=link]").form.requestSubmit();
  };

  const scan = async (decodeQR) => {
    while (stream) {
      const text = video.readyState >= 2 ? decode(decodeQR, video, video.videoWidth, video.videoHeight) : undefined;
      if (text) return found(text);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  };

  part("start").addEventListener("click", async () => {
    say("Starting the camera.");
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      const { decodeQR } = await import("/phone/qr/decode.js");
      video.srcObject = stream;
      await video.play();
      video.hidden = part("stop").hidden = false;
      part("start").hidden = true;
      part("stop").focus();
      say("Hold the code in front of the camera.");
      await scan(decodeQR);
    } catch {
      stop();
      say("The camera cannot be used. Choose a picture of the code, or paste the link.");
    }
  });
  part("stop").addEventListener("click", () => { stop(); say("The camera is off."); part("start").focus(); });
  part("picture").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    say("Looking for a code in the picture.");
    try {
      const { decodeQR } = await import("/phone/qr/decode.js");
      const picture = await createImageBitmap(file);
      const text = decode(decodeQR, picture, picture.width, picture.height);
      if (text) return found(text);
      say("There is no code in this picture that can be read. Try another, or paste the link.");
    } catch {
      say("This is no picture that can be read. Try another, or paste the link.");
    }
    target.value = "";
  });

  root.hidden = false;
  part("start").hidden = !navigator.mediaDevices;
}

function decode(decodeQR, source, width, height) {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const drawing = canvas.getContext("2d", { willReadFrequently: true });
  drawing.fillStyle = "white";
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(source, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(drawing.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return undefined;
  }
}
`;
