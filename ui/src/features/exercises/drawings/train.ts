/** Where each thing stands in the drawing: left, top, width, height, in percent of it. */
export const spots: Record<string, [number, number, number, number]> = {
  qr: [2.1, 35.4, 7, 25.2],
  inspector: [10, 50, 7.3, 20.5],
  screen: [26, 59.3, 6.8, 13.5],
  filter: [32.8, 59.3, 6.7, 13.5],
  bag: [32.4, 12.3, 11.9, 14.8],
  call: [40.7, 33, 7.6, 28.6],
  badge: [47.7, 64.4, 4, 8.6],
  charger: [51.7, 68.2, 4, 11.6],
  wifi: [55.7, 61.8, 5.4, 11.2],
  laptop: [69.2, 59.5, 7.4, 13.2],
  book: [77.8, 70.4, 6.5, 7],
  folder: [84.4, 64.2, 6.8, 13.2],
  suitcase: [87.4, 78.4, 6.8, 16.6],
  phone: [92.5, 70.2, 4.2, 6.8],
};
