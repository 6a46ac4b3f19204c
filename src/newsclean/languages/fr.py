"""French."""

NAME = "French"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    le la les de des du et à en un une est que qui dans pour pas sur au aux par plus ce cette il
    elle on nous vous ont avec sont mais se son sa ses leur ne
"""
MONTHS = """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr
    avr juil sept oct nov déc
"""
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim"
DATE_WORDS = "le à a de du 1er er h heure heures min"
HOME = """
    accueil
    page d'accueil
    home
"""
OUTLETS = """
    actualité actualités info infos journal presse nouvelles le la les quotidien gazette dépêche
    tribune temps courrier écho voix hebdo agence média médias monde nouvel observateur matin soir
"""
LINES = {
    "navigation": """
        Aller au contenu
        Aller au contenu principal
        Accéder au contenu
        Aller au menu
        Aller à la recherche
        Aller à la navigation
        Passer au contenu principal
        Vous êtes ici
        Retour en haut
        Retour en haut de page
        Haut de page
        Ouvrir la recherche
        Recherche pour
        Résultats de recherche
        Page {n} sur {n}
        Retour à l'accueil
        Page suivante
        Page précédente
        Activer JavaScript
        Veuillez activer JavaScript
        Oups ! Cette page est introuvable
        Page non trouvée
        Aller à la barre d’outils
        Descendre au contenu
        Afficher le menu
        Aller directement au contenu
        Fermer la recherche
        Fermer le menu
        Fermer le sous-menu
        Menu du pied de page
        Menu principal
        Menu secondaire
        Ouvrir le menu
        Ouvrir le sous-menu
        Passer au contenu
        Commencez à saisir du texte et appuyez sur Entrée pour rechercher
        Rechercher des titres, des contenus
        Faire défiler jusqu'au bas de la page
        Aie ! Cette page est introuvable.
        Apparemment, rien n’a été trouvé à cette adresse. Essayez avec une recherche ?
        Aucun résultat trouvé
        Cette page ne semble pas exister.
        Désolé, aucun article ne correspond à vos critères.
        Erreur 404 : Page introuvable
        Erreur 404: Page introuvable
        Il semble que ce que vous cherchez est introuvable. Essayez avec une recherche.
        Page introuvable
    """,
    "read_times": """
        {n} min de lecture
        {n} minute de lecture
        {n} minutes de lecture
        {n} mn de lecture
        Temps de lecture : {n} min
        Temps de lecture : {n} minutes
        Temps de lecture {n} min
        Temps de lecture {n} minutes
        Temps de lecture estimé : {n} minutes
        Durée de lecture : {n} minutes
        Durée de lecture : {n} min
        Lecture : {n} min
        Lecture {n} min
        À lire en {n} minutes
        Lecture en {n} minutes
        Lecture : {n} minutes
        Temps de lecture moins d'une minute
        Moins d'une minute de lecture
    """,
    "post_meta": """
        Publié le {date}
        Publié le : {date}
        Publié : {date}
        Publié le {date} par {name}
        Publié par {name}
        Publié par {name} le {date}
        Par {name}
        Par {name} le {date}
        Par {name}, le {date}
        Par {name} | {date}
        Par {name} - {date}
        Par {name}, publié le {date}
        Publié le {date}, mis à jour le {date}
        Publié le {date} - Mis à jour le {date}
        Publié le {date} | Mis à jour le {date}
        Publié le {date} Mis à jour le {date}
        Mis à jour le {date}
        Mis à jour : {date}
        Mis à jour à {date}
        Modifié le {date}
        Posté le {date}
        Posté par {name}
        Rédigé par {name}
        Rédigé par {name} le {date}
        Écrit par {name}
        Article rédigé par {name}
        Auteur : {name}
        Dernière mise à jour : {date}
        Dernière mise à jour le {date}
        Dernière modification : {date}
        Date de publication : {date}
        Propos recueillis par {name}
        Par la rédaction
        Par Rédaction
        La rédaction avec AFP
        Par notre correspondant
        De notre correspondant
        De notre envoyé spécial
        {n} vues
        Vues : {n}
        Vu {n} fois
        {n} lectures
        Il y a {n} heure
        Il y a {n} jour
        Il y a {n} semaines
        Il y a {n} mois
        Cette entrée a été publiée dans {title}. Ajoutez ce permalien à vos favoris.
        Cette entrée a été publiée dans {title}. Vous pouvez la mettre en favoris avec ce permalien.
        Publié le Mis à jour
        Cet article date de plus d'un an
        Cet article date de plus de {n} ans
        Article épinglé
        il y a {n} heures
        il y a {n} jours
        il y a {n} minutes
    """,
    "related_links": """
        Lire la suite
        Lire plus
        Continuer la lecture
        Poursuivre la lecture
        Lire l'article
        Lire l'article complet
        Lire l'article en entier
        En savoir plus
        Voir plus d'articles
        Voir tous les articles
        Toutes les actualités
        Article précédent
        Article suivant
        Voir toute l'actualité
        Plus d'infos
        Retour aux actualités
        Articles plus anciens
        Articles plus récents
        Il n’y a pas d’entrée similaire.
        Afficher plus
        Charger plus
        Voir l’archive
        Navigation de l'article
        Navigation des articles
        publication précédente
        publication suivante
    """,
    "comment_prompts": """
        Soyez le premier à commenter
        Soyez le premier à réagir
        Soyez le premier à commenter cet article
        Aucun commentaire pour le moment
        Voir les commentaires
        Voir tous les commentaires
        Réagir à cet article
        Réagissez à cet article
        Commenter cet article
        Commentez cet article
        Connectez-vous pour commenter
        Connectez-vous pour réagir
        Charger plus de commentaires
        Annuler la réponse
        Prévenez-moi de tous les nouveaux commentaires par e-mail
        Signaler une erreur
        Signaler une faute
        Vous avez repéré une erreur ?
        Une faute dans l'article ?
        Répondre à {name}
        Trier par : les plus récents
        Votre commentaire
        Un commentaire
        Cet article vous a-t-il été utile ?
        Noter cet article
        Une erreur dans l'article ?
        Ajouter un commentaire
        Lire les commentaires
        Signaler ce commentaire
        Afficher les commentaires
        Afficher plus de commentaires
        Aucun commentaire
        Chargement des commentaires
        Commentaires fermés sur {headline}
        Désolé, les commentaires sont fermés pour cet article.
        Désolé, les commentaires sont fermés pour le moment.
        Pas encore de commentaire.
        Saisissez votre mot de passe pour accéder aux commentaires.
        Votre commentaire est en attente de modération
        Adresse de messagerie (ne sera pas publiée)
        Cliquez ici pour annuler la réponse.
        Connectez-vous pour laisser un commentaire
        Connectez-vous pour répondre
        Connexion en tant que {}. Modifier votre profil.
        Message d’information sur la confidentialité d’Akismet.
        Prévenez-moi de tous les nouveaux articles par e-mail.
        Prévenez-moi de tous les nouveaux articles par email.
        S'abonner sans commenter
        Seulement les réponses à mes commentaires
        Soumettre le commentaire
        Commentaires plus anciens
        Commentaires plus récents
        Navigation dans les commentaires
        Navigation des commentaires
    """,
    "share_prompts": """
        Partager sur Facebook
        Partager sur Twitter
        Partager sur X
        Partager sur WhatsApp
        Partager sur Telegram
        Partager sur LinkedIn
        Partager sur Pinterest
        Partagez sur Facebook
        Partagez sur Twitter
        Partagez sur X
        Partagez sur WhatsApp
        Partagez sur Telegram
        Partagez sur LinkedIn
        Partagez sur Pinterest
        Partager cet article
        Partagez cet article
        Partager l'article
        Partager par e-mail
        Partager par mail
        Envoyer par e-mail
        Envoyer à un ami
        Copier le lien
        Lien copié
        Le lien a été copié
        {n} partages
        {n} partage
        Partager via
        Partagez cet article avec vos amis
        Partagez l'info
        Partager ceci
        Partagez cet article sur les réseaux sociaux
        J'aime chargement
        Soyez le premier à aimer ça
        ouvre dans une nouvelle fenêtre
        s'ouvre dans une nouvelle fenêtre
        s'ouvre dans un nouvel onglet
        Sauvegarder l'article
        Ajouter à mes favoris
        {n} personnes aiment ça
        Vous avez aimé cet article ? Partagez-le
        Envoyer par courriel
        Envoyer par email
        Offrir l'article
        Partager par l'entremise d'un courriel
        Poster sur Facebook
        Poster sur LinkedIn
        Poster sur Pinterest
        Poster sur Reddit
        {n} blogueurs aiment cette page
    """,
    "follow_prompts": """
        Suivez-nous sur Facebook
        Suivez-nous sur Twitter
        Suivez-nous sur X
        Suivez-nous sur WhatsApp
        Suivez-nous sur Telegram
        Suivez-nous sur LinkedIn
        Suivez-nous sur Pinterest
        Suivez-nous sur Google News
        Suivez-nous sur Google Actualités
        Suivez-nous sur les réseaux sociaux
        Suivez-nous sur Instagram
        Suivez-nous sur YouTube
        Rejoignez notre chaîne WhatsApp
        Rejoignez notre canal Telegram
        Abonnez-vous à notre newsletter
        Inscrivez-vous à notre newsletter
        Recevez notre newsletter
        Abonnez-vous à la newsletter
        Recevez chaque matin notre newsletter
        Recevez l'essentiel de l'actualité
        Recevez gratuitement notre newsletter
        Inscription à la newsletter
        Votre adresse e-mail
        Votre adresse email
        Adresse e-mail
        Ne manquez aucune actualité
        Téléchargez notre application
        Télécharger l'application
        Disponible sur Google Play
        Télécharger dans l'App Store
        Activer les notifications
        Recevez nos alertes
        Vous pouvez vous désinscrire à tout moment
        Vous pouvez vous désabonner à tout moment
        Merci pour votre inscription
        Abonnez-vous à notre chaîne YouTube
        Suivez toute l'actualité sur notre chaîne WhatsApp
        Ajoutez-nous à vos sources préférées sur Google
        Retrouvez-nous sur les réseaux sociaux
        S'inscrire à la newsletter
        Gérer mes newsletters
        Suivez notre chaîne WhatsApp
        Suivez-moi sur Twitter
        S’abonner au Blog
        Abonnez-vous à ce blog par e-mail.
        Cette adresse de courrier électronique est déjà inscrite, merci
        Entrez votre adresse e-mail
        Inscrivez-vous pour recevoir notre lettre d'information
        Je m'abonne
        Je m'inscris
        Merci de votre inscription
        Merci, votre enregistrement est un succès ! Veuillez vérifier votre boite e-mail.
        Ne ratez rien de l'actualité
        Pour ne rien rater de l'actualité
        Recevoir les alertes info
        Rejoignez les {n} autres abonnés
        Rejoignez {n} autre abonné
        Rejoignez {n} autres abonnés
        S'abonner à la newsletter
        Saisissez votre adresse e-mail
        Votre adresse de courrier électronique
        Votre email
    """,
    "adverts": """
        Publicité
        Publicités
        La suite après cette publicité
        La suite après la publicité
        La suite de l'article après la publicité
        L'article continue après la publicité
        Suite de l'article après la publicité
        Lire la suite après la publicité
        Contenu sponsorisé
        Article sponsorisé
        Contenu de marque
        Publi-rédactionnel
        Publireportage
        Espace publicitaire
        Fermer la publicité
        Cet article contient des liens affiliés
        Publicité, votre contenu continue ci-dessous
        Passer la publicité
        Annonces Google
        Après la publicité
        Publicité - La suite de votre contenu ci-après
        Signaler cette publicité
    """,
    "paywalls": """
        Article réservé aux abonnés
        Réservé aux abonnés
        Cet article est réservé aux abonnés
        Cet article est réservé à nos abonnés
        Contenu réservé aux abonnés
        Abonnez-vous pour lire la suite
        Abonnez-vous pour lire cet article
        Abonnez-vous pour continuer la lecture
        La suite est réservée aux abonnés
        Déjà abonné ? Connectez-vous
        Déjà abonné ? Se connecter
        Déjà abonné(e) ?
        Vous êtes déjà abonné ?
        Il vous reste {n} % de cet article à lire
        Il vous reste {n} % de cet article à lire. La suite est réservée aux abonnés.
        Il vous reste {n} articles gratuits
        Créez un compte gratuit pour continuer
        Inscrivez-vous gratuitement pour lire la suite
        Accédez à tous les articles en illimité
        Je m'abonne à partir de {n} €
        Mot de passe oublié ?
        Se connecter à mon compte
        Faire un don
        Soutenez-nous
        Soutenez un média indépendant
        Vous n'êtes pas encore abonné ?
        Ce contenu est protégé par un mot de passe. Veuillez saisir le mot de passe pour le voir.
        Déjà abonné ?
        Il vous reste {n}% de cet article à lire.
        Pour lire la suite, abonnez-vous
        Se connecter
        Se déconnecter
    """,
    "consents": """
        Ce site utilise des cookies
        Nous utilisons des cookies
        En poursuivant votre navigation, vous acceptez l'utilisation de cookies
        En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies
        Nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site
        Nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site web. Si vous continuez à utiliser ce site, nous supposerons que vous en êtes satisfait.
        Nous et nos partenaires utilisons des cookies
        Tout accepter
        Tout refuser
        Accepter tous les cookies
        Refuser tous les cookies
        Continuer sans accepter
        Paramétrer mes choix
        Gérer mes cookies
        Votre vie privée est importante pour nous
        Nous respectons votre vie privée
        Ce contenu est bloqué car vous n'avez pas accepté les cookies
        Cookies strictement nécessaires
        Cookies fonctionnels
        Toujours activé
        Accepter et fermer
        Accepter sélectionné
        Accepter tout
        Afficher/masquer les informations sur le stockage des cookies
        Ce site utilise des cookies et vous donne le contrôle sur ceux que vous souhaitez activer
        Ce site Web utilise des Cookies pour améliorer votre expérience.
        Enregistrer les préférences
        Fermer et accepter
        Gérer le consentement
        Gérer les cookies
        Gérer les préférences
        Masquer le bandeau des cookies
        Ne pas vendre ni partager mes informations personnelles
        Paramètres des cookies
        Paramétrer les cookies
        Politique de cookies
        Politique relative aux cookies
    """,
    "feed_footers": """
        Cet article {headline} est apparu en premier sur {}.
        L'article {headline} est apparu en premier sur {}.
        L'article {headline} est paru en premier sur {}.
    """,
    "widgets": """
        Choisir une catégorie
        Choisir un mois
        Articles (RSS)
        Commentaires (RSS)
        Flux des commentaires
        Flux des publications
        Sélectionner un mois
        Sélectionner une catégorie
    """,
    "author_boxes": """
        Voir tous les articles de {name}
        Voir toutes les publications de {name}
        Voir tous ses articles
        Tous ses articles
        Articles par {name}
        Aller sur le site de {name}
    """,
    "credits": """
        Crédit photo : {name}
        Source : AFP
        Source : Reuters
        Source : AP
        Source : {name}
        Avec AFP
        Avec AFP et Reuters
        (AFP)
        Avec Reuters
        Avec agences
        © AFP
        Photo d'illustration
        Photo d'archives
        Image d'illustration
        Capture d'écran
        Photo DR
        Photo AFP
        Photo par {name}
        Photo de {name}
        Crédit photo : DR
        Tous droits réservés AFP
        Crédits photos : {title}
        Crédit photos : {title}
        Crédits photo : {title}
        AFP
    """,
    "players": """
        Écouter l'article
        Écouter cet article
        Écoutez cet article
        Écouter l'article {n} min
        Votre navigateur ne prend pas en charge l'élément audio
        Votre navigateur ne supporte pas l'élément audio
        Votre navigateur ne permet pas de lire cette vidéo
        Voir la vidéo
        Regarder la vidéo
        Regardez la vidéo
        Lecteur vidéo
        Lecteur audio
        Agrandir l'image
        Voir le diaporama
        Ce diaporama nécessite JavaScript
        Voir cette publication sur Instagram
        Afficher cette publication sur Instagram
        Une publication partagée par {}
        Vidéo suivante dans {n} secondes
        Aucune source compatible n'a été trouvée pour cette vidéo.
        Ce replay n'est plus disponible.
        Ceci est une fenêtre modale
        Chargement vidéo
        Cliquer pour visualiser le diaporama.
        Curseur temporel
        Fin de la fenêtre de dialogue.
        Lire l'article audio
        Lire la vidéo
        Télécharger le fichier
        Utilisez les flèches haut/bas pour augmenter ou diminuer le volume.
        Vitesse de lecture
    """,
    "footers": """
        Tous droits réservés
        © Tous droits réservés
        © {n} {}. Tous droits réservés.
        © {n} {} - Tous droits réservés
        Copyright © {n} {}. Tous droits réservés.
        Reproduction interdite
        Toute reproduction interdite
        Mentions légales
        Politique de confidentialité
        Conditions générales d'utilisation
        Conditions générales de vente
        Conditions d'utilisation
        Protection des données
        Plan du site
        Nous contacter
        Contactez-nous
        Gestion des cookies
        Imprimer l'article
        Imprimer cet article
        Version imprimable
        Télécharger en PDF
        Fièrement propulsé par {}
        Propulsé par WordPress
        Mentions légales | Politique de confidentialité
        Qui sommes-nous ?
        {n} - Tous droits réservés
        Tous droits réservés © {n}
        Tous droits réservés - {n}
    """,
}
LEADS = {
    "navigation": """
        Résultats de recherche pour
    """,
    "post_meta": """
        Mots-clés
        Mots clés
        Étiquettes
        Étiquette
        Tags
        Catégories
        Thèmes associés
        Sur ce sujet
        Classé dans
        Publié dans
        Catégorisé comme
        Étiqueté avec
        Publié sous
    """,
    "related_links": """
        À lire
        À relire
        Voir aussi
        À voir aussi
        À écouter aussi
        Pour aller plus loin
        Pour en savoir plus
        En savoir plus
        Article lié
        Sur le même thème
        À ne pas manquer
        Notre dossier
        Article précédent
        Article suivant
        Précédent
        Suivant
        Continuer la lecture de
        Pour approfondir
        Lire
        Sur le même sujet
        À découvrir
        Poursuivre la lecture
    """,
    "share_prompts": """
        Cliquez pour partager sur
        Cliquer pour partager sur
        Cliquez pour envoyer un lien par e-mail à un ami
        Cliquer pour envoyer un lien par e-mail à un ami
        Cliquez pour envoyer par e-mail à un ami
        Partager sur Reddit
        Partager sur Twitter
    """,
    "widgets": """
        Archives de la catégorie
        Archives de l’étiquette
    """,
    "credits": """
        Crédit
        Photo
        Photos
        © Crédit photo
        Source photo
        Illustration
        Visuel
        Crédits
        Image
        Source image
    """,
    "footers": """
        Cliquer pour imprimer
        Fièrement propulsé par
    """,
}
HEADINGS = {
    "related_links": """
        Sur le même sujet
        Sur le même thème
        À lire aussi
        Lire aussi
        À lire également
        Les plus lus
        Articles les plus lus
        Les articles les plus lus
        Articles similaires
        Articles liés
        Articles recommandés
        Ces articles pourraient vous intéresser
        Cela peut vous intéresser
        Vous pourriez être intéressé par
        Nos derniers articles
        Plus d'articles de l'auteur
        À voir également
        Dans la même rubrique
        Dernières actualités
        Dernières infos
        Le fil info
        Fil info
        Toute l'actualité
        Les dernières infos
        L'essentiel de l'actu
        Articles populaires
        Autres articles
        Plus sur le sujet
        Notre sélection
        Voir aussi
        Les plus vus
        Contenus sponsorisés
        Nos articles à lire aussi
        Vos réactions
        Pour approfondir
        À découvrir aussi
        Tous nos derniers podcasts
        Tous nos articles
        Articles connexes
        Articles relatifs
        Cela pourrait vous intéresser
        Ces articles peuvent vous intéresser
        Contenus liés
        Dans la même catégorie
        Derniers articles
        Entrées similaires
        Les dernières actualités
        Les plus commentés
        Les plus partagés
        Plus d'actualités
        Plus d'articles
        Publications similaires
        Recommandé pour vous
        Vous aimerez aussi
        Vous aimerez peut-être
        Vous pourriez aussi aimer
        À découvrir
        A découvrir
    """,
    "widgets": """
        Articles récents
        Commentaires récents
        Nuage de mots-clés
        Nuage d'étiquettes
        Tendances actuelles
        Sujets populaires
        Pages et Articles Phares
    """,
    "author_boxes": """
        À propos de l'auteur
        À propos de l'autrice
        Du même auteur
        Autres articles de l'auteur
        Plus d'articles de {name}
        Tous les articles de {name}
    """,
    "contents_tables": """
        Table des matières
        Sommaire
        Au sommaire
        Dans cet article
        Sommaire de l'article
        Plan de l'article
    """,
}
ENDINGS = {
    "comment_prompts": """
        Laisser un commentaire
        Laisser une réponse
        Laissez un commentaire
        Laissez une réponse
        Laissez votre commentaire
        Poster un commentaire
        Publier un commentaire
        Écrire un commentaire
        Laisser un commentaire Annuler la réponse
        Répondre à {title} Annuler la réponse
        Les commentaires sont fermés
        Commentaires fermés
        Les champs obligatoires sont indiqués avec *
        Les champs obligatoires sont marqués d'un *
        Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
        {n} réponses à “{title}”
        {n} commentaires sur « {title} »
        {n} commentaires sur “{title}”
        Les commentaires sont fermés pour cet article
        Vous souhaitez commenter cet article ?
        Réagissez !
        Les champs obligatoires sont indiqués avec {}
        Votre adresse de messagerie ne sera pas publiée.
        Vous devez être connecté pour rédiger un commentaire.
        Une réflexion sur « {title} »
        Une réflexion sur “ {title} ”
        Une réponse sur « {title} »
        {n} réflexions sur « {title} »
        {n} réponse à {headline}
        {n} réponses sur « {title} »
        {n} réponses sur “{title}”
        {n} réponses à {headline}
        Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur comment les données de vos commentaires sont utilisées.
        Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.
        Enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain commentaire.
        S'il vous plaît entrez votre commentaire
        S'il vous plaît entrez votre nom ici
        Votre adresse e-mail ne sera pas publiée.
        Vous devez vous connecter pour laisser un commentaire.
        Vous devez vous connecter pour publier un commentaire.
        Vous devez être connecté pour publier un commentaire.
        Vous devez être connecté(e) pour rédiger un commentaire.
        {n} commentaire
        {n} commentaires
        Commentaires ({n})
        Commentaires : {n}
        Vos réactions ({n})
        Vos réactions
        Vos commentaires
        Vos commentaires ({n})
    """,
}
CARDS = {
    "related_links": """
        Dans "{}"
    """,
}
COMPANIONS = {
    "navigation": """
        Accueil
        Menu
        Fermer
        Rechercher
        Recherche
        Actualités
        Politique
        Économie
        Société
        International
        Sport
        Sports
        Culture
        Météo
        Faits divers
        Santé
        Opinions
        Vidéos
        Podcasts
        Chargement
        Réseaux sociaux
        Chercher
        Dernière page
        Première page
        Défiler vers le bas
        Retour au début
        Cette page n'existe pas.
        Rien de trouvé
        Rien ici
    """,
    "read_times": """
        Temps de lecture
    """,
    "post_meta": """
        Non classé
        Modifier
        Auteur de l’article
        Date de l’article
        La rédaction
        Publication mise en avant
    """,
    "related_links": """
        Les plus populaires
        Vous avez aimé cet article ?
        Précédente
        Suivant
        Suivante
        suite
        D'autres articles
        Dernières nouvelles
        En continu
        L'actualité en direct
        Nos recommandations
        À la une
        À ne pas manquer
        Voir plus
        Voir tout
        Précédent
    """,
    "comment_prompts": """
        Donnez votre avis
        {name} dit :
        {name} a dit :
        Commentaires
        Répondre
        Commenter
        Signaler
        Pas de commentaire
        Commentaire
        Nom
        Adresse de contact
        Site web
        Une question ? Une remarque ?
        Pas de commentaires
        Signaler un abus
        Rétrolien
        {n} réponses
        E-mail
        obligatoire
        {n} réactions
        Votre nom
    """,
    "share_prompts": """
        J'aime ça
        Remonter
        Partager
        Partagez
        Facebook
        Twitter
        WhatsApp
        LinkedIn
        J'aime
        nouvelle fenêtre
        Partager/Enregistrer
        Partager/Marquer
        Sauvegarder
        Tweeter
    """,
    "follow_prompts": """
        Newsletter
        Newsletters
        S'inscrire
        Suivre
        Suivez-nous
        Nous suivre
        Rejoignez-nous sur
        Retrouvez-nous sur
        Suivez-nous sur
        Abonnez-vous
        Envoyer
        Restez informé
        Valider
    """,
    "adverts": """
        Annonce
        Sponsorisé
        Partenaire
        Annonces
        L'article continue ci-dessous
    """,
    "paywalls": """
        Connexion
        S'abonner
        Mon compte
        Abonnés
        Premium
        Déconnexion
        Créer un compte
        Identifiant
        Inscription
        Se souvenir de moi
        Sans engagement
    """,
    "consents": """
        J'accepte
        Je refuse
        Laissez-moi choisir
        Personnaliser
    """,
    "widgets": """
        Archives
        Catégories
        Mots-clés
        Méta
        Pages
        Étiquettes
    """,
    "author_boxes": """
        À propos de {name}
        L'auteur
    """,
    "players": """
        Ce contenu n'est plus disponible.
        Cette vidéo n'est plus disponible.
        Diaporama
        Diffusion en direct
        Plein écran
        Sous-titres
        Volume
        Écouter
    """,
    "contents_tables": """
        Basculer la vue
    """,
    "footers": """
        Imprimer
        Contact
        CGU
        CGV
        Aide
        Charte
        Données personnelles
        Nos applications
        Recrutement
        À propos
    """,
}
