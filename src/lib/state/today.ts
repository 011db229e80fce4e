/** The day that it is where the person sits, as YYYY-MM-DD. */
export function today(now = new Date()): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
