/** Solves a small system of equations by elimination with the largest pivot. */
export function solve(matrix: readonly (readonly number[])[], side: readonly number[]): number[] {
  const size = side.length
  const rows = matrix.map((row, index) => [...row, side[index]!])
  for (let column = 0; column < size; column += 1) {
    let pivot = column
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    const lead = rows[column]![column]! || 1e-12
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue
      const share = rows[row]![column]! / lead
      for (let at = column; at <= size; at += 1) rows[row]![at]! -= share * rows[column]![at]!
    }
  }
  return rows.map((row, index) => row[size]! / (row[index]! || 1e-12))
}
