/** Where each thing stands in the drawing: left, top, width, height, in percent of it. */
export const spots: Record<string, [number, number, number, number]> = {
  notebook: [7.1, 41.6, 11.2, 8.4],
  cat: [5.8, 69.8, 11.6, 13.8],
  speaker: [24.8, 37.6, 5, 12.4],
  radio: [31.3, 32, 6.9, 18],
  flipchart: [38.3, 15.5, 8.5, 32.6],
  headset: [47.2, 28.4, 5.7, 14.8],
  restart: [52.5, 48.2, 10.2, 16.4],
  disk: [62, 64.7, 5.8, 6.1],
  letter: [63.8, 50.4, 5.2, 14.2],
  chat: [69.1, 50.7, 4.5, 14.3],
  briefcase: [73.6, 80.1, 7.3, 15.2],
  tablet: [81, 61, 9.1, 30.1],
  calendar: [82, 38, 6.8, 15.9],
  bin: [90.3, 70, 7.7, 19.6],
};
