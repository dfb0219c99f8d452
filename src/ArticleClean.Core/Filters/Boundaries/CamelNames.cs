using System.Collections.Frozen;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// Well-known names with a capital inside, as vocabulary: parts of words that happen to be words themselves
/// (<c>Face</c>, <c>Book</c>, <c>In</c>) are no evidence against a name everybody writes in one.
/// </summary>
internal static class CamelNames
{
    private static readonly FrozenSet<string> Names = string.Join(' ', Companies, Products, Technology, Terms)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> NamePrefixes = FrozenSet.Create(StringComparer.Ordinal,
        "Al", "Am", "Ab", "Da", "De", "Del", "Della", "Des", "Di", "Dos", "Du", "El", "Fitz", "La", "Las", "Le", "Les", "Lo",
        "Los", "Mac", "Mc", "Mic", "St", "Ter", "Ten", "Van", "Vander", "Ven", "Von");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrefixLookup = NamePrefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    private const string Companies =
        "AccuWeather AliExpress AliBaba AlphaGo AmeriCorps AstraZeneca BasicBooks BestBuy BigCommerce BioNTech "
        + "BlackBerry BlackRock BlueCross BlueSky BlueShield BritBox BuzzFeed CafePress CareerBuilder CarMax ChargePoint "
        + "ClickBank ClickUp CloudFlare CNet CodePen ConAgra ConocoPhillips CoreLogic CoreWeave CrowdStrike "
        + "CureVac DataCamp DataDog DeepMind DeepSeek DirecTV DocuSign DoorDash DraftKings DreamWorks DropBox "
        + "DuckDuckGo DuPont eBay EcoFlow eHarmony eMarketer EasyJet EdTech ExxonMobil FaceBook FanDuel FedEx FiveThirtyEight "
        + "FlixBus FlexJobs FoxNews FreshBooks FreshDesk GameStop GitHub GitLab GlaxoSmithKline GoDaddy GoFundMe "
        + "GoPro GrubHub HarperCollins HealthCare HelloFresh HomeAway HomeDepot HootSuite HostGator HubSpot HuffPost "
        + "iHeartMedia iHeartRadio iRobot IndiGo InterContinental InVision JavaScript JetBlue JetBrains JotForm JPMorgan "
        + "KitchenAid KnowBe4 LastPass LendingTree LegalZoom LexisNexis LinkedIn LiveNation LiveChat LogMeIn "
        + "MailChimp MarketWatch MasterCard MasterClass MathWorks McAfee MediaTek MedlinePlus MetLife MoneyGram MongoDB MoviePass "
        + "MySpace NatWest NerdWallet NetApp NetSuite NewsGuard NextDoor NordPass NordVPN NVidia OkCupid OneTrust OnlyFans "
        + "OpenAI OpenTable OutSystems OverDrive PageRank PagerDuty PayPal PepsiCo PetSmart PetroChina PlayStation "
        + "PolitiFact PornHub PrestaShop ProPublica ProQuest PubMed PurpleAir PwC QuickBooks QuinStreet RadioShack RealNetworks "
        + "RedHat RentPath RetailMeNot RingCentral RunKeeper RyanAir SafeWay SalesForce SanDisk SaskTel ScienceDirect "
        + "SeaWorld SecureWorks SemRush SendGrid ServiceNow ServiceTitan ShareChat SimpliSafe SiriusXM SlideShare SmartAsset "
        + "SnapChat SoFi SoftBank SolarCity SolarWinds SoulCycle SoundCloud SpaceX SquareSpace StackOverflow StreamYard StubHub SunPower "
        + "SunTrust SurveyMonkey SwissRe TechCrunch TechRadar TechTarget TensorFlow ThinkPad ThredUp TikTok TikTokers TikTokker TransUnion "
        + "TreeHugger TripAdvisor TrueCar TrustPilot TurboTax UberEats UniCredit UnitedHealth UnitedHealthcare UnitedHealthCare "
        + "VentureBeat VeriSign VidIQ VMware WalMart WebMD WeChat WeWork WestJet WhatsApp WikiLeaks WooCommerce WordPress "
        + "WordPerfect WorldCat WrestleMania YouGov YouTube YouTuber YouTubers ZipRecruiter ZoomInfo ZDNet FreeCodeCamp freeCodeCamp "
        + "AnyDesk TeamViewer ProtonMail ProtonVPN ExpressVPN CyberGhost SurfShark AirBnB AirTable AirAsia AirTel RedBubble "
        + "TaskRabbit ThumbTack BetterHelp TalkSpace CodeCademy FutureLearn OpenLearn HackerRank LeetCode CodeSignal"
        + " AbeBooks BambooHR BenQ CamelBak CareCredit CineStar ClickHouse CompTIA DigitalOcean EarFun EnBW"
        + " EnergySage FlexiSpot FreeTaxUSA GetYourGuide GhostBed GovX HashiCorp HomeAdvisor HyperX iFixit IMDbPro InStyle"
        + " InfoWorld InsurTech iStock KfW LifeLock LifeStraw McKinsey MedicineNet MiniMax NextAdvisor NordicTrack"
        + " OnePageCRM PocketGuard PostHog PrimaLoft ProSieben RabbitMQ RapidMiner RedMonk ScotRail ScreenRant ServusTV"
        + " SkyTeam SoundPEATS SteelSeries StumbleUpon SuccessFactors TaxAct TaxSlayer TerraPower TheStreet TopResume"
        + " TrainingPeaks TriNet TutorMe UiPath VerticalScope XenForo xAI ZergNet"
        + " DigitalVision FatCamera FilmMagic LightRocket NurPhoto PhotoAlto PhotoDisc SolStock WireImage";

