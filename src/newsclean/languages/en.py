"""English."""

NAME = "English"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    the of and to in a is that for it was on with as by at from his her he she they this have had not be are were
    which an but who will their has been would said its or we you our if when there what than
"""
MONTHS = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
"""
WEEKDAYS = """
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun
"""
DATE_WORDS = "at on of the o'clock am pm noon midnight et edt est pt pst gmt utc ist bst hrs hours"
HOME = """
    home
    home page
    homepage
    you are here: home
"""
OUTLETS = """
    news times daily post herald agency gazette journal press tribune chronicle observer guardian telegraph mail
    express mirror star sun globe courier examiner inquirer dispatch reporter record review weekly magazine media
    tv radio online today wire bulletin broadcasting network newspaper blog
"""
ENTRIES = """
    Academics
    Academy
    Accessories
    Accounting
    Admissions
    Affiliates
    Africa
    Agriculture
    AI
    Alumni
    Announcements
    Apparel
    Appliances
    Apps
    Architecture
    Art
    Articles
    Artificial Intelligence
    Arts
    Arts & Culture
    Asia
    Asia Pacific
    Australia
    Automation
    Automotive
    Autos
    Awards
    Banking
    Basketball
    Beauty
    Benefits
    Blogs
    Books
    Bundles
    Business Solutions
    Buying Guides
    Campaigns
    Canada
    Careers & Jobs
    Cars
    Case Study
    Celebrity
    Certifications
    China
    Cities
    Classes
    Classifieds
    Clients
    Climate
    Cloud
    Collections
    Columnists
    Columns
    Commentary
    Commercial
    Companies
    Company News
    Compare
    Comparisons
    Compliance
    Conferences
    Connect
    Construction
    Consulting
    Corporate
    Courses
    Cricket
    Crime
    Crypto
    Current Students
    Customer Support
    Customers
    Cybersecurity
    Data
    Design
    Destinations
    Developers
    Development
    Directory
    Discover
    DIY
    Docs
    Documentation
    Donors
    Downloads
    E-commerce
    Eat
    Ebooks
    Ecommerce
    Economy
    Editorials
    Education
    Employment
    Energy
    Engineering
    Enterprise
    Environment
    Europe
    Expertise
    Explainers
    Faculty
    Faculty & Staff
    Family
    Fashion
    Features & Pricing
    Film
    Finance
    Financial Aid
    Financial Services
    Financing
    Fintech
    Fitness
    Fitness & Nutrition
    Food
    Food & Drink
    Football
    Forums
    France
    Free Tools
    Galleries
    Games
    Gaming
    Garden
    Germany
    Gift Guides
    Giving
    Global
    Glossary
    Golf
    Government
    Guides
    Health & Fitness
    Health & Wellness
    Healthcare
    Higher Education
    History
    Hockey
    Hospitality
    Hotels
    How It Works
    How-To
    Human Resources
    HVAC
    Ideas
    In-Depth
    India
    Industries
    Industry
    Industry News
    Infographics
    Information Technology
    Innovation
    Insights
    Inspiration
    Insurance
    Integrations
    International
    Interviews
    Investigations
    Investing
    Investors
    Ireland
    Italy
    Japan
    Kids
    Knowledge Base
    Laptops
    Law
    Leadership
    Leadership Team
    Learn
    Learning Center
    Legal Services
    Library
    Life
    Life & Style
    Lifestyle
    Live Blog
    Living
    Local
    Locations
    London
    Magazine
    Manufacturing
    Market Data
    Marketplace
    Markets
    Media
    Medical
    Membership
    Mental Health
    Middle East
    Mission
    Mobile
    Mobile App
    Mobile Apps
    Money
    Movies
    Multimedia
    Music
    National
    Networking
    New York
    New Zealand
    Nonprofits
    Nutrition
    Obituaries
    Offers
    Online Courses
    Our Approach
    Our History
    Our Impact
    Our People
    Our Process
    Our Products
    Our Values
    Our Work
    Overview
    Parenting
    Partners
    Partnerships
    People
    Personal Finance
    Pets
    Phones
    Photo Galleries
    Photography
    Platform
    Player
    Plumbing
    Podcast
    Policies
    Policy
    Pop Culture
    Portfolio
    Press Center
    Pricing
    Product
    Product Updates
    Products
    Products & Services
    Professional Services
    Programs
    Projects
    Property
    Publications
    Quizzes
    Radio
    Ratings
    Real Estate
    Recipes
    Recordings
    Regions
    Relationships
    Release Notes
    Religion
    Reports
    Research
    Residential
    Resource Center
    Restaurants
    Retail
    Reviews
    Rugby
    Sales
    Scholarships
    Schools
    Security
    Service Areas
    Services
    Shipping
    Shopping
    Shows
    Small Business
    Soccer
    Society
    Software
    Solutions
    Space
    Spain
    Special Reports
    Sponsors
    Sport
    Startups
    Store Locator
    Stories
    Streaming
    Students
    Style
    Subscriptions
    Sustainability
    Team
    Tech
    Technologies
    Television
    Templates
    Tennis
    Testimonials
    Theater
    Theatre
    Things to Do
    Tips
    Tools
    Training
    Transportation
    Travel
    Tutorials
    TV
    U.S.
    UK
    United Kingdom
    United States
    Universities
    Updates
    US
    USA
    Use Cases
    Video Games
    Visit
    Volunteer
    Wellness
    White Papers
    Whitepapers
    Who We Serve
    Women
    Work
    Workshops
    World News
    Your Money
"""
LINES = {
    "adverts": """
        - Advertisement -
        -- ad --
        Ad choices
        Ad feedback
        Ad loading
        AdChoices
        Ads by Google
        Advertise here
        Advertisement - Continue Reading Below
        Advertisement Remove Ad
        Advertisement. Scroll to continue reading.
        Advertisements
        Article continues after advertisement
        Article continues below
        Article continues below this ad
        by Taboola
        Content continues below
        CONTINUE READING BELOW
        Continue reading the main story
        CONTINUE READING THIS ARTICLE
        Hide this ad
        Loading ad
        Paid content
        Paid post
        Partner content
        Placeholder while article actions load
        Promoted content
        Recommended by Outbrain
        Remove ads
        Report this ad
        Scroll down to continue
        Scroll to continue
        SCROLL TO CONTINUE WITH CONTENT
        Skip Ad
        Sponsored
        Sponsored content
        Sponsored Links by Taboola
        Story continues after ad
        Story continues below
        Story continues below advertisement
        Story continues below this ad
        Why am I seeing this ad?
        You May Like
        Your ad here
        As an Amazon Associate I earn from qualifying purchases.
        As an Amazon Associate, {title}
        As an Amazon Associate we {title}
        This post may contain affiliate links.
        This post may contain affiliate links. {title}
        This post contains affiliate links.
        This post contains affiliate links. {title}
        This article contains affiliate links.
        This article contains affiliate links. {title}
        This article may contain affiliate links.
        We may earn a commission {title}
        We may earn commission from links on this page.
        When you buy through links on our site, {title}
        When you purchase through links on our site, {title}
        Advertising - continue reading below
        Advertisement - scroll to continue
        AD - Story continues below
        Article continues below advertisement
        Continue reading after the advertisement
        Advertisement {n}:{n}
        - Advertisment -
        We may earn commission from links on this page, {title}
        We may earn money when you click {title}
        We may receive a commission from our partners {title}
        We may receive a commission if you {title}
        We may receive a commission when you {title}
        We independently review everything we recommend.
        We independently review everything we recommend. {title}
        We independently evaluate all of our recommendations. {title}
        We independently test everything we recommend.
        This advertisement has not loaded yet, but your article continues below.
        This advertisement has not loaded yet.
        Prices are accurate at the time of publication but may change.
    """,
    "author_boxes": """
        View all of {}'s posts.
        View posts by this author
        View all posts by {name}
        See all posts by {name}
        More posts by {name}
        All posts by {name}
        More articles by {name}
        More by {name}
        More from {name}
        Articles by {name}
        Follow {name} on Twitter
        Follow {name} on X
        See all articles by {name}
        View author page
        Visit author website
        Latest posts by {} (see all)
        View author profile
        View more posts
        Follow the author
        See author's posts
        View all posts by {}
        Author archive
        View all articles by this author
        More about this author
        Follow {name} on Instagram
        Follow {name} on Facebook
        Follow {name} on LinkedIn
        Follow {name} on Twitter @{}
        Follow {name} on Twitter at @{}
        Follow {name} on X @{}
        Follow him on Twitter
        Follow him on Twitter @{}
        Follow her on Twitter
        Follow her on Twitter @{}
        Follow them on Twitter
        Follow them on Twitter @{}
    """,
    "comment_prompts": """
        Click on a star to rate it!
        Did you find this helpful?
        Do you have a news tip?
        Do you have a story to share?
        Found a typo?
        Get in touch with our news team
        Got a story?
        Have a news tip?
        How useful was this post?
        No votes so far! Be the first to rate this post.
        Rate this article
        Rate this post
        Rate this
        Report a correction
        Report a typo
        Report an error
        See something wrong?
        Send us your story
        Share your views in the comments below
        Spotted an error?
        Suggest a correction
        Thanks for your feedback!
        Was this article helpful?
        Was this helpful?
        Was this page helpful?
        0 comments
        Add your comment
        Both comments and pings are currently closed.
        Commenting is closed
        Comments have been closed.
        Comments have been disabled
        Conversation ({n})
        Discussion about this post
        Hide comments
        Inline Feedbacks
        Join the discussion
        Load comments
        Most voted
        There are no comments yet
        View all comments
        View {n} comments
        You can follow any responses to this entry through the RSS 2.0 feed.
        {n} more comments
        1 Comment
        Comments Off
        Comments Off on {}
        Comments on this post are closed.
        Enter your password to view comments.
        Flag as inappropriate
        Like Reply
        Loading Comments
        Newest first
        No Comments
        No comments yet.
        Oldest first
        Reply to this comment
        Report comment
        Show more comments
        Sorry, comments are closed for this item.
        Sorry, the comment form is closed at this time.
        Your comment is awaiting moderation.
        Add comment
        Akismet privacy notice
        Cancel reply
        Click here to cancel reply.
        Email (required)
        Email (required) (Address never made public)
        Email (will not be published)
        First name
        I allow to create an account
        Last name
        Log in to leave a Comment
        Log in to Reply
        Logged in as {}. Edit your profile.
        Logged in as {}. Log out?
        Mail (will not be published)
        Name (required)
        new follow-up comments
        new replies to my comments
        Notify me of
        Notify of
        Please login to comment
        Post Comment
        Replies to my comments
        Save Name
        Submit Comment
        Submit reply
        Subscribe to replies
        Subscribe without commenting
        Website URL
        wpDiscuz
        Your Comment
        Your email
        Your name
        Δ
        Let us know what you think in the comments below
        What do you think? Let us know in the comments
        Spotted a mistake? Let us know
        Report a mistake
        Reply to this topic
        Replies to {name}
        {n} thoughts
        Sign in to reply
        Comments disabled
        Your rating
        You can use these HTML tags and attributes
        Post reply
        Share your thoughts and debate the big issues
        What do you think? Let us know in the comments below
        What do you think? Let us know in the comments section below
        What do you think? Tell us in the comments
        What do you think? Share your thoughts in the comments
        Let us know in the comments
        Let us know in the comments below
        Let us know in the comments section below
        Let us know your thoughts in the comments
        Let us know your thoughts in the comments below
        Tell us in the comments
        Tell us in the comments below
        Share your thoughts in the comments
        Share your thoughts in the comments below
        Have a question or comment about this post?
        Was this content helpful?
        Was this answer helpful?
        Was this post helpful?
        Did you find this article helpful?
        Report a correction or typo
        Have a tip? Email us at {}
        Have a tip? Contact us at {}
        Subscribe to: Comments (Atom)
    """,
    "consents": """
        Accept All
        Accept all cookies
        Accept cookies
        Accept selected
        Ad Preferences
        Advertising cookies
        Allow all cookies
        Always active
        Always enabled
        Analytics cookies
        Close and accept
        Close GDPR Cookie Settings
        Consent Manager
        Cookie Consent
        Cookie notice
        Cookie Policy
        Cookie preferences
        Cookie settings
        Cookie Settings Accept
        Cookies policy
        Deny all
        Deny all cookies
        Do not sell my personal information
        Do Not Sell or Share My Personal Information
        Functional cookies
        Hide cookie banner
        I decline
        Learn more about how we use cookies
        List of partners (vendors)
        Manage consent
        Manage cookies
        Manage options
        Manage preferences
        Manage services
        Necessary Always Active
        Necessary cookies
        OK, accept all
        Performance cookies
        Powered by GDPR Cookie Compliance
        Privacy & Cookies: This site uses cookies. By continuing to use this website, you agree to their use. To find out more, including how to control cookies, see here
        Privacy overview
        Privacy settings
        Reject all
        Save & accept
        Save preferences
        Services we would like to use
        Show purposes
        Show/hide informations about cookie storage
        Strictly necessary cookies
        Targeting cookies
        The technical storage or access that is used exclusively for statistical purposes.
        This site uses cookies
        This site uses cookies and gives you control over what you want to activate
        This website uses cookies
        This website uses Cookies to improve your experience.
        Use necessary cookies only
        We and our partners process data to provide
        We care about your privacy
        We use cookies
        We use cookies to ensure that we give you the best experience on our website. If you continue to use this site we will assume that you are happy with it.
        We value your privacy
        Your privacy choices
        This website uses cookies to {title}
        This website uses cookies. {title}
        This site uses cookies to {title}
        This site uses cookies. {title}
        Our website uses cookies {title}
        Our site uses cookies {title}
        We use cookies on {title}
        We use cookies and {title}
        We use cookies to ensure {title}
        We use cookies to improve {title}
        We use cookies to personalize {title}
        We use cookies to personalise {title}
        We use cookies to give {title}
        We use cookies to provide {title}
        We use cookies to enhance {title}
        We use cookies to offer {title}
        By continuing to use this site{title}
        By continuing to browse {title}
        By using our site, you {title}
        By clicking “Accept{title}
        To provide the best experiences, we use technologies like cookies {title}
        We and our partners use {title}
        We and our partners store {title}
        Privacy & Cookies: This site uses cookies.
        Cookie settings Accept all
        Accept and continue
        Accept & close
        I accept
        Accept all & continue
        Reject non-essential cookies
        Necessary cookies only
        Only necessary cookies
        Do not sell my data
        Necessary cookies are absolutely essential for the website to function properly. {title}
        Functional cookies help to perform certain functionalities like sharing {title}
        Functional cookies help perform certain functionalities like sharing {title}
        Performance cookies are used to understand and analyze the key performance indexes {title}
        Analytical cookies are used to understand how visitors interact with the website. {title}
        Advertisement cookies are used to provide visitors with {title}
        Other uncategorized cookies are those that are being analyzed {title}
        This site is protected by reCAPTCHA
        This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.
        This site is protected by reCAPTCHA and the Google {title}
    """,
    "credits": """
        Photo: {name}
        Photos: {name}
        Photo by {name}
        Photos by {name}
        Photo by: {name}
        Photo by {name} on Unsplash
        Photo by {name} from Pexels
        Photo: {name} via {}
        Photo: Getty Images
        Photo: Shutterstock
        Photo: Reuters
        Photo: AP
        Photo: AFP
        Photo: {}/Getty Images
        Photo: {} via Getty Images
        Image: {name}
        Image by {name}
        Image by {name} from Pixabay
        Image: Getty Images
        Image: Shutterstock
        Credit: {name}
        Credit: Getty Images
        Picture: {name}
        Picture: Getty Images
        Photograph: {name}
        Photograph by {name}
        Illustration: {name}
        Illustration by {name}
        Graphic: {name}
        Video by {name}
        Video: {name}
        Getty Images
        Getty Images/{name}
        {name}/Getty Images
        {name} / Getty Images
        {name} | Getty Images
        {name} via Getty Images
        Via Getty Images
        AP Photo
        AP Photo/{name}
        AP Photo / {name}
        Reuters/{name}
        {name}/Reuters
        {name}/AP
        {name}/AFP
        AFP/{name}
        {name} / AFP
        {name} | AP
        {name}/Shutterstock
        Featured image via {}
        Featured image: {}
        Image via {}
        Image courtesy of {}
        Photo courtesy of {}
        Photo courtesy: {}
        File photo
        Representational image
        Representative image
        Image used for representation
        Image source: {}
        Image credit: {}
        Image credits: {}
        Photo credit: {}
        Photo credits: {}
        Cover image: {}
        Cover photo: {}
        Featured image credit: {}
        Screenshot: {name}
        Shutterstock/{name}
        Screengrab: {}
        Photo by {name}/Getty Images
        Photo by {name}/AFP via Getty Images
        Photo by {name}/AFP
        Photo by {name}/AP
        Photo by {name}/Reuters
        Photo by {name} / Getty Images
        Photo by {name} via Getty Images
        Photo by {name}/{} via Getty Images
        Photo by {name} / {} via Getty Images
        Photo: {name}/Getty Images
        Photo: {name}/AFP
        Photo: {name}/AP
        Photo: {name}/Reuters
        Photo: AP/{name}
        Photo: AFP/{name}
        Photo: Reuters/{name}
        {name}/AFP via Getty Images
        {name}/{} via Getty Images
        {name} / {} via Getty Images
        AFP via Getty Images
        Credit: AP
        Credit: AFP
        Credit: Reuters
        Credit: Shutterstock
        Credit: Alamy
        Credit: iStock
        Credit: PA
        Credit: {name}/Getty Images
        Credit: {name}/{}
        Image: {name}/{}
        Image credit: {name}/{}
        Associated Press/{name}
    """,
    "feed_footers": """
        The article {headline} was originally published on {}
        The post {headline} appeared first on {}.
        The post {headline} first appeared on {}.
        This article originally appeared on {}.
        This article was first published on {}.
        This post {headline} appeared first on {}
        This story was originally published on {}
        The post {headline} appeared first on {}.
        The post {headline} first appeared on {}.
        The article {headline} appeared first on {}.
        The article {headline} first appeared on {}.
        The post appeared first on {}.
        This post appeared first on {}.
        This post first appeared on {}.
        This article appeared first on {}.
        This article first appeared on {}.
        This story first appeared on {}.
        This story originally appeared on {}.
        This article was originally published on {}.
        This article was originally published at {}.
        This post was originally published on {}.
        This story was originally published by {}.
        This article is republished from {headline} under a Creative Commons license{title}
        This article is republished from {} under a Creative Commons license.
        Read the full article at {}
        Read the full article on {}
        Read the full article here
        Read the full story at {}
        Read the full story on {}
        Read the full story here
        Read the original article
        Read the original article on {}
        Read the original article here
        Read the rest of the article at {}
        Read the entire article here
        Originally published at {}
        Originally posted at {}
        Originally posted on {}
        View the original article
        View original post
        Source link
        Continue reading at {}
        Continue reading on {}
    """,
    "follow_prompts": """
        Add as a preferred source on Google
        Add {} as a preferred source on Google
        Connect with us
        Find us on Facebook
        Follow author
        Follow me
        Follow me on {}
        Follow our WhatsApp channel
        Follow the {} channel on WhatsApp
        Follow topic
        Follow us on Facebook
        Follow us on Google News
        Follow us on Instagram
        Follow us on social media
        Follow us on Twitter
        Follow us on X
        Get our latest news on Google News
        Google Preferred Source
        Join our Telegram channel
        Join our WhatsApp channel
        Join our WhatsApp group
        Join WhatsApp Group
        Like our Facebook page
        Like us on Facebook
        Listen on Apple Podcasts
        Listen on Spotify
        Make us preferred source on Google
        Subscribe on Spotify
        Subscribe on YouTube
        Subscribe to our YouTube channel
        Follow Blog
        Follow me on Twitter
        Follow Us
        By signing up, you agree to our Terms of Use and Privacy Policy
        By submitting your information you agree to the Terms & Conditions
        By subscribing, you agree to
        Check your inbox or spam folder to confirm your subscription.
        Enter your email
        Get our newsletter
        Get the day's top stories in your inbox
        Get the latest news delivered to your inbox
        Get the newsletter
        Get updates in your inbox
        Join our newsletter
        Never miss a post
        Never miss a story
        Newsletter sign up
        Newsletter signup
        No spam. Unsubscribe anytime.
        Oops! Something went wrong while submitting the form.
        Our newsletters
        Sign me up
        Sign up to our newsletter
        Something went wrong. Please try again.
        Start your Substack
        Stay in the loop
        Stay up to date
        Subscribe by email
        Subscribe now
        Subscribe to Blog via Email
        Subscribe to get the latest posts sent to your email.
        Subscribe to our best newsletters
        Subscribe to our mailing list
        Subscribe to receive new posts
        Subscribe to the newsletter
        Subscribe today
        Subscribe via email
        Thank you for subscribing!
        Thank you! Your submission has been received!
        Thanks for subscribing!
        This field is for validation purposes and should be left unchanged.
        This site requires JavaScript to run correctly. Please turn on JavaScript or unblock scripts
        Unsubscribe at any time.
        Yes, sign me up!
        You are now subscribed
        Enter your email address
        Given email address is already subscribed, thank you!
        Join {n} other subscriber
        Join {n} other subscribers
        Sign me up for the newsletter!
        Subscribe to our Newsletter
        Thank you, your sign-up request was successful! Please check your e-mail inbox.
        Type your email
        Your email address
        Available on Google Play
        Download App
        Download on the App Store
        Download our app
        Download the app
        Get it on Google Play
        Get our mobile app
        Get the app
        Install our app
        Open in app
        Read in app
        Scan the QR code
        Use app
        Get the latest posts delivered {title}
        Get the latest news delivered {title}
        Get the latest stories delivered {title}
        Get the best of {} in your inbox
        Get our newsletter {title}
        Subscribe to our newsletter and {title}
        Subscribe to our newsletter for {title}
        Subscribe to our newsletter to {title}
        Subscribe to our free newsletter
        Subscribe to the {} newsletter
        Subscribe to our daily newsletter
        Subscribe to our weekly newsletter
        Subscribe to our channel
        Subscribe for free
        Sign up for our newsletter
        Sign up for our newsletters
        Sign up for our free newsletter
        Sign up for our newsletter and {title}
        Sign up for our newsletter to {title}
        Sign up for the {} newsletter
        Sign up to our free {} newsletter
        Sign up for our daily newsletter
        Sign up for our weekly newsletter
        Sign up for free
        Join our mailing list
        Join our channel
        Join our WhatsApp community
        Join our WhatsApp channel {title}
        Join our Telegram channel {title}
        Join us on WhatsApp
        Join us on Telegram
        Follow our Telegram channel
        Follow us on Google News {title}
        Follow {} on Google News
        Click here to subscribe
        Click here to join our WhatsApp channel
        Download the {} app
        Get the {} app
        Download our free app
        Download our mobile app
        Enter your email address to subscribe {title}
        Enter your email to subscribe
        Found this article interesting? Follow us on {title}
        By signing up, you agree {title}
        By subscribing, you agree to {title}
        By clicking submit, you agree {title}
        Stay updated with {title}
        Subscribe to get the latest posts {title}
        Discover more from {}
        Also follow us on {title}
        Don’t miss an update
        Get notified of new posts
        Tap here to follow us on {}
        Follow me on Facebook
        Join us on Facebook
        Follow me on X
        Find us on X
        Join us on X
        Like us on X
        Find us on Twitter
        Join us on Twitter
        Like us on Twitter
        Follow me on Instagram
        Find us on Instagram
        Join us on Instagram
        Like us on Instagram
        Follow us on LinkedIn
        Follow me on LinkedIn
        Find us on LinkedIn
        Join us on LinkedIn
        Like us on LinkedIn
        Follow us on Telegram
        Follow me on Telegram
        Find us on Telegram
        Like us on Telegram
        Follow us on WhatsApp
        Follow me on WhatsApp
        Find us on WhatsApp
        Like us on WhatsApp
        Follow us on YouTube
        Follow me on YouTube
        Find us on YouTube
        Join us on YouTube
        Like us on YouTube
        Follow us on TikTok
        Follow me on TikTok
        Find us on TikTok
        Join us on TikTok
        Like us on TikTok
        Follow us on Threads
        Follow me on Threads
        Find us on Threads
        Join us on Threads
        Like us on Threads
        Follow us on Pinterest
        Follow me on Pinterest
        Find us on Pinterest
        Join us on Pinterest
        Like us on Pinterest
        Follow us on Bluesky
        Follow me on Bluesky
        Find us on Bluesky
        Join us on Bluesky
        Like us on Bluesky
        Follow us on Reddit
        Follow me on Reddit
        Find us on Reddit
        Join us on Reddit
        Like us on Reddit
        Follow us on Mastodon
        Follow me on Mastodon
        Find us on Mastodon
        Join us on Mastodon
        Like us on Mastodon
        Follow me on Google News
        Find us on Google News
        Join us on Google News
        Like us on Google News
        Follow me on social media
        Find us on social media
        Join us on social media
        Like us on social media
        Follow us on Facebook and Twitter
        Follow us on Facebook, Twitter{title}
        Follow us on Facebook and Instagram
        Follow us on Facebook, Instagram{title}
        Follow us on Facebook and X
        Follow us on Facebook, X{title}
        Follow us on Twitter and Facebook
        Follow us on Twitter, Facebook{title}
        Follow us on X and Facebook
        Follow us on X, Facebook{title}
        Follow us on Instagram and Facebook
        Follow us on Instagram, Facebook{title}
        Subscribe to stay up to date with {title}
        Subscribe to our blog
        Subscribe to our blog and {title}
        Subscribe to our email newsletter
        Subscribe to our newsletter today
        Subscribe for updates
        Sign up for updates
        Sign up to our newsletter to {title}
        Sign up to our newsletter for {title}
        Sign up for our emails
        Sign up for our email newsletter
        Sign up to receive our newsletter
        Enter your email to get {title}
        Enter your email to receive {title}
        Enter your email to subscribe to {title}
        Enter your email address to get {title}
        Enter your email address to receive {title}
        By providing your email, you agree to {title}
        By providing your email address, you agree to {title}
        By entering your email address you agree to {title}
        By entering your email address, you agree to {title}
        By submitting this form, you agree to {title}
        By submitting this form, you consent to {title}
        By submitting your email, you agree to {title}
        By submitting your email to subscribe, you agree to {title}
        By submitting your information, you agree to {title}
        By signing up, I agree to {title}
        By clicking Subscribe, you agree {title}
        By clicking subscribe, I agree {title}
        Thanks for signing up!
        Thank you for signing up
        Thank you for subscribing to our newsletter
        Thank you for subscribing to our daily newsletter
        Thanks for subscribing! Check your inbox or spam folder to confirm your subscription.
        Thanks for subscribing! Look out for your first newsletter in your inbox soon!
        Thanks for reading! Subscribe for free to receive new posts and support my work.
        We respect your privacy
        We respect your privacy. Unsubscribe at any time.
        We respect your privacy and will never {title}
        Be the first to know
        Never miss an article
        Never miss another article
        Never miss an update
        Never miss an issue
        Stay in the know
        Stay connected with us
        Stay connected with me
        Get breaking news alerts
        Get breaking news alerts. Download our free app.
        Get breaking news alerts. Download our app.
        Download our app for breaking news alerts
        Click here to join our Telegram channel
        Click here to join our WhatsApp group
        Click here to join our WhatsApp community
        Click here to join our Facebook group
        Click here to follow our WhatsApp channel
        Click here to follow our Telegram channel
        Click here to subscribe to our newsletter
        Click here to subscribe to our YouTube channel
        Click here to sign up for our newsletter
        Click here to download our app
        Click here to follow us on {}
        If you enjoyed this post, please consider subscribing.
        If you enjoyed this article, please consider subscribing.
        If you liked this article, subscribe to our newsletter
        If you enjoyed this article, subscribe to our newsletter
        Follow us on
        The next issue of {} will soon be in your inbox.
        A welcome email is on its way. If you don’t see it, please check your junk folder.
        We encountered an issue signing you up. Please try again
        An error has occurred. Please try again.
        Get the latest news straight to your inbox
        Get the latest news straight to your inbox. Sign up.
        Get the latest news sent straight to your inbox
        Don’t miss out! Subscribe today.
        Don’t miss out! Subscribe now.
        Become a patron
        Become a Patron on Patreon
        Support us on Patreon
    """,
    "footers": """
        A+ A-
        Decrease font size
        Download as PDF
        Download PDF
        Email this
        Font size
        Increase font size
        Larger text
        Print Email
        Print Friendly
        Print Friendly Version
        Print Friendly, PDF & Email
        Print this article
        Print this page
        Resize text
        Save as PDF
        Text size
        All content copyright
        Copyright {}. All rights reserved.
        No part of this publication may be reproduced
        Reproduction without permission is prohibited
        This material may not be published, broadcast, rewritten or redistributed.
        © {n} {}. All rights reserved.
        A WordPress.com Website.
        Blog at WordPress.com.
        Create a free website or blog at WordPress.com.
        Powered by Blogger
        Powered by WordPress
        Proudly powered by WordPress
        Site design by
        Theme: {} by {}.
        Web design by {}
        About us
        Accessibility statement
        Advertise with us
        Advertising policy
        Corrections policy
        Editorial guidelines
        Editorial policy
        Ethics policy
        Grievance redressal
        Help center
        Investor relations
        Legal notice
        Media kit
        Modern slavery statement
        Privacy notice
        Privacy Policy
        Privacy statement
        Report abuse
        RSS feed
        RSS feeds
        Send us a tip
        Site map
        Submit a tip
        Subscribe to RSS
        Terms & Conditions
        Terms and Conditions
        Terms of service
        Terms of use
        Write for us
        All rights reserved
        Privacy Policy and Terms of Use
        Terms of Use Privacy Policy
        Privacy Policy Terms of Service
        Terms & Conditions Privacy Policy
        Theme: {} by {}
        Powered by WordPress.com
        Proudly powered by {}
        Powered by WordPress and {}
        Powered by WordPress & {}
        Print this
        Print this post
        Print this story
        Print article
        Print page
        Print PDF
        Email this page
        Email this story
        Email this post
        Email to a friend
        PDF version
        Printer-friendly version
        Print version
        Reprints & permissions
        Permissions and reprints
        Terms of use and privacy policy
        Do not sell my info
        Manage cookie preferences
        All content © {}
        Entries RSS
        About this site
        About this blog
        WordPress theme by {}
        Designed and developed by {}
        Designed & developed by {}
        Website designed by {}
        This material may not be published, broadcast, rewritten, or redistributed {title}
        Full site index
        An official website of the United States government
        An official website of the United States government Here’s how you know
        Here’s how you know
        Official websites use .gov
        A .gov website belongs to an official government organization in the United States.
        Secure .gov websites use HTTPS
        A lock ( ) or https:// means you’ve safely connected to the .gov website. {title}
        A lock ( Locked padlock icon ) or https:// means you’ve safely connected to the .gov website. {title}
        Share sensitive information only on official, secure websites.
        Substack is the home for great culture
        Our Standards: The Thomson Reuters Trust Principles.
        Contact us
        Sitemap
    """,
    "navigation": """
        Accessibility help
        Accessibility links
        Go to main content
        Jump to content
        Jump to main content
        Jump to navigation
        Scroll down to content
        Skip advertisement
        Skip links
        Skip Navigation
        Skip to content
        Skip to footer
        Skip to header
        Skip to main content
        Skip to navigation
        Skip to page content
        Skip to primary content
        Skip to primary navigation
        Skip to primary sidebar
        Skip to search
        Skip to table of contents
        Skip to the content
        Skip to toolbar
        top of page
        Book now
        Choose language
        Close Menu
        Close search
        Collapse child menu
        Expand all
        Expand child menu
        Footer Menu
        Main Menu
        Main navigation
        Menu Close
        Menu Toggle
        Mobile menu
        Navigation menu
        Open menu
        Open menu Close menu
        Open navigation menu
        Open search
        Open sidebar
        Primary menu
        Quick links
        Search this site
        Secondary menu
        Select language
        Select page
        Shop now
        Show less
        Show menu
        Show more
        Submit search
        Toggle child menu
        Toggle menu
        Toggle navigation
        Toggle search
        Toggle sidebar
        Useful links
        View more
        Back to all posts
        Back to articles
        Back to blog
        You are here: Home
        Advanced search
        Hit enter to search or ESC to close
        Press Enter to search
        Search site
        Search titles or contents
        Start typing and press enter to search
        Type and press Enter to search
        Type to search
        What are you looking for?
        Loading more
        Loading posts
        Back to top
        Go to top
        Return to top
        Scroll back to top
        Scroll To Top
        403 Forbidden
        404 Not Found
        502 Bad Gateway
        Checking your browser before accessing
        Enable JavaScript and cookies to continue
        Error 404: Page not found
        Error establishing a database connection
        It looks like nothing was found at this location. Maybe try a search?
        It seems we can’t find what you’re looking for. Perhaps searching can help.
        No items found.
        No posts
        No posts found
        No results found
        Nothing Found
        Oops! That page can’t be found.
        Page Not Found
        Sorry, but nothing matched your search terms. Please try again with some different keywords.
        Sorry, no posts matched your criteria.
        This page does not exist
        This page doesn't seem to exist.
        Search for
        Toggle mobile menu
        Menu Menu
        Show submenu
        Open submenu
        Close submenu
        Skip to Content Menu
        Loading more posts
        Page {n} of {n}
        Jump to top
        Click here to go to the top
        Skip to main navigation
        Explore more related content
        Article content
        View all
        Load more
        Book a demo
        Get a demo
        Request a demo
        Schedule a demo
        Contact sales
    """,
    "paywalls": """
        Create account
        Create an account
        Forgot password?
        Forgot your password?
        Log in
        Log out
        Lost your password?
        My account
        Remember Me
        Sign in
        Sign out
        Site Admin
        Username or Email Address
        Already a member? Log in
        Already a subscriber? Log in
        Already a subscriber? Sign in
        Become a member
        Become a paid subscriber
        Cancel anytime
        Claim my free post
        Create a free account to continue
        Do you already have a subscribed account?
        Get unlimited access
        Keep reading for free
        Log in to continue
        Premium content
        Purchase a subscription to read
        Register for free to continue reading
        Register to read
        Sign in to continue reading
        Start free trial
        Start your free trial
        Subscribe now to keep reading and get access to the full archive.
        Subscribe to continue reading
        Subscribe to read the full story
        Subscribers only
        This article is for subscribers only
        This content is for members only
        This content is password protected. Please enter a password to view.
        This content is password protected. To view it please enter your password below
        This is a premium article
        This post is for paid subscribers
        This post is for subscribers only
        This post is password protected. Enter the password to view any comments.
        This post is password protected. Enter the password to view comments.
        To continue reading this article,
        To continue reading, please subscribe
        To continue reading, subscribe
        Try unlimited access
        Unlock full access
        Unlock this article
        Upgrade to paid
        You have reached your limit of free articles
        You have {n} free articles remaining
        You've reached your article limit
        Already a subscriber? Log in here
        Already a subscriber? Sign in here
        Already have an account? Log in
        Already have an account? Sign in
        Already registered? Log in
        Already registered? Sign in
        Not a subscriber? Subscribe now
        You have {n} free articles left
        You have {n} free articles left this month
        You have {n} free article left
        You have {n} articles left
        This article is for subscribers
        This story is for subscribers only
        This content is for subscribers only
        This article is available to subscribers only
        This article is reserved for subscribers
        Subscribe to read
        Subscribe to read more
        Subscribe to keep reading
        Subscribe to unlock this article
        Subscribe now to continue reading
        Subscribe to continue reading this article
        Log in to read
        Log in to continue reading
        Login to continue reading
        Register now to continue reading
        Register for free to continue
        Sign in to read
        Sign in to continue
        Create a free account
        Create a free account to read
        Start your free trial today
        Unlimited digital access
        Get full access
        Buy me a coffee
        Become a subscriber
        Become a supporter
        To read the full story, {title}
        Continue reading with a subscription
        Unlock the full article
        SubscribeSign in
        Support our journalism
        Support our journalism. Become a member today.
        Support our journalism. Become a subscriber today.
        Support our work
        Support independent journalism. {title}
        Support local journalism
        Support local journalism. {title}
        Support quality journalism
    """,
    "players": """
        00:00 / 00:00
        1x 1.2x 1.5x
        A post shared by {} (@{})
        Audio Player
        Beginning of dialog window. Escape will cancel and close the window.
        Click to view slideshow.
        End of dialog window.
        Enlarge image
        Enlarge this image
        Hide caption
        Hide transcript
        Image {n} of {n}
        JavaScript is disabled
        Keyboard Shortcuts Enabled Disabled
        Listen to article
        Listen to the audio version
        Listen to this article
        Listen to this story
        Loading the player
        Loading video
        Media error: Format(s) not supported or source(s) not found
        No compatible source was found for this media.
        Open image in lightbox
        Open Image Modal
        Play audio
        Play Video
        Playback Rate
        Please enable JavaScript
        Please enable JavaScript to view the comments powered by Disqus.
        Press shift question mark to access a list of keyboard shortcuts
        Read transcript
        Show transcript
        Tap to unmute
        Text to speech
        This is a modal window
        This slideshow requires JavaScript.
        This video can not be played
        This video requires Adobe Flash for playback.
        Time Slider
        toggle caption
        Try watching this video on www.youtube.com, or enable JavaScript
        Use Up/Down Arrow keys to increase or decrease volume.
        Video playback not supported
        Video Player
        Video unavailable
        View gallery
        View on Instagram
        View slideshow
        View this post on Instagram
        View {n} images
        Volume Slider
        Watch the video
        Watch video
        You need to enable JavaScript to run this app.
        Your browser does not support HTML5 video.
        Your browser does not support the audio element.
        Your browser does not support the video tag.
        Listen to this article now
        Listen to this episode
        Listen to this post
        Listen to the article
        Listen to this article {n} min
        Listen to this article - {n} min
        Listen • {n} min
        Audio is AI-generated
        This audio is auto-generated
        Your browser does not support the audio tag.
        Your browser does not support the video element.
        Your browser does not support the audio player.
        Your browser does not support HTML5 audio.
        Your browser does not support iframes.
        Your browser does not support this video
        Please enable JavaScript to view this content
        Watch the video below
        Watch the video here
        Watch full video
        View full screen
        Slide {n} of {n}
        Photo {n} of {n}
        Open in full screen
        View image in fullscreen
        View larger image
        Click to enlarge
        Click image to enlarge
        Show caption
        A post shared by {title}
        See this post on Instagram
        Load video
        Download audio
        Pause video
        Play episode
        Embed video
        Next video
        Previous video
        Up next in {n}
        Your browser doesn’t support HTML5 audio.
        Your browser doesn’t support HTML5 video.
        Your browser doesn’t support the video tag.
        Your browser doesn’t support the audio element.
        Your browser doesn’t support this video.
        Sorry, your browser doesn’t support embedded videos.
        Sorry, your browser does not support embedded videos.
        Sorry, your browser doesn’t support this video.
        Sorry, your browser doesn’t support the video element.
        Jump to video
        We apologize, but this video has failed to load.
        Try refreshing your browser, or tap here to see other videos from our team.
    """,
    "post_meta": """
        a day ago
        an hour ago
        News Desk
        Post author
        Post date
        Staff Report
        Staff Reporter
        Staff Writer
        Sticky post
        Uncategorized
        Web Desk
        {n} days ago
        {n} hours ago
        {n} minutes ago
        {n} months ago
        {n} weeks ago
        By {name}
        By: {name}
        By {name} on {date}
        By {name}, {date}
        By {name} - {date}
        Written by {name}
        Written by: {name}
        Written by {name} on {date}
        Posted by {name}
        Posted by: {name}
        Posted by {name} on {date}
        Posted on {date}
        Posted: {date}
        Posted {date}
        Posted on {date} by {name}
        Posted on {date} by {}
        Posted on {date} in {}
        Posted in {} on {date}
        Published {date}
        Published: {date}
        Published on {date}
        Published on {date} by {name}
        Published {date} by {name}
        {date} by {name} {n} Comments
        {date} by {name} Leave a Comment
        {date} by {name} Leave a Reply
        Updated {date}
        Updated: {date}
        Updated on {date}
        Updated at {date}
        Last updated {date}
        Last updated: {date}
        Last updated on {date}
        Last modified: {date}
        Last modified on {date}
        First published {date}
        First published on {date}
        Originally published on {date}
        Originally published {date}
        Edited by {name}
        Edited by: {name}
        Reviewed by {name}
        Reviewed by: {name}
        Medically reviewed by {name}
        Fact checked by {name}
        Fact-checked by {name}
        Author: {name}
        Story by {name}
        Words by {name}
        Reporting by {name}
        Additional reporting by {name}
        Translated by {name}
        Compiled by {name}
        Contributed by {name}
        {n} views
        {n} view
        Views: {n}
        Post Views: {n}
        {n} total views
        {n} total views, {n} views today
        (Visited {n} times, {n} visits today)
        Filed under: {title}
        Filed in: {title}
        Tagged: {title}
        Tagged with: {title}
        Tagged as: {title}
        Related tags: {title}
        This entry was posted in {title}
        This entry was posted in {title} Bookmark the permalink
        This entry was posted on {date}
        This entry was tagged {title}
        Bookmark the permalink
        {n} hour ago
        {n} day ago
        {n} week ago
        {n} month ago
        {n} year ago
        {n} mins ago
        {n} min ago
        {n} hrs ago
        With inputs from {}
        Last updated on {date} by {name}
        Last updated {date} by {name}
        Updated on {date} by {name}
        Updated {date} by {name}
        Published by {name} on {date}
        Posted in {} Tagged {title}
        Posted in: {} Tagged: {title}
        Posted in {} and tagged {title}
        Posted in {} | Tagged {title}
        Posted in: {} | Tagged: {title}
        This story was originally published {date}
        This article was originally published {date}
        Reporting by {}; Editing by {}
        Reporting by {}; Additional reporting by {}; Editing by {}
        Reporting by {}; Writing by {}; Editing by {}
    """,
    "read_times": """
        < 1 minute
        Approx. reading time: {n} min
        Est. reading time: {n} minutes
        Estimated reading time: {n} minutes
        Less than 1 minute read
        less than a minute read
        Read time: {n} mins
        Reading time {n} minutes
        Reading Time: {n} mins read
        Reading time: {n} minutes
        Time to read: {n} minutes
        {n} min read
        {n} Min. Read
        {n} mins read
        {n} minute read
        {n} minutes read
        {n}-minute read
        {n} minutes to read
        Reading time: {n} min
        Reading time: {n} mins
        Reading time: {n} minute
        Reading time: < {n} minute
        Reading time < {n} minute
        Reading time: about {n} minutes
        Read time: {n} min
        Read time: {n} minutes
        Estimated reading time: {n} minute
        Est. read time: {n} min
        {n} min to read
        Less than {n} min read
        Less than {n} minute read
        {n} min’s read
        {n}-min read
        {n} minute reading time
        Reading time {n} min
        A {n} minute read
        {n} min read time
    """,
    "related_links": """
        No related posts.
        Related posts brought to you by Yet Another Related Posts Plugin.
        Click here for more
        Click here to read more
        Continue Reading
        Expand full comment
        Load more articles
        Load more posts
        Read article
        Read full article
        Read full post
        Read full story
        Read original article
        Read post
        Read the full article
        Read the full story
        Read the rest of this entry
        See all posts
        See all stories
        See full story
        Show full article
        Tap here to read more
        View all articles
        View all posts
        View Archive
        View full article
        Comment navigation
        Comments navigation
        Jump to page
        Newer comments
        Newer post
        Newer posts
        Next article
        Next Entries
        Next page
        Next Post
        Next slide
        Next story
        Older comments
        Older Entries
        Older post
        Older posts
        Page {n} of {n}
        Pages: {n} {n} {n}
        Post navigation
        Posts navigation
        Posts pagination
        Previous article
        Previous Next
        Previous page
        Previous Post
        Previous slide
        Previous story
        View all results
        Click to continue reading
        Read it here
        Read the story here
        Previous Post Next Post
        (more...)
        More stories like this
        More related stories
        Read more about this topic
        View more articles
        Show more stories
        More from this section
        See more comments
        Read more on this story here
        Read more on this here
        Read more
        Recommended from Editorial
    """,
    "share_prompts": """
        (opens in new tab)
        Avatar photo
        Choosing a selection results in a full page refresh.
        Close dialog
        Close modal
        Close this dialog
        Close this module
        Created with Sketch.
        Link opens in a new tab
        Opens in a new window.
        Press Escape to close
        Previous slide Next slide
        screen reader text
        Slide {n} of {n}
        This link opens in a new window
        Be the first to like this.
        Copy link
        Copy link to clipboard
        Copy URL
        Email a friend
        Email this article
        Gift this article
        Like Loading
        Link copied
        Link copied to clipboard
        Pin it
        Please share this
        Restacks
        Save for later
        Save this article
        Send to a friend
        Share article
        Share by email
        Share full article
        Share Link
        Share on Bluesky
        Share on Facebook (opens a new window)
        Share on Pinterest
        Share on Threads
        Share on X
        Share post
        Share this article
        Share this page
        Share this post
        Share this story
        Share this
        Share to Facebook
        Share Tweet Pin
        Share via Email
        Share with friends
        Share with your friends
        Subscribe and share
        Tweet this
        {n} shares
        {n} Shares Share
        Copy to clipboard
        Pin it on Pinterest
        Pin on Pinterest
        Save to Pocket
        Send by email
        Send via email
        Share in Fediverse
        Share on buffer
        Share on diaspora*
        Share on Facebook
        Share on Flipboard
        Share on LinkedIn
        Share on Qzone
        Share on Reddit
        Share on Stumbleupon
        Share on Telegram
        Share on tencent weibo
        Share on Threema
        Share on Tumblr
        Share on Twitter
        Share on VK
        Share on weibo
        Share on Whatsapp
        Share on XING
        Share via e-mail
        Submit to Reddit
        Toot on Mastodon
        Tweet on Twitter
        {n} bloggers like this
        {n} Fans Like
        {n} followers
        {n} Followers Follow
        {n} people like this
        {n} Subscribers Subscribe
        Click to share on {}
        Click to share on {} (Opens in new window)
        Click to print (Opens in new window)
        Click to print (Opens in new window) Print
        Click to email a link to a friend (Opens in new window)
        Click to email a link to a friend (Opens in new window) Email
        Opens in new window
        Opens in a new tab
        Like this: Like Loading...
        Share on {} (Opens in new window)
        Share on: Facebook Twitter
        Share this on
        Share the article
        Share the post
        Share this entry
        Share this content
        Share this video
        Share this news
        Share your love
        Share options
        Share button
        {n} Share
        Total shares
        Facebook Twitter
        Email Print
        Tweet Share
        Like Tweet
        Tweet Pin Share
        Tweet 0
        Share 0
        Share Share
        Like this article? Share it!
        Like this article? Share it with your friends!
        Like this post? Share it!
        Like this post? Share it with your friends!
        Liked this article? Share it!
        Liked this post? Share it!
        Enjoyed this article? Share it with your friends!
        Did you like this article? Share it!
        Did you enjoy this article? Share it!
        Enjoy the post? Pin it for later!
        Pin it for later
        Pin this for later
        Share this story on
        Share this article on
        Share this post on
        Share this article with your friends
        Share this story with your friends
        Close share
        Click to share on X (Opens in new window)
        Click to share on X
        Click to share on Twitter (Opens in new window)
        Click to share on Twitter
        Click to share on Facebook (Opens in new window)
        Click to share on Facebook
        Click to share on LinkedIn (Opens in new window)
        Click to share on LinkedIn
        Click to share on WhatsApp (Opens in new window)
        Click to share on WhatsApp
        Click to share on Telegram (Opens in new window)
        Click to share on Telegram
        Click to share on Reddit (Opens in new window)
        Click to share on Reddit
        Click to share on Pinterest (Opens in new window)
        Click to share on Pinterest
        Click to share on Tumblr (Opens in new window)
        Click to share on Tumblr
        Click to share on Pocket (Opens in new window)
        Click to share on Pocket
        Click to share on Mastodon (Opens in new window)
        Click to share on Mastodon
        Click to share on Threads (Opens in new window)
        Click to share on Threads
        Click to share on Bluesky (Opens in new window)
        Click to share on Bluesky
        Click to share on Nextdoor (Opens in new window)
        Click to share on Nextdoor
        Click to share on Skype (Opens in new window)
        Click to share on Skype
        Tweet
        Share on
        Found this article interesting?
    """,
    "widgets": """
        Comments (RSS)
        Comments feed
        Entries (RSS)
        Entries feed
        RSS feed for comments on this post.
        Select Category
        Select Month
    """,
}
LEADS = {
    "contents_tables": """
        Jump to
    """,
    "credits": """
        Photo credit
        Photo credits
        Image credit
        Image credits
        Image source
        Photo courtesy of
        Image courtesy of
        Featured image
        Cover image
        Cover photo
        Featured photo
        Photo illustration
    """,
    "navigation": """
        You are here
        Search Results for
    """,
    "players": """
        Watch
        Watch video
        Watch now
        Watch the video
        Listen now
        Also watch
        Watch here
    """,
    "read_times": """
        Estimated reading time
        Read time
        Reading time
    """,
    "related_links": """
        Also Read
        Also see
        Don't miss
        Further reading
        More on this
        Must read
        Read also
        READ HERE
        READ NEXT
        READ
        Recommended reading
        Related article
        Related articles
        Related Coverage
        Related posts
        Related reading
        Related stories
        Related Story
        Related video
        Related
        See also
        Suggested reading
        TRENDING
        Up next
        You may also like
        You may be interested in
        You might also like
        Continue reading
        Read more at
        Read the original article on
        Read the original content on
        Next article
        Next Post
        Next story
        Previous article
        Previous Post
        Previous Story
        See more
        Read this
        Must watch
        Newer post
        Older post
        More from us
        Read the story
        Full story
        Read in full
    """,
    "widgets": """
        Author Archives
        Category Archives
        Tag Archives
    """,
    "post_meta": """
        Tags
    """,
    "author_boxes": """
        Follow the author on
    """,
}
HEADINGS = {
    "author_boxes": """
        About author
        Author bio
        Author profile
        Author Recent Posts
        Meet the author
        More from this author
        About the Author
        About the Authors
        About the writer
        Written by
        About our author
        Author details
    """,
    "contents_tables": """
        Article contents
        Contents [hide]
        Hide table of contents
        In this post
        Jump to Recipe
        Jump to section
        On this page
        Page contents
        Print Recipe
        Quick navigation
        Show table of contents
        Table of Contents
        Table Of Contents [hide]
        Table of Contents Toggle
        What's in this article
        In this story
        Skip to section
        Contents Toggle
        Contents | Toggle
    """,
    "related_links": """
        Around the web
        Discover more
        Editor's picks
        Editors' picks
        Editor’s pick
        Featured posts
        Featured stories
        From around the web
        From our partners
        In case you missed it
        In this section
        Keep reading
        Latest articles
        Latest news
        Latest stories
        More articles
        More like this
        More news
        More on this story
        More on this topic
        More posts
        More stories
        More to explore
        More Top Stories
        Most commented
        Most recent
        Other news
        Other stories
        Popular articles
        Popular now
        Popular stories
        Promoted stories
        Read next
        Recommended articles
        Recommended for you
        Recommended reading
        Recommended stories
        Related articles
        Related content
        Related coverage
        Related links
        Related news
        Related Posts
        Related products
        Related stories
        Related topics
        Related videos
        Similar articles
        Similar posts
        Sponsored links
        Sponsored stories
        Stories you may like
        Suggested articles
        Suggested for you
        Tagged posts
        Top news
        Top stories
        Trending news
        Trending now
        Trending stories
        Trending this week
        What to read next
        You may also enjoy
        You may also like
        You may be interested in
        You may have missed
        You might also be interested in
        You might also like
        More from this author
        More from the author
        You may like
        You might like
        You may also be interested in
        More in this section
        More in this series
        More to read
        Read these next
        Latest headlines
        Breaking stories
        Must reads
        Stories for you
        Trending articles
        Top trending
        Related reads
        Hot topics
        More Articles for You
        Recommended posts
        Recommended topics
        Recommended videos
        People also read
        Readers also liked
        What others are reading
        Other posts you’ll love
        Other posts you may like
        Other posts you might like
        Other articles you may like
        If you liked this post you might also like
        If you liked this article, you might also like
        If you enjoyed this post, you may also like
        Explore more stories
        More articles you may enjoy
        More articles you might like
        More articles you may like
        Other articles you might like
        Other articles you might enjoy
        More posts you might like
        More posts you may like
        More posts you might enjoy
        More stories you might like
        More stories you may like
        Articles you may like
        Articles you might like
        Stories you might like
        Posts you may like
        More from the blog
        More from this category
        More in this category
        More from this series
        Keep reading on this topic
    """,
    "widgets": """
        All categories
        Blog Archive
        Blog categories
        Blog Stats
        Browse by category
        Browse by topic
        Currency rates
        Follow by Email
        In other news
        Latest tweets
        Most Used Categories
        Popular Posts
        Popular tags
        Popular topics
        Recent articles
        Recent Comments
        Recent news
        Recent Posts
        Recent stories
        Search This Blog
        Site search
        Subscribe via RSS
        Tag Cloud
        Top Posts & Pages
        Total Pageviews
        Most popular posts
        Latest posts
        Popular categories
        Most read articles
        Most read stories
        Most shared
        Most discussed
        Top posts
        Top 10 stories
        What’s hot
        Recent reviews
        Recent videos
        Featured categories
        Trending topics
        Post categories
        Archives by month
        Monthly archives
        Top categories
        Top tags
        Editor’s choice
        Most Read
        Most popular
        Most viewed
    """,
}
ENDINGS = {
    "comment_prompts": """
        One reply on “{}”
        One thought on “{}”
        {n} replies on “{}”
        {n} Replies to “{}”
        {n} Response to {}
        {n} Responses to {}
        {n} thoughts on “{}”
        Add a Comment
        Leave a Comment
        Leave a Comment Cancel reply
        Leave a Reply
        Leave a Reply Cancel reply
        Leave a Reply to {}
        Leave a Replycancel reply
        Leave a Response
        Leave your comment
        Log in or register to post comments
        Login to comment
        Please enter your comment!
        Please enter your email address here
        Please enter your name here
        Please log in to leave a comment
        Post a Comment
        Required fields are marked *
        Save my name, email, and website in this browser for the next time I comment.
        Sign in to comment
        Submit a comment
        This site uses Akismet to reduce spam. Learn how your comment data is processed.
        You have entered an incorrect email address!
        You must be logged in to post a comment.
        You must log in to post a comment.
        Your email address will not be published.
        Your email address will not be published. Required fields are marked *
        Leave a comment below
        Leave your reply
        Post your comment
        Write a comment
        Join the conversation
        Have your say
        Comments are closed
        {n} Comments
        {n} Comment
        View comments
        Show comments
        Reader comments
        Please log in to comment
        Be the first to comment
        Leave a Reply to {} Cancel reply
        Comments ({n})
        {n} comments on “{}”
        Notify me of follow-up comments by email.
        Notify me of new posts by email.
    """,
}
CARDS = {
    "related_links": """
        In "{}"
    """,
}
COMPANIONS = {
    "adverts": """
        Ads
        Advertising
        Promo
        Promoted
        Sponsor
        Deals
        Supported by
        Sponsored by {}
        Presented by {}
    """,
    "author_boxes": """
        Visit website
        Authors
        Contributors
        Author
        Editor
        Contributor
        Staff
        Admin
    """,
    "comment_prompts": """
        Comments
        Discussions
        Newest
        Oldest
        Replies
        Reply
        Reply Report
        Trackback
        Upvote
        Comment
        Email
        Guest
        Message
        Name
        Phone
        Submit
        Website
        Report
        Edit
        Discussion
        Conversation
        Feedback
        Collapse
        Responses
        Post
        {name} says
        {n} likes
        {n} responses
        Sort by
        Connect with
        Email address
        Reply to {}
        In reply to {}
        Permalink
        at {date}
        Total: {n} Average: {n}
        Yes No
        Reply to comment
        Reply to this
        Pingbacks
        Trackbacks/Pingbacks
    """,
    "consents": """
        cookielawinfo-checkbox-analytics
        cookielawinfo-checkbox-functional
        cookielawinfo-checkbox-necessary
        cookielawinfo-checkbox-others
        cookielawinfo-checkbox-performance
        Decline
        Deny
        Let me choose
        Personalize
        viewed_cookie_policy
        Accept
        Agree
        Analytics
        Performance
        Preferences
        Statistics
        Functional
        Necessary
    """,
    "contents_tables": """
        Contents
        In this article
        Jump to a section
        Jump to
        Toggle
        Toggle View
        hide
        show
        What’s inside
        Sections
    """,
    "credits": """
        Source
        Shutterstock
        iStock
        Unsplash
        Pexels
        Pixabay
        Alamy
        Adobe Stock
        Reuters
        AFP
        AP
        Getty
        File
    """,
    "feed_footers": """
        via {}
        Via: {}
        Read more at {}
        Read more on {}
        Originally appeared on {}
        Source: {}
    """,
    "follow_prompts": """
        Social media
        Sign up now
        Stay connected
        Stay informed
        Join
        Newsletter
        Newsletters
        Subscribe
        App Store
        Google Play
        Follow
        Find us on
    """,
    "footers": """
        Print
        [email protected]
        Accessibility
        Advertise
        Cookies
        Customer service
        Disclaimer
        DMCA
        FAQ
        Jobs
        Legal
        Masthead
        Our team
        Privacy
        Terms
        Who we are
        Press
        Social
        Copyright
        PDF
        Get in touch
        What we do
        Work with us
        Our story
        Meet the team
        Code of conduct
        Press release
        Press releases
        Back issues
        Website by {}
        Site by {}
        Theme by {}
        Designed by {}
        Developed by {}
        Powered by {}
        Theme: {}
        Imprint
    """,
    "navigation": """
        Home
        Apply now
        Blog
        Careers
        Close
        Contact
        Culture
        Donate
        Entertainment
        Events
        Get started
        Health
        Latest
        Learn more
        Menu
        Navigation
        News
        Opinion
        Podcasts
        Politics
        Science
        Sections
        Sign up
        Sports
        Technology
        Topics
        Trending
        Videos
        Breadcrumb
        Search Results
        Search
        Loading
        Scroll Down
        Up
        Nothing here
        Back
        Top
        Explore
        About
        Company
        Resources
        Features
        Business
        World
        Help
        Support
        Shop
        Store
        Marketing
        Clear
        Other
        Others
        Read now
        See all
        See more
        Social links
        All sections
        Explore more
        Bottom of page
        To the top
        Access denied
        FAQs
        Case studies
        Webinars
        Newsroom
        Customer stories
        Our services
        Success stories
        Affiliate program
        Gift cards
        Cart
        Checkout
        Wishlist
        Press room
        News & events
        Request a quote
        Get a quote
        Get a free quote
        Start free
        Talk to sales
        View all services
        View all products
        See all products
        All products
        Español
        Français
        Deutsch
        Italiano
        English
    """,
    "paywalls": """
        Account
        Log in Cart
        Login
        Password
        Register
        Sign in Sign up
        Already a subscriber?
        Premium
        Support independent journalism
        Members only
        Member login
    """,
    "players": """
        Autoplay
        Captions/Subtitles
        Subtitles
        Transcript
        Unmute
        Play
        Pause
        Mute
        Audio
        Gallery
        Video
        Photos
        Live
        Duration
        Now playing
        Click to expand
        Live broadcast
        Listen
        Watch live
        Fullscreen
        Settings
    """,
    "post_meta": """
        Date: {date}
        Edit This
        Featured post
        Live
        New
        Breaking
        Developing
        Exclusive
        Analysis
        Explainer
        Category: {title}
        Categories: {}
        Tagged with {}
        Tagged {}, {}
        Topics: {title}
        Topic: {title}
        Breaking news
        Press Release
        Published in {}
        Posted in {}
        Modified {date}
        Filed under
        Posted in
        Tagged
        Tags
        Published on
        Published
        Updated on
        Updated
        Last updated
        Last updated on
        Reviewed by
        Medically reviewed by
        Fact checked
        Fact checked by
        Edited by
        Posted on
        Posted by
    """,
    "read_times": """
        {n} mins
        {n} min
        {n} minutes
        Reading time
        Read time
    """,
    "related_links": """
        Read more: {title}
        Read more | {title}
        Read more here: {title}
        Don't miss
        Featured
        Follow-up
        Further reading
        Next up
        Popular
        Related
        Related reading
        Find out more
        Full story
        Learn more
        Newer
        Older
        Prev
        First
        Last
        Details
        Next
        Previous
        Newer Older
        In the news
        What’s new
        Latest updates
        Top picks
        From the archive
        Our picks
        Also on {}
    """,
    "share_prompts": """
        Chevron
        hamburger-menu-icon
        logo-icon
        Bookmark
        Copied!
        Like this
        Shares
        Bluesky
        clipboard
        Facebook
        Flipboard
        Instagram
        LinkedIn
        mail
        Mastodon
        Messenger
        Pinterest
        Pocket
        Reddit
        RSS
        Share
        Share/Bookmark
        Share/Save
        Telegram
        Threads
        TikTok
        Tumblr
        Twitter
        Viber
        VKontakte
        WhatsApp
        YouTube
        X
        Like
        Pin
        Save
        Link
        Share with
        External link
        WeChat
        Line
        Copy
        E-mail
        Saved
        Unsave
        Share to
        Share by
        GitHub
    """,
    "widgets": """
        Archive
        Archives
        Blogroll
        Categories
        Tags
        Upcoming events
        WordPress.org
        Calendar
        Weather
        Meta
        Links
        Labels
        Views
        Recent
        Poll
        Pages
    """,
}
