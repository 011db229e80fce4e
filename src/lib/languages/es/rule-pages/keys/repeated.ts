/* Sentences that several rules of this family say. */

export const aeriesSchools =
	'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Schools cada escuela que se debe enviar.';
export const aeriesEnrolled =
	'Un estudiante está en la exportación solo si tiene un registro vigente de inscripción en una clase. Mire primero allí cuando falte un estudiante.';
export const lettersCount =
	'Los ids que se diferencian en mayúsculas y minúsculas son ids distintos.';
