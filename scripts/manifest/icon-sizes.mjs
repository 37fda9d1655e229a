/** Pixels of the icons Excel may ask for on screens of different scale; 16, 32 and 80 are obligatory. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
