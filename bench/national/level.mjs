/** A level as the API has it: null where 0 stands for none. */
export const level = (number) => (number ? { level: number } : null);
