/** Words before a date that say what the date is of. Longer ones first. */
export const LABELS: Readonly<Record<'published' | 'updated', readonly string[]>> = {
  published: [
    'first published',
    'date published',
    'published',
    'publication date',
    'posted',
    'issued',
    'created',
    'released',
    'date',
    'status',
    'publicado',
    'publicada',
    'fecha',
    'publié',
    'publiée',
    'veröffentlicht',
    'erstellt',
    'stand',
    'datum',
  ],
  updated: [
    'last updated',
    'last modified',
    'last update',
    'date modified',
    'updated',
    'update',
    'modified',
    'put up to date',
    'última actualización',
    'actualizado',
    'actualizada',
    'mis à jour',
    'mise à jour',
    'zuletzt aktualisiert',
    'aktualisiert',
  ],
}

/** Small words between a label and its date. */
export const LINKS = ['on', 'at', 'el', 'le', 'la', 'am', 'um', 'vom', 'à', 'a las', 'a la', 'den'] as const

/** Small words between a day and the time of day. */
export const TIME_LINKS = ['at', 'a las', 'a la', 'à', 'um', 'gegen', 'as of'] as const

/** Names of the days of the week, whole and cut short, in the languages whose months are read. */
export const WEEKDAYS = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tues', 'tue', 'wed', 'thurs', 'thur', 'thu', 'fri', 'sat', 'sun'],
  ...['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  ...['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
] as const
