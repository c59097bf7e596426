export function cursorOf(id: string, url: string): Promise<string>;
