/** Whether a file or folder belongs to whoever runs this process. Windows has no such ids: there, the profile folder guards. */
export function isOurs(entry: { readonly uid: number }): boolean {
  const user = process.getuid?.();
  return user === undefined || entry.uid === user;
}
