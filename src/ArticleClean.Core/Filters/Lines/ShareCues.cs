namespace ArticleClean.Filters.Lines;

/// <summary>The words of a page's controls: sharing, navigation, accounts, comment forms, consent to cookies.</summary>
internal static class ShareCues
{
    /// <summary>Lines that no article has: each is taken out wherever it stands.</summary>
    public static PhraseSet Lines { get; } = new(
        // Sharing.
        "share this|share this post|share this article|share this story|share this page|share on|share via|share with|share post|share article|share page|share to|share link|share by email|"
        + "share on facebook|share on twitter|share on x|share on linkedin|share on pinterest|share on whatsapp|share on reddit|share on tumblr|share on email|share on telegram|"
        + "share to facebook|share to twitter|share to pinterest|share to x|share via email|share by e-mail|share with your friends|sharing is caring|"
        + "share on facebook opens in new window facebook|tweet|tweet this|pin it|pin this|email this|email this article|email this story|email a friend|email article|email to a friend|"
        + "print this|print this article|print article|print this page|print page|printer friendly|print friendly, pdf & email|copy link|copy url|copied|link copied|the link has been copied|copied to clipboard|copy to clipboard|"
        + "like this|like loading|loading|follow us|follow us on|follow us on social media|follow us on facebook|follow us on twitter|follow us on instagram|follow on facebook|follow on twitter|"
        + "click to share|click to print|click to email a link to a friend|save article|bookmark this|add to favorites|open share links|close share links|open share links close share links|"
        + "opens in new window|open in a new tab|opens in a new tab|open in new tab|opens in new tab|opens new tab|view on instagram|view on twitter|view on x|view on facebook|view on threads|view on youtube|watch on youtube|facebook twitter linkedin|"
        + "teilen|auf facebook teilen|auf twitter teilen|artikel drucken|seite drucken|per e-mail teilen|link kopieren|artikel teilen|"
        + "partager|partager sur facebook|partager sur twitter|partager cet article|envoyer par e-mail|copier le lien|compartir|compartir en facebook|compartir en twitter|copiar enlace|"
        + "condividi|condividi su facebook|copia link|compartilhar|compartilhe|copiar link|deel dit artikel|afdrukken|kopieer link|udostępnij|drukuj|skopiuj link|поделиться|распечатать|скопировать ссылку|"
        + "シェア|シェアする|ツイート|ツイートする|印刷|印刷する|リンクをコピー|分享|分享到|打印|复制链接",
        // Navigation.
        "skip to content|skip to main content|skip to main|skip to navigation|skip to footer|skip to search|skip navigation|jump to content|jump to section|jump to navigation|back to top|to top|scroll to top|return to top|go to top|top of page|"
        + "previous next|prev|prev next|next article|previous article|next post|previous post|next page|previous page|next story|previous story|go back|back to blog|back to home|post navigation|"
        + "main menu|open menu|close menu|toggle navigation|toggle menu|menu close|close navigation|open navigation|hide navigation|show navigation|navigation menu|site navigation|breadcrumb|breadcrumbs|"
        + "site map|sitemap|search for|search this site|search the site|search results|open search|close search|toggle search|view all|see all|view more|show more|show less|load more|see more|see less|"
        + "close dialog|close modal|expand all|collapse all|hide caption|hide captions|toggle caption|view caption|enlarge image|enlarge this image|enlarge|open image modal|open image in gallery|view image in fullscreen|open image in fullscreen|image unavailable|view gallery|view photos|view fullscreen|play video|watch video|listen to article|listen to this article|listen to this story|listen to the article|continue reading the main story|jump to comments|go to comments|reuse this content|report a typo|report an error|report this ad|skip past newsletter promotion|after newsletter promotion|end of list|"
        + "about us|contact us|select category|older post|newer post|older posts|newer posts|"
        + "zum inhalt springen|zum hauptinhalt springen|zum inhalt|direkt zum inhalt|nach oben|zurück nach oben|zur startseite|zur startseite gehen|menü schließen|suchen|nächster artikel|vorheriger artikel|suche nach|beitragsnavigation|beitrags-navigation|kategorie auswählen|zurück zur übersicht|zum seitenanfang|zurück zum seitenanfang|impressum|datenschutz|datenschutzerklärung|"
        + "aller au contenu|aller au contenu principal|haut de page|retour en haut|rechercher|article suivant|article précédent|navigation des articles|navigation de l'article|mentions légales|ir al contenido|saltar al contenido|volver arriba|artículo siguiente|artículo anterior|navegación de entradas|aviso legal|"
        + "vai al contenuto|torna su|torna in alto|articolo successivo|articolo precedente|navigazione articoli|ir para o conteúdo|pular para o conteúdo|voltar ao topo|início|próximo artigo|artigo anterior|navegação de posts|navegação de artigos|"
        + "ga naar de inhoud|naar inhoud|naar boven|zoeken|volgend artikel|vorig artikel|berichtnavigatie|bericht navigatie|przejdź do treści|do góry|strona główna|następny artykuł|poprzedni artykuł|nawigacja wpisu|перейти к содержанию|перейти к содержимому|наверх|следующая статья|предыдущая статья|"
        + "メニュー|検索|トップへ戻る|ページトップへ|次の記事|前の記事|お問い合わせ|返回顶部|菜单|搜索|下一篇|上一篇|联系我们",
        // Accounts and comments.
        "log out|logout|sign out|log in to comment|my account|create account|create an account|create a free account|subscribe to continue reading|sign in to continue reading|log in to continue reading|already a subscriber? log in|already a subscriber? sign in|already have an account? log in|already have an account? sign in|already a member? log in|not a subscriber? subscribe|"
        + "thanks for signing up|thanks for subscribing|thank you for signing up|thank you for subscribing|please enter a valid email|please enter a valid email address|click here to download our app|click here to get the app|download our app|"
        + "forgot password|forgot your password|lost your password|remember me|add to cart|"
        + "no comments|0 comments|reply|leave a reply|leave a reply cancel reply|cancel reply|leave a comment|leave a comment cancel reply|post a comment|post comment|add a comment|add comment|submit comment|write a comment|"
        + "show comments|view comments|hide comments|comments are closed|comments closed|loading comments|load comments|load more comments|view all comments|join the conversation|join the discussion|be the first to comment|no comments yet|save my name, email, and website in this browser for the next time i comment|"
        + "older comments|newer comments|recent comments|enter your comment here|fill in your details below or click an icon to log in|connecting to %s|d bloggers like this|notify me of new comments via email|notify me of new posts via email|leave this field blank|leave this field empty|"
        + "your email address will not be published|your email address will not be published. required fields are marked|required fields are marked|enter your email|enter your email address|your email address|"
        + "deine e-mail-adresse wird nicht veröffentlicht|deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert|ihre e-mail-adresse wird nicht veröffentlicht|erforderliche felder sind mit * markiert|"
        + "meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern|meinen namen, meine e-mail-adresse und meine website in diesem browser speichern, bis ich wieder kommentiere|"
        + "gib hier deinen kommentar ein|trage deine daten unten ein oder klicke ein icon um dich einzuloggen|verbinde mit %s|d bloggern gefällt das|benachrichtige mich über neue kommentare via e-mail|benachrichtige mich über neue beiträge via e-mail|"
        + "neueste kommentare|letzte kommentare|ältere kommentare|neuere kommentare|schreib einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|schreibe einen kommentar|schreiben sie einen kommentar|antwort abbrechen|schreibe einen kommentar antwort abbrechen|kommentar abschicken|"
        + "votre adresse e-mail ne sera pas publiée|votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec|votre adresse de messagerie ne sera pas publiée|les champs obligatoires sont indiqués avec|annuler la réponse|entrez votre commentaire ici|avertissez-moi par e-mail des nouveaux commentaires|avertissez-moi par e-mail des nouveaux articles|commentaires récents|"
        + "tu dirección de correo electrónico no será publicada|tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con|los campos obligatorios están marcados con|cancelar la respuesta|publicar el comentario|introduce aquí tu comentario|comentarios recientes|recibir un correo electrónico con los siguientes comentarios a esta entrada|recibir un correo electrónico con cada nueva entrada|"
        + "scrivi qui il tuo commento|commenti recenti|avvertimi via email in caso di risposte al mio commento|digite seu comentário aqui|comentários recentes|vul je reactie hier in|recente reacties|wprowadź swój komentarz tutaj|"
        + "il tuo indirizzo email non sarà pubblicato|il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati|i campi obbligatori sono contrassegnati|o seu endereço de e-mail não será publicado|o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com|"
        + "je e-mailadres wordt niet gepubliceerd|vereiste velden zijn gemarkeerd met|twój adres email nie zostanie opublikowany|twój adres e-mail nie zostanie opublikowany|wymagane pola są oznaczone|ваш адрес email не будет опубликован|обязательные поля помечены|"
        + "anmelden|einloggen|abmelden|registrieren|kommentar schreiben|kommentar verfassen|kommentar absenden|se connecter|connexion|s'inscrire|laisser un commentaire|iniciar sesión|cerrar sesión|registrarse|deja un comentario|deja una respuesta|"
        + "accedi|registrati|lascia un commento|cadastre-se|deixe um comentário|inloggen|laat een reactie achter|reageer|zaloguj się|zarejestruj się|dodaj komentarz|odpowiedz|войти|регистрация|добавить комментарий|ответить|оставить комментарий|"
        + "ログイン|新規登録|コメントを残す|返信|登录|注册|发表评论|回复",
        // Cookies and rights.
        "cookie policy|cookie settings|cookie preferences|cookies policy|cookie notice|cookie consent|accept all|accept cookies|accept all cookies|allow all|allow cookies|reject all|manage cookies|manage consent|manage options|manage preferences|manage settings|"
        + "save preferences|customize settings|customise settings|privacy policy|privacy notice|privacy statement|terms of service|terms of use|terms and conditions|terms & conditions|do not sell my personal information|do not sell or share my personal information|your privacy choices|accessibility statement|all rights reserved|"
        + "always active|cookies akzeptieren|alle akzeptieren|alle cookies akzeptieren|alle ablehnen|cookie-einstellungen|cookie-richtlinie|tout accepter|tout refuser|politique de confidentialité|gérer les cookies|aceptar todo|aceptar cookies|rechazar todo|política de cookies|política de privacidad|"
        + "accetta tutti|rifiuta|informativa sulla privacy|aceitar|aceitar todos|política de privacidade|accepteren|alles accepteren|weigeren|privacybeleid|cookiebeleid|akceptuj|akceptuj wszystkie|odrzuć|polityka prywatności|polityka cookies|принять|принять все|отклонить|политика конфиденциальности|プライバシーポリシー|利用規約|隐私政策|使用条款");

