/** Where each thing stands in the drawing: left, top, width, height, in percent of it. */
export const spots: Record<string, [number, number, number, number]> = {
  window: [2.1, 7.8, 21.9, 39.1],
  plant: [24.1, 34.2, 7.9, 48.2],
  screen: [33.6, 32.4, 12.2, 20.7],
  note: [45.9, 34.2, 4.8, 8.4],
  usb: [47.1, 88.4, 6.8, 6.2],
  card: [48.5, 15.1, 5.4, 12.7],
  whiteboard: [54.4, 8.7, 16.4, 23.3],
  padlock: [53.2, 32.9, 12.8, 20],
  printer: [66.9, 44.2, 8.5, 14.2],
  shredder: [67.2, 69.8, 6.4, 19.6],
  visitor: [75.4, 30, 11.8, 56.7],
  keys: [88, 48, 9, 29.8],
  guests: [89.8, 34.2, 5.9, 12.9],
  cupboard: [87.4, 7.8, 10.6, 26.1],
};
