import type * as en from '../../../../core/hosting/words.en';
import type { Widened } from '../../../widened';

/** What was expected in host.js, where something else stands there. */
export const hostWords: Widened<typeof en.hostWords> = {
	notRun: 'host.js falta o tiene un error de escritura, así que no se tomó nada de él.',
	noObject: 'Tiene que ser un objeto: globalThis.rollcallHost = { … }.',
	unknown: 'Esta opción no se conoce. Vea si está mal escrita.',
	name: (most) => `Se esperaba un nombre de hasta ${String(most)} letras.`,
	logo: 'Se esperaba una imagen junto a host.js (“logo.svg”, también png, jpg, gif, webp), o una dirección data: de una imagen de hasta 200 kB.',
	colors: 'Se esperaba un objeto: { accent: “#1a4e85” }.',
	unknownColor: 'Solo se puede definir accent.',
	color: 'Se esperaba un color de la forma #1a4e85.',
	profiles: 'Se esperaba una lista de ids de receptores, 50 como máximo: [“st-math”, “hmh”].',
	id: 'Se esperaba el id de un receptor, como está en la dirección de su página: “st-math”.',
	ownProfiles: 'Se esperaba una lista de perfiles, 50 como máximo.',
	ownProfile: 'Se esperaba un perfil en forma de objeto, de hasta 1 MB.',
	flag: 'Se esperaba true o false, sin comillas.',
	support: 'Se esperaba una dirección que empiece con mailto: o https://.',
	language: (known) => `Rollcall no habla este idioma. Habla: ${known.join(', ')}.`,
	notOffered: 'Este receptor no está en la lista de profiles.',
	nothingToLock: 'No hay ningún defaultProfile que se pueda fijar.',
	notAProfile: (why) => `Esto no es un perfil. ${why}`,
	noReceiver: 'Rollcall no conoce ningún receptor con este id, y ningún perfil propio lo tiene.',
	takenId: 'Un perfil que viene con Rollcall ya tiene este id. Póngale otro.'
};
