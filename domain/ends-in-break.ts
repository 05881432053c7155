/** Whether a line ends in a backslash that no other one spares. Counted from the end: a line may be of nothing else. */
export function endsInBreak(line: string): boolean {
  let end = line.length;
  while (line[end - 1] === '\\') end -= 1;
  return (line.length - end) % 2 === 1;
}
