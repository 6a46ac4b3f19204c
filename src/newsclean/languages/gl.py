"""Galician."""

NAME = "Galician"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    de a o que e do da en un para é con non unha os no se na por máis as dos como ao das á seu súa
    ou foi polo pola xa tamén pero entre moi son
"""
MONTHS = """
    xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro xan feb
    mar abr mai xul ago set out nov dec
"""
WEEKDAYS = "luns martes mércores xoves venres sábado domingo"
DATE_WORDS = "de do ás as á o h horas"
HOME = """
    inicio
    portada
    páxina de inicio
"""
OUTLETS = "novas diario xornal periódico prensa galicia nós actualidade o a axencia correo voz faro praza"
LINES = {
    "navigation": """
        Saltar ao contido
        Ir ao contido
        Ir ao contido principal
        Volver arriba
        Volver ao inicio
        Subir arriba
        Páxina {n} de {n}
        Páxina seguinte
        Páxina anterior
        Resultados da busca
        Buscar por
        Non se atopou a páxina
        Desprazarse ata o contido
        Ir o contido
        Saltar ao contido principal
        Saltar para a barra de ferramentas
        Abrir o menú
        Menú do pé de páxina
        Menú principal
        Menú secundario
        Pechar a procura
        Pechar o menú
        Asemella que non podemos atopar o que estás buscando. Tal vez a busca póidalle axudar.
        Oops! Esta páxina non se pode atopar.
        Parece que non se encontrou nada nesta ubicación. Queres probar unha busca?
        Páxina non atopada
        Sentímoscho, ningún ficheiro coincide cos teus criterios.
    """,
    "read_times": """
        {n} min de lectura
        {n} minuto de lectura
        {n} minutos de lectura
        Tempo de lectura: {n} min
        Tempo de lectura: {n} minutos
        Tempo de lectura {n} minutos
        Lectura de {n} minutos
    """,
    "post_meta": """
        Publicado o {date}
        Publicado o: {date}
        Publicado: {date}
        Publicado o {date} por {name}
        Publicado por {name}
        Por {name}
        Por {name} | {date}
        Escrito por {name}
        Actualizado o {date}
        Actualizado: {date}
        Actualizado ás {date}
        Última actualización: {date}
        Última actualización o {date}
        Data de publicación: {date}
        Autor: {name}
        Autora: {name}
        Texto: {name}
        Redacción: {name}
        {n} visitas
        hai {n} horas
        hai {n} minutos
        hai {n} días
        Entrada fixa
    """,
    "related_links": """
        Ler máis
        Seguir lendo
        Continuar lendo
        Máis información
        Artigo anterior
        Artigo seguinte
        Entrada anterior
        Entrada seguinte
        Nova anterior
        Nova seguinte
        Navegación de artigos
        Ver o arquivo
    """,
    "comment_prompts": """
        Sé o primeiro en comentar
        Ver os comentarios
        Cancelar a resposta
        Publicar o comentario
        Enviar o comentario
        Responder a {name}
        Non hai comentarios
        1 comentario
        Amosar máis comentarios
        Aínda non hai comentarios.
        Comentarios desactivados
        Introduce o teu contrasinal para ver os comentarios.
        O teu comentario está esperando para ser moderado.
        Os comentarios están cerrados.
        Sentímoscho, o formulario de comentarios está pechado neste momento.
        Sentímoscho, xa non se admiten comentarios neste elemento.
        Aviso de privacidade de Akismet
        Correo electrónico (non se vai publicar)
        Deixar un comentario
        Escribe un comentario
        Inicia a sesión para deixar un comentario
        Inicia a sesión para responder
        Preme aquí para cancelar a resposta.
        Navegación de comentarios
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
        Comparte esta nova
        Compartir esta nova
        Comparte este artigo
        Compartir artigo
        Comparte isto
        Copiar a ligazón
        Copiar ligazón
        Ligazón copiada
        Enviar por correo electrónico
        Ábrese nunha nova xanela
    """,
    "follow_prompts": """
        Séguenos en Facebook
        Séguenos en Twitter
        Séguenos en X
        Séguenos en WhatsApp
        Séguenos en Telegram
        Séguenos en LinkedIn
        Séguenos en Pinterest
        Séguenos en Google News
        Séguenos nas redes sociais
        Subscríbete ao noso boletín
        Subscríbete á newsletter
        Recibe as novas no teu correo
        Únete á nosa canle de WhatsApp
        Únete á nosa canle de Telegram
        O teu correo electrónico
        Descarga a nosa aplicación
        Seguir este blog
        Seguirme no Twiter
    """,
    "adverts": """
        Publicidade
        Contido patrocinado
        A nova continúa despois da publicidade
        Continúa despois da publicidade
        Espazo publicitario
    """,
    "paywalls": """
        Contido exclusivo para subscritores
        Só para subscritores
        Exclusivo para subscritores
        Subscríbete para seguir lendo
        Xa es subscritor?
        Xa es subscritora?
        Xa tes unha conta?
        Esqueciches o contrasinal?
        Apoia o xornalismo independente
        Perdiches o teu contrasinal?
        Ese artigo está protexido con contrasinal. Introduce o contrasinal para ver os comentarios.
        Este contido está protexido con contrasinal. Por favor, introduce o contrasinal para velo.
        Iniciar sesión
        Pechar a sesión
    """,
    "consents": """
        Esta web utiliza cookies
        Este sitio web utiliza cookies
        Este sitio utiliza cookies
        Usamos cookies
        Utilizamos cookies
        Utilizamos cookies propias e de terceiros
        Aceptar todas as cookies
        Aceptar todo
        Rexeitar todo
        Rexeitar todas
        Configurar cookies
        Política de cookies
        Máis información sobre as cookies
        Aceptar seleccionadas
        Aceptar todas
    """,
    "feed_footers": """
        A entrada {headline} publicouse primeiro en {}.
        A entrada {headline} apareceu primeiro en {}.
    """,
    "widgets": """
        Seleccionar categoría
        Seleccionar mes
        Comentarios (RSS)
        Entradas (RSS)
    """,
    "author_boxes": """
        Ver todas as entradas de {name}
        Ver todos os artigos de {name}
        Artigos de {name}
        Visitar o sitio web de {name}
    """,
    "credits": """
        Fonte: {name}
        Foto: Arquivo
        Foto: {name}
        Foto de arquivo
        Imaxe de arquivo
        Foto: Cedida
    """,
    "players": """
        Escoitar o artigo
        Escoita este artigo
        Escoitar a nova
        Ver o vídeo
        Ver a galería
        O teu navegador non soporta o elemento de audio
        Cargando vídeo
        Descargar ficheiro
        Esta é unha xanela modal
        Fin da xanela de diálogo.
        Inicio da xanela de diálogo. A tecla Escape cancelará e pechará a xanela.
        Non se atopou ningunha orixe compatíbel con este vídeo.
        Reproducir vídeo
        Reprodutor de son
        Reprodutor de vídeo
        Velocidade de reprodución
    """,
    "footers": """
        Todos os dereitos reservados
        © Todos os dereitos reservados
        © {n} {}. Todos os dereitos reservados.
        Aviso legal
        Política de privacidade
        Termos e condicións
        Condicións de uso
        Mapa do sitio
        Imprimir o artigo
        Funciona con WordPress
        Grazas a WordPress
        {} está fornecido con orgullo por WordPress
    """,
}
LEADS = {
    "navigation": """
        Resultados da procura de
    """,
    "post_meta": """
        Etiquetas
        Categorías
        Categoría
        Temas
        Palabras clave
        Arquivado en
        Etiquetado como
        Categorizado como
        Publicado en
    """,
    "related_links": """
        Le tamén
        Ler tamén
        Lea tamén
        Ver tamén
        Tamén che pode interesar
        Pode interesarche
        Nova relacionada
        Máis información
        Seguir lendo
        Continuar lendo
        Anterior
        Seguinte
    """,
    "share_prompts": """
        Preme para compartir en
        Fai clic para compartir en
        Compartir en Linkedin
        Compartir en Pinterest
        Compartir en Reddit
        Compartir en Twitter
        Enviar isto a unha amizade
    """,
    "widgets": """
        Arquivo de categoría
        Arquivos de etiqueta
    """,
    "credits": """
        Foto
        Fotos
        Fotografía
        Imaxe
        Ilustración
    """,
}
HEADINGS = {
    "related_links": """
        Artigos relacionados
        Novas relacionadas
        Noticias relacionadas
        Contido relacionado
        Le tamén
        Tamén che pode interesar
        Pode interesarche
        O máis lido
        As máis lidas
        Máis lidas
        Máis novas
        Outras novas
        Últimas novas
        Últimas noticias
    """,
    "widgets": """
        Entradas recentes
        Artigos recentes
        Comentarios recentes
        Nube de etiquetas
    """,
    "author_boxes": """
        Sobre o autor
        Sobre a autora
        Máis artigos de {name}
    """,
    "contents_tables": """
        Táboa de contidos
        Índice de contidos
        Neste artigo
    """,
}
ENDINGS = {
    "comment_prompts": """
        Deixa unha resposta
        Deixa un comentario
        Deixa o teu comentario
        Deixa unha resposta Cancelar a resposta
        O teu enderezo electrónico non se publicará. Os campos obrigatorios están marcados con *
        Os campos obrigatorios están marcados con *
        Os comentarios están pechados
        Comentarios pechados
        Gardar o meu nome, correo electrónico e web neste navegador para a próxima vez que comente
        {n} comentarios en “{title}”
        Deixa una resposta a {headline}
        Os campos obrigatorios están marcados con {}
        O teu enderezo electrónico non se publicará
        Tes que iniciar sesión para publicar comentarios.
        Unha resposta en “{title}”
        {n} respostas a {headline}
        {n} Respostas a “{title}”
        {n} respostas en “{title}”
        Deixa una resposta a {}
        Este sitio emprega Akismet para reducir o spam. Aprende como se procesan os datos dos teus comentarios.
        {n} comentario
        {n} comentarios
        Comentarios ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Estás aquí
        Inicio
        Menú
        Pechar
        Buscar
        Novas
        Política
        Economía
        Sociedade
        Cultura
        Deportes
        Opinión
        Mundo
        Cargando
        Cerrar
        Colapsar menú fillo
        Expandir menú fillo
        Ligazóns sociais
        Navegación
        Páxina {n}
        Scroll abaixo
        Non hai nada aquí
        Non se atopou nada
    """,
    "read_times": """
        Tempo de lectura
    """,
    "post_meta": """
        Sen categorizar
        Sen categoría
        Editar
        Autor da entrada
        Data de publicación
        Editar isto
        Entrada destacada
    """,
    "related_links": """
        O máis visto
        Anterior
        Seguinte
        máis
        Relacionado
        Ver máis
    """,
    "comment_prompts": """
        {name} di:
        Responder
        Comentario
        Nome
        Correo electrónico
        Sitio web
        Comentarios
        Sen comentarios
        O teu comentario
        obrigatorio
    """,
    "share_prompts": """
        Compartir
        Comparte
        Gústame
    """,
    "follow_prompts": """
        Boletín
        Subscríbete
        Séguenos
        Newsletter
        Enderezo de correo electrónico
        Subscrición
    """,
    "adverts": """
        Anuncio
        Patrocinado
    """,
    "paywalls": """
        Faite socio
        Acceder
        Rexistro
        Lembrarme
        Rexistrarse
    """,
    "consents": """
        Descartar todas
        Quero elixir
    """,
    "widgets": """
        Histórico
        Categorías
        Etiquetas
        Meta
        Páxinas
    """,
    "contents_tables": """
        Índice
        Contidos
        Sumario
    """,
    "footers": """
        Imprimir
        Contacto
        Quen somos
        Privacidade
    """,
}
