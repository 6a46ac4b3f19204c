"""Portuguese."""

NAME = "Portuguese"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu
    sua ou quando muito já também pelo pela até são foi ser
"""
MONTHS = """
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan
    fev mar abr mai jun jul ago set out nov dez
"""
WEEKDAYS = """
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta
    sexta feira sábado domingo seg ter qua qui sex sáb dom
"""
DATE_WORDS = "de do às as à a em h hs min horas"
HOME = """
    início
    home
    página inicial
    capa
    inicial
"""
OUTLETS = """
    notícias jornal diário gazeta folha correio tribuna o a os as nacional mundo país tempo hoje
    agora agência revista portal imprensa público digital online
"""
ENTRIES = """
    Ambiente
    América Latina
    Arte
    Automóveis
    Beleza
    Bem-estar
    Carros
    Casa
    Cidades
    Cinema
    Ciência
    Colunas
    Concursos
    Cotidiano
    Educação
    Emprego
    Empregos
    Empresas
    Energia
    Entretenimento
    Entrevistas
    Estilo
    Europa
    Família
    Finanças
    Futebol
    Games
    Gastronomia
    História
    Imóveis
    Internacional
    Justiça
    Lazer
    Livros
    Meio Ambiente
    Moda
    Música
    Nacional
    Negócios
    País
    Receitas
    Segurança
    Soluções
    Sustentabilidade
    Televisão
    Turismo
    Viagem
    Viagens
    África
