import { digitValue } from './characters.ts';

/** Value of a number in any digits: `10,000` and `۱۰٬۰۰۰` are 10000, `3.5` and `۳٫۵` are 3.5. @returns undefined where it has none */
export function numberValue(text: string): number | undefined {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const value = digitValue(text.charCodeAt(i));
    if (value >= 0) digits += value;
    else if (text[i] === '.' || text[i] === '\u066B') digits += '.'; // ARABIC DECIMAL SEPARATOR
  }
  const value = Number(digits);
  return digits === '' || Number.isNaN(value) ? undefined : value;
}
