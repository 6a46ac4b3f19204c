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
ENTRIES = """
    Afrique
    Arts
    Auto
    Automobile
    Bien-être
    Bourse
    Cinéma
    Conseils
    Consommation
    Cuisine
    Dossiers
    Débats
    Décoration
    Emploi
    Enquêtes
    Entreprises
    Environnement
    Europe
    Famille
    Finance
    Football
    Formation
    Formations
    France
    Gastronomie
    Guides
    Histoire
    Idées
    Immobilier
    Industrie
    Innovation
    Interviews
    Jardin
    Jeux
    Jeux vidéo
    Justice
    Lifestyle
    Livres
    Loisirs
    Maison
    Mode
    Monde
    Musique
    Médias
    Patrimoine
    People
    Planète
    Portraits
    Psycho
    Recettes
    Reportages
    Rugby
    Régions
    Sciences
    Solutions
    Séries
    Tech
    Technologie
    Technologies
    Tourisme
    Transports
    Télévision
    Voyage
    Voyages
    Éducation
    Énergie
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
        Aller au pied de page
        Aller au menu principal
        Retourner en haut de la page
        Revenir en haut
        Charger plus d'articles
        Afficher plus d'articles
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
        Temps de lecture : {n} min de lecture
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
        Dernière mise à jour le {date} par {name}
        Dernière modification le {date} par {name}
        Mis à jour le {date} par {name}
        Modifié le {date} par {name}
        Publié dans {} Étiqueté {}
        Publié dans {} Étiqueté avec {}
        Publié dans {} | Étiqueté {}
        Publié dans {} Tagué {}
        Publié dans {} Tags : {title}
        Publié dans {} et marqué {}
        Publié dans : {} Étiquettes : {title}
        Catégories {} Étiquettes {}
        Catégories : {} Étiquettes : {title}
        Catégorie : {} Étiquettes : {title}
        Catégories : {} Tags : {title}
        Classé sous {} Étiqueté avec {}
        Classé sous : {} Étiqueté avec : {title}
        Cet article a été initialement publié le {date}
        Cet article a été publié pour la première fois le {date}
        Cet article a été publié le {date}
        Auteur/autrice de la publication : {}
        Auteur de la publication : {}
        Publication publiée : {date}
        Post category: {title}
        Commentaires de la publication : {}
        Dernière modification de la publication : {date}
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
        Lire l'intégralité de l'article
        Lire aussi notre article
        Découvrir plus d'articles
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
        Qu'en pensez-vous ? Dites-le nous en commentaire
        Qu'en pensez-vous ? Dites-le nous dans les commentaires
        Qu'en pensez-vous ? Donnez votre avis en commentaire
        Dites-le nous en commentaire
        Dites-le nous dans les commentaires
        Dites-nous tout en commentaire
        Dites-nous ce que vous en pensez dans les commentaires
        Donnez votre avis en commentaire
        Donnez votre avis dans les commentaires
        Partagez votre avis dans les commentaires
        N'hésitez pas à laisser un commentaire
        N'hésitez pas à commenter
        Avez-vous trouvé cet article utile ?
        Avez-vous trouvé cette page utile ?
        Cette page vous a-t-elle été utile ?
        Cette réponse vous a-t-elle été utile ?
        Cette information vous a-t-elle été utile ?
        Ce contenu vous a-t-il été utile ?
        Cet article vous a été utile ?
        Cliquez sur une étoile pour noter l'article !
        Cliquez sur une étoile pour noter !
        Note moyenne {n} / {n}. Nombre de votes : {n}
        Aucun vote pour le moment ! Soyez le premier à noter cet article.
        Nous sommes désolés que cet article ne vous ait pas été utile !
        Améliorons cet article !
        Dites-nous comment nous pouvons améliorer cet article ?
        Merci pour votre avis
        Merci pour votre retour
        Signaler une coquille
        Une information à nous transmettre ? Écrivez-nous à {}
        En utilisant ce formulaire, vous acceptez le stockage et le traitement de vos données par ce site.
        Pour commenter, connectez-vous
        Connectez-vous pour publier un commentaire
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
        Cliquez pour partager sur X
        Cliquez pour partager sur X (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur X(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Twitter
        Cliquez pour partager sur Twitter (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Facebook
        Cliquez pour partager sur Facebook (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur LinkedIn
        Cliquez pour partager sur LinkedIn (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur LinkedIn(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur WhatsApp
        Cliquez pour partager sur WhatsApp (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur WhatsApp(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Telegram
        Cliquez pour partager sur Telegram (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Telegram(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Reddit
        Cliquez pour partager sur Reddit (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Reddit(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Pinterest
        Cliquez pour partager sur Pinterest (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Pinterest(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Tumblr
        Cliquez pour partager sur Tumblr (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Tumblr(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Pocket
        Cliquez pour partager sur Pocket (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Pocket(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Mastodon
        Cliquez pour partager sur Mastodon (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Mastodon(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Threads
        Cliquez pour partager sur Threads (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Threads(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Bluesky
        Cliquez pour partager sur Bluesky (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Bluesky(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Nextdoor
        Cliquez pour partager sur Nextdoor (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Nextdoor(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Skype
        Cliquez pour partager sur Skype (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur Skype(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur X
        Cliquer pour partager sur X (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur X(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Twitter
        Cliquer pour partager sur Twitter (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Twitter(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Facebook
        Cliquer pour partager sur Facebook (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Facebook(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur LinkedIn
        Cliquer pour partager sur LinkedIn (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur LinkedIn(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur WhatsApp
        Cliquer pour partager sur WhatsApp (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur WhatsApp(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Telegram
        Cliquer pour partager sur Telegram (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Telegram(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Reddit
        Cliquer pour partager sur Reddit (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Reddit(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Pinterest
        Cliquer pour partager sur Pinterest (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Pinterest(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Tumblr
        Cliquer pour partager sur Tumblr (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Tumblr(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Pocket
        Cliquer pour partager sur Pocket (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Pocket(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Mastodon
        Cliquer pour partager sur Mastodon (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Mastodon(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Threads
        Cliquer pour partager sur Threads (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Threads(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Bluesky
        Cliquer pour partager sur Bluesky (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Bluesky(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Nextdoor
        Cliquer pour partager sur Nextdoor (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Nextdoor(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Skype
        Cliquer pour partager sur Skype (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur Skype(ouvre dans une nouvelle fenêtre)
        Partager sur X (ouvre dans une nouvelle fenêtre)
        Partager sur X(ouvre dans une nouvelle fenêtre)
        Partager sur Twitter (ouvre dans une nouvelle fenêtre)
        Partager sur Twitter(ouvre dans une nouvelle fenêtre)
        Partager sur Facebook (ouvre dans une nouvelle fenêtre)
        Partager sur Facebook(ouvre dans une nouvelle fenêtre)
        Partager sur LinkedIn (ouvre dans une nouvelle fenêtre)
        Partager sur LinkedIn(ouvre dans une nouvelle fenêtre)
        Partager sur WhatsApp (ouvre dans une nouvelle fenêtre)
        Partager sur WhatsApp(ouvre dans une nouvelle fenêtre)
        Partager sur Telegram (ouvre dans une nouvelle fenêtre)
        Partager sur Telegram(ouvre dans une nouvelle fenêtre)
        Partager sur Reddit (ouvre dans une nouvelle fenêtre)
        Partager sur Reddit(ouvre dans une nouvelle fenêtre)
        Partager sur Pinterest (ouvre dans une nouvelle fenêtre)
        Partager sur Pinterest(ouvre dans une nouvelle fenêtre)
        Partager sur Tumblr
        Partager sur Tumblr (ouvre dans une nouvelle fenêtre)
        Partager sur Tumblr(ouvre dans une nouvelle fenêtre)
        Partager sur Pocket
        Partager sur Pocket (ouvre dans une nouvelle fenêtre)
        Partager sur Pocket(ouvre dans une nouvelle fenêtre)
        Partager sur Mastodon
        Partager sur Mastodon (ouvre dans une nouvelle fenêtre)
        Partager sur Mastodon(ouvre dans une nouvelle fenêtre)
        Partager sur Threads
        Partager sur Threads (ouvre dans une nouvelle fenêtre)
        Partager sur Threads(ouvre dans une nouvelle fenêtre)
        Partager sur Bluesky
        Partager sur Bluesky (ouvre dans une nouvelle fenêtre)
        Partager sur Bluesky(ouvre dans une nouvelle fenêtre)
        Partager sur Nextdoor
        Partager sur Nextdoor (ouvre dans une nouvelle fenêtre)
        Partager sur Nextdoor(ouvre dans une nouvelle fenêtre)
        Partager sur Skype
        Partager sur Skype (ouvre dans une nouvelle fenêtre)
        Partager sur Skype(ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur {} (ouvre dans une nouvelle fenêtre)
        Cliquez pour partager sur {}(ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur {} (ouvre dans une nouvelle fenêtre)
        Cliquer pour partager sur {}(ouvre dans une nouvelle fenêtre)
        Partager sur {}
        Partager sur {} (ouvre dans une nouvelle fenêtre)
        Partager sur {}(ouvre dans une nouvelle fenêtre)
        Cliquer pour envoyer un lien par e-mail à un ami (ouvre dans une nouvelle fenêtre)
        Cliquer pour envoyer un lien par e-mail à un ami(ouvre dans une nouvelle fenêtre)
        Cliquez pour envoyer un lien par e-mail à un ami (ouvre dans une nouvelle fenêtre)
        Cliquez pour envoyer un lien par e-mail à un ami(ouvre dans une nouvelle fenêtre)
        Envoyer un lien par e-mail à un ami
        Envoyer un lien par e-mail à un ami (ouvre dans une nouvelle fenêtre)
        Envoyer un lien par e-mail à un ami(ouvre dans une nouvelle fenêtre)
        Cliquer pour imprimer (ouvre dans une nouvelle fenêtre)
        Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)
        Imprimer(ouvre dans une nouvelle fenêtre)
        Imprimer (ouvre dans une nouvelle fenêtre)
        Vous avez aimé cet article ? Partagez-le avec vos amis !
        Cet article vous a plu ? Partagez-le !
        Cet article vous a plu ? Partagez-le avec vos amis !
        Si vous avez aimé cet article, partagez-le !
        Si cet article vous a plu, partagez-le !
        N'hésitez pas à partager cet article
        Partager cette page
        Partager cette publication
        Partagez cette publication
        Enregistrer sur Pinterest
        Épingler sur Pinterest
        Épinglez-moi sur Pinterest
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
        Abonnez-vous gratuitement à notre newsletter
        Abonnez-vous à notre chaîne Telegram
        Abonnez-vous à notre chaîne WhatsApp
        Abonnez-vous à notre podcast
        Abonnez-vous à notre lettre d'information
        Abonnez-vous pour recevoir les derniers articles par e-mail.
        Abonnez-vous pour poursuivre la lecture et avoir accès à l'ensemble des archives.
        Inscrivez-vous gratuitement à notre newsletter
        Inscrivez-vous à notre newsletter et {title}
        Inscrivez-vous à notre newsletter pour {title}
        Inscrivez-vous à la newsletter
        Entrez votre adresse e-mail pour vous abonner à ce blog {title}
        Saisissez votre adresse e-mail pour vous abonner à ce blog {title}
        Saisissez votre adresse e-mail pour recevoir {title}
        En savoir plus sur {}
        En vous inscrivant, vous acceptez de recevoir {title}
        En vous inscrivant, vous acceptez nos {title}
        En vous inscrivant, vous acceptez notre {title}
        En vous inscrivant à notre newsletter, vous {title}
        En vous inscrivant à la newsletter, vous {title}
        En vous abonnant, vous acceptez nos {title}
        En vous abonnant, vous acceptez notre {title}
        En soumettant ce formulaire, j'accepte que {title}
        En soumettant ce formulaire, vous acceptez que {title}
        En soumettant ce formulaire, vous acceptez notre {title}
        En renseignant votre adresse e-mail, vous acceptez de {title}
        En renseignant votre adresse email, vous acceptez de {title}
        En cliquant sur « S'inscrire », vous {title}
        En cliquant sur « Je m'abonne », vous {title}
        J'accepte de recevoir la newsletter
        J'accepte de recevoir vos e-mails et confirme avoir pris connaissance de votre politique de confidentialité et mentions légales.
        J'accepte la politique de confidentialité
        J'ai lu et j'accepte la politique de confidentialité
        Nous ne spammons pas !
        Nous ne spammons pas ! Consultez notre politique de confidentialité pour plus d'informations.
        Vérifiez votre boite de réception ou votre répertoire d'indésirables pour confirmer votre abonnement.
        Vérifiez votre boîte de réception ou votre dossier de courrier indésirable pour confirmer votre abonnement.
        Pour plus d'informations, consultez notre politique de confidentialité.
        Consultez notre politique de confidentialité
        Pas de spam, désinscription à tout moment
        Désinscription possible à tout moment
        Merci de vous être abonné
        Merci pour votre abonnement
        Ne manquez plus aucun article
        Ne manquez plus aucune actualité
        Ne manquez plus rien
        Ne ratez plus aucun article
        Ne ratez plus rien
        Ne manquez rien de l'actualité
        Ne manquez aucun article
        Restez informé de toute l'actualité
        Cliquez ici pour rejoindre notre chaîne WhatsApp
        Cliquez ici pour rejoindre notre canal Telegram
        Cliquez ici pour rejoindre notre groupe WhatsApp
        Cliquez ici pour suivre notre chaîne WhatsApp
        Cliquez ici pour vous abonner à notre newsletter
        Cliquez ici pour vous inscrire à notre newsletter
        Cliquez ici pour nous suivre sur {}
        Rejoignez-nous sur WhatsApp
        Rejoignez-nous sur Telegram
        Rejoignez-nous sur Facebook
        Rejoignez notre canal WhatsApp
        Rejoignez notre chaîne Telegram
        Rejoignez notre communauté WhatsApp
        Suivez-nous sur TikTok
        Suivez-nous sur Bluesky
        Suivez-nous sur Facebook et Instagram
        Suivez-nous sur Facebook, {title}
        Suivez-nous sur Instagram, {title}
        Si vous avez aimé cet article, abonnez-vous {title}
        Si cet article vous a plu, abonnez-vous {title}
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
        Cet article contient des liens affiliés. {title}
        Cet article contient des liens d'affiliation.
        Cet article contient des liens d'affiliation. {title}
        Cet article peut contenir des liens affiliés.
        Cet article peut contenir des liens affiliés. {title}
        Cet article peut contenir des liens d'affiliation. {title}
        Certains liens de cet article sont affiliés. {title}
        Certains liens de cet article sont des liens d'affiliation. {title}
        En tant que Partenaire Amazon, je réalise un bénéfice {title}
        En tant que Partenaire Amazon, nous réalisons un bénéfice {title}
        Si vous achetez via nos liens, {title}
        Pourquoi cette publicité ?
        Masquer la publicité
        Supprimer les publicités
        Contenus sponsorisés par Taboola
        Faites défiler pour continuer
        Votre publicité ici
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
        Soutenez un média indépendant
        Vous n'êtes pas encore abonné ?
        Ce contenu est protégé par un mot de passe. Veuillez saisir le mot de passe pour le voir.
        Déjà abonné ?
        Il vous reste {n}% de cet article à lire.
        Pour lire la suite, abonnez-vous
        Se connecter
        Se déconnecter
        Soutenez notre travail
        Soutenez notre journalisme
        Soutenez un journalisme indépendant
        Soutenez la presse indépendante
        Soutenez le journalisme indépendant
        Soutenez le journalisme indépendant. {title}
        Soutenez notre rédaction
        Je fais un don
        Abonnez-vous pour lire la suite de l'article
        Abonnez-vous pour {n} €
        Voir les offres d'abonnement
        Découvrir nos offres d'abonnement
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
        Les cookies nécessaires sont absolument essentiels au bon fonctionnement du site {title}
        Les cookies nécessaires sont cruciaux pour les fonctions de base du site {title}
        Les cookies fonctionnels permettent d'exécuter certaines fonctionnalités {title}
        Les cookies fonctionnels aident à exécuter certaines fonctionnalités {title}
        Les cookies analytiques sont utilisés pour comprendre comment les visiteurs {title}
        Les cookies de performance sont utilisés pour comprendre et analyser {title}
        Les cookies publicitaires sont utilisés pour fournir aux visiteurs {title}
        Les cookies de publicité sont utilisés pour fournir aux visiteurs {title}
        Les autres cookies non classés sont ceux qui {title}
        Pour offrir les meilleures expériences, nous utilisons des technologies telles que les cookies {title}
        Le fait de consentir à ces technologies nous permettra de traiter des données {title}
        Le stockage ou l'accès technique est strictement nécessaire {title}
        Le stockage ou l'accès technique est nécessaire {title}
        L'accès ou le stockage technique est strictement nécessaire {title}
        L'accès ou le stockage technique est nécessaire {title}
        Le stockage ou l'accès technique qui est utilisé exclusivement {title}
        Gérer le consentement aux cookies
        Gérer les options
        Gérer les services
        Gérer {n} fournisseurs
        En savoir plus sur ces finalités
        Voir les préférences
        Ce site est protégé par reCAPTCHA
        Ce site est protégé par reCAPTCHA et la Politique de confidentialité et les Conditions d'utilisation de Google s'appliquent.
        Ce site est protégé par reCAPTCHA et {title}
        Ce site est protégé par reCAPTCHA. {title}
        Ce formulaire est protégé par reCAPTCHA {title}
        Ce contenu est bloqué car vous n'avez pas accepté les cookies {title}
        En cliquant sur « Tout accepter », vous {title}
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
        Voir tous les articles de cet auteur
        Voir tous les articles de l'auteur
        Voir le profil de l'auteur
        Suivre l'auteur
        Suivre cet auteur
        Suivre {name} sur X
        Suivre {name} sur Twitter
        Suivez {name} sur X
        Suivez {name} sur Twitter
        Suivez {name} sur Instagram
        Suivez {name} sur Facebook
        Suivez {name} sur LinkedIn
        En savoir plus sur l'auteur
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
        Votre navigateur ne supporte pas l'élément vidéo.
        Votre navigateur ne prend pas en charge l'élément vidéo.
        Votre navigateur ne prend pas en charge la balise vidéo.
        Votre navigateur ne supporte pas la balise video.
        Votre navigateur ne prend pas en charge les vidéos HTML5.
        Votre navigateur ne prend pas en charge cette vidéo.
        Votre navigateur ne prend pas en charge l'audio HTML5.
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
        Un site officiel du gouvernement français
        Site réalisé par {}
        Site créé par {}
        Site conçu par {}
        Conception et réalisation : {}
        Création site internet : {}
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
        Mots clés associés
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
    "author_boxes": """
        Suivez l'auteur sur
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
        D'autres articles qui pourraient vous plaire
        Ces articles pourraient vous plaire
        Ces articles pourraient aussi vous intéresser
        Si vous avez aimé cet article, vous aimerez aussi
        Si cet article vous a plu, vous aimerez aussi
        Vous aimerez peut-être aussi
        Vous pourriez également aimer
        Cela pourrait aussi vous intéresser
        Les lecteurs ont aussi lu
        Les internautes ont aussi lu
        Nos lecteurs ont aussi aimé
        Plus d'articles dans cette catégorie
        De la même catégorie
        Plus d'histoires
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
        Foire aux questions
        Nos services
        Références
        Produits
        Tarifs
        Boutique
        Panier
        Commander
        Demander un devis
        Devis gratuit
        Demander une démo
        Réserver une démo
        Anglais
        Espagnol
        Allemand
        Italien
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
        Publié le
        Publié par
        Mis à jour le
        Mis à jour
        Dernière mise à jour
        Étiqueté
        Rédigé par
        Écrit par
        Vérifié par
        Relu par
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
        Oui Non
        Plus récents
        Plus anciens
        Merci !
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
        Enregistrer
        Enregistré
        Épingler
        Par e-mail
        Copier
        Lien
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
        Je soutiens
        Soutenez-nous
        Devenez membre
        Faire un don
        Faites un don
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
        Fonctionnel
        Statistiques
        Préférences
        Accepter
        Refuser
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
