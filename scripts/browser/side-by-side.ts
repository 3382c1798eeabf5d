import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { View } from './driver.ts';

/** Writes one picture of two views next to each other, as they stand on the screen. */
export async function screenshotSideBySide(left: View, right: View, path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vakkompas-'));
  const shoot = async (view: View, name: string) => {
    await view.screenshot(join(folder, name));
    return readFile(join(folder, name), 'base64');
  };
  try {
    const pictures = [await shoot(left, 'left.png'), await shoot(right, 'right.png')];
    await writeFile(path, Buffer.from(await left.evaluate(joinPictures, pictures), 'base64'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Draws pictures in a row; PNG in base64, as they are. Runs in a view. */
async function joinPictures(pictures: readonly string[]): Promise<string> {
  const images = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      return image;
    }),
  );
  const gap = 2;
  const canvas = document.createElement('canvas');
  canvas.width = images.reduce((sum, { width }) => sum + width + gap, -gap);
  canvas.height = Math.max(...images.map(({ height }) => height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on');
  context.fillStyle = '#8a97a0';
  context.fillRect(0, 0, canvas.width, canvas.height);
  let x = 0;
  for (const image of images) {
    context.drawImage(image, x, 0);
    x += image.width + gap;
  }
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
