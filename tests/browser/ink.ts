import type { Page } from '@playwright/test';

/**
 * How much ink of one picture is missing in another of the same size: pixels far from the ground colour (the first
 * pixel's) that have no such pixel within one pixel's reach in the other. Letters set a fraction of a pixel apart
 * miss nothing; a cut stroke misses its end.
 * @param blank a page without a security policy, to decode the pictures in
 */
export async function missingInk(blank: Page, whole: Buffer, other: Buffer): Promise<number> {
  return blank.evaluate(
    async ([first, second]) => {
      const inkOf = async (png: string) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
        const { width, height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, width, height);
        const distance = (pixel: number) => [0, 1, 2].reduce((sum, c) => sum + Math.abs((data[pixel * 4 + c] ?? 0) - (data[c] ?? 0)), 0);
        return { width, height, far: Uint8Array.from({ length: width * height }, (_, pixel) => (distance(pixel) > 240 ? 2 : distance(pixel) > 60 ? 1 : 0)) };
      };
      const [a, b] = await Promise.all([inkOf(first), inkOf(second)]);
      const near = (pixel: number) =>
        [-1, 0, 1].some((dy) => [-1, 0, 1].some((dx) => (b.far[pixel + dy * b.width + dx] ?? 0) > 0));
      return a.far.reduce((missing, ink, pixel) => missing + (ink === 2 && !near(pixel) ? 1 : 0), 0);
    },
    [whole.toString('base64'), other.toString('base64')] as const,
  );
}