    /// <summary>Lines that an article may have too, in a table or a list: they go only in a run of lines with one of the others.</summary>
    public static PhraseSet WeakLines { get; } = new(
        "name|email|e-mail|email address|first name|last name|website|post|send|like|pin|print|home|contact|search|comments|comment|next|previous|close|menu|"
        + "accept|reject|decline|deny|necessary|register|cart|checkout|share|login|log in|sign in|expand|collapse|submit|your name|your email|back|weiter|zurück|"
        + "suche|kontakt|startseite|inicio|accueil|ホーム|首页|コメント|评论|menü|menú|cerca|buscar|szukaj|главная|поиск|меню|комментарии|kommentare|comentarios|"
        + "commentaires|commenti|comentários|reacties|komentarze|antworten|responder|répondre|rispondi|refuser|rechazar|ablehnen|accepter|aceptar|accetta|entrar|"
        + "merken|delen|imprimer|imprimir|stampa|drucken|bookmark|follow me|quick links|useful links|our team|careers|retweet");

    /// <summary>Words that a line of controls is made of, where every word of it is one: <c>Facebook Twitter LinkedIn</c>.</summary>
    public static PhraseSet Words { get; } = new(
        "facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|tumblr|telegram|instagram|youtube|tiktok|threads|bluesky|mastodon|messenger|flipboard|pocket|email|e-mail|mail|print|share|tweet|pin|rss|copy|link|xing|vk|weibo|wechat|line|sms|snapchat|teilen|drucken|partager|imprimer|compartir");

    /// <summary>Lines of controls with a counter in front or behind: <c>3.0K Shares</c>.</summary>
    public static PhraseSet Counters { get; } = new("share|shares|comment|comments|like|likes|tweets|pins|views|claps|retweets|kommentare|commentaires|comentarios|commenti|comentários|reacties|komentarze|комментариев|комментария");
}
