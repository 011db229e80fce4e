import type { FixWords } from '../../fix-words';

export const fixes: Readonly<Record<string, FixWords>> = {
	'zip-name': {
		title: 'Dar al zip el nombre que se espera',
		does: 'Cambia el nombre del zip. Nada cambia dentro de él.'
	},
	'system-file-out': {
		title: 'Dejar fuera lo que puso el sistema operativo',
		does: 'Deja fuera archivos que no son parte de ninguna lista escolar. Todos los demás se quedan.'
	},
	'file-leave-out': {
		title: 'Dejar fuera lo que el receptor no lee',
		does: 'Deja el archivo fuera de este zip y hace que el manifiesto lo diga. Su propio zip lo conserva.'
	},
	'file-drop': {
		title: 'Dejar el archivo fuera',
		does: 'Deja fuera un archivo que no es parte de ninguna lista escolar. Vea si se quería enviar.'
	},
	'folder-out': {
		title: 'Poner los archivos en el nivel superior del zip',
		does: 'Saca los archivos de su carpeta. Nada cambia dentro de ellos.'
	},
	'file-name-case': {
		title: 'Dar al archivo el nombre del estándar',
		does: 'Cambia mayúsculas y minúsculas del nombre del archivo. Nada cambia dentro de él.'
	},
	'file-add': {
		title: 'Agregar el archivo solo con su primera fila',
		does: 'Agrega un archivo que nombra sus columnas y no tiene ningún registro, y hace que el manifiesto lo diga.'
	},
	'deflate-all': {
		title: 'Comprimir todos los archivos del zip',
		does: 'Comprime los archivos que no lo están. Nada cambia dentro de ellos.'
	},
	'manifest-version': {
		title: 'Escribir 1.0 como versión del manifiesto',
		does: 'Vuelve a poner el cero después del punto, que quitó una hoja de cálculo.'
	},
	'manifest-words': {
		title: 'Escribir el manifiesto con las palabras del estándar',
		does: 'Cambia letras y espacios de los valores de manifest.csv, y ningún significado.'
	},
	'manifest-true': {
		title: 'Hacer que el manifiesto diga lo que hay en el zip',
		does: 'Cambia o agrega filas de manifest.csv. Ningún otro archivo cambia.'
	},
	'manifest-fill': {
		title: 'Llenar lo que el manifiesto no dice',
		does: 'Escribe en manifest.csv lo que usted llena. Ningún otro archivo cambia.'
	},
	'text-encoding': {
		title: 'Escribir el archivo en UTF-8 con comas',
		does: 'Escribe las mismas letras y valores en la forma del estándar.'
	},
	'byte-order-mark': {
		title: 'Quitar la marca de orden de bytes',
		does: 'Quita tres bytes del comienzo del archivo. Ningún valor cambia.'
	},
	'line-ends': {
		title: 'Terminar todas las líneas de la misma forma',
		does: 'Cambia los finales de línea. Ningún valor cambia.'
	},
	quoting: {
		title: 'Poner comillas en los campos como las quiere el receptor',
		does: 'Pone comillas en los campos o quita las que no hacen falta. Ningún valor cambia.'
	},
	'header-name': {
		title: 'Escribir el nombre de la columna como el estándar',
		does: 'Cambia el nombre en la primera fila y ningún valor.'
	},
	'column-add': {
		title: 'Agregar la columna vacía',
		does: 'Agrega el nombre en la primera fila y una celda vacía en cada registro.'
	},
	'column-drop': {
		title: 'Dejar la columna fuera',
		does: 'Deja fuera una columna que no se conoce, con sus valores. Vea si alguien la necesita.'
	},
	'header-order': {
		title: 'Poner las columnas en el orden del estándar',
		does: 'Mueve columnas con sus valores. Ningún valor cambia.'
	},
	'status-blank': {
		title: 'Vaciar status y dateLastModified',
		does: 'Vacía las dos columnas donde todos los valores de status dicen active. Los registros marcados para eliminar se quedan.'
	},
	'cells-blank': {
		title: 'Vaciar las celdas que el receptor quiere vacías',
		does: 'Vacía estas celdas en este zip. Vea si alguien necesita lo que hay en ellas.'
	},
	'token-case': {
		title: 'Escribirlo con las mayúsculas y minúsculas correctas',
		does: 'Cambia las mayúsculas y minúsculas y nada más: la palabra sigue siendo la misma.'
	},
	'token-spaces': {
		title: 'Quitar los espacios de los lados',
		does: 'Quita espacios al comienzo y al final; el valor sigue siendo el mismo.'
	},
	'item-spaces': {
		title: 'Quitar los espacios a los lados de la entrada',
		does: 'Quita espacios al comienzo y al final de las entradas de una lista; las entradas siguen siendo las mismas.'
	},
	'value-blank': {
		title: 'Vaciar las celdas que solo tienen espacios',
		does: 'Quita los espacios de las celdas en las que no hay nada más.'
	},
	'token-near': {
		title: 'Usar la palabra de la lista que se quiso escribir',
		does: 'Escribe la palabra más parecida de la lista. Vea si significa lo mismo.'
	},
	'date-local': {
		title: 'Escribir la fecha como YYYY-MM-DD',
		does: 'Escribe el mismo día en la forma del estándar. Las fechas que se pueden leer de dos formas se quedan.'
	},
	'date-choice': {
		title: 'Decir en qué orden están escritas las fechas',
		does: 'Escribe las fechas de esta columna como YYYY-MM-DD, todas leídas de la misma forma. Mire una que conozca.'
	},
	'id-spaces': {
		title: 'Quitar los espacios a los lados del id',
		does: 'Quita espacios al comienzo y al final del id, aquí y en todos los lugares que lo mencionan.'
	},
	'reference-spaces': {
		title: 'Quitar lo que no es parte del id',
		does: 'Quita espacios y caracteres que no se ven, para que el id sea el de un registro de este zip.'
	},
	'reference-zeros': {
		title: 'Volver a poner el cero perdido',
		does: 'Escribe el id como lo tiene el único registro que solo se distingue en los ceros de delante.'
	},
	'reference-near': {
		title: 'Usar el id que es casi igual',
		does: 'Escribe el id del único registro que es casi igual. Vea si es el correcto.'
	},
	'reference-choice': {
		title: 'Elegir el registro que se quiso mencionar',
		does: 'Escribe el id del registro que usted elija. Varios son casi iguales.'
	},
	'duplicate-records': {
		title: 'Conservar uno de los registros con este id',
		does: 'Deja fuera los demás registros con el mismo id. Vea cuál de ellos es el correcto.'
	},
	'cell-fill': {
		title: 'Llenar lo que falta',
		does: 'Escribe en las celdas vacías lo que usted llena. Todas las demás se quedan.'
	}
};
