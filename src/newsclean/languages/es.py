"""Spanish."""

NAME = "Spanish"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    de la el que en y a los se del las un por con una su para es al lo como más pero sus le ha fue
    este ya no porque esta son entre cuando muy sin
"""
MONTHS = """
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
    diciembre ene feb mar abr may jun jul ago sep sept set oct nov dic
"""
WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom"
DATE_WORDS = "de del a las la el los h hs hrs horas hora"
HOME = """
    inicio
    portada
    página de inicio
    página principal
    home
"""
OUTLETS = """
    noticias diario periódico prensa actualidad el la los las nacional mundo país tiempo tiempos
    hoy ahora agencia revista gaceta correo heraldo tribuna voz vanguardia universal digital
"""
ENTRIES = """
    América Latina
    Arte
    Belleza
    Bienestar
    Ciencia
    Ciencia y Tecnología
    Cine
    Ciudad
    Cocina
    Columnas
    Columnistas
    Derechos Humanos
    Editorial
    Educación
    Empleo
    Empresas
    Energía
    Entretenimiento
    Entrevistas
    España
    Estilo
    Estilo de vida
    Europa
    Familia
    Finanzas
    Fútbol
    Gastronomía
    Gente
    Historia
    Hogar
    Innovación
    Internacionales
    Inversiones
    Juegos
    Justicia
    Libros
    Literatura
    Local
    Medio ambiente
    Mercados
    Moda
    Motor
    Mujer
    Música
    Nacionales
    Negocios
    País
    Policiales
    Provincias
    Psicología
    Recetas
    Regional
    Reportajes
    Series
    Soluciones
    Televisión
    Turismo
    Viajes
    Videojuegos
    Vivienda
    África
