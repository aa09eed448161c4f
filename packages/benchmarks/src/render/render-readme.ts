export function renderReadme(): void {}