"""
LINES = {
    "navigation": """
        Pular para o conteúdo
        Pular para o conteúdo principal
        Ir para o conteúdo
        Ir para o conteúdo principal
        Ir para o menu
        Ir para o rodapé
        Ir para a busca
        Saltar para o conteúdo
        Saltar para o conteúdo principal
        Avançar para o conteúdo
        Você está aqui
        Voltar ao topo
        Voltar para o topo
        Voltar ao início
        Ir para o topo
        Voltar para o início
        Página {n} de {n}
        Próxima página
        Página seguinte
        Página anterior
        Resultados da pesquisa
        Resultados da busca
        Buscar por
        Pesquisar por
        Ops! Página não encontrada
        Página não encontrada
        Pular para a barra de ferramentas
        Ir para a barra de ferramentas
        Ir para o conteúdo abaixo
        Saltar para a barra de ferramentas
        Saltar para o conteúdo primário
        Abrir menu
        Fechar menu
        Página inicial
        Alternar menu
        Alternar navegação
        Fechar pesquisa
        Fechar submenu
        Menu do rodapé
        Menu primário
        Menu principal
        Menu secundário
        Ver menu
        Alternar a navegação
        Minimizar submenu
        Mostrar menu
        Comece a escrever e pressione Enter para pesquisar
        Pesquisar títulos ou conteúdos
        Procurar por
        A carregar
        Rolar de volta ao topo
        Rolar para o topo
        Aparentemente não pudemos encontrar o que você está procurando. Talvez uma busca ajude.
        Erro 404: Página não encontrada
        Nenhum post corresponde aos seus critérios de pesquisa.
        Nenhum post encontrado com estes critérios.
        Nenhum resultado encontrado
        Opa! A página não pode ser encontrada,
        Parece que nada foi encontrado neste local. Que tal tentar uma pesquisa?
        Desculpe, não existem artigos que correspondam ao seu critério.
        Erro 404: A página não foi encontrada
        Nenhum post correspondeu aos critérios de procura.
        Não foi encontrado nada
        Parece que não foi encontrado nada aqui. Que tal tentar uma pesquisa?
        Parece que não foi possível encontrar o que procura. Talvez uma pesquisa ajude.
        Ups! Não foi possível encontrar essa página.
        Pular para o menu
        Ir para o menu principal
        Carregar mais posts
        Carregar mais artigos
    """,
    "read_times": """
        {n} min de leitura
        {n} min. de leitura
        {n} mins de leitura
        {n} minuto de leitura
        {n} minutos de leitura
        Leitura: {n} min
        Leitura: {n} minutos
        Leitura de {n} minutos
        Leitura de {n} min
        Tempo de leitura: {n} min
        Tempo de leitura: {n} minutos
        Tempo de leitura: {n} minuto
        Tempo de leitura {n} min
        Tempo estimado de leitura: {n} minutos
        Tempo de leitura estimado: {n} minutos
        Tempo médio de leitura: {n} minutos
        Tempo aproximado de leitura: {n} minutos
        Lê-se em {n} minutos
        Menos de 1 minuto de leitura
        {n}' de leitura
        Tempo de leitura: {n} minutos de leitura
    """,
    "post_meta": """
        Publicado em {date}
        Publicado em: {date}
        Publicado: {date}
        Publicado a {date}
        Publicada em {date}
        Publicado em {date} por {name}
        Publicado por {name}
        Publicado por {name} em {date}
        Por {name}
        Por: {name}
        Por {name} em {date}
        Por {name} | {date}
        Por {name} - {date}
        Por {name}, {date}
        Escrito por {name}
        Escrito por {name} em {date}
        Postado por {name}
        Postado por {name} em {date}
        Postado em {date}
        Atualizado em {date}
        Atualizado: {date}
        Atualizado há {n} horas
        Atualizado às {date}
        Atualizada em {date}
        Atualizado a {date}
        Última atualização: {date}
        Última atualização em {date}
        Última modificação: {date}
        Publicado em {date} - Atualizado em {date}
        Publicado em {date} | Atualizado em {date}
        Data de publicação: {date}
        Criado em {date}
        Autor: {name}
        Autora: {name}
        Texto: {name}
        Texto de {name}
        Redação: {name}
        Edição: {name}
        Reportagem: {name}
        Repórter: {name}
        Editor: {name}
        Por Redação
        Da Redação
        Da redação com agências
        Redação com Lusa
        Por Agência Brasil
        {n} visualizações
        Visualizações: {n}
        {n} leituras
        {n} vistas
        Visto {n} vezes
        há {n} hora
        há {n} dia
        há {n} semanas
        há {n} meses
        {n} horas atrás
        {n} dias atrás
        {n} minutos atrás
        Esta entrada foi publicada em {title}. Adicione o link permanente aos seus favoritos.
        Esta entrada foi publicada em {title} por {name}. Marque Link Permanente.
        há {n} dias
        há {n} horas
        há {n} minutos
        Post fixo
        Artigo fixo
        Última atualização em {date} por {name}
        Última atualização: {date} por {name}
        Atualizado em {date} por {name}
        Publicado em {} Marcado {}
        Publicado em {} Marcado com {}
        Publicado em {} | Marcado {}
        Publicado em {} Etiquetado {}
        Publicado em {} Etiquetado como {}
        Publicado em {} Com a tag {}
        Publicado em: {} Tags: {title}
        Publicado em {} Tags: {title}
        Categorias {} Tags {}
        Categorias {} Etiquetas {}
        Categorias: {} Tags: {title}
        Categoria: {} Tags: {title}
        Arquivado em: {} Marcado com: {title}
        Este artigo foi publicado originalmente em {date}
        Esta matéria foi publicada originalmente em {date}
        Post publicado: {date}
        Categoria do post: {title}
        Comentários do post: {}
        Última modificação do post: {date}
    """,
    "related_links": """
        Leia a matéria completa
        Leia a notícia completa
        Leia a reportagem completa
        Leia na íntegra
        Ler notícia
        Ler artigo completo
        Ler mais
        Saiba mais
        Continuar lendo
        Continuar a ler
        Continue a ler
        Ver mais notícias
        Ver todas as notícias
        Carregar mais
        Carregar mais notícias
        Artigo anterior
        Próximo artigo
        Artigo seguinte
        Notícia anterior
        Próxima notícia
        Notícia seguinte
        Post anterior
        Próximo post
        Publicação anterior
        Próxima publicação
        Matéria anterior
        Próxima matéria
        Navegação de Post
        Navegação de artigos
        Clique aqui e leia mais
        Nenhum post relacionado.
        Clique aqui para ler
        Ver arquivo
        postagem anterior
        Posts antigos
        próxima postagem
        Navegação por posts
        Post seguinte
        Posts mais antigos
        Publicações mais antigas
        Publicações mais novas
        Artigos mais antigos
        Artigos mais recentes
        Navegação de posts
        Leia o artigo completo
        Leia a íntegra
        Ver todos os artigos
    """,
    "comment_prompts": """
        Seja o primeiro a comentar
        Nenhum comentário ainda
        Ver comentários
        Ver todos os comentários
        Mostrar comentários
        Comente esta notícia
        Comente essa matéria
        Faça login para comentar
        Cancelar resposta
        Publicar comentário
        Enviar comentário
        Encontrou um erro?
        Encontrou algum erro? Entre em contato
        Comunicar erro
        Reportar erro
        Notifique-me sobre novos comentários por e-mail
        Responder a {name}
        Os comentários são de responsabilidade exclusiva de seus autores
        Os comentários não representam a opinião do site
        Os comentários não representam a opinião deste site
        Este conteúdo foi útil?
        Iniciar sessão para responder
        Faça login para responder
        Nenhum Comentário
        1 Comentário
        Avalie este artigo
        Envie sua sugestão de pauta
        Informar erro
        O que achou desta notícia?
        Adicionar comentário
        Carregar mais comentários
        Carregando comentários
        Comentários desativados
        Comentários desativados em {headline}
        Comentários estão encerrados.
        Digite sua senha para ver os comentários.
        Mostrar mais comentários
        O formulário de comentários está fechado no momento.
        O seu comentário está aguardando moderação.
        Os comentários neste post estão encerrados.
        Os comentários para este item estão fechados.
        A carregar comentários
        Ainda sem comentários.
        Comentários Desligados
        Comentários fechados em {headline}
        Desculpe, o formulário de comentários está fechado neste momento.
        Introduza a sua senha para ver os comentários.
        O formulário de comentários está fechado.
        O seu comentário aguarda moderação.
        Os comentários a este item estão fechados.
        Os comentários nesta publicação estão fechados.
        Acesse para deixar um comentário
        Acesse para responder
        Apenas respostas a meus comentários
        Avise-me sobre comentários seguintes por email.
        Avise-me sobre novas publicações por email.
        Aviso de privacidade do Akismet
        Clique aqui para cancelar a resposta.
        Conectado como {}. Editar seu perfil.
        Email (não será publicado)
        Faça login para deixar um comentário
        Notifique-me sobre novas publicações por e-mail.
        O seu comentário
        Subscrever sem comentar
        E-mail (não será publicado)
        Inicie a sessão para comentar
        Inicie a sessão para deixar um comentário
        Inicie a Sessão para Responder
        Quero ser notificado de comentários adicionais por email.
        Quero ser notificado de novos artigos por email.
        Sessão iniciada como {}. Edite o seu perfil.
        Submeter Comentário
        Comentários mais antigos
        Comentários mais recentes
        Navegação de comentários
        Sem Comentários
        O que achou? Deixe seu comentário
        O que você achou? Deixe seu comentário
        O que você achou? Conte nos comentários
        O que você acha? Deixe sua opinião nos comentários
        Conte para a gente nos comentários
        Conte pra gente nos comentários
        Deixe sua opinião nos comentários
        Deixe nos comentários
        Comente abaixo
        Deixe seu comentário abaixo
        Este artigo foi útil?
        Este artigo foi útil para você?
        Este conteúdo foi útil para você?
        Esta página foi útil?
        Esta informação foi útil?
        Esta notícia foi útil?
        Você achou este artigo útil?
        Clique nas estrelas para avaliar!
        Clique em uma estrela para avaliar!
        Média da classificação {n} / {n}. Número de votos: {n}
        Nenhum voto até agora! Seja o primeiro a avaliar este post.
        Obrigado pelo seu feedback
        Obrigado pela sua opinião
        Entre para comentar
        Ao usar este formulário, você concorda com o armazenamento e o tratamento de seus dados por este site.
    """,
    "share_prompts": """
        Compartilhar no Facebook
        Compartilhar no Twitter
        Compartilhar no X
        Compartilhar no WhatsApp
        Compartilhar no Telegram
        Compartilhar no LinkedIn
        Compartilhar no Pinterest
        Compartilhe no Facebook
        Compartilhe no Twitter
        Compartilhe no X
        Compartilhe no WhatsApp
        Compartilhe no Telegram
        Compartilhe no LinkedIn
        Compartilhe no Pinterest
        Partilhar no Facebook
        Partilhar no Twitter
        Partilhar no X
        Partilhar no WhatsApp
        Partilhar no Telegram
        Partilhar no LinkedIn
        Partilhar no Pinterest
        Compartilhar por e-mail
        Compartilhe esta notícia
        Compartilhe essa notícia
        Compartilhe esta matéria
        Compartilhe este artigo
        Compartilhe este post
        Compartilhe este conteúdo
        Compartilhe isso
        Compartilhe com seus amigos
        Compartilhe nas redes sociais
        Compartilhar notícia
        Compartilhar esta notícia
        Compartilhar via
        Partilhar artigo
        Partilhar este artigo
        Partilhar notícia
        Partilhe este artigo
        Partilhe esta notícia
        Partilhar isto
        Partilhar via
        Copiar link
        Copiar ligação
        Link copiado
        Curtir isso
        Gostar disto
        Gosto disto
        Curtir Carregando
        Gosto A carregar
        Seja o primeiro a curtir este post
        {n} compartilhamentos
        {n} partilhas
        {n} Compartilhar
        Enviar por e-mail
        Enviar por WhatsApp
        Salvar artigo
        Guardar artigo
        abre em nova janela
        abre em uma nova aba
        abre numa nova janela
        abre num novo separador
        Gostou? Compartilhe
        Gostou da matéria? Compartilhe
        Compartilhar no Reddit
        Compartilhe esse conteúdo
        Compartilhar pelo Facebook
        Compartilhar pelo LinkedIn
        Compartilhar pelo Telegram
        Enviar por email
        Pin no Pinterest
        Postar no Reddit
        Tweet no Twitter
        {n} blogueiros gostam disto
        Partilhar no Reddit
        Partilhar pelo Facebook
        Partilhar pelo LinkedIn
        Partilhar pelo Telegram
        Partilhar por email
        Clique para compartilhar no X
        Clique para compartilhar no X (abre em nova janela)
        Clique para compartilhar no X(abre em nova janela)
        Clique para compartilhar no Twitter
        Clique para compartilhar no Twitter (abre em nova janela)
        Clique para compartilhar no Twitter(abre em nova janela)
        Clique para compartilhar no Facebook
        Clique para compartilhar no Facebook (abre em nova janela)
        Clique para compartilhar no Facebook(abre em nova janela)
        Clique para compartilhar no LinkedIn
        Clique para compartilhar no LinkedIn (abre em nova janela)
        Clique para compartilhar no LinkedIn(abre em nova janela)
        Clique para compartilhar no WhatsApp
        Clique para compartilhar no WhatsApp (abre em nova janela)
        Clique para compartilhar no WhatsApp(abre em nova janela)
        Clique para compartilhar no Telegram
        Clique para compartilhar no Telegram (abre em nova janela)
        Clique para compartilhar no Telegram(abre em nova janela)
        Clique para compartilhar no Reddit
        Clique para compartilhar no Reddit (abre em nova janela)
        Clique para compartilhar no Reddit(abre em nova janela)
        Clique para compartilhar no Pinterest
        Clique para compartilhar no Pinterest (abre em nova janela)
        Clique para compartilhar no Pinterest(abre em nova janela)
        Clique para compartilhar no Tumblr
        Clique para compartilhar no Tumblr (abre em nova janela)
        Clique para compartilhar no Tumblr(abre em nova janela)
        Clique para compartilhar no Pocket
        Clique para compartilhar no Pocket (abre em nova janela)
        Clique para compartilhar no Pocket(abre em nova janela)
        Clique para compartilhar no Mastodon
        Clique para compartilhar no Mastodon (abre em nova janela)
        Clique para compartilhar no Mastodon(abre em nova janela)
        Clique para compartilhar no Threads
        Clique para compartilhar no Threads (abre em nova janela)
        Clique para compartilhar no Threads(abre em nova janela)
        Clique para compartilhar no Bluesky
        Clique para compartilhar no Bluesky (abre em nova janela)
        Clique para compartilhar no Bluesky(abre em nova janela)
        Clique para compartilhar no Nextdoor
        Clique para compartilhar no Nextdoor (abre em nova janela)
        Clique para compartilhar no Nextdoor(abre em nova janela)
        Clique para compartilhar no Skype
        Clique para compartilhar no Skype (abre em nova janela)
        Clique para compartilhar no Skype(abre em nova janela)
        Clique para partilhar no X
        Clique para partilhar no X (abre em nova janela)
        Clique para partilhar no X(abre em nova janela)
        Clique para partilhar no Twitter
        Clique para partilhar no Twitter (abre em nova janela)
        Clique para partilhar no Twitter(abre em nova janela)
        Clique para partilhar no Facebook
        Clique para partilhar no Facebook (abre em nova janela)
        Clique para partilhar no Facebook(abre em nova janela)
        Clique para partilhar no LinkedIn
        Clique para partilhar no LinkedIn (abre em nova janela)
        Clique para partilhar no LinkedIn(abre em nova janela)
        Clique para partilhar no WhatsApp
        Clique para partilhar no WhatsApp (abre em nova janela)
        Clique para partilhar no WhatsApp(abre em nova janela)
        Clique para partilhar no Telegram
        Clique para partilhar no Telegram (abre em nova janela)
        Clique para partilhar no Telegram(abre em nova janela)
        Clique para partilhar no Reddit
        Clique para partilhar no Reddit (abre em nova janela)
        Clique para partilhar no Reddit(abre em nova janela)
        Clique para partilhar no Pinterest
        Clique para partilhar no Pinterest (abre em nova janela)
        Clique para partilhar no Pinterest(abre em nova janela)
        Clique para partilhar no Tumblr
        Clique para partilhar no Tumblr (abre em nova janela)
        Clique para partilhar no Tumblr(abre em nova janela)
        Clique para partilhar no Pocket
        Clique para partilhar no Pocket (abre em nova janela)
        Clique para partilhar no Pocket(abre em nova janela)
        Clique para partilhar no Mastodon
        Clique para partilhar no Mastodon (abre em nova janela)
        Clique para partilhar no Mastodon(abre em nova janela)
        Clique para partilhar no Threads
        Clique para partilhar no Threads (abre em nova janela)
        Clique para partilhar no Threads(abre em nova janela)
        Clique para partilhar no Bluesky
        Clique para partilhar no Bluesky (abre em nova janela)
        Clique para partilhar no Bluesky(abre em nova janela)
        Clique para partilhar no Nextdoor
        Clique para partilhar no Nextdoor (abre em nova janela)
        Clique para partilhar no Nextdoor(abre em nova janela)
        Clique para partilhar no Skype
        Clique para partilhar no Skype (abre em nova janela)
        Clique para partilhar no Skype(abre em nova janela)
        Compartilhar no X (abre em nova janela)
        Compartilhar no X(abre em nova janela)
        Compartilhar no Twitter (abre em nova janela)
        Compartilhar no Twitter(abre em nova janela)
        Compartilhar no Facebook (abre em nova janela)
        Compartilhar no Facebook(abre em nova janela)
        Compartilhar no LinkedIn (abre em nova janela)
        Compartilhar no LinkedIn(abre em nova janela)
        Compartilhar no WhatsApp (abre em nova janela)
        Compartilhar no WhatsApp(abre em nova janela)
        Compartilhar no Telegram (abre em nova janela)
        Compartilhar no Telegram(abre em nova janela)
        Compartilhar no Reddit (abre em nova janela)
        Compartilhar no Reddit(abre em nova janela)
        Compartilhar no Pinterest (abre em nova janela)
        Compartilhar no Pinterest(abre em nova janela)
        Compartilhar no Tumblr
        Compartilhar no Tumblr (abre em nova janela)
        Compartilhar no Tumblr(abre em nova janela)
        Compartilhar no Pocket
        Compartilhar no Pocket (abre em nova janela)
        Compartilhar no Pocket(abre em nova janela)
        Compartilhar no Mastodon
        Compartilhar no Mastodon (abre em nova janela)
        Compartilhar no Mastodon(abre em nova janela)
        Compartilhar no Threads
        Compartilhar no Threads (abre em nova janela)
        Compartilhar no Threads(abre em nova janela)
        Compartilhar no Bluesky
        Compartilhar no Bluesky (abre em nova janela)
        Compartilhar no Bluesky(abre em nova janela)
        Compartilhar no Nextdoor
        Compartilhar no Nextdoor (abre em nova janela)
        Compartilhar no Nextdoor(abre em nova janela)
        Compartilhar no Skype
        Compartilhar no Skype (abre em nova janela)
        Compartilhar no Skype(abre em nova janela)
        Partilhar no X (abre em nova janela)
        Partilhar no X(abre em nova janela)
        Partilhar no Twitter (abre em nova janela)
        Partilhar no Twitter(abre em nova janela)
        Partilhar no Facebook (abre em nova janela)
        Partilhar no Facebook(abre em nova janela)
        Partilhar no LinkedIn (abre em nova janela)
        Partilhar no LinkedIn(abre em nova janela)
        Partilhar no WhatsApp (abre em nova janela)
        Partilhar no WhatsApp(abre em nova janela)
        Partilhar no Telegram (abre em nova janela)
        Partilhar no Telegram(abre em nova janela)
        Partilhar no Reddit (abre em nova janela)
        Partilhar no Reddit(abre em nova janela)
        Partilhar no Pinterest (abre em nova janela)
        Partilhar no Pinterest(abre em nova janela)
        Partilhar no Tumblr
        Partilhar no Tumblr (abre em nova janela)
        Partilhar no Tumblr(abre em nova janela)
        Partilhar no Pocket
        Partilhar no Pocket (abre em nova janela)
        Partilhar no Pocket(abre em nova janela)
        Partilhar no Mastodon
        Partilhar no Mastodon (abre em nova janela)
        Partilhar no Mastodon(abre em nova janela)
        Partilhar no Threads
        Partilhar no Threads (abre em nova janela)
        Partilhar no Threads(abre em nova janela)
        Partilhar no Bluesky
        Partilhar no Bluesky (abre em nova janela)
        Partilhar no Bluesky(abre em nova janela)
        Partilhar no Nextdoor
        Partilhar no Nextdoor (abre em nova janela)
        Partilhar no Nextdoor(abre em nova janela)
        Partilhar no Skype
        Partilhar no Skype (abre em nova janela)
        Partilhar no Skype(abre em nova janela)
        Clique para compartilhar no {} (abre em nova janela)
        Clique para compartilhar no {}(abre em nova janela)
        Clique para partilhar no {} (abre em nova janela)
        Clique para partilhar no {}(abre em nova janela)
        Compartilhar no {}
        Compartilhar no {} (abre em nova janela)
        Compartilhar no {}(abre em nova janela)
        Partilhar no {}
        Partilhar no {} (abre em nova janela)
        Partilhar no {}(abre em nova janela)
        Clique para enviar um link por e-mail para um amigo (abre em nova janela)
        Clique para enviar um link por e-mail para um amigo(abre em nova janela)
        Enviar um link por e-mail para um amigo
        Enviar um link por e-mail para um amigo (abre em nova janela)
        Enviar um link por e-mail para um amigo(abre em nova janela)
        Clique para imprimir (abre em nova janela)
        Clique para imprimir(abre em nova janela)
        Imprimir(abre em nova janela)
        Imprimir (abre em nova janela)
        Compartilhe isto
        Gosto Carregando...
        Gostou? Compartilhe com os amigos!
        Gostou deste artigo? Compartilhe!
        Gostou do artigo? Compartilhe!
        Gostou desta matéria? Compartilhe!
        Gostou? Partilhe!
        Gostou deste artigo? Partilhe!
        Se gostou deste artigo, compartilhe!
        Compartilhe este artigo com seus amigos
        Compartilhar este artigo
        Compartilhar nas redes sociais
        Salvar no Pinterest
    """,
    "follow_prompts": """
        Siga-nos no Facebook
        Siga-nos no Twitter
        Siga-nos no X
        Siga-nos no WhatsApp
        Siga-nos no Telegram
        Siga-nos no LinkedIn
        Siga-nos no Pinterest
        Siga-nos no Google News
        Siga-nos no Google Notícias
        Siga-nos no Instagram
        Siga-nos nas redes sociais
        Siga nosso canal no WhatsApp
        Siga o nosso canal no WhatsApp
        Siga o nosso canal de WhatsApp
        Siga nossas redes sociais
        Siga a gente nas redes sociais
        Entre no nosso canal do WhatsApp
        Entre no nosso grupo do WhatsApp
        Entre no grupo do WhatsApp
        Participe do nosso canal no WhatsApp
        Participe do nosso grupo no WhatsApp
        Faça parte do nosso grupo no WhatsApp
        Junte-se ao nosso canal do Telegram
        Clique aqui e siga nosso canal no WhatsApp
        Clique aqui para entrar no nosso canal do WhatsApp
        Receba as notícias no seu WhatsApp
        Receba notícias no WhatsApp
        Receba as notícias no seu e-mail
        Receba as principais notícias no seu e-mail
        Receba as últimas notícias no seu e-mail
        Receba nossa newsletter
        Receba a nossa newsletter
        Assine nossa newsletter
        Assine a nossa newsletter
        Assine a newsletter
        Inscreva-se na nossa newsletter
        Inscreva-se em nossa newsletter
        Inscreva-se na newsletter
        Subscreva a nossa newsletter
        Subscreva a newsletter
        Subscrever newsletter
        Cadastre-se na nossa newsletter
        Cadastre seu e-mail
        Digite seu e-mail
        Digite seu melhor e-mail
        Seu melhor e-mail
        Inscreva-se no nosso canal no YouTube
        Baixe nosso aplicativo
        Baixe o aplicativo
        Baixe o nosso app
        Descarregue a nossa aplicação
        Disponível no Google Play
        Ativar notificações
        Ative as notificações
        Pode cancelar a subscrição a qualquer momento
        Você pode cancelar a inscrição a qualquer momento
        Li e aceito a política de privacidade
        Li e concordo com a política de privacidade
        Adicione-nos como fonte preferencial no Google
        Acompanhe nossas redes sociais
        Inscreva-se no canal do YouTube
        Inscreva-se no nosso canal
        Receba as notícias no WhatsApp
        Siga o {} no Google News
        Siga o {} no Instagram
        Seguir Blog
        Siga-me no Twitter
        Subscrever site
        Assine já
        O seu e-mail
        Obrigado por se inscrever
        Seu e-mail
        Assinar blog por e-mail
        Assinar Blog por Email
        Cadastrar na newsletter
        Digite seu endereço de e-mail
        Digite seu endereço de email
        Este email já está cadastrado, obrigado
        Inscreva-se e receba nossas newsletters
        Junte-se a {n} outro assinante
        Junte-se a {n} outros assinantes
        Seu endereço de email
        Subscrever Blog via email
        Email fornecido já está subscrito, obrigado
        Introduza o seu endereço de email
        Junte-se a {n} outro subscritor
        Junte-se a {n} outros subscritores
        O seu endereço de email
        Obrigado, o seu pedido de subscrição foi bem sucedido! Por favor verifique o seu e-mail.
        Subscrevam-me à newsletter
        Assine nossa newsletter e {title}
        Assine nossa newsletter para {title}
        Assine nossa newsletter gratuita
        Subscreva a nossa newsletter e {title}
        Inscreva-se em nossa newsletter e {title}
        Inscreva-se no nosso canal do YouTube
        Inscreva-se em nosso canal no YouTube
        Inscreva-se em nosso canal do Telegram
        Assine para receber os posts mais recentes por e-mail.
        Assine para receber nossas notícias mais recentes por e-mail.
        Assine agora mesmo para continuar lendo e ter acesso ao arquivo completo.
        Digite seu endereço de e-mail para assinar este blog {title}
        Insira seu endereço de email para {title}
        Digite seu e-mail para receber {title}
        Junte-se a outros {n} assinantes
        Descubra mais sobre {}
        Ao se inscrever, você concorda com {title}
        Ao se cadastrar, você concorda com {title}
        Ao assinar, você concorda com {title}
        Ao subscrever, aceita a nossa {title}
        Ao subscrever a newsletter, aceita {title}
        Ao enviar este formulário, você concorda com {title}
        Ao enviar este formulário, concordo com {title}
        Ao clicar em "Assinar", você concorda com {title}
        Ao informar seu e-mail, você concorda com {title}
        Aceito a política de privacidade
        Concordo com a política de privacidade
        Aceito receber comunicações por e-mail
        Não fazemos spam!
        Não fazemos spam! Leia nossa política de privacidade para mais informações.
        Não fazemos spam! Leia a nossa política de privacidade para mais informações.
        Verifique sua caixa de entrada ou a pasta de spam para confirmar sua assinatura.
        Leia nossa política de privacidade
        Respeitamos sua privacidade
        Obrigado pela sua inscrição
        Não perca nenhuma notícia
        Não perca nenhum artigo
        Nunca perca uma notícia
        Fique por dentro de tudo
        Fique por dentro das notícias
        Seja o primeiro a saber
        Clique aqui para entrar no nosso canal do Telegram
        Clique aqui para entrar no nosso grupo do WhatsApp
        Clique aqui para entrar em nosso grupo de WhatsApp
        Clique aqui para seguir o nosso canal no WhatsApp
        Clique aqui para seguir o canal no WhatsApp
        Clique aqui para assinar nossa newsletter
        Clique aqui para se inscrever em nossa newsletter
        Clique aqui e siga o canal no WhatsApp
        Clique aqui para nos seguir no {}
        Entre no nosso canal do Telegram
        Entre em nosso grupo de WhatsApp
        Participe do nosso canal no Telegram
        Junte-se ao nosso canal no Telegram
        Junte-se ao nosso canal do WhatsApp
        Siga-nos no YouTube
        Siga-nos no TikTok
        Siga-nos em nossas redes sociais
        Siga-nos no Facebook e Instagram
        Siga-nos no Facebook, {title}
        Siga-nos no Instagram, {title}
        Siga a gente no Instagram
        Se gostou deste artigo, assine {title}
        Se você gostou deste artigo, inscreva-se {title}
    """,
    "adverts": """
        Publicidade
        Continua após a publicidade
        Continua depois da publicidade
        Continua após o anúncio
        Continue lendo após a publicidade
        Continua após publicidade
        Matéria continua após a publicidade
        Matéria continua após publicidade
        A notícia continua após a publicidade
        O artigo continua após a publicidade
        O artigo continua depois da publicidade
        Conteúdo patrocinado
        Conteúdo de marca
        Conteúdo publicitário
        Conteúdo comercial
        Informe publicitário
        Publieditorial
        Espaço publicitário
        Carregando anúncio
        Fechar anúncio
        Pular anúncio
        Links patrocinados
        Este artigo contém links de afiliados
        Publicidade - Continue lendo
        Denunciar este anúncio
        Este artigo contém links de afiliados. {title}
        Este post contém links de afiliados. {title}
        Este artigo pode conter links de afiliados.
        Este artigo pode conter links de afiliados. {title}
        Como associado da Amazon, recebo por compras {title}
        Como associado Amazon, ganho com compras {title}
        Como participante do Programa de Associados da Amazon, {title}
        Por que estou vendo este anúncio?
        Remover anúncios
        A matéria continua após o anúncio
        O artigo continua após o anúncio
        Continue lendo após o anúncio
        Role para continuar
    """,
    "paywalls": """
        Conteúdo exclusivo para assinantes
        Exclusivo para assinantes
        Exclusivo assinantes
        Somente para assinantes
        Exclusivo para subscritores
        Artigo exclusivo para assinantes
        Artigo exclusivo para subscritores
        Este artigo é exclusivo para assinantes
        Este conteúdo é exclusivo para assinantes
        Assine para continuar lendo
        Assine para ler
        Assine e continue lendo
        Cadastre-se para continuar lendo
        Cadastre-se grátis para continuar lendo
        Para continuar lendo, assine
        Para continuar a ler, faça login
        Já é assinante?
        Já é assinante? Entre
        Já é assinante? Faça login
        Já é assinante? Faça seu login
        Já tem uma conta?
        Já tem uma conta? Entre
        Já é subscritor?
        Você atingiu o limite de matérias gratuitas
        Você ainda tem {n} matérias gratuitas
        Esqueceu a senha?
        Esqueci minha senha
        Esqueceu-se da palavra-passe?
        Apoie o jornalismo independente
        Assine a partir de {n}
        Perdeu a senha?
        Esqueceu-se da senha?
        Continue a ler este artigo
        Esse post é protegido por senha. Informe-a para ver quaisquer comentários.
        Este conteúdo está protegido por senha. Para vê-lo, digite sua senha abaixo
        Este conteúdo é protegido por senha. Digite a senha para ver.
        Este post é protegido por senha. Digite a senha para ver os comentários.
        Este artigo está protegido por senha. Introduza a senha para ver os comentários.
        Este conteúdo está protegido por senha. Digite a senha para aceder.
        Este conteúdo está protegido por senha. Introduz a senha para ver eventuais comentários.
        Este conteúdo está protegido por senha. Introduza a senha para ver os comentários.
        Este conteúdo está protegido. Insira a senha para aceder aos comentários.
        Este conteúdo está protegido. Para aceder, por favor insira a senha
        Iniciar sessão
        Terminar sessão
        Apoie nosso trabalho
        Apoie o nosso trabalho
        Apoie o nosso jornalismo
        Apoie o jornalismo independente. {title}
        Apoie o jornalismo local
        Faça sua doação
        Torne-se assinante
        Seja um apoiador
        Seja assinante
        Assine para ler a matéria completa
        Subscreva para continuar a ler
    """,
    "consents": """
        Este site usa cookies
        Este site utiliza cookies
        Usamos cookies
        Utilizamos cookies
        Nós usamos cookies
        Nós utilizamos cookies
        Utilizamos cookies para melhorar sua experiência
        Usamos cookies para melhorar sua experiência
        Utilizamos cookies para oferecer melhor experiência
        Este site utiliza cookies para melhorar a sua experiência
        Ao continuar navegando, você concorda com a nossa política de privacidade
        Ao continuar navegando, você concorda com estas condições
        Ao continuar a navegar está a concordar com a utilização de cookies
        Aceitar todos os cookies
        Aceitar cookies
        Rejeitar cookies
        Rejeitar todos os cookies
        Rejeitar tudo
        Aceitar e fechar
        Aceitar e continuar
        Gerenciar cookies
        Gerenciar preferências
        Gerir preferências
        Preferências de cookies
        Valorizamos sua privacidade
        Valorizamos a sua privacidade
        A sua privacidade é importante para nós
        Sempre ativado
        Sempre ativo
        Aceitar selecionados
        Aceitar todos
        Aceitar tudo
        Configurar cookies
        Configurações de cookies
        Definições de cookies
        Este site utiliza cookies e dá-lhe controle sobre o que quer ativar
        Gerenciar consentimento
        Gerir cookies
        Mostrar/ocultar informações sobre armazenamento de cookies
        Ocultar banner de cookies
        OK, aceitar tudo
        Permite todos os cookies
        Rejeitar todos
        Este site usa Cookies para melhorar sua experiência.
        Fechar e aceitar
        Não venda ou compartilhe minhas informações pessoais
        Salvar preferências
        Guardar preferências
        Os cookies necessários são absolutamente essenciais {title}
        Os cookies necessários são cruciais para as funções básicas {title}
        Os cookies funcionais ajudam a realizar certas funcionalidades {title}
        Os cookies funcionais ajudam a executar certas funcionalidades {title}
        Cookies funcionais ajudam a executar certas funcionalidades {title}
        Os cookies analíticos são usados para entender {title}
        Cookies analíticos são usados para entender como os visitantes {title}
        Os cookies de desempenho são usados para entender e analisar {title}
        Cookies de desempenho são usados para entender e analisar {title}
        Os cookies de publicidade são usados para fornecer aos visitantes {title}
        Os cookies de anúncios são usados para fornecer aos visitantes {title}
        Para fornecer as melhores experiências, usamos tecnologias como cookies {title}
        Para oferecer as melhores experiências, usamos tecnologias como cookies {title}
        O armazenamento ou acesso técnico é estritamente necessário {title}
        O armazenamento ou acesso técnico é necessário {title}
        O armazenamento ou acesso técnico que é usado exclusivamente {title}
        Gerenciar o consentimento
        Gerir consentimento
        Gerenciar opções
        Gerenciar serviços
        Gerenciar {n} fornecedores
        Leia mais sobre esses objetivos
        Ver preferências
        Este site é protegido pelo reCAPTCHA
        Este site é protegido por reCAPTCHA
        Este site é protegido pelo reCAPTCHA e a Política de Privacidade e os Termos de Serviço do Google se aplicam.
        Este site é protegido pelo reCAPTCHA e {title}
        Este site é protegido por reCAPTCHA e {title}
        Este formulário é protegido por reCAPTCHA {title}
    """,
    "feed_footers": """
        O post {headline} apareceu primeiro em {}.
        O post {headline} apareceu primeiro no {}.
        O artigo {headline} aparece primeiro em {}.
        O conteúdo {headline} aparece primeiro em {}.
        Este post {headline} apareceu primeiro em {}.
        O post {headline} aparece primeiro no {}.
    """,
    "widgets": """
        Selecionar categoria
        Seleccionar Categoria
        Selecionar o mês
        Seleccionar Mês
        Comentários (RSS)
        Entradas (RSS)
        Feed de comentários
        Feed de posts
        Feed de entradas
        RSS Artigos
    """,
    "author_boxes": """
        Ver todos os posts de {name}
        Ver todos os artigos de {name}
        Ver todas as publicações de {name}
        Ver perfil do autor
        Ver mais posts
        Posts de {name}
        Ver posts desse autor
        Visitar o site de {name}
        Ver artigos deste autor
        Visitar site de {name}
        Visitar Website de {name}
        Ver todos os posts do autor
        Veja todos os posts de {name}
        Seguir o autor
        Siga {name} no Twitter
        Siga {name} no X
        Siga {name} no Instagram
        Siga {name} no Facebook
        Siga {name} no LinkedIn
    """,
    "credits": """
        Agência Lusa
        Com Lusa
        Com agências
        Com informações da Agência Brasil
        Com informações de agências
        Com informações da assessoria
        Com informações de {name}
        Com informações da {name}
        Fonte: Agência Brasil
        Fonte: Lusa
        Fonte: Reuters
        Fonte: {name}
        Foto: Divulgação
        Foto: Reprodução
        Foto: Arquivo
        Foto: Arquivo pessoal
        Foto: Pixabay
        Imagem: Divulgação
        Imagem: Reprodução
        Crédito: Divulgação
        Imagem ilustrativa
        Foto ilustrativa
        Foto de arquivo
        Imagem de arquivo
        Foto: Reprodução/Redes sociais
        Foto: Reprodução/Internet
        Foto de {name}
        Agência Brasil
    """,
    "players": """
        Ouvir artigo
        Ouvir notícia
        Ouça este conteúdo
        Ouça a matéria
        Ouça a notícia
        Ouça este artigo
        Ouça o artigo
        Ouvir este artigo
        Ouvir o texto
        Seu navegador não suporta o elemento de áudio
        Seu navegador não suporta áudio
        Seu navegador não suporta vídeo
        O seu browser não suporta o elemento de áudio
        Assista ao vídeo
        Assista o vídeo
        Veja o vídeo
        Veja vídeo
        Ver galeria
        Veja as fotos
        Ver esta publicação no Instagram
        Ver essa foto no Instagram
        Uma publicação compartilhada por {}
        Uma publicação partilhada por {}
        Um post compartilhado por {}
        Ampliar imagem
        Clique para ampliar
        Reprodutor de vídeo
        Reprodutor de áudio
        Este slideshow necessita de JavaScript
        Ative o JavaScript
        Descarregar o ficheiro
        Deslizador do tempo
        Deslizador do volume
        Leitor de vídeo
        Leitor de áudio
        Use as teclas das setas para cima/baixo para aumentar ou diminuir o volume.
        Ver vídeo
        Carregando Vídeo
        Clique para exibir o slide.
        Fazer download do arquivo
        Fim da Janela-de-Diálogo
        Isso é uma janela-modal
        Nenhuma fonte foi encontrada para esta mídia.
        Tocador de vídeo
        Tocador de áudio
        Tocar Vídeo
        Use as setas para cima ou para baixo para aumentar ou diminuir o volume.
        Clique para ver o slideshow.
        Descarregar ficheiro
        Isto é uma janela modal
        Não foi encontrada uma fonte de vídeo compatível.
        Reproduzir Vídeo
        Use as setas cima/baixo para aumentar ou diminuir o volume.
        Velocidade de reprodução
        Seu navegador não suporta o elemento de vídeo.
        Seu navegador não suporta a tag de vídeo.
        Seu navegador não suporta o elemento audio.
        Seu navegador não suporta o elemento video.
        Seu navegador não suporta áudio HTML5.
        Seu navegador não suporta vídeo HTML5.
        Seu navegador não suporta vídeos HTML5.
        O seu navegador não suporta o elemento de áudio.
        O seu navegador não suporta o elemento de vídeo.
        O seu browser não suporta o elemento de vídeo.
    """,
    "footers": """
        Todos os direitos reservados
        © Todos os direitos reservados
        © {n} {}. Todos os direitos reservados.
        © {n} {} - Todos os direitos reservados
        © {n} - {} - Todos os direitos reservados
        Copyright © {n} {}. Todos os direitos reservados.
        Copyright © {n} - Todos os direitos reservados
        Proibida a reprodução total ou parcial
        Política de privacidade
        Política de cookies
        Termos de uso
        Termos e condições
        Termos e condições de uso
        Fale conosco
        Contacte-nos
        Anuncie conosco
        Anuncie aqui
        Mapa do site
        Trabalhe conosco
        Estatuto editorial
        Imprimir artigo
        Imprimir notícia
        Baixar PDF
        Orgulhosamente desenvolvido com WordPress
        Orgulhosamente mantido com WordPress
        Desenvolvido por WordPress
        Política de privacidade | Termos de uso
        Livro de reclamações
        {n} - Todos os direitos reservados
        Todos os direitos reservados © {n}
        Proibida a reprodução
        Reprodução proibida
        Todos Direitos Reservados.
        {} é orgulhosamente mantido com WordPress
        Criado com WordPress
        Central do assinante
    """,
}
LEADS = {
    "navigation": """
        Resultados da pesquisa por
    """,
    "post_meta": """
        Tags
        Etiquetas
        Palavras-chave
        Categorias
        Categoria
        Marcadores
        Assuntos
        Arquivado em
        Categorizado como
        Marcado com
        Etiquetado com
        Publicado em
        Editoria
    """,
    "related_links": """
        Ler mais
        Ler também
        Veja também
        Veja mais
        Confira também
        Saiba mais
        Veja ainda
        Assista também
        Relacionadas
        Notícia relacionada
        Artigo relacionado
        Continue lendo
        Continue a ler
        Não perca
        Mais sobre o assunto
        Pode também gostar de ler
        Poderá gostar de ler
        Anterior
        Próximo
        Seguinte
        Post anterior
        Leia
        Continuar lendo
    """,
    "share_prompts": """
        Clique para compartilhar no
        Clique para partilhar no
        Carregue aqui para partilhar no
        Clique para enviar um link por e-mail para um amigo
        Clique para enviar por email a um amigo
        Carregue aqui para partilhar por email com um amigo
    """,
    "widgets": """
        Arquivos da categoria
        Arquivos da tag
        Arquivos do Autor
        Arquivos de Autor
    """,
    "credits": """
        Foto
        Fotos
        Fotografia
        Crédito
        Créditos
        Imagem
        Ilustração
        Fonte da imagem
    """,
    "footers": """
        Clique para imprimir
        Carregue aqui para imprimir
        Orgulhosamente desenvolvido com
    """,
    "author_boxes": """
        Siga o autor no
    """,
}
HEADINGS = {
    "related_links": """
        Leia também
        Leia mais
        Veja também
        Confira também
        Notícias relacionadas
        Matérias relacionadas
        Artigos relacionados
        Posts relacionados
        Conteúdos relacionados
        Conteúdo relacionado
        Assuntos relacionados
        Reportagens relacionadas
        Você também pode gostar
        Você pode gostar
        Você pode se interessar por
        Talvez você se interesse
        Também pode gostar
        Pode também interessar-lhe
        Recomendado para você
        Recomendado para si
        Recomendados para você
        Mais lidas
        As mais lidas
        Mais lidas do dia
        Mais lidas da semana
        Mais lidos
        As notícias mais lidas
        Mais vistas
        Mais notícias
        Mais notícias de {name}
        Mais do autor
        Mais deste autor
        Outras notícias
        Últimas notícias
        Notícias recentes
        Postagens relacionadas
        Publicações relacionadas
        Veja mais notícias
        Mais sobre este assunto
        Leia mais notícias
        Continue lendo
        Notícias em destaque
        O mais lido
        Artigos recomendados
        Mais popular
        Talvez você goste
        Tópicos relacionados
        Outros artigos que podem interessar
        Artigos que podem interessar
        Você também pode se interessar por
        Você pode gostar também
        Você também pode gostar de
        Talvez você também goste
        Se você gostou deste artigo, também vai gostar de
        Outros leitores também leram
        Quem leu esta matéria também leu
        Mais desta categoria
        Mais nesta categoria
        Mais artigos desta categoria
    """,
    "widgets": """
        Posts recentes
        Artigos recentes
        Comentários recentes
        Nuvem de tags
        Nuvem de etiquetas
        Publicações recentes
        Posts populares
        Tópicos recentes
        Postagens recentes
        Posts & páginas populares
        Principais posts & páginas
        Artigos & páginas mais populares
        Conteúdos recentes
    """,
    "author_boxes": """
        Sobre o autor
        Sobre a autora
        Sobre os autores
        Mais artigos de {name}
        Outros artigos do autor
        Artigos de {name}
    """,
    "contents_tables": """
        Tabela de conteúdos
        Índice de conteúdos
        Conteúdo do artigo
        Neste artigo
        Nesta matéria
        O que você vai encontrar neste artigo
    """,
}
ENDINGS = {
    "comment_prompts": """
        Deixe um comentário
        Deixe o seu comentário
        Deixe seu comentário
        Deixe uma resposta
        Deixar uma resposta
        Deixar um comentário
        Deixe um comentário Cancelar resposta
        Deixe uma resposta Cancelar resposta
        Deixe uma resposta Cancelar a resposta
        Faça um comentário
        Escreva um comentário
        Postar um comentário
        Enviar um comentário
        O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *
        O seu endereço de email não será publicado. Campos obrigatórios marcados com *
        Campos obrigatórios são marcados com *
        Campos obrigatórios marcados com *
        Os campos obrigatórios estão marcados com *
        Comentários encerrados
        Comentários fechados
        Os comentários estão encerrados
        Os comentários estão fechados
        Os comentários estão desativados
        Salvar meu nome, e-mail e site neste navegador para a próxima vez que eu comentar
        {n} comentários em “{title}”
        {n} pensamentos sobre “{title}”
        {n} respostas em “{title}”
        Você precisa fazer o login para publicar um comentário
        Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.
        Deixe um Comentário sobre {headline}
        Responder a {headline}
        Campos obrigatórios são marcados {}
        Campos obrigatórios são marcados
        Campos obrigatórios marcados com {}
        O seu endereço de email não será publicado
        Tem de ter a sessão iniciada para publicar um comentário.
        Deixar uma resposta Cancelar resposta
        Um comentário em “{title}”
        Uma opinião sobre “{title}”
        Uma resposta em “{title}”
        {n} comentários sobre {headline}
        {n} resposta para {headline}
        {n} respostas para {headline}
        {n} respostas para “{title}”
        1 comentário a “{title}”
        Um comentário a “{title}”
        {n} comentário a {headline}
        {n} comentários a {headline}
        {n} comentários a “{title}”
        {n} respostas a {headline}
        O seu endereço de e-mail não será publicado.
        Por favor digite seu comentário
        Por favor, digite seu nome aqui
        Salvar meus dados neste navegador para a próxima vez que eu comentar.
        Deixe um comentário para {}
        Deixe um Comentário sobre {}
        Deixe uma resposta para {}
        Esse site utiliza o Akismet para reduzir spam. Aprenda como seus dados de comentários são processados.
        Você precisa fazer log in para comentar.
        Este site utiliza o Akismet para reduzir spam. Fica a saber como são processados os dados dos comentários.
        Guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar.
        Tem de iniciar a sessão para publicar um comentário.
        {n} comentário
        {n} comentários
        Comentários ({n})
        Comentários: {n}
    """,
}
CARDS = {
    "related_links": """
        Em "{}"
    """,
}
COMPANIONS = {
    "navigation": """
        Está aqui
        Início
        Home
        Menu
        Fechar
        Buscar
        Busca
        Pesquisar
        Notícias
        Política
        Economia
        Brasil
        Mundo
        Esportes
        Esporte
        Desporto
        Cultura
        Sociedade
        Opinião
        Saúde
        Polícia
        Geral
        Colunistas
        Vídeos
        Tecnologia
        Procurar
        Carregando
        Seções
        Expandir submenu
        Links de redes sociais
        Navegação
        Redes sociais
        Pesquisa
        Resultados de pesquisa
        Página {n}
        Deslizar para baixo
        Esta página não existe.
        Nada aqui
        Nada encontrado
        Não Encontrado
        Não há nada aqui
        Perguntas frequentes
        Serviços
        Nossos serviços
        Produtos
        Preços
        Planos
        Loja
        Carrinho
        Lista de desejos
        Finalizar compra
        Solicite um orçamento
        Solicite uma demonstração
        Inglês
        Espanhol
        Francês
    """,
    "read_times": """
        Tempo de leitura
    """,
    "post_meta": """
        Sem categoria
        Editar
        Fotografia
        Jornalista
        Redação
        Autor do post
        Data de publicação
        Editar isto
        Post em destaque
        Artigo em destaque
        Autor do artigo
        Data do artigo
        Publicado por
        Atualizado em
        Atualizado
        Última atualização
        Marcado
        Escrito por
        Revisado por
        Editado por
    """,
    "related_links": """
        Últimas
        Mais populares
        Outros artigos
        Pela Web
        Fique por dentro
        Destaques
        Em alta
        Em destaque
        Mais recentes
        Mais vistos
        Não perca
        Recomendadas
        Recomendados
        Relacionadas
        Relacionados
        mais
        Mostrar mais
        Veja mais
        Ver mais
        Ver tudo
        Anterior
        Próxima
        Próximo
        Voltar
        Primeira
        Última
        Seguinte
    """,
    "comment_prompts": """
        {name} disse:
        {name} diz:
        Comentários
        Comentar
        Responder
        Comentário
        Denunciar
        Nome
        Email
        Site
        Website
        Reportar
        {n} respostas
        E-mail
        Seu comentário
        obrigatório
        Sim Não
        Mais antigos
        Mais votados
    """,
    "share_prompts": """
        Compartilhar
        Compartilhe
        Partilhar
        Partilhe
        Facebook
        Twitter
        WhatsApp
        Telegram
        Curtir
        Gosto
        Salvar
        Guardar
        janela nova
        Comente
        Tweetar
        Compartilhar/Favoritos
        Compartilhar/Salvar
        Marcador
        Partilhar/Guardar
        Salvo
        Copiar
        Link
    """,
    "follow_prompts": """
        Não perca nada
        Mantenha-se informado
        Fique informado
        Newsletter
        Newsletters
        Assine
        Inscreva-se
        Subscrever
        Seguir
        Siga-nos
        Acompanhe-nos
        Siga o canal
        Siga-nos em
        Endereço de e-mail
        Endereço de email
    """,
    "adverts": """
        Pub
        Anúncio
        Anúncios
        Patrocinado
        Publi
    """,
    "paywalls": """
        Doe agora
        Torne-se membro
        Faça uma doação
        Já tem cadastro?
        Apoie-nos
        Entrar
        Login
        Cadastre-se
        Assinante
        Assinar
        Minha conta
        Logout
        Sair
        Cadastrar
        Criar conta
        Fazer login
        Registe-se
        Acessar
        Administração
        Lembrar
        Lembrar-me
        Registrar-se
        Manter sessão
        Registar
    """,
    "consents": """
        Concordo
        Deixe-me escolher
        Personalizar
        Prosseguir
        Recusar
        Rejeitar
        Funcional
        Estatísticas
        Preferências
        Aceitar
        Negar
    """,
    "widgets": """
        Arquivos
        Arquivo
        Categorias
        Tags
        Etiquetas
        Meta
        Páginas
        Recente
    """,
    "credits": """
        Lusa
        Reuters
        AFP
    """,
    "players": """
        Legendas
        Ouvir
        Reproduzir
        Transmissão ao vivo
        Ver fotos
        Velocidade
    """,
    "contents_tables": """
        Índice
        Conteúdo
        Sumário
        Conteúdos
        Alternar visualização
    """,
    "footers": """
        Entre em contato
        Ficha técnica
        Expediente
        Imprimir
        Contato
        Contacto
        Contactos
        Anuncie
        Quem somos
        Sobre nós
        Assinaturas
        Privacidade
    """,
}
