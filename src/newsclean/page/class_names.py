"""What class names and ids mean, where a name means one thing on all the sites that have it.

Data only; `class_lookup` reads it. The names are those of WordPress core, Gutenberg, Jetpack, the
plugins and themes that most news sites run, other publishing systems, and names that many sites
share. Checked on the development pages: of the words under an element so named, articles kept less
than a tenth in all and two in a thousand on the whole. Names as broad as `content`, `section`,
`widget`, `more` or `info` are left out: they sit on anything.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ARTICLE",
    "CAPTION_NAMES",
    "CATEGORIES",
    "CLUTTER",
    "CONTENT_BLOCKS",
    "NEUTRAL",
    "STANDFIRST",
]

CATEGORIES: Final = {
    "ad": "adverts and their labels",
    "author-box": "the box on the author under a post",
    "back-to-top": "jumps to the top",
    "breadcrumb": "the path to this page",
    "button": "buttons that copy or print",
    "comments": "readers' comments and the form for one",
    "contents": "tables of contents that repeat the subheads",
    "cookie": "consent banners",
    "copyright": "who owns the page",
    "counter": "views, shares and likes counted",
    "credit": "who took a picture",
    "dialog": "windows over the page",
    "error": "messages that something failed",
    "fact-box": "facts beside the story on a page",
    "follow": "follow and app prompts",
    "footer": "the foot of a site",
    "form": "lists and fields of forms",
    "heading-link": "signs that link to the heading they stand in",
    "hidden-text": "text for screen readers",
    "login": "accounts and sign-in",
    "media-player": "players and what listens to an article",
    "menu": "menus, language and category lists",
    "newsletter": "newsletter forms",
    "pagination": "pages before and after",
    "paywall": "gates and offers of memberships",
    "post-meta": "date, byline, sections and tags of a post",
    "rating": "stars, votes and polls",
    "read-more": "links to the rest of a teaser",
    "read-time": "how long it takes to read",
    "related": "other articles",
    "report-error": "forms for reporting typos",
    "search": "search forms",
    "share": "share buttons",
    "shop": "products and events to buy or to put down",
    "skip-link": "jumps over the menus",
    "widget": "sidebars and what themes put there",
}

# What a theme notes down of a whole post, though it begins like a name of `CLUTTER`.
NEUTRAL: Final = (
    "comments-closed comments-disabled comments-enabled comments-off comments-on "
    "comments-open"
)

# Category, who gives the names, the names. `#` is an id, `*` any rest after the name or a `-` or
# `_`, `{n}` digits.
CLUTTER: Final = (
    (
        "ad",
        "Ad Inserter",
        "ai-attributes* ai-insert* ai-lazy* ai-track* ai-viewport* ai_widget*",
    ),
    ("ad", "AdRotate", "#adrotate* adrotate* g-single*"),
    (
        "ad",
        "AdSense",
        "#aswift_* #google-auto-placed* #google_ads* adsbygoogle* google-auto-placed* google_ad*",
    ),
    (
        "ad",
        "AdSense / Google Ad Manager",
        "#ad-* #ad-slot* #ad_* #ad_slot* #ads-* #adslot* google-ads*",
    ),
    ("ad", "Advanced Ads", "#advads* advads* advanced-ads*"),
    ("ad", "Ezoic", "#ez-video* #ezoic-pub-ad* ezoic-ad* ezoic-adpicker*"),
    ("ad", "Freestar", "#freestar* freestar* fs-ad-slot*"),
    (
        "ad",
        "Google Ad Manager",
        "#dfp-* #div-gpt-ad* #gpt-ad* dfp-* div-gpt-ad* gpt-ad*",
    ),
    ("ad", "JNews", "jeg_ad* jeg_ads* jnews_ad*"),
    ("ad", "MVP / Zox News", "mvp-ad-label* mvp-leader* mvp-post-ad*"),
    ("ad", "Mediavine", "#mediavine* mediavine* mv-ad-box*"),
    ("ad", "Monumetric", "#mmt-* mmt-* monumetric*"),
    ("ad", "Raptive", "#adthrive* adthrive* raptive*"),
    ("ad", "WP QUADS", "#quads-ad* quads-* quads-location*"),
    (
        "ad",
        "many sites",
        "ad ad-area ad-banner ad-block ad-bottom ad-box ad-break ad-container ad-header ad-holder "
        "ad-inline ad-label ad-placeholder ad-refresh* ad-sidebar ad-slot ad-space ad-text ad-top "
        "ad-unit ad-wrapper ad-zone adbanner adblock adbox adcontainer ads ads-box ads-container "
        "ads-wrapper adsbox adslot adunit advert advertisement advertisements advertising adverts "
        "adwrapper annonce annons annonse anzeige article-ad content-ad diafimisi disclosure "
        "google-ad googledfpad* hirdetes iklan in-article-ad inline-ad m-ad* mainokset mainos "
        "mid-ad mpu native-ad oglas oglasi partner-box promo-box pubblicita publicidad publicidade "
        "publicite quangcao reclama reclame reklaam reklam reklama reklame skyscraper sponsor "
        "sponsored sponsored-ad sponsors story-ad top-ad werbung wpfp_custom_ad*",
    ),
    (
        "ad",
        "plugins and themes",
        "#snigel* amp-ad* ampforwp-ad* bsapro* newspack-ad* newspack_global_ad* penci-google-adsense* "
        "penci_ads* quickads* scaip* scaip-* setupad* shemedia* snigel* stpd* wp-insert-ads*",
    ),
    (
        "ad",
        "tagDiv / JNews / Jannah / Foxiz / Soledad / MVP",
        "ad-wrap* ads_wrapper* e3lan* ruby-ad* stream-item* tdi_ad*",
    ),
    ("ad", "tagDiv Newspaper", "td-a-ad* td-a-rec* td-adspot-title*"),
    ("ad", "WordPress.com", "wordads-ad-*"),
    (
        "author-box",
        "Gutenberg block",
        "wp-block-avatar* wp-block-molongui* wp-block-post-author-biography* wp-block-publishpress*",
    ),
    (
        "author-box",
        "many sites",
        "#about-author #author-bio #author-box #author-description #author-info #authorbox "
        "#entry-author-info about-author* about-the-author article-author-bio author-about "
        "author-avatar author-bio* author-block author-box author-box-wrap* author-box-wrapper* "
        "author-card author-desc author-description author-details author-image author-links "
        "author-posts author-profile author-section author-title authorbio* authorbox autor-bio "
        "avatar bio contributor-bio entry-author* journalist-bio post-author-bio post-author-box "
        "reporter-info reporter_info single-author-box* writer-bio",
    ),
    (
        "author-box",
        "plugins and themes",
        "abh_* ast-author-box* ast-author-details* awpa-* coauthors* ct-author-box* "
        "elementor-author-box* elementor-widget-author-box* et_pb_team_member_author* fab-author* "
        "fusion-about-author* genesis-author-box* jeg_authorbox* jnews_author_box* mh-author-box* "
        "molongui* mvp-author-bot* mvp-author-box* newspack-author* nv-author-bio* penci-author* "
        "penci-post-author* pp-multiple-authors* ppma-* sabox-* saboxplugin* starbox* "
        "wp-post-author*",
    ),
    (
        "author-box",
        "tagDiv Newspaper",
        "td-author-box* tdb-author-box* tdb_single_author_box*",
    ),
    (
        "author-box",
        "blocks of plugins",
        "aioseo-author-bio* b-author-bio* m-a-box* wp-block-co-authors-plus*",
    ),
    ("author-box", "Medium", "pw-author-name pw-follower-count"),
    (
        "author-box",
        "phpBB",
        "postprofile*",
    ),
    (
        "author-box",
        "Blogger",
        "profile-datablock profile-textblock",
    ),
    (
        "back-to-top",
        "many sites",
        "#ast-scroll-top #back-to-top #back-top #backtotop #go-to-top #go-top #kt-scroll-up "
        "#scroll-to-top #scroll-top #scrolltop #td-scroll-up #to-top #topcontrol #totop "
        "ast-scroll-top back-to-top back-top backtotop ct-back-to-top elementor-back-to-top "
        "fusion-to-top-active generate-back-to-top go-to-top go-top gotop jscroll-to-top "
        "kadence-scroll-to-top nv-scroll-to-top scroll-to-top scroll-top scroll-up scrolltop "
        "td-scroll-up to-top top-link topbutton totop",
    ),
    (
        "breadcrumb",
        "SEOPress / AIOSEO / NavXT / SureRank",
        "bcn_* seopress-breadcrumb* surerank-breadcrumb* wp-block-bcn-breadcrumb* wpseo-breadcrumb*",
    ),
    (
        "breadcrumb",
        "Yoast SEO",
        "breadcrumb_last* wp-block-yoast-seo-breadcrumbs* yoast-breadcrumb*",
    ),
    (
        "breadcrumb",
        "many sites",
        "#breadcrumb #breadcrumb-list #breadcrumb-wrap #breadcrumbs #crumbs #fil-ariane #filariane "
        "#pankuzu #topicpath ariane bcn-breadcrumb bread-crumb breadcrumb breadcrumb-item "
        "breadcrumb-nav breadcrumb-trail breadcrumb-wrap* breadcrumbs breadcrumbs-wrapper briciole "
        "brotkrumen c-breadcrumb crumbs entry-crumbs* fil-ariane filariane generate-breadcrumb* "
        "m-breadcrumb migas migas-de-pan navxt-breadcrumb okruszki pankuzu path pathway rastros "
        "topicpath trail-item trail-items",
    ),
    (
        "breadcrumb",
        "plugins and themes",
        "#jeg_breadcrumbs #tie-breadcrumb aioseo-breadcrumb* ast-breadcrumbs* ct-breadcrumbs* "
        "et_pb_breadcrumbs* fusion-breadcrumbs* jeg_breadcrumbs* kadence-breadcrumbs* mh-breadcrumb* "
        "mvp-breadcrumbs* nv-breadcrumb* penci-breadcrumb* rank-math-breadcrumb* tie-breadcrumb* "
        "wc-block-breadcrumbs* woocommerce-breadcrumb*",
    ),
    (
        "breadcrumb",
        "tagDiv Newspaper",
        "td-crumb-container* tdb-breadcrumbs* tdb_breadcrumbs*",
    ),
    (
        "button",
        "code blocks",
        "btn-copy cbp-btn-text code-block-pro-copy-button copy-button* copy-code* "
        "copy-to-clipboard* copybtn* copybutton*",
    ),
    (
        "button",
        "recipe cards",
        "btn-print-link cooked-fsm-button cooked-print mv-create-print-button "
        "mv-create-print-form tasty-recipes-print-button wpdelicious-print* wprm-print-recipe* "
        "wprm-recipe-pin* wprm-recipe-print* wpzoom-recipe-card-print-link",
    ),
    ("comments", "Akismet", "#ak_js_* #akismet-privacy-notice* akismet*"),
    ("comments", "Coral", "#coral-* #coral_thread* coral-talk* coral_*"),
    ("comments", "Disqus", "#disqus* #dsq-* disqus* dsq-*"),
    (
        "comments",
        "Gutenberg block",
        "wp-block-comment-* wp-block-comments* wp-block-latest-comments*",
    ),
    (
        "comments",
        "Jetpack",
        "#jetpack_remote_comment* jetpack-comment* jetpack_remote_comment*",
    ),
    (
        "comments",
        "Jetpack / Akismet / Subscribe to Comments",
        "comment-likes* comment-subscription-form* subscribe-comments*",
    ),
    ("comments", "OpenWeb", "#spotim* openweb* ow-comments* spcv_* spotim*"),
    (
        "comments",
        "WordPress core",
        "#akismet_comment_nonce #cancel-comment-reply-link #comment-* #comment_parent "
        "#comment_post_id #commentform #commentlist #comments #comments-* #div-comment-* "
        "#email-notes #fb-comments #giscus #hyvor-talk-view #isso-thread #li-comment-* "
        "#livefyre-comments #pings #remark42 #reply-title #respond #trackbacks #utterances "
        "#wp-comment-cookies-consent bypostauthor byuser children comment comment-author "
        "comment-awaiting-moderation comment-content comment-edit-link comment-form "
        "comment-form-author comment-form-comment comment-form-cookies-consent comment-form-email "
        "comment-form-url comment-header comment-list comment-meta comment-metadata "
        "comment-navigation comment-notes comment-reply comment-reply-link comment-reply-title "
        "comment-respond comment-time commentlist commentmetadata comments-area comments-title "
        "depth-1 depth-2 depth-3 depth-4 depth-5 entry-comments form-allowed-tags form-submit "
        "more-replies nocomments pingback reply says subscribe-to-comments-reloaded thread-alt "
        "thread-even thread-odd trackback",
    ),
    (
        "comments",
        "many sites",
        "article-comments blog-comment* c-comments* comentario comentarios comment-box "
        "comment-box-wrap* comment-count comment-number comment-section commentaires commentcount "
        "commenti comments comments-container comments-count comments-section comments-wrap* "
        "comments-wrapper komentar komentari komentarji komentarze kommentare kommentarer "
        "leave-comment leave-reply opmerkingen post-comment post-comments reacties reageren "
        "required-field-message story-comments td_block_comments* user-comments yorum yorumlar",
    ),
    (
        "comments",
        "plugins and themes",
        "#comment-post-message* #subscribe_blog* #subscribe_comments* amp-comments* "
        "amp-wp-comments* ampforwp-comment* ct-comments* cusdis_thread* "
        "elementor-widget-post-comments* et_pb_comments* fb-comments* fusion-comments* hyvor-talk* "
        "insticator* jeg_comment* jnews_comment_container* mh-comment* mvp-comments* "
        "mvp-comments-button* penci-comments-button* vf-* viafoura*",
    ),
    (
        "comments",
        "tagDiv Newspaper",
        "td-comment-form* td-comments* tdb_comments* tdb_single_comments*",
    ),
    (
        "comments",
        "Giscus / Commento / Cusdis / Hyvor / GraphComment",
        "#commento* #cusdis* #graphcomment* giscus* giscus-frame* gh-comments*",
    ),
    ("comments", "wpDiscuz", "#wpd-* #wpdcom* #wpdiscuz* wpd-* wpdiscuz*"),
    (
        "comments",
        "hand-made themes",
        "comment-* comment_* commentarea commentauthor commentblock commentbody commentbox "
        "commentcontent commententry commenthead commentinfo commentitem commentlist* commentmeta "
        "comments-* comments_* commentsblock commentslist commenttext commentthread commentwrap "
        "field--name-comment* readercomments usercomment usercomments",
    ),
    (
        "comments",
        "hand-made themes in other languages",
        "comentario-* comentarios-* commentaire-* commentaires-* commenti-* commento-* "
        "komentarz-* komentarze-* kommentar-* kommentare-* reactie-* reacties-* yorum-* "
        "yorumlar-*",
    ),
    ("comments", "Medium", "responses"),
    (
        "comments",
        "IntenseDebate",
        "#idc-* idc-* idcomments*",
    ),
    (
        "comments",
        "JS-Kit / Echo",
        "#echo-* echo-item-* echo-stream* js-commentsarea js-kit-comments* js-singlecomment*",
    ),
    (
        "comments",
        "Pluck",
        "#pluck_comm* pluck-comm* pluck_comm*",
    ),
    (
        "comments",
        "Joomla: JComments, K2",
        "#jc jcomments-* itemcomments itemcommentsform itemcommentslist",
    ),
    (
        "comments",
        "b2evolution",
        "bcomment bcommentsmallprint bcommenttext bcommenttitle evo_comment*",
    ),
    (
        "comments",
        "Squarespace 5",
        "journal-comment-area*",
    ),
    (
        "comments",
        "LiveJournal",
        "#ljcmt* ljcmt_full talk-comment*",
    ),
    (
        "comments",
        "Tumblr",
        "notecontainer post-notes tumblelog",
    ),
    (
        "comments",
        "TypePad / Movable Type / Blogger",
        "backlinks-container blogger-comment-from-post trackback-url trackbacks trackbacks-*",
    ),
    (
        "comments",
        "Facebook in older pages",
        "fb_comments fbcommentbox",
    ),
    (
        "comments",
        "hand-made themes of blogs",
        "commentcontainer",
    ),
    (
        "contents",
        "Easy Table of Contents",
        "#ez-toc* #ez-toc-container* ez-toc* eztoc*",
    ),
    (
        "contents",
        "Rank Math",
        "#rank-math-toc* rank-math-toc* rm-toc* wp-block-rank-math-toc-block*",
    ),
    (
        "contents",
        "TOC+",
        "#toc_container* toc_bullets* toc_container* toc_list* toc_number* toc_title* toc_wrap*",
    ),
    ("contents", "many sites", "article-toc post-toc table-of-contents"),
    (
        "contents",
        "plugins and themes",
        "#ftwp-container* #ftwp-contents #ftwp-header* #ftwp-list #ftwp-trigger* #jtoc* #lwptoc* "
        "#rtoc* #table-of-contents* #tableofcontents* aioseo-toc* cm_toc* eb-toc* ftwp-container* "
        "ftwp-wrap gutentoc* ht_toc* jin-toc* joli-toc* kb-table-of-content* lwptoc* mtoc* p-toc* "
        "rtoc* sango-toc* simpletoc* stk-block-table-of-contents* swell-toc* toc-content* "
        "uagb-toc* ub_table-of-contents* widget-toc* wp-block-kadence-tableofcontents* "
        "wp-block-simpletoc-toc* wp-block-table-of-contents* wp-block-uagb-table-of-contents* "
        "wp-block-yoast-seo-table-of-contents* wpj-jtoc* yoast-table-of-contents*",
    ),
    ("contents", "Elementor", "elementor-toc* elementor-widget-table-of-contents*"),
    ("contents", "themes", "#toc toc-list toc-title"),
    ("cookie", "Embed Privacy", "embed-privacy-container* embed-privacy-overlay*"),
    ("cookie", "Borlabs Cookie", "#borlabscookie* borlabs-cookie* borlabscookie*"),
    (
        "cookie",
        "Cookie Consent",
        "#catapult-cookie* #cc-window* catapult-cookie* cc-banner* cc-revoke* cc-window*",
    ),
    (
        "cookie",
        "Cookie Law Info",
        "#clisettingspopup* #cookie-law-info* cli-* cookielawinfo* wt-cli*",
    ),
    (
        "cookie",
        "Cookie Notice",
        "#cn-notice-text* #cookie-notice* #hu-cookies* cookie-notice*",
    ),
    ("cookie", "Cookiebot", "#cookiebot* #cybotcookiebot* cookiebot* cybotcookiebot*"),
    ("cookie", "GDPR Cookie Compliance", "#moove_gdpr* moove-gdpr* moove_gdpr*"),
    ("cookie", "OneTrust", "#onetrust-* #ot-sdk* onetrust* ot-* ot-sdk* otflat*"),
    (
        "cookie",
        "consent tools",
        "#cookie-banner* #cookie-bar* #cookie-consent* #cookie-policy* #cookie-popup* "
        "#cookie_consent* #cookiebanner* #cookiebar* #cookieconsent* #gdpr-*",
    ),
    (
        "cookie",
        "many sites",
        "#cmp-container* consent-banner consent-modal cookie cookie-banner cookie-bar "
        "cookie-consent cookie-message cookie-modal* cookie-policy-banner cookie-popup cookie-wall "
        "cookiebanner cookiebar gdpr* privacy-banner privacy-notice",
    ),
    (
        "cookie",
        "plugins and themes",
        "#axeptio* #cky-* #cmpbox* #cmplz-* #cookiereportsbanner* #didomi* #eu-cookie* #ez-cookie* "
        "#hs-eu-cookie* #iubenda-cs* #klaro* #qc-cmp* #real-cookie-banner* #sd-cmp* "
        "#sp_message_container* #tarteaucitron* #termly* #truste* #uc-banner* #usercentrics* "
        "#wpconsent* axeptio* cky-* cmplz-* didomi-* eu-cookie* iubenda-* klaro* qc-cmp* "
        "sp_choice* tarteaucitron* termly* truste* wpcc-* wpconsent*",
    ),
    (
        "cookie",
        "notices in place of an embed",
        "embed-privacy-content* embed-privacy-footer* embed-privacy-overlay* fusion-privacy-*",
    ),
    (
        "cookie",
        "placeholders of Borlabs and Real Cookie Banner",
        "brlbs-* rcb-content-blocker*",
    ),
    (
        "copyright",
        "many sites",
        "#copyright #credits #site-generator #site-info colophon copy-right copyright copyright-text "
        "copyrights credits-footer footer-credits footer-legal footer__copyright legal powered-by "
        "site-credits site-generator site-info",
    ),
    (
        "counter",
        "Post Views Counter / Page Views Count",
        "#pvc_stats_* pvc_clear* pvc_stats*",
    ),
    (
        "counter",
        "Post Views Counter / WP-PostViews / Page Visit Counter",
        "post-views* post-views-icon* post-views-label*",
    ),
    (
        "counter",
        "plugins and themes",
        "#post-views-* #wp-statistics-count* jnews_view_counter wpp-views",
    ),
    (
        "counter",
        "view counters",
        "entry-views hit-counter postviews-count view-count views-count visitors-count",
    ),
    ("counter", "Medium", "pw-multi-vote-count"),
    (
        "credit",
        "captions and credits",
        "bildnachweis caption__credit copyright-credit credit fonte-foto image-source image__credit "
        "img-credit media-credit photo-credit photo_credit photocredit picture-credit",
    ),
    ("credit", "many sites", "c-image-credit* c-media-item__credit* figure-credit*"),
    ("error", "WordPress core", "error404 no-results not-found nothing-found page-404"),
    ("error", "plugins and themes", "#nojs-banner"),
    ("follow", "Facebook embeds", "fb-like-box* fb-page* fb_iframe*"),
    (
        "follow",
        "Gutenberg block / widgets",
        "g-ytsubscribe* lsi-social-icons* simple-social-icons* social-counter* social-icons-widget* "
        "social-links-menu* td_block_social* tds-social* twitter-follow-button* twitter-timeline* "
        "widget_social* widget_wpcom_social_media_icons* wp-block-social-link* wp-block-social-links* "
        "wp-social-link* zoom-social-icons*",
    ),
    (
        "follow",
        "donation prompts",
        "bmc-button contribute-box donate donate-box donate-button donation donation-box donation-form give-form "
        "give-wrap ko-fi kofi membership-prompt patreon-button reader-support support-box support-us "
        "tip-jar",
    ),
    (
        "follow",
        "many sites",
        "app-banner app-download app-promo app-store author-social download-app follow-box "
        "follow-google-news follow-links follow-us follow-us-on followus gnews google-news "
        "google-news-follow google-play googlenews header-social join-telegram join-whatsapp "
        "smart-banner smartbanner social-follow social-icons social-links social-list social-media "
        "social-menu social-nav social-networks social-profiles telegram-channel telegram-join "
        "whatsapp-channel whatsapp-group whatsapp-join",
    ),
    (
        "follow",
        "plugins and themes",
        "button-wrapper* elementor-social-icon* elementor-widget-social-icons* "
        "et_pb_social_media_follow* fusion-social-links* fusion-social-network* jeg_social* "
        "jetpack_social* jnews_social* mh-social-nav* post-ufi* sfsi_* substack-post-embed*",
    ),
    ("follow", "tagDiv Newspaper", "td-social-icon* td-social-list* tdm-social*"),
    ("follow", "donation plugins", "#give-form* give-form-* give-goal-progress*"),
    (
        "follow",
        "Substack",
        "captioned-button-wrap cta-caption install-substack-app* subscription-widget*",
    ),
    (
        "follow",
        "Jetpack",
        "donations__* jetpack-blogging-prompt__answers* jetpack-blogging-prompt__label "
        "wp-block-jetpack-donations*",
    ),
    (
        "footer",
        "Blogger / Drupal / Joomla",
        "block-footer* blog-feeds* blog-pager* footer-cap* footer-outer* post-feeds* region-footer*",
    ),
    (
        "footer",
        "many sites",
        "#bottom-footer* #colophon* #footer* #main-footer* #page-footer* #site-footer* "
        "bottom-footer* c-footer* et-l--footer* footer footer-bottom* footer-container* "
        "footer-copyright* footer-inner* footer-instagram* footer-link* footer-links* footer-logo* "
        "footer-main* footer-menu* footer-nav* footer-slogan-blurb* footer-social* footer-terms* "
        "footer-top* footer-widgets* footer-wrap* footer-wrapper* global-footer* inside-site-info* "
        "main-footer* mobile-footer* page-footer* rb-footer* site-above-footer* site-below-footer* "
        "site-footer* sub-footer*",
    ),
    (
        "footer",
        "plugins and themes",
        "amp-wp-footer* ast-footer* ast-small-footer* ct-footer* elementor-location-footer* "
        "et_pb_fullwidth_footer* footersubstackcta-* fusion-footer* hfg_footer* jeg_footer* "
        "mh-footer* mntl-footer* mvp-foot* penci-footer* publication-footer* "
        "shopify-section-group-footer-group* site-footer-container* usa-footer* wixui-footer* "
        "wp-block-template-part-footer*",
    ),
    ("footer", "tagDiv Newspaper", "td-footer* td-sub-footer* tdc-footer-wrap*"),
    (
        "footer",
        "Blogger, themes",
        "powered-by poweredby",
    ),
    (
        "form",
        "DataTables",
        "datatables_filter datatables_info datatables_length datatables_paginate",
    ),
    (
        "heading-link",
        "documentation tools and wikis",
        "anchor-link anchorjs-link hash-link header-anchor headerlink heading-anchor heading-link "
        "mw-editsection permalink-icon",
    ),
    ("heading-link", "GitHub", "anchor octicon-link"),
    (
        "hidden-text",
        "many sites",
        "a11y-hidden accessibility-hidden assistive-text c-visually-hidden clip-text display-none "
        "element-invisible elementor-screen-only invisible is-hidden is-hidden-visually "
        "is-visually-hidden no-display off-screen offscreen screen-reader-only screenreader-only "
        "screenreader-text show-for-sr sr-hidden sr-only sr-only-focusable u-hidden "
        "u-hidden-visually u-visually-hidden visually-hidden visually-hidden-focusable "
        "visuallyhidden",
    ),
    (
        "hidden-text",
        "plugins and themes",
        "screen-reader-shortcut screen-reader-text usa-sr-only",
    ),
    ("hidden-text", "Bootstrap and Tailwind", "d-none hidden hide"),
    ("hidden-text", "newsletters", "hide-text mcnpreviewtext preheader"),
    (
        "login",
        "WordPress core",
        "#login-form #login-modal #loginform #lostpasswordform #registerform",
    ),
    (
        "login",
        "many sites",
        "account-menu logged-in-as login-box login-form login-modal login-popup login-register "
        "loginform must-log-in my-account-link sign-in signin user-account user-login",
    ),
    (
        "login",
        "plugins and themes",
        "jeg_accountlink* jeg_popup_account* mepr-login* pmpro_login* swpm-login* td-login*",
    ),
    (
        "login",
        "tagDiv / JNews / Ultimate Member / theme my login",
        "td_display_err* tml-login* um-login* um-register*",
    ),
    (
        "media-player",
        "MediaElement",
        "mejs-* wp-audio-shortcode* wp-playlist* wp-video-shortcode*",
    ),
    ("media-player", "PlayHT", "#playht* play-ht* playht*"),
    (
        "media-player",
        "ReadSpeaker",
        "#readspeaker_button* readspeaker* rs_skip* rsbtn* webreader*",
    ),
    ("media-player", "Trinity Audio", "#trinity* trinity-player* trinity_*"),
    (
        "media-player",
        "galleries and sliders",
        "carousel-control* fancybox* glide__arrow* jp-carousel* lightbox* slick-* slide-count*",
    ),
    (
        "media-player",
        "listen-to-article tools",
        "article-audio* audio-article* audio-player* listen-article* listen-button* naturalreader* "
        "ttsplayer*",
    ),
    ("media-player", "many sites", "video-container video-player video-wrapper"),
    (
        "media-player",
        "plugins and themes",
        "#beyondwords* #elevenlabs-audionative* #everlit* #remixd* ad-auris* anyclip* apester* "
        "bc-player* beyondwords* bmpui* brightcove* connatix* connatix-* dailymotion* dm-player* "
        "elevenlabs-audionative* everlit* exco* ez-video* ezo-video* flowplayer* glomex* gsp_* "
        "gspeech* jw-* jwplayer* kaltura* ntv-player* playbuzz* plyr* primis* remixd* "
        "responsivevoice* speechkit* stn-player* ttsaudio* vdo_* video-js* vjs-* wpvoiceover*",
    ),
    (
        "media-player",
        "podcast players",
        "jetpack-podcast-player* kg-audio-card kg-audio-player* podcast_meta powerpress_links* "
        "powerpress_player trinity-tts* trinityaudioplaceholder wp-block-jetpack-podcast-player*",
    ),
    ("media-player", "Podlove", "podcast-subscribe-links podlove-*"),
    ("menu", "AMP for WP / AMP plugin", "amp-menu* amp-sidebar* headerlogo* sidr*"),
    (
        "menu",
        "Astra",
        "ast-above-header* ast-below-header* ast-builder-menu* ast-main-header* ast-mobile-header* "
        "ast-primary-header* ast-site-identity* main-header-bar*",
    ),
    (
        "menu",
        "Avada",
        "fusion-flyout* fusion-header* fusion-logo* fusion-main-menu* fusion-mobile-menu* "
        "fusion-mobile-nav* fusion-secondary-header*",
    ),
    ("menu", "Blocksy", "ct-header* ct-menu* ct-panel*"),
    (
        "menu",
        "Divi",
        "#et-secondary-nav* #et-top-navigation* #main-header* #mobile_menu* #top-header* et-menu* "
        "et-top-navigation* et_menu_container* et_mobile_menu* et_pb_menu*",
    ),
    (
        "menu",
        "Drupal",
        "block-menu* block-search* block-views* menu--footer* menu--main* region-header* "
        "region-navigation* views-exposed-form*",
    ),
    (
        "menu",
        "Elementor",
        "elementor-item* elementor-location-header* elementor-menu-toggle* elementor-nav-menu* "
        "elementor-sub-item* elementor-widget-nav-menu*",
    ),
    (
        "menu",
        "Foxiz / Ruby themes",
        "flex-dropdown* header-mobile* header-wrap* mega-dropdown* mobile-collapse* navbar-outer* "
        "navbar-wrap* rb-s-title*",
    ),
    (
        "menu",
        "GTranslate",
        "#gtranslate_wrapper gt_selector gt_switcher gtranslate_wrapper",
    ),
    (
        "menu",
        "GeneratePress",
        "gen-sidebar-nav* inside-header* inside-navigation* main-nav* mobile-menu-control-wrapper* "
        "site-branding-container* slideout-navigation*",
    ),
    (
        "menu",
        "Genesis",
        "genesis-nav-menu* header-widget-area* nav-primary* nav-secondary* title-area*",
    ),
    ("menu", "Ghost", "gh-head gh-head-menu gh-navigation"),
    (
        "menu",
        "Gutenberg block",
        "wp-block-home-link* wp-block-loginout wp-block-navigation* wp-block-page-list* "
        "wp-block-site-logo wp-block-site-tagline wp-block-site-title",
    ),
    (
        "menu",
        "JNews",
        "jeg_bottombar* jeg_header* jeg_mainmenu* jeg_menu* jeg_midbar* jeg_mobile_bottombar* "
        "jeg_mobile_wrapper* jeg_nav_item* jeg_navbar* jeg_off_canvas* jeg_topbar*",
    ),
    (
        "menu",
        "Jannah / Sahifa",
        "main-menu-wrap* main-nav-wrapper* mega-links* mobile-header-components* side-aside* "
        "tie-mobile-menu*",
    ),
    (
        "menu",
        "Kadence",
        "drawer-navigation* kadence-header* popup-drawer* site-bottom-footer* site-header-item* "
        "site-header-row* site-header-section* site-header-upper* site-main-header* site-top-header*",
    ),
    (
        "menu",
        "Kadence / Neve / Blocksy / OceanWP",
        "header-navigation* mobile-drawer* site-navigation-wrap*",
    ),
    (
        "menu",
        "MH Magazine",
        "mh-footer-nav* mh-header* mh-main-nav* mh-navigation* mh-preheader*",
    ),
    (
        "menu",
        "MVP / Zox News",
        "#mvp-fly* #mvp-main-head* #mvp-main-nav* #mvp-nav* #mvp-search* mvp-fly* mvp-main-head* "
        "mvp-main-nav* mvp-nav* mvp-search*",
    ),
    ("menu", "Neve", "hfg-header* hfg_header* nv-nav* nv-navbar*"),
    (
        "menu",
        "Shopify",
        "#shopify-section-announcement* #shopify-section-header* shopify-section-group-header-group* "
        "shopify-section-header*",
    ),
    (
        "menu",
        "Soledad",
        "#penci-header* #penci-top-* penci-builder-element* penci-header* penci-menuhbg* penci-nav* "
        "penci-topbar*",
    ),
    (
        "menu",
        "Squarespace / Wix / Shopify",
        "announcement-bar* header-announcement-bar-wrapper* header-menu* header-nav*",
    ),
    (
        "menu",
        "US Web Design System",
        "usa-banner* usa-identifier* usa-nav* usa-skipnav*",
    ),
    (
        "menu",
        "WordPress core",
        "#menu-footer* #menu-header* #menu-item-* #menu-main* #menu-mobile* #menu-primary* "
        "#menu-social* #menu-top* #wp-admin-bar #wpadminbar ab-item admin-bar "
        "current-menu-ancestor current-menu-item current-menu-parent current-post-ancestor "
        "current-post-parent current_page_ancestor current_page_item current_page_parent "
        "custom-logo custom-logo-link main-navigation menu-item menu-item-has-children "
        "menu-item-home menu-item-object-category menu-item-object-custom menu-item-object-page "
        "menu-item-object-post menu-item-privacy-policy menu-item-type-custom "
        "menu-item-type-post_type menu-item-type-taxonomy menu-link menu-text menu-toggle nav-menu "
        "page_item page_item_has_children primary-navigation secondary-navigation site-branding "
        "site-description site-logo site-navigation site-title social-navigation sub-menu "
        "wp-toolbar",
    ),
    (
        "menu",
        "WordPress themes",
        "#main-menu #masthead #mobile-menu #mobile-navigation #nav-menu #off-canvas #offcanvas "
        "#primary-menu #site-header #site-navigation #top-menu",
    ),
    (
        "menu",
        "language switch",
        "#lang_sel lang-item lang-switcher language-switcher polylang-switcher switcher",
    ),
    (
        "menu",
        "many sites",
        "burger dropdown-menu dropdown-toggle global-nav hamburger hamburger-menu header-bottom "
        "header-main header-top main-menu masthead mega-menu megamenu menu menu-button mobile-menu "
        "mobile-nav nav nav-item nav-link nav-toggle nav-wrapper navbar-brand navbar-collapse "
        "navbar-nav navbar-toggler navigation off-canvas offcanvas page-header-bar primary-nav "
        "secondary-nav side-nav sidenav site-header site-nav sub-nav submenu subnav toolbar "
        "top-bar top-menu top-nav topbar topnav utility-nav",
    ),
    (
        "menu",
        "news ticker",
        "breaking-bar breaking-news breaking-ticker hot-topics jeg_news_ticker mg-latest-news-sec "
        "news-ticker newsticker td-trending-now-wrapper td_block_trending_now ticker tie-ticker "
        "top-stories-bar trending-bar trending-topics",
    ),
    (
        "menu",
        "plugins and themes",
        "#google_translate_element #sidebar-nav* #site_footer* #site_header* #trp-floater-ls "
        "amp-wp-header* amp-wp-title-bar* cm-header* cm-primary-nav* hs-menu-item* "
        "hs-menu-wrapper* mega-menu-* menu-drawer* mg-head-detail* mg-menu* "
        "mntl-dotdash-universal-nav* nav-container* oceanwp-mobile-menu* pc-wrapbuilder-header* "
        "sf-menu* trp-language-switcher w-dropdown* w-nav* wixui-header* wpml-ls wpml-ls-item",
    ),
    (
        "menu",
        "tagDiv Newspaper",
        "td-header-logo* td-header-menu* td-header-sp* td-header-template-wrap* td-header-top-menu* "
        "td-header-wrap* td-main-menu* td-menu-background* td-mobile-container* td-search-background* "
        "tdb-header* tdb-menu* tdb_header_menu* tdb_mobile_menu* tdm-menu*",
    ),
    ("menu", "AMP plugin", "amp-wp-exit"),
    ("menu", "reading tools", "font-resizer font-size-controls text-resizer"),
    (
        "menu",
        "phpBB",
        "jumpbox topic-actions",
    ),
    ("newsletter", "Brevo", "#sib-form* sib-form* sib_signup*"),
    (
        "newsletter",
        "ConvertKit/Kit",
        "#convertkit* ck_form* convertkit* formkit* seva-form*",
    ),
    ("newsletter", "Formidable Forms", "formidable* frm_form* frm_forms*"),
    ("newsletter", "Ghost", "gh-cta* gh-signup* gh-subscribe*"),
    (
        "newsletter",
        "HubSpot",
        "#hbspt-form* hbspt-form* hs-form* hs_cos_wrapper_type_form*",
    ),
    (
        "newsletter",
        "Icegram Express",
        "#es_form* email-subscribers* emaillist* es_form*",
    ),
    (
        "newsletter",
        "Jetpack",
        "#blog_subscription* #jetpack-subscribe* #subscribe-email* #subscribe-submit* "
        "jetpack-contact-form* jetpack-paywall* jetpack-subscribe* jetpack-subscribe-modal* "
        "jetpack-subscription* jetpack_subscription* jp-subscribe* subscribe-modal* "
        "wp-block-jetpack-contact-form* wp-block-jetpack-mailchimp* "
        "wp-block-jetpack-subscriptions*",
    ),
    (
        "newsletter",
        "MC4WP / Mailchimp",
        "#mc-embedded* #mc4wp* #mc_embed* #mc_signup* mailchimp* mc-field-group* mc4wp* mc_embed*",
    ),
    ("newsletter", "MailerLite", "#mlb2* ml-embedded* ml-form*"),
    (
        "newsletter",
        "OptinMonster",
        "om-element* om-holder* optin-monster* optinmonster*",
    ),
    ("newsletter", "Popup Maker", "#popmake-* #pum-* popmake* pum* pum-overlay*"),
    (
        "newsletter",
        "Thrive Leads",
        "#tve_leads* thrv-leads* thrv_lead* tve-leads* tve_lead*",
    ),
    (
        "newsletter",
        "many sites",
        "#email-signup #newsletter #newsletter-form #newsletter-signup #optin* #signup #subscribe "
        "#subscription-form c-newsletter* c-newsletter_signup_box* email-capture email-form "
        "email-signup footer-newsletter* inline-newsletter kg-signup-card* lead-form lead-magnet "
        "newsletter newsletter-banner newsletter-block newsletter-box* newsletter-cta "
        "newsletter-form* newsletter-inline newsletter-module newsletter-popup newsletter-promo "
        "newsletter-sec* newsletter-sign-up newsletter-signup newsletter-subscribe "
        "newsletter-widget newslettermodule* opt-in opt-in-form optin optin-form sign-up signup "
        "signup-box signup-form subscribe subscribe-banner subscribe-box subscribe-btn "
        "subscribe-button subscribe-cta subscribe-form subscribe-widget* subscription-box "
        "subscription-form td_block_newsletter* tdn_* widget-newsletter*",
    ),
    (
        "newsletter",
        "plugins and themes",
        "#icegram* #mailpoet* #revue-embed* #substack-embed* #sumome* af-form* beehiiv-* bloom_* "
        "caldera-grid* contact-form* ctct-form* ctct-inline* elementor-form* et_bloom* "
        "et_pb_contact* fluentform* fluentform_* forminator-* gfield* gform_* hustle* icegram* "
        "jeg_newsletter* jotform* klaviyo-form* mailpoet* nf-form* ninja-forms* penci-mailchimp* "
        "sumome* td-newsletter* tdm_block_newsletter* tie-newsletter* tnp* tnp-subscription* "
        "typeform-* wpcf7* wpforms-* wpoptin*",
    ),
    (
        "newsletter",
        "Divi and Newspack",
        "et_pb_newsletter* et_pb_promo* et_pb_subscribe* newspack-inline-popup newspack-lightbox* "
        "newspack-newsletters-subscribe* newspack-popup* wp-block-newspack-newsletters-subscribe*",
    ),
    (
        "pagination",
        "WordPress core",
        "nav-links* nav-next* nav-previous* nav-subtitle* navigation-top* page-links* page-numbers* "
        "post-nav-links* post-navigation* posts-navigation*",
    ),
    (
        "pagination",
        "WordPress core and themes",
        "#nav-above #nav-below #nav-single #post-nav #post-navigation",
    ),
    (
        "pagination",
        "many sites",
        "article-nav article-navigation entry-navigation* gp-post-navigation* infinite-loader "
        "infinite-scroll load-more load-more-wrap loadmore next-post* next-prev nextpost page-nav "
        "pager pagination paging post-nav post-pagination prev-next prev-next-post-nav* prev-post* "
        "previous-post prevnext prevpost single-post-nav* story-nav wp-pagenavi",
    ),
    (
        "pagination",
        "plugins and themes",
        "#blog-pager* ast-post-nav* ct-post-nav* elementor-post-navigation* "
        "elementor-widget-post-navigation* et_pb_posts_nav* item-pagination* jnews_prev_next* "
        "mh-post-nav* mvp-prev-post* nv-post-navigation* penci-post-pagination*",
    ),
    (
        "pagination",
        "tagDiv Newspaper",
        "td-next-prev-wrap* td-post-next-prev* tdb-next-post* tdb_single_next_prev*",
    ),
    ("pagination", "posts beside this one", "post-nav-wrap* post-next post-prev"),
    (
        "pagination",
        "TypePad, Thesis, themes",
        "content-nav nav-single post_nav prev_next",
    ),
    (
        "pagination",
        "Joomla",
        "itemnavigation pagenav pagenavbar",
    ),
    (
        "paywall",
        "membership plugins",
        "gh-post-upgrade-cta* leaky-paywall* leaky_paywall* #leaky_paywall* mepr-unauthorized* "
        "mepr_unauthorized* piano-* pmpro_content_message* rcp_restricted tp-container-inner "
        "um-locked-content* wc-memberships-* woocommerce-memberships-*",
    ),
    (
        "paywall",
        "Jetpack and news sites",
        "newspack-content-gate* paywall-box* paywall-gate* "
        "wp-block-premium-content-logged-out-view",
    ),
    (
        "post-meta",
        "AMP for WP / AMP plugin",
        "amp-author* amp-category* amp-post-date* amp-tags*",
    ),
    (
        "post-meta",
        "AMP plugin",
        "amp-wp-byline* amp-wp-meta* amp-wp-posted-on* amp-wp-tax-category* amp-wp-tax-tag*",
    ),
    (
        "post-meta",
        "Avada",
        "fusion-meta-info* fusion-meta-tb* fusion-single-line-meta*",
    ),
    ("post-meta", "Blocksy", "ct-entry-meta* ct-entry-tags* ct-meta-element*"),
    (
        "post-meta",
        "Blogger",
        "byline* date-header* post-footer* post-icons* post-labels* post-location* "
        "post-share-buttons* post-timestamp* reaction-buttons* timestamp-link*",
    ),
    (
        "post-meta",
        "Drupal",
        "block-entity-fieldnodecreated* field--name-created* field--name-field-author* "
        "field--name-field-tags* field--name-post-date* field--name-uid* field-name-field-tags* "
        "field-name-post-date* node__links* node__meta* node__submitted* submitted*",
    ),
    (
        "post-meta",
        "Elementor",
        "elementor-post-author* elementor-post-avatar* elementor-post-date* elementor-post-info* "
        "elementor-post__meta-data* elementor-widget-post-info*",
    ),
    (
        "post-meta",
        "Foxiz / Ruby",
        "is-meta* meta-bold* meta-el* meta-inner* meta-tagline* p-categories* p-category* p-meta* "
        "single-meta* single-post-tag-label* single-updated-info* tags-list-wrap*",
    ),
    ("post-meta", "WP Last Modified Info", "post-modified-info* wplmi-post-modified*"),
    (
        "post-meta",
        "Ghost / Substack / Medium",
        "article-byline* post-card-meta* post-full-meta* post-preview-byline* pw-post-byline-header*",
    ),
    (
        "post-meta",
        "Gutenberg block",
        "taxonomy-category* taxonomy-post_tag* wp-block-post-author* wp-block-post-author-name* "
        "wp-block-post-comments* wp-block-post-date* wp-block-post-terms* "
        "wp-block-post-time-to-read*",
    ),
    (
        "post-meta",
        "JNews",
        "jeg_meta_* jeg_post_category* jeg_post_meta* jeg_post_source* jeg_post_tags* jeg_post_via*",
    ),
    (
        "post-meta",
        "Jannah / Sahifa",
        "meta-author* meta-reading-time* meta-views* post-bottom-source* post-bottom-tags* "
        "post-bottom-via* post-cat-wrap* single-post-meta* tie-date* tie-date-wrap* tie-icon* "
        "tie-reading-time*",
    ),
    (
        "post-meta",
        "Joomla",
        "article-info-term category-name com-content-article__tags createdby hits item-page__hits "
        "tags-list",
    ),
    (
        "post-meta",
        "MH Magazine / ColorMag / Newsup / Hueman",
        "below-entry-meta* entry-meta-date* post-byline*",
    ),
    (
        "post-meta",
        "MVP / Zox News",
        "mvp-author-info* mvp-cd-date* mvp-post-cat* mvp-post-date* mvp-post-tags*",
    ),
    ("post-meta", "Newsup / Newsses", "mg-blog-category* mg-blog-date* mg-blog-meta*"),
    (
        "post-meta",
        "People Inc-Dotdash",
        "mntl-attribution* mntl-author-tooltip* mntl-bylines*",
    ),
    (
        "post-meta",
        "Soledad",
        "author-post* penci-cat-name* penci-post-meta* penci-single-meta* penci-standard-cat* "
        "penci-tag* post-box-meta-single* post-tags*",
    ),
    (
        "post-meta",
        "WordPress core and themes",
        "cat-links comments-link edit-link entry-byline entry-categories entry-date entry-footer "
        "entry-meta entry-terms entry-utility meta-info post-categories post-category post-date "
        "post-edit-link post-info post-info-meta post-meta post-metadata posted-by posted-on "
        "postmeta postmetadata tag-links tagcloud tags-links",
    ),
    (
        "post-meta",
        "many sites",
        "#byline #post-date #post-tags article-author article-date article-info article-meta "
        "article-tags article__author article__byline article__date article__meta article__tags "
        "author-date author-info author-link byline-wrapper* c-byline* c-date* c-timestamp* "
        "category cc-policy credits date-modified date-published dateline-meta datetime "
        "entry-meta-divider* entry-taxonomies* kicker last-modified last-updated meta "
        "meta-category meta-data meta-date meta-item meta-wrap metadata news-date news-meta "
        "page-byline* post-time postviews pub-date pubdate publication-date publish-date "
        "published-date republication-content* republication-modal* republication-tracker-tool* "
        "republish-content* republish-modal* rubric single-entry-meta* story-byline story-date "
        "story-meta tag tags time-stamp timestamp topics updated-date written-by",
    ),
    ("post-meta", "microformats", "dt-published dt-updated h-card p-author u-url"),
    (
        "post-meta",
        "plugins and themes",
        "ast-author-image* ast-single-post-meta* cm-below-entry-meta* cm-post-categories* "
        "et_pb_title_meta_container* gh-article-meta* gh-article-tag* mh-meta* nv-meta-list* "
        "nv-tags-list*",
    ),
    (
        "post-meta",
        "tagDiv Newspaper",
        "td-author-by* td-category* td-module-date* td-module-meta-info* td-post-author-name* "
        "td-post-category* td-post-comments* td-post-date* td-post-small-box* td-post-source-tags* "
        "td-post-source-via* td-post-views* td-tags* tdb-author-name* tdb-cat-bg* tdb-post-meta* "
        "tdb-single-date* tdb-tags* tdb_single_author* tdb_single_categories* tdb_single_date* "
        "tdb_single_modified_date* tdb_single_post_views* tdb_single_tags*",
    ),
    ("post-meta", "Medium", "speechify-ignore"),
    (
        "post-meta",
        "Movable Type / TypePad",
        "asset-footer asset-meta asset-tags entry-footer-info",
    ),
    (
        "post-meta",
        "Joomla",
        "articleinfo buttonheading createdate itemauthorblock itemcategory itemdatemodified itemhits "
        "itemlinks itemtagsblock modifydate",
    ),
    (
        "post-meta",
        "b2evolution / Squarespace 5 / LiveJournal",
        "bsmallhead bsmallprint journal-entry-tag* ljtags",
    ),
    (
        "post-meta",
        "Drupal",
        "node-links",
    ),
    (
        "post-meta",
        "themes of blogs",
        "catlinks commentslink post-by post_meta postby postedby postinfo posttags technorati "
        "technoratitag technoratitags",
    ),
    (
        "rating",
        "plugins",
        "#polls-* #post-ratings-* #yasr_* gdrts-* kk-star-ratings kksr-* post-ratings* rmp-* "
        "wp-polls* yasr-*",
    ),
    (
        "rating",
        "reactions and votes",
        "article-votes* helpful-* reaction-wrap reactions__* tasty-recipes-rating* wp_ulike* "
        "wprm-recipe-rating* wprm-user-rating* wpulike*",
    ),
    (
        "read-more",
        "Gutenberg block",
        "wp-block-button* wp-block-buttons* wp-block-file*",
    ),
    (
        "read-more",
        "WordPress core and themes",
        "btn-readmore button-readmore continue-reading elementor-post__read-more entry-more "
        "excerpt-more jeg_readmore leer-mas leia-mais lire-la-suite more-link moretag "
        "read-full-story read-more read-more-link td-read-more weiterlesen wp-block-read-more",
    ),
    ("read-time", "Reading Time WP", "rt-label* rt-reading-time* rt-time*"),
    (
        "read-time",
        "many sites",
        "article-read-time* article__read-time* est-read-time* estimated-read* meta-read* "
        "min-read* post-reading-time* read-time* reading-time* readtime* single-reading-time* "
        "span-reading-time*",
    ),
    (
        "read-time",
        "plugins and themes",
        "ct-meta-read-time* gh-article-meta-length* jeg_meta_reading_time* jeg_reading_time* "
        "bsf-rt-reading-time* kadence-reading-time* penci-readtime* tdb_single_reading_time* yoast-reading-time*",
    ),
    (
        "related",
        "Contextual Related Posts",
        "crp-list* crp-related* crp_excerpt* crp_related* crp_title*",
    ),
    (
        "related",
        "Foxiz / Ruby",
        "related-list* single-related* single-sidebar-related*",
    ),
    (
        "related",
        "Gutenberg block",
        "wp-block-latest-posts* wp-block-post-navigation-link* wp-block-post-template* "
        "wp-block-query* wp-block-rss*",
    ),
    ("related", "Inline Related Posts", "irp* irp-content-wrapper* irp_*"),
    (
        "related",
        "Internal Linking of Related Contents / Related Posts for WP / Yoast Premium",
        "internal-linking-related-contents* rp4wp-related-posts* wp-block-yoast-seo-related-links*",
    ),
    (
        "related",
        "JNews",
        "jeg_popup_post* jeg_post_related* jeg_postblock* jnews_inline_related_post* "
        "jnews_prev_next_container* jnews_related_post*",
    ),
    (
        "related",
        "Jannah / Sahifa",
        "#check-also* #check-also-box* #read-next-block* check-also-box* inline-related-posts* "
        "mag-box-related* read-more-about* related-item* related-posts-full-width*",
    ),
    (
        "related",
        "Jetpack",
        "#jp-relatedposts* jp-relatedposts* wp-block-jetpack-related-posts*",
    ),
    ("related", "MGID", "#m-composite* #marketgid* mg-widget* mgbox* mgline*"),
    (
        "related",
        "MVP / Zox News",
        "mvp-cont-read-but* mvp-post-add* mvp-post-more* mvp-prev-next* mvp-related-posts*",
    ),
    ("related", "Outbrain", "#outbrain_widget* ob-widget* outbrain*"),
    (
        "related",
        "Related Posts Thumbnails",
        "relpost-block* relpost-thumb-wrapper* relpost_content*",
    ),
    ("related", "Revcontent", "#rc-widget* #revcontent* rc-widget* revcontent*"),
    (
        "related",
        "Shareaholic",
        "shareaholic-canvas* shareaholic-related-content* shr_related*",
    ),
    (
        "related",
        "Soledad",
        "penci-ilrltpost* penci-ilrp* penci-post-related* penci-related* penci-rlt-popup* "
        "post-related*",
    ),
    ("related", "Taboola", "#taboola-* taboola* tbl-* trc-content* trc_*"),
    ("related", "WordPress Popular Posts", "#wpp-* popular-posts* wpp-list* wpp-post*"),
    ("related", "WordPress plugins", "#crp_related* #related_posts* #yarpp*"),
    (
        "related",
        "many sites",
        "#more-stories #most-read #read-also #recirc #recommended #related #related-articles "
        "#related-stories #relatedarticles #relatedposts also-like also-read alsoread "
        "article-related* c-related-list* centered-text-area editors-picks entry-related* "
        "further-reading in-article-related inline-related interstitial-link latest-news "
        "latest-posts more-articles more-from more-news more-on more-posts more-stories "
        "most-popular most-read mostread next-article next-read onward popular-news prev-article "
        "read-also read-next readalso readnext recent-posts recirc* recirculation recommendations "
        "recommended recommended-articles recommended-posts related related-article "
        "related-articles related-box related-content related-items related-link related-links "
        "related-news related-post related-post-list* related-posts* related-posts-wrap* "
        "related-stories related-story related-title related-topics related-widget related_posts* "
        "relatedarticles relatedcontent* relatedposts relatedstories see-also seealso "
        "story-related suggested suggested-posts teaser-list trending trending-posts up-next "
        "upnext you-may-like you-might-like",
    ),
    (
        "related",
        "plugins and themes",
        "#dablewidget_* #plista_widget* #smartfeed* #upprev_box* #wherego_related* #wp_rp_first* "
        "adskeeper* amp-related-content* amp-related-posts* ampforwp-related* ast-related-post* "
        "ast-single-related-posts* bawmrp* ct-related-posts* dable_* elementor-widget-posts* "
        "engageya* et_pb_blog_related* et_pb_post_nav* fusion-related-posts* geozo* jubna* "
        "nr_related* oceanwp-related-posts* plista* rpbt_* rpwe-block* rpwwt* strossle* upprev* "
        "wp_rp_* yarpp* zem_rp*",
    ),
    (
        "related",
        "tagDiv Newspaper",
        "td-a-rec-more* td-more-articles-box* td-related-left* td-related-row* td-related-title* "
        "td_block_inner_related* td_block_popular* td_block_related_posts* td_flex_block* "
        "tdb_single_related*",
    ),
    (
        "related",
        "blocks of plugins and builders",
        "box-blog-post* ctatext et_pb_blog_* et_pb_posts* fl-post-feed* fl-post-grid* "
        "jetpack-top-posts* kb-posts* monsterinsights-inline-popular-posts* "
        "monsterinsights-popular-posts* monsterinsights-widget-popular-posts* seriesbox* "
        "seriesmeta* uagb-post* vc_basic_grid* vc_grid* wp-block-kadence-posts* "
        "wp-block-newspack-blocks-* wp-block-uagb-post-* wp-block-yoast-seo-siblings wpb_grid* "
        "wpnbha yoast-seo-siblings* yoast-url-list",
    ),
    (
        "related",
        "cards of one link",
        "blogcard* digest-post-embed* embedded-post* embedded-publication* external-blogcard* "
        "internal-blogcard* kg-bookmark-* linkcard lkc-* p-blogcard* swell-block-postlink "
        "wp-embedded-content",
    ),
    (
        "related",
        "builders and newsrooms",
        "#inline-related-post brxe-related-posts bs-irp* fusion-recent-posts* jeg_related* "
        "m-linkset* mini-posts-box "
        "promob*",
    ),
    (
        "related",
        "Zemanta / LinkWithin / nRelate",
        "#linkwithin_* linkwithin_* nrelate* zemanta-*",
    ),
    (
        "related",
        "Joomla: K2",
        "itemauthorlatest itemrelated",
    ),
    (
        "related",
        "themes of blogs",
        "#recentposts recent-entries recententries related_post similar-posts*",
    ),
    (
        "report-error",
        "Mistape / typo tools",
        "mistape* post-report* report-abuse* report-error* report-post* report-typo*",
    ),
    (
        "search",
        "WordPress core",
        "#search-container #search-form #searchform #searchsubmit no-search-results search-field "
        "search-form search-modal search-submit search-toggle searchform",
    ),
    ("share", "AddThis", "#addthis* #at4-share* #atstbx* addthis_*"),
    (
        "share",
        "AddToAny",
        "a2a_button* a2a_counter* a2a_dd* a2a_kit* a2a_label* addtoany*",
    ),
    ("share", "Avada", "fusion-share* fusion-sharing-box* fusion-social-sharing*"),
    ("share", "Easy Social Share Buttons", "easy-social* ess-buttons* essb_*"),
    (
        "share",
        "Foxiz / Ruby",
        "block-shares* e-shared-sec* native-share-trigger* share-action* shared-bottom* "
        "single-post-share* sticky-share-list*",
    ),
    (
        "share",
        "JNews",
        "jeg_share* jeg_share_button* jeg_sharecounter* jeg_sharelist* jeg_socialshare* jnews_share*",
    ),
    (
        "share",
        "Jannah / Sahifa",
        "#share-icon* #share-post* mobile-share-buttons* post-share* share-button* share-buttons* "
        "share-links* share-post* share-title* social-share* sticky-share*",
    ),
    (
        "share",
        "Jetpack",
        "#jp-carousel* #jp-post-flair* #like-post-wrapper* #likes-other-gravatars* #sharedaddy* "
        "#sharing_email* jetpack-likes* jetpack-sharing-button* likes-widget* post-likes-widget* "
        "robots-nocontent* sd-block* sd-button* sd-content* sd-like* sd-sharing* sd-social* sd-title* "
        "sharedaddy* wp-block-jetpack-like* wp-block-jetpack-sharing-button*",
    ),
    ("share", "MVP / Zox News", "mvp-mob-soc* mvp-post-soc* mvp-soc*"),
    ("share", "MashShare", "#mashsb* mashsb* mashshare*"),
    (
        "share",
        "ShareThis / Sharethis legacy",
        "sharethis* st-btn* st-total* st_facebook* st_sharethis* st_twitter*",
    ),
    ("share", "Social Snap", "social-snap* ss-inline-share* ss-social*"),
    (
        "share",
        "Social Warfare",
        "nc_socialpanel* nc_wrapper* swp-content-locator* swp_* swp_social*",
    ),
    ("share", "Soledad", "penci-plus* penci-post-share* penci-social-share*"),
    ("share", "WP Socializer", "#wpsr* wp-socializer* wpsr-*"),
    (
        "share",
        "many sites",
        "#article-tools #share #share-bar #sharebar #social-bar #social-buttons article-actions "
        "article-share article-sharing article-tools article__share c-social-buttons* claps "
        "compartilhe compartir condividi copy-link copy-url deel dela delen email-this "
        "emoji-reactions engagement-bar like-button like-count likes mail-this page-actions* "
        "page-tools partager paylas podijeli post-actions post-reactions post-sharing post-tools "
        "reactions sdilet share share-article share-box share-container* share-count share-counter "
        "share-icons share-label share-link share-text share-this share-tools share-widget "
        "share-wrap share_box sharebar sharebox shares sharing sharing-buttons sharing-tools sns "
        "sns-box sns-share sns_box snsbox social-actions social-bar social-buttons social-likes "
        "social-media-share social-share-links* social-share-wrapper* social-shares social-sharing "
        "social-sharing-buttons social-tools socialbar socials story-share story-tools teilen "
        "tools-bar udostepnij",
    ),
    (
        "share",
        "plugins and themes",
        "#et_social* #sociable* #ssba* #the_champ* amp-social* ampforwp-social-icons* "
        "ast-post-social-sharing* ct-share-box* ct-social-box* dd_post_share* digg-digg* dpsp-* "
        "elementor-share-btn* elementor-widget-share-buttons* et_pb_social_media* et_social_* "
        "fb-share-button* fb_iframe_widget* feedflare* g-plusone* heateor_ss* heateor_sss* "
        "juiz_sps* linkedin-share* mh-share-buttons* mh-social* novashare* ns-buttons* "
        "really_simple_share* scriptlesssocialsharing* sfsi* sfsiplus* shareaholic* shariff* "
        "shr_canvas* simplesocial* simplesocialbuttons* sociable* ssba* tags-share-box* the_champ* "
        "tweetbutton* twitter-share-button*",
    ),
    (
        "share",
        "share plugins",
        "#fcbk_share* #sassy* #share-buttons* #shareaholic* #sharing* #social-share* "
        "#wp_social_bookmarking_light*",
    ),
    (
        "share",
        "tagDiv Newspaper",
        "td-post-sharing* td-post-sharing-bottom* td-post-sharing-top* td-ps-* td-social-but* "
        "td-social-expand* td-social-handler* td-social-network* td-social-share-text* "
        "tdb_single_post_share*",
    ),
    ("share", "buttons under quotations", "bctt-ctt-btn* elementor-blockquote__tweet*"),
    (
        "share",
        "plugins of other kinds",
        "activity-meta brxe-post-sharing pf-button* printfriendly shared-counts-*",
    ),
    (
        "share",
        "bookmarks of blogs",
        "digg digg_button fbconnect* lightsocial_* mr_social_sharing* sexy-bookmarks* share-bar "
        "share_this shr-publisher* social_bookmark* socialbookmark* socialize-in-* topsy_* "
        "tweetmeme_button*",
    ),
    (
        "share",
        "Joomla: K2",
        "itemratingblock itemsocialsharing itemtoolbar",
    ),
    (
        "shop",
        "plugins",
        "aawp* tribe-events-c-subscribe-dropdown* tribe-events-widget* wc-block-grid*",
    ),
    (
        "shop",
        "WooCommerce",
        "add_to_cart_button onsale type-product woocommerce-loop-product*",
    ),
    (
        "skip-link",
        "Divi / Shopify / Wix / Jetpack",
        "et-skip-link skip-to-content-button skip-to-content-link",
    ),
    (
        "skip-link",
        "WordPress core and themes",
        "skip-content skip-link skip-links skip-main skip-main-content skip-nav skip-navigation "
        "skip-to-content skip-to-main skip-to-main-content skip_link skiplink skiplinks",
    ),
    (
        "skip-link",
        "many sites",
        "#skip-link #skip-to-content #skip-to-nav #skip_to_content_btn #skiplink #skipnav "
        "#skiptocontent #wp--skip-link--target #wp-skip-link",
    ),
    (
        "skip-link",
        "plugins and themes",
        "ast-skip-link genesis-skip-link* jetpack-skip-link",
    ),
    ("skip-link", "newsrooms", "skip"),
    (
        "widget",
        "Blogger",
        "blogarchive blogsearch column-right-outer followbyemail followers popularposts profile",
    ),
    ("widget", "Bootstrap", "modal-body modal-footer modal-header modal-title"),
    (
        "widget",
        "Gutenberg block",
        "wp-block-archives* wp-block-calendar* wp-block-categories* wp-block-legacy-widget* "
        "wp-block-search* wp-block-tag-cloud* wp-block-widget-area*",
    ),
    (
        "widget",
        "WordPress core",
        "#custom_html-* #media_image-* #nav_menu-* #recent-comments-* #recent-posts-* #secondary* "
        "#sidebar* #tag_cloud-* footer-widget* sidebar-primary* sidebar-widget* widget-area* "
        "widget-title* widget-wrap* widget_* widgettitle*",
    ),
    ("widget", "WordPress core / WooCommerce", "cart-drawer postform products"),
    # `#text-2` and `#block-2` too, but Org and page builders call parts of an article so
    (
        "widget",
        "WordPress core widget ids",
        "#archives-{n} #calendar-{n} #categories-{n} #meta-{n} #pages-{n} #rss-{n} #search-{n}",
    ),
    (
        "widget",
        "many sites",
        "#left-sidebar #modal #popup #right-rail #rightcol #rightcolumn #tertiary #widgets "
        "alert-bar announcement archive-list banner blogroll bottom-bar calendar_wrap "
        "call-to-action callout-cta category-list cta cta-banner cta-box events-widget exit-intent "
        "floating-bar infobar inside-left-sidebar* left-sidebar-area modal modal-content "
        "modal-dialog notification notification-bar overlay polls popup popups promo promo-block "
        "promos push-notification quote-of-the-day rail right-column-widgets right-sidebar-area "
        "rightbar side-bar sidebar sidebar-area sidebar-inner sidebar-left sidebar-outer* "
        "sidebar-wrap* snackbar sticky-bar sticky-footer tag-cloud tags-cloud "
        "td_block_wrap_sidebar* toast weather weather-widget wp-calendar wp-polls",
    ),
    (
        "widget",
        "plugins and themes",
        "#izooto* #onesignal* #webpushr* ast-secondary* ct-sidebar* elementor-widget-sidebar* "
        "elementor-widget-wp-widget* et_pb_widget* fusion-sidebar* fusion-widget* izooto* "
        "jeg_sidebar* jeg_sticky_sidebar* mh-sidebar* mh-widget* mvp-side-wrap* notix* nv-sidebar* "
        "onesignal* penci-sidebar* pushcrew* pushengage* webpushr* wonderpush*",
    ),
    ("widget", "tagDiv Newspaper", "td-pb-span4* td-ss-main-sidebar* tdc-sidebar*"),
    ("widget", "Elementor", "elementor-cta*"),
    (
        "widget",
        "TypePad",
        "module-about module-archives module-categories module-typelist typelist-*",
    ),
    (
        "widget",
        "Joomla",
        "moduletable*",
    ),
    (
        "widget",
        "b2evolution / Squarespace 5 / Drupal",
        "#sidebar1wrapper #sidebar2wrapper bsidebar bsideitem region-sidebar*",
    ),
)

# Names of the element that holds an article and little else.
ARTICLE: Final = (
    "#article-body #article-content #article-text #articlebody #articlecontent #bodytext "
    "#content-main #contenttext #entry-content #maincontent #mvp-content-main #news-body "
    "#news-content #newsbody #penci-post-entry-inner #post-content #primary #story-body "
    "#story-text #storytext #the-post amp-wp-article-content amp-wp-content article-body "
    "article-content article-content-body article-detail article-main article-text article__body "
    "article__content article__text articlebody-text articlecontent articletext "
    "articulo-contenido artikel-inhalt artikel-text artikeltext available-content blog-body "
    "blog-content blog-post-content body-content body-copy body-text bodytext cikk-szoveg "
    "clanok-text cntn-wrp com-content-article__body contenido-nota content-body content-entry "
    "content-inner content__body contenu-article copy-body corpo-noticia corpo-texto "
    "ct-entry-content cuerpo cuerpo-noticia detail-content detail-text detail__body-text "
    "e-content e-ct-outer elementor-location-single elementor-text-editor "
    "elementor-widget-text-editor elementor-widget-theme-post-content entry-body entry-content "
    "entry-content-wrap entry__content et_pb_post_content et_pb_text_inner format-standard "
    "fusion-content-tb fusion-text gh-content h-entry haber-detay haber-metni hentry "
    "hs_cos_wrapper_type_rich_text inner-post-entry inside-article isi-berita item-page "
    "itemfulltext itemintrotext jeg_main_content kg-card konten-berita main-text maintext markup "
    "mvp-content-body-top mvp-content-main news-body news-content news-detail news-detail-text "
    "news-text news_text noticia-cuerpo noticia-texto nv-content-wrap obsah-clanku p-summary "
    "page-body-text penci-entry-content post-body post-body-content post-content post-entry "
    "post-full-content post-text post__body post__content post_content prose "
    "pw-post-body-paragraph rbct read-content rich-text richtext richtext-content single "
    "single-body single-content single-content-main single-entry-content single-post-content "
    "singular-content site-main sqs-block-content sqs-html-content status-publish story-body "
    "story-content story-text story__body storybody storycontent td-post-content "
    "td-post-text-content tdb-block-inner-content tdb_single_content testo testo-articolo "
    "text-body texte-article texto texto-noticia the-content thecontent tresc tresc-artykulu "
    "type-post vsebina w-richtext wp-block-code wp-block-details wp-block-freeform "
    "wp-block-heading wp-block-list wp-block-media-text wp-block-post-content "
    "wp-block-preformatted wp-block-pullquote wp-block-quote wp-block-table wp-block-verse "
    "article-body-commercial-selector* article-body-wrapper* articlebody* asset-body* "
    "asset-content* b-article-body* c-article-body* c-body* c-entry-content* c-paragraph* "
    "caas-body* field--name-body* field--type-text-with-summary* field-name-body* is-layout-* "
    "node__content* paragraph--type--text* richtextarticlebody* ssrcss-articlebody* "
    "story-body__inner* text-formatted* wp-block-column* wp-block-columns* wp-block-cover* "
    "wp-block-group*"
)


# Beginnings of the names of blocks that authors and page builders put into articles: questions that
# open at a click, callouts, testimonials, footnotes, recipes, code.
CONTENT_BLOCKS: Final = (
    "ab-notice accordion- aioseo-faq av_toggle avia-testimonial bbp-reply-content "
    "blocks-gallery-caption brxe-accordion c-accordion callout- cooked- cool-timeline crayon- "
    "d4p-bbp-quote divi-toggle dr-summary-holder e-n-accordion easy-footnote eb-accordion "
    "elementor-accordion elementor-alert elementor-blockquote elementor-icon-box "
    "elementor-icon-list elementor-image-box elementor-tab- elementor-testimonial "
    "elementor-toggle et_pb_accordion et_pb_blurb et_pb_testimonial et_pb_toggle faq- "
    "fl-accordion footnote fusion-accordian fusion-panel fusion-toggle kadence-accordion "
    "kadence-info-box kb-accordion kg-callout kg-header kg-toggle kt-accordion "
    "kt-blocks-accordion kt-blocks-info-box kt-infobox kt-testimonial mv-create mw-heading prism- "
    "rank-math-answer rank-math-faq rank-math-howto rank-math-list rank-math-question "
    "rank-math-rich-snippet rank-math-step rank-math-title recipe-card- schema-faq schema-how-to "
    "shiki sow-features stk-block-accordion stk-block-notification syntaxhighlighter "
    "tasty-recipes timeline- uagb-faq uagb-ifb uagb-infobox ub-notification vc_message vc_toggle "
    "vc_tta wp-block-accordion wp-block-cover wp-block-details wp-block-footnotes "
    "wp-block-kadence-accordion wp-block-pullquote wp-block-uagb-faq wp-block-wpzoom-recipe "
    "wp-delicious wpdelicious-recipe wprm- wpseopress-faq yoast-faq"
)

# Names of what stands under a picture where no `figcaption` does.
CAPTION_NAMES: Final = (
    "blocks-gallery-caption caption-text envira-gallery-item-caption figure-caption "
    "gallery-caption image-caption img-caption photo-caption tr-caption wp-caption-text "
    "wp-element-caption"
)

# Names of the paragraph that leads into an article.
STANDFIRST: Final = (
    "article-dek article-intro article-lead article-lede article-subheadline article-subtitle "
    "article__dek article__intro article__lead article__standfirst article__subtitle a-lead "
    "bajada chapeau chapo copete dek entradilla entry-lead entry-subtitle headline-intro ingress "
    "intro intro-text lead lead-text leadtext lede post-subtitle preamble short-info standfirst "
    "story-lead story-subheadline sub-headline subhead subheadline subtitle subtitulo teaser-lead "
    "vorspann"
)