    private const string Products =
        "AirDrop AirPlay AirPod AirPods AirTag AirTags AlphaFold AndroidTV AppStore AutoCAD AutoML BigQuery BitLocker "
        + "CarPlay ChatGPT ChatBot ChatBots ChromeOS ClassPass CloudFormation CloudFront CloudWatch CoPilot CorelDRAW "
        + "CrossFit DevTools DirectX DreamWeaver DynamoDB EasyShare eReader FaceTime FinalCut FireFox FireStick FitBit "
        + "FreeBSD GameBoy GameCube GarageBand GeForce GenAI GrammarlyGO GraphQL HomeKit HomePod iBook iBooks iCloud iDevice "
        + "iMac iMacs iMessage iMovie InDesign InMail IntelliJ iOS iPad iPadOS iPads iPhone iPhones iPhoto iPlayer iPod iPods "
        + "iTunes iWatch JetPack KeyNote KickStarter KiCad LaserJet LaTeX LiveJournal macOS MacBook MacBooks MagSafe "
        + "MailerLite MapQuest MicroSD microSD MyChart MyFitnessPal MyPlate NodeJS NotebookLM NumPy OfficeJet OneDrive "
        + "OneNote OnePlus OpenShift OpenStack OpenStreetMap OpenTelemetry OpenVPN OpenOffice OpenSSL OpenStreet PhotoShop "
        + "PhpStorm PlayBook PlayDoh PlayStore PostgreSQL PowerBI PowerBook PowerPoint PowerShell PowerToys ProRes PyCharm "
        + "PyTorch QuickTime RainMeter ReactJS SageMaker SciPy SharePoint ShareX SketchUp SmartThings SnapDragon "
        + "SoundBar StarCraft SteamOS StudioPress SuperBowl SurfaceBook SwiftUI TestFlight ThinkCentre TimeMachine "
        + "TouchID tvOS TypeScript VirtualBox VisualBasic VueJS watchOS WaveNet WebAssembly webOS WebStorm WireGuard WinRAR WinZip "
        + "WordNet WordStar XBox YouTubeTV DeWalt DeWALT DeLonghi LiveView SpO2 UpWork"
        + " AngularJS AppImage AppleScript ArrayBuffer AutoHotkey AutoIt BlackWidow CakePHP CodeIgniter CoffeeScript"
        + " ColdFusion cPanel DeathAdder DisplayPort DoubleClick DuckDB EarPods FastAPI FritzBox GitBook HoloLens iCUE"
        + " IdeaPad iFit InReach inReach JupyterLab LabVIEW LangChain LibreOffice LinkBuds LiveCode MariaDB MathJax"
        + " MileagePlus NetBSD NordLynx OmniBook OpenAPI OpenBSD OpenCode OpenID OpenPGP OpenSSH openSUSE OpenType"
        + " PageSpeed phpBB PostCSS PostScript PowerBuilder PowerShot ProLiant ProMotion PureScript PySide QlikView"
        + " QuietComfort reCAPTCHA reCaptcha SeaMonkey SecureDrop SkyMiles SvelteKit uBlock vBulletin visionOS vLLM"
        + " vSphere WebDriver wpDiscuz";

