namespace Plumbline.Web.Features.About;

/// <summary>What the pages about the workspace itself say.</summary>
internal static class AboutWords
{
    public static readonly LocalText Accessibility = new("Accessibility", "Hygyrchedd");

    public static readonly LocalText AccessibilityWhat = new(
        "Everyone should be able to work here. Every page works with a keyboard alone, with a screen reader, at 400% zoom, without scripts, in English and "
            + "in Welsh.",
        "Dylai pawb allu gweithio yma. Mae pob tudalen yn gweithio gyda bysellfwrdd yn unig, gyda darllenydd sgrin, ar chwyddiad o 400%, heb sgriptiau, yn "
            + "Gymraeg ac yn Saesneg.");

    public static readonly LocalText AccessibilityTested = new(
        "The pages aim to meet level AA of the Web Content Accessibility Guidelines 2.2. Each release is tested by axe on every page in both languages; "
            + "that finds some faults and not all.",
        "Nod y tudalennau yw bodloni lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe 2.2. Caiff pob fersiwn ei phrofi gan axe ar bob tudalen yn y ddwy iaith; "
            + "mae hynny’n canfod rhai diffygion, nid pob un.");

    public static readonly LocalText AccessibilityTell = new(
        "If something keeps you from your work, tell the administrator of this workspace, who answers for it.",
        "Os oes rhywbeth yn eich rhwystro rhag gwneud eich gwaith, dywedwch wrth weinyddwr y man gwaith hwn, sy’n atebol amdano.");

    public static readonly LocalText Cookies = new("Cookies", "Cwcis");

    public static readonly LocalText CookiesWhat = new(
        "This workspace keeps only the cookies that it needs to work. None is used to follow you, and no other site gets any.",
        "Dim ond y cwcis sydd eu hangen arno i weithio y mae’r man gwaith hwn yn eu cadw. Ni ddefnyddir yr un i’ch dilyn, ac nid oes unrhyw safle arall yn "
            + "cael yr un.");

    public static readonly LocalText CookieName = new("Name", "Enw");

    public static readonly LocalText CookiePurpose = new("What it is for", "At beth y mae");

    public static readonly LocalText CookieTime = new("Kept", "Cedwir");

    public static readonly LocalText SessionCookie = new(
        "Knows your session. The server decides when it ends. After you sign out it opens nothing, and only tells whose text of another tab is to be kept.",
        "Yn adnabod eich sesiwn. Y gweinydd sy’n penderfynu pryd y daw i ben. Ar ôl i chi allgofnodi nid yw’n agor dim, "
            + "ac nid yw ond yn dweud testun pwy mewn tab arall sydd i’w gadw.");

    public static readonly LocalText FormCookie = new(
        "Makes sure that a form was sent by you and from here.", "Yn sicrhau mai chi a anfonodd ffurflen, ac o’r fan hon.");

    public static readonly LocalText LanguageCookie = new("Remembers the language that you chose.", "Yn cofio’r iaith a ddewisoch.");

    public static readonly LocalText BriefCookie = new(
        "Only while you sign in with a passkey or single sign-on.", "Dim ond tra byddwch yn mewngofnodi gydag allwedd fynediad neu fewngofnodi unigol.");

    public static readonly LocalText Queue = new(
        "No cookie: answers that could not be sent, sealed in this browser.", "Nid cwci: atebion na ellid eu hanfon, wedi’u selio yn y porwr hwn.");

    public static readonly LocalText UntilSent = new("until they are sent or you sign out", "nes iddynt gael eu hanfon neu i chi allgofnodi");

    public static readonly LocalText UntilClosed = new("until you close the browser", "nes i chi gau’r porwr");

    public static readonly LocalText AYear = new("a year", "blwyddyn");

    public static readonly LocalText TenMinutes = new("ten minutes", "deg munud");

    public static readonly LocalText Privacy = new("Privacy", "Preifatrwydd");

    public static readonly LocalText PrivacyPeople = new(
        "Of you the workspace keeps your name, your email address, your roles, when you signed in and from what kind of device, and what you did. It is "
            + "needed so that every judgement can be followed back to who made it, and it is kept as long as the inspections that you worked on.",
        "Amdanoch chi mae’r man gwaith yn cadw eich enw, eich cyfeiriad e-bost, eich rolau, pryd y gwnaethoch fewngofnodi ac o ba fath o ddyfais, a’r hyn "
            + "a wnaethoch. Mae ei angen er mwyn gallu olrhain pob barn yn ôl i’r sawl a’i rhoddodd, ac fe’i cedwir cyhyd â’r arolygiadau y buoch yn "
            + "gweithio arnynt.");

    public static readonly LocalText PrivacyCases = new(
        "Cases are known by pseudonyms. Write no name, address or date of birth of a child or of anyone else into a note.",
        "Adnabyddir achosion wrth ffugenwau. Peidiwch ag ysgrifennu enw, cyfeiriad na dyddiad geni plentyn na neb arall mewn nodyn.");

    public static readonly LocalText PrivacyForms = new(
        "What you were sending when your session had ended is kept for a day, encrypted, and shown to you alone.",
        "Cedwir yr hyn yr oeddech yn ei anfon a’ch sesiwn wedi dod i ben am ddiwrnod, wedi’i amgryptio, a’i ddangos i chi yn unig.");

    public static readonly LocalText PrivacyWho = new(
        "The organisation that runs this server is responsible for the data in it. Its administrator tells you how to see what is kept about you.",
        "Y sefydliad sy’n rhedeg y gweinydd hwn sy’n gyfrifol am y data ynddo. Bydd ei weinyddwr yn dweud wrthych sut i weld yr hyn a gedwir amdanoch.");
}