"""
LINES = {
    "navigation": """
        Saltar al contenido
        Ir al contenido
        Ir al contenido principal
        Saltar a contenido
        Saltar al contenido principal
        Saltar a la navegación
        Pasar al contenido principal
        Usted está aquí
        Volver arriba
        Ir arriba
        Subir al inicio
        Volver al inicio
        Ir al inicio
        Volver a la portada
        Alternar navegación
        Página {n} de {n}
        Página siguiente
        Página anterior
        Siguiente página
        Resultados de búsqueda
        Ir a la portada
        Abrir buscador
        Menú principal
        Buscar por
        Resultados de la búsqueda
        Búsqueda de resultados
        No se encontró la página
        Página no encontrada
        Página {n}
        Abrir la barra de herramientas
        Desplazarse al contenido
        Ir a la barra de herramientas
        Abrir el menú
        Abrir menú
        Alternar menú
        Cerrar búsqueda
        Cerrar el menú
        Cerrar el menú inferior
        Cerrar la búsqueda
        Cerrar Menú
        Expande el menú inferior
        Expandir el menú inferior
        Menú de pie de página
        Menú del pie de página
        Menú Pie de Página
        Menú secundario
        Mostrar menu
        Plegar menú inferior
        Busca títulos o contenido
        Comienza a escribir y presiona Intro para buscar
        Disculpa, no hay entradas para lo que buscas.
        Error 404: Página no encontrada
        Lo sentimos, no hay entradas de lo que busca.
        Lo siento, no hay artículos de lo que busca.
        No se encontraron resultados
        No se encontró nada
        No se ha encontrado nada
        Parece que esta página no existe.
        Parece que no encontramos lo que estás buscando. Puede que una búsqueda te ayude.
        Parece que no hay nada en esa ubicación. ¿Querés probar con una búsqueda?
        Parece que no hemos podido encontrar lo que estás buscando. Quizá pueda ayudarte una búsqueda.
        Parece que no se ha encontrado nada en esta ubicación. ¿Quieres probar una búsqueda?
        ¡Vaya! Esta página no se encuentra.
        ¡Vaya! No se ha podido encontrar esa página.
        Ir al menú principal
        Ir al pie de página
        Cargar más artículos
        Cargar más entradas
        Navegación de la entrada
    """,
    "read_times": """
        {n} min de lectura
        {n} mins de lectura
        {n} minuto de lectura
        {n} minutos de lectura
        Lectura de {n} minutos
        Lectura de {n} min
        Lectura: {n} min
        Lectura: {n} minutos
        Tiempo de lectura: {n} min
        Tiempo de lectura: {n} minutos
        Tiempo de lectura: {n} minuto
        Tiempo de lectura {n} min
        Tiempo de lectura estimado: {n} minutos
        Tiempo estimado de lectura: {n} minutos
        Tiempo aproximado de lectura: {n} minutos
        Tiempo aprox. de lectura: {n} min
        Se lee en {n} minutos
        Lee en {n} minutos
        Lectura {n} min
        Menos de un minuto de lectura
        {n}' de lectura
        Tiempo de lectura aproximado: {n} minutos
        Tiempo de lectura {n} minuto
        Tiempo de lectura {n} minutos
        {n} min. de lectura
        Tiempo de lectura: {n} minutos de lectura
    """,
    "post_meta": """
        Publicado el {date}
        Publicado el: {date}
        Publicado: {date}
        Publicada el {date}
        Publicado el {date} por {name}
        Publicado por {name}
        Publicado por {name} el {date}
        Por {name}
        Por {name} el {date}
        Por {name} | {date}
        Por {name} - {date}
        Por {name}, {date}
        Por: {name}
        Escrito por {name}
        Escrito por {name} el {date}
        Actualizado el {date}
        Actualizado: {date}
        Actualizado a las {date}
        Actualizado {date}
        Actualizada el {date}
        Última actualización: {date}
        Última actualización el {date}
        Última modificación: {date}
        Fecha de publicación: {date}
        Publicado el {date}. Actualizado el {date}
        Publicado {date} | Actualizado {date}
        Creado: {date}
        Modificado: {date}
        Autor: {name}
        Autora: {name}
        Texto: {name}
        Redacción: {name}
        Edición: {name}
        Por Redacción
        Por la Redacción
        Redacción Central
        Redacción digital
        De la Redacción
        {n} vistas
        {n} visitas
        {n} lecturas
        Visto {n} veces
        Visitas: {n}
        Vistas: {n}
        Hace {n} hora
        Hace {n} día
        Hace {n} semanas
        Hace {n} meses
        Esta entrada fue publicada en {title}. Guarda el enlace permanente.
        Esta entrada fue publicada en {title}. Añade a favoritos el enlace permanente.
        Entrada fija
        hace {n} días
        hace {n} horas
        hace {n} minutos
        Última actualización el {date} por {name}
        Última actualización: {date} por {name}
        Actualizado el {date} por {name}
        Publicado en {} Etiquetado {}
        Publicado en {} Etiquetado como {}
        Publicado en {} Etiquetado con {}
        Publicado en {} | Etiquetado {}
        Publicado en {} y etiquetado {}
        Publicado en: {} Etiquetado: {title}
        Publicado en: {} Etiquetas: {title}
        Categorías {} Etiquetas {}
        Categorías: {} Etiquetas: {title}
        Categoría: {} Etiquetas: {title}
        Categorías: {} Tags: {title}
        Archivado en: {} Etiquetado como: {title}
        Archivado en {} Etiquetado como {}
        Este artículo fue publicado originalmente el {date}
        Este artículo se publicó originalmente el {date}
        Esta nota fue publicada originalmente el {date}
        Publicación de la entrada: {date}
        Categoría de la entrada: {title}
        Comentarios de la entrada: {}
        Última modificación de la entrada: {date}
    """,
    "related_links": """
        Leer noticia
        Leer la nota completa
        Lee la nota completa aquí
        Lea la nota completa
        Seguir leyendo
        Continuar leyendo
        Leer artículo completo
        Ver nota completa
        Ver más noticias
        Ver todas las noticias
        Más información
        Noticia anterior
        Noticia siguiente
        Artículo anterior
        Artículo siguiente
        Siguiente artículo
        Próximo artículo
        Entrada anterior
        Entrada siguiente
        Nota anterior
        Nota siguiente
        Navegación de entradas
        Publicación anterior
        Publicación siguiente
        Leer más noticias
        Cargar más noticias
        Entradas anteriores
        Artículos anteriores
        Entradas siguientes
        Artículos siguientes
        Artículos antiguos
        Publicaciones no relacionadas.
        Cargar más
        Continúa leyendo
        Lee la nota completa
        Leer la noticia completa
        Leer nota completa
        Ver archivo
        Ver el archivo
        próxima entrada
        Próxima nota
        Siguiente noticia
        Lee el artículo completo
        Leer el artículo completo
        Ver todos los artículos
        Más información aquí
    """,
    "comment_prompts": """
        No hay comentarios
        Sé el primero en comentar
        Sé el primero en comentar esta noticia
        Ver comentarios
        Ver todos los comentarios
        Ver {n} comentarios
        Comenta esta noticia
        Comentar esta noticia
        Inicia sesión para comentar
        Regístrate para comentar
        Cancelar respuesta
        Cancelar la respuesta
        Publicar el comentario
        Publicar comentario
        Enviar comentario
        ¿Has encontrado un error?
        ¿Encontraste un error? Avísanos
        Reportar un error
        Avísame por email si hay nuevos comentarios
        Normas de participación
        Normas para comentar
        Responder a {name}
        Los comentarios son responsabilidad de sus autores
        Iniciar sesión para responder
        Acceder para responder
        Ordenar por: más recientes
        Valora esta noticia
        Comentar este artículo
        Para comentar debes registrarte
        Para comentar debes iniciar sesión
        1 comentario
        Califica este artículo
        Reportar error
        ¿Encontraste un error?
        ¿Qué te pareció esta noticia?
        ¿Te resultó útil este artículo?
        Añadir un comentario
        Cargar más comentarios
        Mostrar comentarios
        Publicar un comentario
        Aún no hay comentarios.
        Cargando comentarios
        Comentarios desactivados
        Comentarios desactivados en {headline}
        Disculpa, los comentarios están cerrados.
        Escriba su contraseña para ver los comentarios.
        Escribe tu contraseña para ver los comentarios.
        Escribí tu contraseña para ver los comentarios.
        Lo sentimos, el formulario de comentarios está cerrado en este momento.
        Lo sentimos, los comentarios están cerrados.
        Lo siento, el formulario de comentarios está cerrado en este momento.
        Lo siento, los comentarios están cerrados para este elemento.
        Lo siento, los comentarios están cerrados.
        Los comentarios para esta entrada están cerrados.
        Mostrar más comentarios
        Su comentario está en espera de moderación.
        Su comentario está en espera para ser aceptado.
        Tu comentario está pendiente de moderación.
        Accede para dejar un comentario
        Accede para responder
        Aviso de privacidad de Akismet
        Clic para cancelar respuesta.
        Conectado como {}. Edita tu perfil.
        Correo (no será publicado)
        E-mail (no será publicado)
        Escribe un comentario
        Escribir un Comentario
        Haga clic aquí para cancelar la respuesta.
        Haz clic aquí para cancelar la respuesta.
        Inicia sesión para dejar un comentario
        Inicia sesión para responder
        Inicie sesión para dejar un comentario
        Inicie sesión para que agregue un comentario
        Inicie sesión para responder
        Recibir un correo electrónico con cada nueva entrada.
        Recibir un correo electrónico con los siguientes comentarios a esta entrada.
        Recibir un email con cada nueva entrada.
        Recibir un email con los siguientes comentarios a esta entrada.
        Respuestas a mis comentarios
        Suscribir sin comentar
        Comentarios anteriores
        Comentarios más recientes
        Comentarios siguientes
        Navegación de comentarios
        Comentarios más viejos
        Últimos comentarios
        ¿Qué opinas? Déjanos tu comentario
        ¿Qué opinas? Déjanos tu opinión en los comentarios
        ¿Qué opinas? Cuéntanos en los comentarios
        ¿Qué te parece? Cuéntanos en los comentarios
        Cuéntanos en los comentarios
        Cuéntanoslo en los comentarios
        Déjanos tu comentario
        Déjanos tu opinión en los comentarios
        Deja tu opinión en los comentarios
        Comparte tu opinión en los comentarios
        Te leemos en los comentarios
        ¿Te ha resultado útil este artículo?
        ¿Te ha sido útil este artículo?
        ¿Te ha resultado útil esta página?
        ¿Te resultó útil esta página?
        ¿Te ha resultado útil esta información?
        ¿Fue útil este artículo?
        ¿Te sirvió este artículo?
        ¿Te gustó este artículo?
        ¿Te ha gustado este artículo?
        ¿Le resultó útil este artículo?
        ¡Haz clic en una estrella para puntuarlo!
        ¡Haz clic en una estrella para puntuar!
        Promedio de puntuación {n} / {n}. Recuento de votos: {n}
        Puntuación media {n} / {n}. Recuento de votos: {n}
        Hasta ahora, ¡no hay votos!. Sé el primero en puntuar este contenido.
        ¡No hay votos hasta ahora! Sé el primero en puntuar este contenido.
        ¡Siento que este contenido no te haya sido útil!
        ¡Déjame mejorar este contenido!
        Dime, ¿cómo puedo mejorar este contenido?
        Gracias por tu opinión
        Gracias por tus comentarios
        Informar de un error
        Notificar un error
        ¿Has visto un error?
        Regístrese para comentar
    """,
    "share_prompts": """
        Compartir en Facebook
        Compartir en Twitter
        Compartir en X
        Compartir en WhatsApp
        Compartir en Telegram
        Compartir en LinkedIn
        Compartir en Pinterest
        Comparte en Facebook
        Comparte en Twitter
        Comparte en X
        Comparte en WhatsApp
        Comparte en Telegram
        Comparte en LinkedIn
        Comparte en Pinterest
        Compartir por correo electrónico
        Comparte esta noticia
        Comparte este artículo
        Comparte esta entrada
        Comparte esto
        Comparte la noticia
        Comparta esta noticia
        Compartir noticia
        Compartir esta noticia
        Compartir artículo
        Compartir este artículo
        Compártelo con tus amigos
        Comparte en tus redes sociales
        Comparte con tus amigos
        Compartir vía
        Copiar enlace
        Copiar link
        Enlace copiado
        Enlace copiado al portapapeles
        {n} compartidos
        {n} veces compartido
        {n} Shares
        Me gusta esto
        Me gusta Cargando
        Sé el primero en decir que te gusta
        A {n} personas les gusta esto
        Enviar por correo electrónico
        Enviar por WhatsApp
        Guardar artículo
        Guardar noticia
        Se abre en una ventana nueva
        se abre en una nueva pestaña
        ¿Te gustó este artículo? Compártelo
        A {n} blogueros les gusta esto
        Comparte esta nota
        Compartir en Reddit
        Compartir esto
        Compartir nota
        Compartir por correo
        Compartir por e-mail
        Compartir por WhatsApp
        Compartí esta nota
        Enviar por correo
        Enviar por email
        Enviar vía email
        Pinear en Pinterest
        Publicar en Reddit
        Tuitear en Twitter
        Haz clic para compartir en X
        Haz clic para compartir en X (Se abre en una ventana nueva)
        Haz clic para compartir en X(Se abre en una ventana nueva)
        Haz clic para compartir en Twitter
        Haz clic para compartir en Twitter (Se abre en una ventana nueva)
        Haz clic para compartir en Twitter(Se abre en una ventana nueva)
        Haz clic para compartir en Facebook
        Haz clic para compartir en Facebook (Se abre en una ventana nueva)
        Haz clic para compartir en Facebook(Se abre en una ventana nueva)
        Haz clic para compartir en LinkedIn
        Haz clic para compartir en LinkedIn (Se abre en una ventana nueva)
        Haz clic para compartir en LinkedIn(Se abre en una ventana nueva)
        Haz clic para compartir en WhatsApp
        Haz clic para compartir en WhatsApp (Se abre en una ventana nueva)
        Haz clic para compartir en WhatsApp(Se abre en una ventana nueva)
        Haz clic para compartir en Telegram
        Haz clic para compartir en Telegram (Se abre en una ventana nueva)
        Haz clic para compartir en Telegram(Se abre en una ventana nueva)
        Haz clic para compartir en Reddit
        Haz clic para compartir en Reddit (Se abre en una ventana nueva)
        Haz clic para compartir en Reddit(Se abre en una ventana nueva)
        Haz clic para compartir en Pinterest
        Haz clic para compartir en Pinterest (Se abre en una ventana nueva)
        Haz clic para compartir en Pinterest(Se abre en una ventana nueva)
        Haz clic para compartir en Tumblr
        Haz clic para compartir en Tumblr (Se abre en una ventana nueva)
        Haz clic para compartir en Tumblr(Se abre en una ventana nueva)
        Haz clic para compartir en Pocket
        Haz clic para compartir en Pocket (Se abre en una ventana nueva)
        Haz clic para compartir en Pocket(Se abre en una ventana nueva)
        Haz clic para compartir en Mastodon
        Haz clic para compartir en Mastodon (Se abre en una ventana nueva)
        Haz clic para compartir en Mastodon(Se abre en una ventana nueva)
        Haz clic para compartir en Threads
        Haz clic para compartir en Threads (Se abre en una ventana nueva)
        Haz clic para compartir en Threads(Se abre en una ventana nueva)
        Haz clic para compartir en Bluesky
        Haz clic para compartir en Bluesky (Se abre en una ventana nueva)
        Haz clic para compartir en Bluesky(Se abre en una ventana nueva)
        Haz clic para compartir en Nextdoor
        Haz clic para compartir en Nextdoor (Se abre en una ventana nueva)
        Haz clic para compartir en Nextdoor(Se abre en una ventana nueva)
        Haz clic para compartir en Skype
        Haz clic para compartir en Skype (Se abre en una ventana nueva)
        Haz clic para compartir en Skype(Se abre en una ventana nueva)
        Haz clic en Compartir en X
        Haz clic en Compartir en X (Se abre en una ventana nueva)
        Haz clic en Compartir en X(Se abre en una ventana nueva)
        Haz clic en Compartir en Twitter
        Haz clic en Compartir en Twitter (Se abre en una ventana nueva)
        Haz clic en Compartir en Twitter(Se abre en una ventana nueva)
        Haz clic en Compartir en Facebook
        Haz clic en Compartir en Facebook (Se abre en una ventana nueva)
        Haz clic en Compartir en Facebook(Se abre en una ventana nueva)
        Haz clic en Compartir en LinkedIn
        Haz clic en Compartir en LinkedIn (Se abre en una ventana nueva)
        Haz clic en Compartir en LinkedIn(Se abre en una ventana nueva)
        Haz clic en Compartir en WhatsApp
        Haz clic en Compartir en WhatsApp (Se abre en una ventana nueva)
        Haz clic en Compartir en WhatsApp(Se abre en una ventana nueva)
        Haz clic en Compartir en Telegram
        Haz clic en Compartir en Telegram (Se abre en una ventana nueva)
        Haz clic en Compartir en Telegram(Se abre en una ventana nueva)
        Haz clic en Compartir en Reddit
        Haz clic en Compartir en Reddit (Se abre en una ventana nueva)
        Haz clic en Compartir en Reddit(Se abre en una ventana nueva)
        Haz clic en Compartir en Pinterest
        Haz clic en Compartir en Pinterest (Se abre en una ventana nueva)
        Haz clic en Compartir en Pinterest(Se abre en una ventana nueva)
        Haz clic en Compartir en Tumblr
        Haz clic en Compartir en Tumblr (Se abre en una ventana nueva)
        Haz clic en Compartir en Tumblr(Se abre en una ventana nueva)
        Haz clic en Compartir en Pocket
        Haz clic en Compartir en Pocket (Se abre en una ventana nueva)
        Haz clic en Compartir en Pocket(Se abre en una ventana nueva)
        Haz clic en Compartir en Mastodon
        Haz clic en Compartir en Mastodon (Se abre en una ventana nueva)
        Haz clic en Compartir en Mastodon(Se abre en una ventana nueva)
        Haz clic en Compartir en Threads
        Haz clic en Compartir en Threads (Se abre en una ventana nueva)
        Haz clic en Compartir en Threads(Se abre en una ventana nueva)
        Haz clic en Compartir en Bluesky
        Haz clic en Compartir en Bluesky (Se abre en una ventana nueva)
        Haz clic en Compartir en Bluesky(Se abre en una ventana nueva)
        Haz clic en Compartir en Nextdoor
        Haz clic en Compartir en Nextdoor (Se abre en una ventana nueva)
        Haz clic en Compartir en Nextdoor(Se abre en una ventana nueva)
        Haz clic en Compartir en Skype
        Haz clic en Compartir en Skype (Se abre en una ventana nueva)
        Haz clic en Compartir en Skype(Se abre en una ventana nueva)
        Compartir en X (Se abre en una ventana nueva)
        Compartir en X(Se abre en una ventana nueva)
        Compartir en Twitter (Se abre en una ventana nueva)
        Compartir en Twitter(Se abre en una ventana nueva)
        Compartir en Facebook (Se abre en una ventana nueva)
        Compartir en Facebook(Se abre en una ventana nueva)
        Compartir en LinkedIn (Se abre en una ventana nueva)
        Compartir en LinkedIn(Se abre en una ventana nueva)
        Compartir en WhatsApp (Se abre en una ventana nueva)
        Compartir en WhatsApp(Se abre en una ventana nueva)
        Compartir en Telegram (Se abre en una ventana nueva)
        Compartir en Telegram(Se abre en una ventana nueva)
        Compartir en Reddit (Se abre en una ventana nueva)
        Compartir en Reddit(Se abre en una ventana nueva)
        Compartir en Pinterest (Se abre en una ventana nueva)
        Compartir en Pinterest(Se abre en una ventana nueva)
        Compartir en Tumblr
        Compartir en Tumblr (Se abre en una ventana nueva)
        Compartir en Tumblr(Se abre en una ventana nueva)
        Compartir en Pocket
        Compartir en Pocket (Se abre en una ventana nueva)
        Compartir en Pocket(Se abre en una ventana nueva)
        Compartir en Mastodon
        Compartir en Mastodon (Se abre en una ventana nueva)
        Compartir en Mastodon(Se abre en una ventana nueva)
        Compartir en Threads
        Compartir en Threads (Se abre en una ventana nueva)
        Compartir en Threads(Se abre en una ventana nueva)
        Compartir en Bluesky
        Compartir en Bluesky (Se abre en una ventana nueva)
        Compartir en Bluesky(Se abre en una ventana nueva)
        Compartir en Nextdoor
        Compartir en Nextdoor (Se abre en una ventana nueva)
        Compartir en Nextdoor(Se abre en una ventana nueva)
        Compartir en Skype
        Compartir en Skype (Se abre en una ventana nueva)
        Compartir en Skype(Se abre en una ventana nueva)
        Haz clic para compartir en {} (Se abre en una ventana nueva)
        Haz clic para compartir en {}(Se abre en una ventana nueva)
        Compartir en {}
        Compartir en {} (Se abre en una ventana nueva)
        Compartir en {}(Se abre en una ventana nueva)
        Haz clic para enviar un enlace por correo electrónico a un amigo (Se abre en una ventana nueva)
        Haz clic para enviar un enlace por correo electrónico a un amigo(Se abre en una ventana nueva)
        Enviar un enlace por correo electrónico a un amigo
        Enviar un enlace por correo electrónico a un amigo (Se abre en una ventana nueva)
        Enviar un enlace por correo electrónico a un amigo(Se abre en una ventana nueva)
        Enviar enlace a un amigo por correo electrónico
        Enviar enlace a un amigo por correo electrónico (Se abre en una ventana nueva)
        Enviar enlace a un amigo por correo electrónico(Se abre en una ventana nueva)
        Haz clic para imprimir (Se abre en una ventana nueva)
        Haz clic para imprimir(Se abre en una ventana nueva)
        Imprimir (Se abre en una ventana nueva)
        ¿Te ha gustado? ¡Compártelo!
        ¿Te gustó? ¡Compártelo!
        ¿Te ha gustado este artículo? ¡Compártelo!
        ¿Te gustó este artículo? ¡Compártelo!
        ¿Te ha gustado este artículo? ¡Compártelo con tus amigos!
        ¿Te gustó esta nota? ¡Compártela!
        Si te ha gustado este artículo, compártelo
        Si te ha gustado, ¡compártelo!
        Si te gustó, ¡compártelo!
        Comparte este artículo con tus amigos
        Compartir esta entrada
        Compártelo en tus redes
        Compartir en redes sociales
        Guardar en Pinterest
    """,
    "follow_prompts": """
        Síguenos en Facebook
        Síguenos en Twitter
        Síguenos en X
        Síguenos en WhatsApp
        Síguenos en Telegram
        Síguenos en LinkedIn
        Síguenos en Pinterest
        Síguenos en Google News
        Síguenos en Google Noticias
        Síguenos en Instagram
        Síguenos en YouTube
        Síguenos en nuestras redes sociales
        Síguenos en redes sociales
        Síganos en nuestras redes sociales
        Siga las noticias en Google News
        Sigue nuestro canal de WhatsApp
        Sigue el canal de WhatsApp
        Únete a nuestro canal de WhatsApp
        Únete a nuestro canal de Telegram
        Únete a nuestro grupo de WhatsApp
        Suscríbete a nuestro boletín
        Suscríbete a nuestra newsletter
        Suscríbete al boletín
        Suscríbete a la newsletter
        Suscríbase a nuestro boletín
        Suscríbete gratis a nuestro newsletter
        Recibe nuestro boletín
        Recibe las noticias en tu correo
        Recibe las últimas noticias en tu correo
        Recibe las noticias más importantes en tu correo
        Recibe gratis nuestra newsletter
        Apúntate a nuestra newsletter
        Regístrate a nuestro newsletter
        Descarga nuestra app
        Descarga nuestra aplicación
        Disponible en Google Play
        Activar notificaciones
        Activa las notificaciones
        Puedes darte de baja en cualquier momento
        Tu correo electrónico
        Ingresa tu correo electrónico
        Introduce tu correo electrónico
        Ingresa tu email
        Agréganos como fuente preferida en Google
        Añádenos como fuente preferida en Google
        Seguir en Google
        He leído y acepto la política de privacidad
        Acepto la política de privacidad
        Gracias por suscribirte
        Seguinos en Google News
        Suscríbete a nuestro newsletter
        Suscribite a nuestro newsletter
        Únete desde tu celular
        Seguir Blog
        Seguir el blog
        Suscríbete a nuestro canal
        Suscríbete a nuestro canal de YouTube
        Sígueme en Twitter
        Síguenos en las redes
        Suscríbete al blog por correo electrónico
        Escribe tu correo electrónico
        Introduce tu dirección de correo electrónico
        Introduce tu email
        La dirección de correo electrónico facilitada ya está suscrita, ¡gracias
        Recibe las últimas noticias
        Suscríbase a nuestras noticias
        Suscríbete al newsletter
        Tu dirección de correo electrónico
        Tu email
        ¡Suscríbeme a la lista de correo
        ¡Suscríbeme a la lista de suscriptores
        Únete a otros {n} suscriptores
        Únete a {n} suscriptor
        Suscríbete gratis a nuestra newsletter
        Suscríbete a nuestra newsletter y {title}
        Suscríbete a nuestra newsletter para {title}
        Suscríbete a nuestro boletín y {title}
        Suscríbete a nuestro boletín para {title}
        Suscríbete a nuestro canal de Telegram
        Suscríbete a nuestro canal de WhatsApp
        Suscríbete a nuestro podcast
        Suscríbete al canal de YouTube
        Suscríbete para recibir las últimas entradas en tu correo electrónico.
        Suscríbete ahora para seguir leyendo y obtener acceso al archivo completo.
        Introduce tu correo electrónico para suscribirte a este blog {title}
        Introduce tu correo electrónico para recibir {title}
        Ingresa tu correo electrónico para recibir {title}
        Descubre más desde {}
        Únete a {n} suscriptores más
        Al suscribirte, aceptas nuestra {title}
        Al suscribirte, aceptas nuestros {title}
        Al suscribirte, aceptas recibir {title}
        Al suscribirte aceptas nuestra {title}
        Al registrarte, aceptas nuestros {title}
        Al registrarte, aceptas nuestra {title}
        Al registrarse, usted acepta nuestra {title}
        Al enviar este formulario, aceptas {title}
        Al enviar este formulario, acepto {title}
        Al enviar este formulario, usted acepta {title}
        Al hacer clic en «Suscribirse», aceptas {title}
        He leído y acepto la política de privacidad y {title}
        Acepto los términos y condiciones
        Acepto recibir la newsletter
        Acepto recibir comunicaciones comerciales
        Responsable: {} Finalidad: {title}
        ¡No hacemos spam!
        ¡No hacemos spam! Lee nuestra política de privacidad para obtener más información.
        ¡No enviamos spam! Lee nuestra política de privacidad para más información.
        Revisa tu bandeja de entrada o la carpeta de spam para confirmar tu suscripción.
        Para más información, consulta nuestra política de privacidad.
        Consulta nuestra política de privacidad
        Puedes cancelar tu suscripción en cualquier momento
        Respetamos tu privacidad
        Gracias por tu suscripción
        No te pierdas ninguna noticia
        No te pierdas ningún artículo
        No te pierdas nada
        Nunca te pierdas una noticia
        Sé el primero en enterarte
        Haz clic aquí para unirte a nuestro canal de Telegram
        Haz clic aquí para unirte a nuestro canal de WhatsApp
        Haz clic aquí para unirte a nuestro grupo de WhatsApp
        Haz clic aquí para seguir nuestro canal de WhatsApp
        Haz clic aquí para suscribirte a nuestro boletín
        Haz clic aquí para suscribirte a nuestra newsletter
        Haz clic aquí para seguirnos en {}
        Únete a nuestra comunidad de WhatsApp
        Sigue nuestro canal de Telegram
        Síguenos en TikTok
        Síguenos en Facebook, {title}
        Síguenos en Instagram, {title}
        Síguenos en Facebook e Instagram
        Síganos en Facebook
        Síganos en Instagram
        Síganos en X
        Síganos en Google News
        Seguinos en Facebook
        Seguinos en Instagram
        Si te ha gustado este artículo, suscríbete {title}
        Si te gustó este artículo, suscríbete {title}
    """,
    "adverts": """
        Publicidad
        Espacio publicitario
        Contenido patrocinado
        Contenido promocionado
        Contenido de marca
        Publirreportaje
        La nota continúa después de la publicidad
        La noticia continúa después de la publicidad
        El artículo continúa después de la publicidad
        La información continúa después de la publicidad
        Continúa después de la publicidad
        Continúa leyendo después de la publicidad
        Sigue leyendo después de la publicidad
        Sigue después de la publicidad
        Seguir leyendo después del anuncio
        La nota sigue abajo
        Publicidad - Sigue leyendo debajo
        Cerrar anuncio
        Saltar anuncio
        Ocultar publicidad
        Este artículo contiene enlaces de afiliados
        Enlaces patrocinados
        Este artículo contiene enlaces de afiliados. {title}
        Este artículo contiene enlaces de afiliación. {title}
        Este artículo puede contener enlaces de afiliados.
        Este artículo puede contener enlaces de afiliados. {title}
        Este post contiene enlaces de afiliados. {title}
        Algunos de los enlaces de este artículo son de afiliados {title}
        Algunos enlaces de este artículo son afiliados {title}
        En calidad de Afiliado de Amazon, obtengo ingresos {title}
        En calidad de afiliado de Amazon, obtenemos ingresos {title}
        Como afiliado de Amazon, obtengo ingresos {title}
        ¿Por qué veo este anuncio?
        Ocultar anuncio
        Quitar anuncios
        Anúnciate aquí
        Anuncie aquí
        El artículo continúa después del anuncio
        Desplázate para continuar
    """,
    "paywalls": """
        Contenido exclusivo para suscriptores
        Exclusivo para suscriptores
        Solo para suscriptores
        Artículo exclusivo para suscriptores
        Este contenido es exclusivo para suscriptores
        Contenido solo para suscriptores
        Suscríbete para seguir leyendo
        Suscríbete para leer más
        Suscríbase para continuar leyendo
        Para seguir leyendo, suscríbete
        Para continuar leyendo, suscríbete
        Regístrate para seguir leyendo
        Regístrate gratis para seguir leyendo
        ¿Ya eres suscriptor? Inicia sesión
        ¿Ya estás suscrito? Inicia sesión
        ¿Ya tienes una cuenta? Inicia sesión
        ¿Ya tienes cuenta?
        Ya soy suscriptor
        ¿Eres suscriptor?
        Has alcanzado tu límite de artículos gratuitos
        Te quedan {n} artículos gratis
        Te quedan {n} artículos gratuitos
        Hazte suscriptor
        Apoya el periodismo independiente
        ¿Olvidaste tu contraseña?
        ¿Olvidó su contraseña?
        Crear una cuenta
        Suscríbase para acceso digital ilimitado
        Suscríbete para acceso ilimitado
        ¿Has olvidado tu contraseña?
        ¿Has perdido tu contraseña?
        Esta entrada está protegida por una contraseña. Ingrese la contraseña para ver los comentarios.
        Esta entrada está protegida. Introduce la contraseña para ver los comentarios.
        Esta entrada está protegida. Para verla, escribe la contraseña
        Este artículo está protegido. Ingrese la contraseña para ver los comentarios.
        Este contenido está protegido con contraseña. Ingresá la contraseña para verlo.
        Este contenido está protegido con contraseña. Por favor, introduce la contraseña para verlo.
        Has alcanzado el límite de artículos gratuitos
        Regístrate gratis
        Suscríbete para leer
        ¿Ya eres suscriptor?
        Iniciar sesión
        Cerrar sesión
        Apoya nuestro trabajo
        Apoya nuestro periodismo
        Apoya el periodismo independiente. {title}
        Apoya el periodismo local
        Hazte socio/a
        Haz tu donación
        Haz un donativo
        Quiero ser socio
        Suscríbete para leer el artículo completo
        Ver planes de suscripción
    """,
    "consents": """
        Utilizamos cookies
        Usamos cookies
        Este sitio utiliza cookies
        Este sitio web utiliza cookies
        Esta página web utiliza cookies
        Esta web usa cookies
        Utilizamos cookies propias y de terceros para mejorar nuestros servicios
        Utilizamos cookies propias y de terceros
        Utilizamos cookies para mejorar tu experiencia
        Si continúa navegando, consideramos que acepta su uso
        Si continúas navegando, aceptas su uso
        Al continuar navegando aceptas el uso de cookies
        Aceptar todas las cookies
        Rechazar todas las cookies
        Rechazar cookies
        Aceptar y continuar
        Aceptar y cerrar
        Configuración de privacidad
        Administrar preferencias
        Más información sobre cookies
        Valoramos su privacidad
        Valoramos tu privacidad
        Tu privacidad es importante para nosotros
        Siempre activado
        Nosotros y nuestros socios
        Este sitio está protegido por reCAPTCHA y se aplican la Política de privacidad y los Términos de servicio de Google
        Aceptar cookies
        Aceptar seleccionadas
        Aceptar todas
        Aceptar todo
        Aviso de cookies
        Cerrar y aceptar
        Configuración de cookies
        Configurar cookies
        Denegar todas las cookies
        Esta web utiliza cookies
        Este sitio web usa cookies y te permite controlar las que deseas activar
        Este sitio web utiliza Cookies para mejorar su experiencia.
        Gestionar cookies
        Gestionar el consentimiento
        Gestionar preferencias
        Guardar preferencias
        Leer más sobre cookies
        Mostrar/ocultar información sobre almacenamiento de cookies
        No vendas ni compartas mi información personal
        Ocultar la banner de cookies
        OK, aceptar todas
        Permitir todas las cookies
        Rechazar todas
        Rechazar todo
        Utilizamos cookies para asegurar que damos la mejor experiencia al usuario en nuestro sitio web. Si continúa utilizando este sitio asumiremos que está de acuerdo.
        Las cookies necesarias son absolutamente esenciales para que el sitio web {title}
        Las cookies necesarias son cruciales para las funciones básicas del sitio web {title}
        Las cookies funcionales ayudan a realizar ciertas funcionalidades {title}
        Las cookies funcionales ayudan a realizar determinadas funciones {title}
        Las cookies analíticas se utilizan para comprender cómo interactúan los visitantes {title}
        Las cookies analíticas se utilizan para entender cómo {title}
        Las cookies de rendimiento se utilizan para comprender y analizar {title}
        Las cookies de publicidad se utilizan para ofrecer a los visitantes {title}
        Las cookies publicitarias se utilizan para ofrecer a los visitantes {title}
        Otras cookies no categorizadas son {title}
        Para ofrecer las mejores experiencias, utilizamos tecnologías como las cookies {title}
        Para ofrecer las mejores experiencias, nosotros y nuestros socios utilizamos tecnologías {title}
        El almacenamiento o acceso técnico es estrictamente necesario {title}
        El almacenamiento o acceso técnico es necesario {title}
        El almacenamiento o acceso técnico que es utilizado exclusivamente {title}
        El almacenamiento o acceso técnico que se utiliza exclusivamente {title}
        Gestionar consentimiento
        Gestionar el consentimiento de las cookies
        Gestionar opciones
        Gestionar los servicios
        Gestionar {n} proveedores
        Leer más sobre estos propósitos
        Ver preferencias
        Siempre activo
        Este sitio está protegido por reCAPTCHA
        Este sitio está protegido por reCAPTCHA y {title}
        Este sitio web está protegido por reCAPTCHA y {title}
        Este formulario está protegido por reCAPTCHA {title}
    """,
    "feed_footers": """
        La entrada {headline} se publicó primero en {}.
        La entrada {headline} aparece primero en {}.
        La entrada {headline} apareció primero en {}.
        El cargo {headline} apareció primero en {}.
        Esta entrada {headline} apareció primero en {}.
        El artículo {headline} fue publicado originalmente en {}.
    """,
    "widgets": """
        Elegir categoría
        Seleccionar categoría
        Elegir mes
        Seleccionar mes
        Artículos (RSS)
        Comentarios (RSS)
        Elegir el mes
        Elegir la categoría
        Entradas (RSS)
        Feed de comentarios
        Feed de entradas
    """,
    "author_boxes": """
        Ver todas las entradas de {name}
        Ver todos los artículos de {name}
        Ver más artículos de {name}
        Ver todos los posts de {name}
        Ver biografía
        Ver perfil del autor
        Entradas de {name}
        Publicados por {name}
        Ver las publicaciones por este autor
        Visitar el sitio de {name}
        Visitar {name}’s sitio web
        Ver todas las publicaciones de {name}
        Ver todas las entradas del autor
        Ver todos los artículos del autor
        Ver todos los artículos de este autor
        Más sobre el autor
        Seguir al autor
        Seguir a {name} en Twitter
        Sigue a {name} en X
        Sigue a {name} en Twitter
        Sigue a {name} en Instagram
        Sigue a {name} en Facebook
        Sigue a {name} en LinkedIn
    """,
    "credits": """
        Con información de {name}
        Con información de agencias
        Con información de EFE
        Con información de AFP
        Con información de Reuters
        Fuente: EFE
        Fuente: AFP
        Fuente: Reuters
        Fuente: AP
        Fuente: {name}
        Foto: Cortesía
        Foto: Archivo
        Foto: Redes sociales
        Foto: Captura de pantalla
        Imagen de archivo
        Foto de archivo
        Foto ilustrativa
        Imagen ilustrativa
        Imagen referencial
        Foto referencial
        Captura de pantalla
        Foto de {name}
        Agencia EFE
        Foto cortesía
        Foto archivo
        Foto tomada de
    """,
    "players": """
        Escuchar artículo
        Escuchar noticia
        Escucha este artículo
        Escucha esta noticia
        Escuchar este artículo {n} min
        Escuchá esta nota
        Tu navegador no soporta el elemento de audio
        Tu navegador no soporta el elemento de video
        Su navegador no soporta el elemento de audio
        Tu navegador no admite el elemento audio
        Ver el video
        Ver video
        Mira el video
        Vea el video
        Ver galería de fotos
        Ver esta publicación en Instagram
        Ver imagen en grande
        Ampliar imagen
        Una publicación compartida por {}
        Una publicación compartida de {}
        Reproductor de audio
        Reproductor de vídeo
        Este pase de diapositivas requiere JavaScript
        Escucha esta nota aquí
        Escuchar esta nota
        Cargando vídeo
        Control deslizante de tiempo
        Control deslizante de volumen
        Descargar archivo
        Descargar fichero
        El pase de diapositivas requiere JavaScript.
        Escuchar este artículo
        Esta es una ventana modal
        Final de la ventana de diálogo.
        Habilita JavaScript
        Haga click para ver el pase de diapositivas.
        Haz clic para ver el pase de diapositivas.
        No se ha encontrado ninguna fuente compatible con este vídeo.
        Reproducir video
        Use las flechas Arriba/Abajo para subir o bajar el volumen.
        Velocidad de reproducción
        Ver galería
        Tu navegador no soporta el elemento vídeo.
        Tu navegador no soporta el elemento audio.
        Tu navegador no admite el elemento de vídeo.
        Tu navegador no es compatible con el elemento de vídeo.
        Tu navegador no es compatible con el elemento de audio.
        Tu navegador no soporta video HTML5.
        Tu navegador no soporta audio HTML5.
        Su navegador no soporta el elemento de video.
        Su navegador no soporta este video.
        Tu navegador no puede reproducir este vídeo.
    """,
    "footers": """
        Todos los derechos reservados
        © Todos los derechos reservados
        © {n} {}. Todos los derechos reservados.
        © {n} {} - Todos los derechos reservados
        Copyright © {n} {}. Todos los derechos reservados.
        © Copyright {n} {}. Todos los derechos reservados.
        Prohibida su reproducción total o parcial
        Prohibida la reproducción total o parcial de este contenido
        Política de privacidad
        Política de cookies
        Aviso legal
        Aviso de privacidad
        Términos y condiciones
        Términos de uso
        Términos de servicio
        Condiciones de uso
        Protección de datos
        Mapa del sitio
        Mapa web
        Anúnciate con nosotros
        Publicite con nosotros
        Imprimir artículo
        Imprimir esta página
        Descargar PDF
        Funciona gracias a WordPress
        Creado con WordPress
        Canal de denuncias
        Defensor del lector
        Política de privacidad | Aviso legal
        {n} - Todos los derechos reservados
        Todos los derechos reservados {n}
        Todos los derechos reservados © {n}
        Anúnciese con nosotros
        Prohibida la reproducción total o parcial
        Prohibida su reproducción
        Funciona con WordPress
        Gestionado con WordPress
        Potenciado por WordPress
        {} funciona gracias a WordPress
        {} | Funciona gracias a WordPress
        Diseño web: {}
        Diseño web por {}
        Diseñado por {}
        Desarrollado por {}
        Un sitio web oficial del Gobierno de los Estados Unidos
    """,
}
LEADS = {
    "navigation": """
        Resultados de la búsqueda para
    """,
    "post_meta": """
        Etiquetas
        Etiqueta
        Tags
        Temas relacionados
        Palabras clave
        Categorías
        Categoría
        Archivado en
        Etiquetado con
        Etiquetado como
        Categorizado como
        Publicado en
        Palabras clave
    """,
    "related_links": """
        Lee también
        Lee además
        Lee más
        Te puede interesar
        Le puede interesar
        Puede interesarle
        Te puede gustar
        También te puede interesar
        Te podría interesar
        Le recomendamos
        Te recomendamos
        Vea también
        Ver también
        Mira también
        Vea además
        Ver más
        Conoce más
        Nota relacionada
        Noticia relacionada
        Artículo relacionado
        Más información
        Sigue leyendo
        Seguir leyendo
        Seguí leyendo
        Además lea
        No te pierdas
        Anterior
        Siguiente
        Entrada anterior
        Entrada siguiente
        Lea
        Leer
        De interés
        PUEDES VER
    """,
    "share_prompts": """
        Haz clic para compartir en
        Haga clic para compartir en
        Haz clic para enviar un enlace por correo electrónico a un amigo
    """,
    "widgets": """
        Archivo de categoría
        Archivo de etiqueta
        Archivos de la categoría
        Archivos de la etiqueta
    """,
    "credits": """
        Foto
        Fotos
        Fotografía
        Crédito
        Créditos
        Cortesía
        Imagen
        Ilustración
        Fuente de la imagen
        Fotografías
    """,
    "footers": """
        Haz clic para imprimir
    """,
    "author_boxes": """
        Sigue al autor en
    """,
}
HEADINGS = {
    "related_links": """
        Noticias relacionadas
        Notas relacionadas
        Artículos relacionados
        Entradas relacionadas
        Contenido relacionado
        Contenidos relacionados
        Temas relacionados
        Te puede interesar
        También te puede interesar
        Te podría interesar
        Le puede interesar
        Quizás te interese
        Quizá te interese
        Recomendado para ti
        Recomendados para ti
        Te recomendamos
        Lo más leído
        Las más leídas
        Más leídas
        Más leídos
        Más vistas
        Más noticias
        Más noticias de {name}
        Más sobre este tema
        Más de este autor
        Más del autor
        Otras noticias
        Últimas noticias
        Lee también
        Lea también
        Leer más
        Sigue leyendo
        Artículos similares
        Publicaciones relacionadas
        Noticias destacadas
        Más en esta sección
        Seguí leyendo
        Mira también
        Lo más popular
        Noticias más leídas
        Otras noticias de interés
        Las más vistas
        Videos recomendados
        Lo que tenés que saber hoy
        Más historias
        No te pierdas
        Post Relacionados
        También te podría gustar
        Video recomendado
        Vídeo recomendado
        Otros artículos que te pueden interesar
        Otras entradas que te pueden interesar
        Otros artículos que te pueden gustar
        Artículos que te pueden interesar
        Estos artículos te pueden interesar
        También te puede gustar
        También te pueden interesar
        Si te ha gustado este artículo, te puede interesar
        Si te gustó este artículo, te puede interesar
        Otros lectores también leyeron
        Los lectores también leyeron
        Más de esta categoría
        Más en esta categoría
        Más artículos de esta categoría
        Otras noticias que te pueden interesar
    """,
    "widgets": """
        Entradas recientes
        Comentarios recientes
        Artículos recientes
        Nube de etiquetas
        Entradas populares
        Publicaciones recientes
        Noticias recientes
        Entradas y Páginas Populares
        Mensajes y Páginas Populares
    """,
    "author_boxes": """
        Sobre el autor
        Sobre la autora
        Acerca del autor
        Más artículos de {name}
        Otros artículos del autor
        Acerca de la autora
        Más notas de {name}
    """,
    "contents_tables": """
        Tabla de contenidos
        Tabla de contenido
        Índice de contenidos
        Contenido del artículo
        En este artículo
        Contenidos del artículo
    """,
}
ENDINGS = {
    "comment_prompts": """
        Deja una respuesta
        Dejar una respuesta
        Deja un comentario
        Dejar un comentario
        Deje un comentario
        Deje su comentario
        Deje una respuesta
        Deja una respuesta Cancelar la respuesta
        Deja una respuesta Cancelar respuesta
        Dejar una respuesta Cancelar respuesta
        Deja un comentario Cancelar respuesta
        Cancelar la respuesta Deja una respuesta
        Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
        Los campos obligatorios están marcados con *
        Los comentarios están cerrados
        Comentarios cerrados
        Deja una respuesta a {headline}
        Responder a {title} Cancelar respuesta
        {n} comentarios en «{title}»
        {n} comentarios en “{title}”
        {n} pensamientos sobre “{title}”
        Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
        Debes iniciar sesión para publicar un comentario
        Lo siento, debes estar conectado para publicar un comentario
        Agregue un comentario
        Agregar un comentario
        Responder a {headline}
        Añdir un comentario a {headline}
        Los campos necesarios están marcados {}
        Los campos necesarios están marcados
        Los campos requeridos están marcados {}
        Los campos requeridos están marcados
        Tu dirección de correo electrónico no será publicada.
        Su dirección de correo no se hará público.
        Disculpa, debes iniciar sesión para escribir un comentario.
        Usted debe iniciar sesión para publicar un comentario.
        Agregue un comentario Cancelar respuesta
        Agregar un comentario Cancelar respuesta
        Un comentario en “{title}”
        Un pensamiento sobre “{title}”
        Una respuesta a «{title}»
        Una respuesta en “{title}”
        {n} opiniones en “{title}”
        {n} respuesta a {headline}
        {n} respuestas a {headline}
        {n} respuestas a «{title}»
        {n} respuestas en “{title}”
        Deja tu opinión
        Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.
        Guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que haga un comentario.
        Lo siento, tenés que estar conectado para publicar un comentario.
        Para comentar debe estar registrado.
        Por favor ingrese su nombre aquí
        ¡Por favor ingrese su comentario
        {n} comentario
        {n} comentarios
        Comentarios ({n})
        Comentarios: {n}
    """,
}
CARDS = {
    "related_links": """
        En "{}"
    """,
}
COMPANIONS = {
    "navigation": """
        Estás aquí
        Inicio
        Menú
        Portada
        Cerrar
        Buscar
        Búsqueda
        Noticias
        Política
        Economía
        Nacional
        Internacional
        Deportes
        Cultura
        Sociedad
        Opinión
        Mundo
        Salud
        Tecnología
        Espectáculos
        Sucesos
        Videos
        Última hora
        Cargando
        Enlaces sociales
        Navegación
        Secciones
        Subir
        Vínculos sociales
        Desplazar hacia abajo
        Desplazarse hacia abajo
        Scroll hacia abajo
        Esta página no existe
        No Encontrado
        No hay nada aquí
        No hay nada por acá.
        Preguntas frecuentes
        Servicios
        Nuestros servicios
        Productos
        Precios
        Tienda
        Carrito
        Lista de deseos
        Finalizar compra
        Casos de éxito
        Solicitar presupuesto
        Pide presupuesto
        Solicita una demo
        Solicitar una demo
        Reserva una demo
        Contacta con nosotros
        Inglés
        Francés
        Alemán
        Portugués
        Italiano
    """,
    "read_times": """
        Tiempo de lectura
    """,
    "post_meta": """
        Entrada destacada
        Sin categoría
        Editar
        Autor de la entrada
        Editar esto
        Redacción
        Publicado el
        Publicado por
        Actualizado el
        Actualizado
        Última actualización
        Etiquetado
        Escrito por
        Revisado por
        Editado por
        Verificado por
    """,
    "related_links": """
        Lo más visto
        Lo último
        Lo más reciente
        Noticias de hoy
        Lo que debes saber
        Previo
        Anterior
        Siguiente
        Posterior
        más
        Archivado en
        Destacados
        En portada
        Recomendados
        Relacionado
        Relacionados
        Tendencias
        Leé más
        Mostrar más
        Ver más
        Ver todas
        Ver todo
        Primera
        Última
        Infórmate más
        Informate más
    """,
    "comment_prompts": """
        Sin comentarios
        {name} dice:
        {name} dijo:
        Comentarios
        Comentar
        Responder
        Comentario
        Reportar
        Respuesta
        Nombre
        Correo electrónico
        Correo
        Web
        Sitio web
        ¿Tienes información?
        Deja tu comentario
        Citar
        Denunciar
        {n} respuestas
        Su comentario
        Tu comentario
        requerido
        Sí No
        Más recientes
        Más antiguos
        Más votados
    """,
    "share_prompts": """
        Compartir
        Comparte
        Facebook
        Twitter
        WhatsApp
        Telegram
        Me gusta
        Guardar
        ventana nueva
        Compártelo
        Compartir/Guardar
        Marcador
        Tuitear
        Guardado
        Copiar
        Enlace
        Por correo
    """,
    "follow_prompts": """
        Mantente al día
        Mantente conectado
        Mantente informado
        Newsletter
        Newsletters
        Boletines
        Suscríbete
        Suscribirse
        Seguir
        Síguenos
        Redes sociales
        Seguinos en
        Síganos en
        Síguenos en
        Boletín
        Dirección de correo electrónico
        Dirección de email
        Quiero suscribirme
        Recibí las noticias
        Suscribir
        Suscribite
    """,
    "adverts": """
        Anuncio
        Anuncios
        Patrocinado
    """,
    "paywalls": """
        Apóyanos
        Hazte socia
        Hazte socio
        Hazte miembro
        Haz una donación
        Inicia sesión
        Ingresar
        Acceder
        Suscriptores
        Regístrate
        Desconectar
        Administración
        Crear cuenta
        Mi cuenta
        Recordarme
        Recuérdame
        Registrarse
        Registro
        Salir
        Inicia sesión para continuar
    """,
    "consents": """
        Acepto
        Descartar todas
        Personalizar
        Quiero elegir
        Funcional
        Estadísticas
        Preferencias
        Aceptar
        Rechazar
    """,
    "widgets": """
        Archivos
        Archivo
        Categorías
        Etiquetas
        Meta
        Páginas
        Reciente
    """,
    "author_boxes": """
        Acerca de {name}
        Sobre {name}
        Más de {name}
    """,
    "credits": """
        (EFE)
        AFP
        Reuters
        Agencias
    """,
    "players": """
        Escuchar
        Leyendas/Subtítulos
        Pantalla completa
        Reproducir
        Transmisión en Vivo
        Ver fotos
    """,
    "contents_tables": """
        En esta nota
        Índice
        Contenido
        Contenidos
        Sumario
        Alternar vista
    """,
    "footers": """
        Imprimir
        Contacto
        Contáctanos
        Quiénes somos
        Sobre nosotros
        impresión
        Derechos reservados
        Anúnciate
        Ayuda
        Contáctenos
        Código de ética
        Directorio
        Hemeroteca
        Suscripciones
        Trabaja con nosotros
    """,
}