    private const string Technology =
        "AdBlock AdWords AdSense AppSec BaaS BLE BitTorrent BlockChain CaaS camelCase CamelCase CentOS DaaS DeFi DevOps DevSecOps "
        + "DNSSec DoH eBook eBooks eCommerce eGift eLearning eMail eSIM eSports FaaS FinOps FinTech GeoJSON GHz GPUs "
        + "HashMap HDMI HiDPI IaaS IoT IoMT IIoT IPv JavaFX JQuery jQuery kB kHz kW kWh LiDAR LoRa LoRaWAN MarTech "
        + "mAh MBit MHz MLaaS MLOps MySQL NaaS NaN NextGen NeXT NoSQL NuGet OAuth OpenCV OpenGL PaaS PascalCase pH PhD PoC "
        + "PoE PoS PoW PropTech PyPI QnA RaaS RegTech ReLU SaaS SciFi SecOps SmartTV SoC SQLite SysAdmin TechOps ToC ToS "
        + "UPnP UserAgent VoIP VMs WebGL WebRTC WebP WebSocket WebSockets WiFi WiMAX WoW XaaS XQuery YoY ZigBee DIYers"
        + " AdChoices AdTech AppArmor aptX arXiv AspectJ BibTeX cURL dApp dApps DataOps dB eBike eID eMagazine"
        + " eNewsletters ePaper eShop eSignature FedRAMP GiB iGaming iPaaS iSCSI KubeCon MathML MiB mL OpenCL TeX TikZ"
        + " TrackBack vCPU vCPUs WebUI TypeError";

    private const string Terms =
        "BiPAP CoV CoVid CPAPs DoD DoJ DoE DNase EdD eGFR FoMO GoT HbA HDLs HoH JavaOne LGBTQIA LitRPG mRNA McDonalds MoD "
        + "MoU NaCl NeurIPS NiMH NiCd NoHo NoMa SoHo SoCal NorCal TriBeCa DoS DDoS DisneyLand HiFi LoFi PvE PvP QoL QoS "
        + "RBIs RNase RoHS RoI SmartCity TEDx ThD tRNA VoD PsyD MSc BSc DSc EdTechs LLMs MBAs"
        + " AfD CoE CySEC EuGH gGmbH GmbH LaGuardia LeBron LeCun MiCA MoMA MotoGP MwSt PhDs PiS StGB TfL TuS VfB VfL";

    /// <summary>Whether a run of letters is such a name, a plural's ending or a version aside.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (Lookup.Contains(word)) return true;
        var stem = word.TrimEnd("0123456789");
        if (stem.Length < word.Length && Lookup.Contains(stem)) return true;
        return stem.Length > 3 && stem[^1] == 's' && Lookup.Contains(stem[..^1]);
    }

    /// <summary>Whether a word is the first part of surnames such as <c>McDonald</c> and <c>DiCaprio</c>.</summary>
    public static bool IsNamePrefix(ReadOnlySpan<char> word) => PrefixLookup.Contains(word);
}
