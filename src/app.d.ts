declare global {
	namespace App {
		interface Platform {
			readonly never?: never;
		}
	}
}

export {};
