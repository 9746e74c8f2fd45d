// The link by which a family sees what a pupil understands.

/** For how many days it may work; nobody can make one that never ends. */
export const familyLinkDays = [7, 14, 30] as const;
