import sharp from 'sharp'

/** A picture to upload: a light disc over a dark ridge, so that a cut shows. */
export function makePhoto(): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#f2b279"/><stop offset="1" stop-color="#5c86ad"/></linearGradient>
    <rect width="1600" height="1000" fill="url(#sky)"/>
    <circle cx="1150" cy="300" r="95" fill="#fff1cc"/>
    <path d="M0 1000V660L310 520 540 640 850 410 1130 620 1320 530 1600 690V1000z" fill="#22364c"/>
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({quality: 80}).toBuffer()
}
