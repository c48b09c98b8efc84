namespace Plumbline.Web.Features.Problems;

/// <summary>What is said when something was refused or went wrong.</summary>
internal static class ProblemWords
{
    public static readonly LocalText NotFound = new("Page not found", "Heb ganfod y dudalen");

    public static readonly LocalText NotFoundWhat = new(
        "There is nothing at this address, or no longer. If you typed it, check that it is whole.",
        "Nid oes dim yn y cyfeiriad hwn, neu nid oes dim yno bellach. Os gwnaethoch ei deipio, gwnewch yn siŵr ei fod yn gyflawn.");

    public static readonly LocalText Forbidden = new("You cannot open this page", "Ni allwch agor y dudalen hon");

    public static readonly LocalText ForbiddenWhat = new(
        "Your role does not include it, or you are not assigned to this inspection. If you need it for your work, ask the lead inspector or the administrator.",
        "Nid yw’n rhan o’ch rôl, neu nid ydych wedi’ch neilltuo i’r arolygiad hwn. Os oes ei hangen arnoch ar gyfer eich gwaith, gofynnwch i’r arolygydd "
            + "arweiniol neu’r gweinyddwr.");

    public static readonly LocalText DeclaredConflict = new(
        "You have declared a conflict of interest with this case", "Rydych wedi datgan gwrthdaro buddiannau gyda’r achos hwn");

    public static readonly LocalText DeclaredConflictWhat = new(
        "It is closed to you, and the lead inspector has been told. Nothing that you saved before is lost. If it was a mistake, take the declaration back "
            + "on the page Conflicts of interest.",
        "Mae wedi’i gau i chi, ac mae’r arolygydd arweiniol wedi cael gwybod. Ni chollir dim a gadwyd gennych o’r blaen. Os mai camgymeriad oedd hyn, "
            + "tynnwch y datganiad yn ôl ar y dudalen Gwrthdaro buddiannau.");

    public static readonly LocalText ClosedInspection = new("This inspection is closed to changes", "Mae’r arolygiad hwn wedi’i gau i newidiadau");

    public static readonly LocalText ClosedInspectionWhat = new(
        "It was cancelled or archived, so what you sent was not kept. You can still read it. Its lead inspector or the chief inspector can bring it back.",
        "Cafodd ei ganslo neu ei archifo, felly ni chadwyd yr hyn a anfonwyd gennych. Gallwch ei ddarllen o hyd. "
        + "Gall ei arolygydd arweiniol neu’r prif arolygydd ei adfer.");

    public static readonly LocalText LockedFile = new("This file cannot be opened here", "Ni ellir agor y ffeil hon yma");

    public static readonly LocalText LockedFileWhat = new(
        "It was locked with a key that this server does not have. Tell the administrator; the service can send it again.",
        "Fe’i clowyd ag allwedd nad yw gan y gweinydd hwn. Dywedwch wrth y gweinyddwr; gall y gwasanaeth ei hanfon eto.");

    public static readonly LocalText Conflict = new("Someone else has changed this", "Mae rhywun arall wedi newid hyn");

    public static readonly LocalText ConflictWhat = new(
        "What you sent rests on something that has changed since you opened the page. Nothing was overwritten. Go back, open the page again and compare.",
        "Mae’r hyn a anfonwyd gennych yn seiliedig ar rywbeth sydd wedi newid ers i chi agor y dudalen. Ni throsysgrifennwyd dim. Ewch yn ôl, agorwch y "
            + "dudalen eto a chymharwch.");

    public static readonly LocalText NotUnderstood = new("The request could not be understood", "Ni ellid deall y cais");

    public static readonly LocalText NotUnderstoodWhat = new(
        "Nothing was changed. Go back to the page, open it again and send it once more.",
        "Ni newidiwyd dim. Ewch yn ôl i’r dudalen, agorwch hi eto ac anfonwch hi unwaith yn rhagor.");

    public static readonly LocalText OldForm = new("This form can no longer be sent", "Ni ellir anfon y ffurflen hon bellach");

    public static readonly LocalText OldFormWhat = new(
        "It was opened before you signed in or out, or the browser refuses the cookies that a form needs. Nothing was changed and what you typed is still "
            + "in the form: go back with your browser, copy it, open the page again and send it.",
        "Cafodd ei hagor cyn i chi fewngofnodi neu allgofnodi, neu mae’r porwr yn gwrthod y cwcis y mae ffurflen eu hangen. Ni newidiwyd dim ac mae’r hyn "
            + "a deipiwyd gennych yn dal yn y ffurflen: ewch yn ôl gyda’ch porwr, copïwch ef, agorwch y dudalen eto ac anfonwch hi.");

    public static readonly LocalText OtherSite = new("This came from another site", "Daeth hwn o safle arall");

    public static readonly LocalText OtherSiteWhat = new(
        "A page that does not belong to this workspace tried to send something in your name. It was refused and nothing was changed. If you did not expect "
            + "it, tell the administrator which page you had open.",
        "Ceisiodd tudalen nad yw’n perthyn i’r man gwaith hwn anfon rhywbeth yn eich enw chi. Fe’i gwrthodwyd ac ni newidiwyd dim. Os nad oeddech yn ei "
            + "ddisgwyl, dywedwch wrth y gweinyddwr pa dudalen oedd ar agor gennych.");

    public static readonly LocalText TooMuch = new("Too much was sent at once", "Anfonwyd gormod ar unwaith");

    public static readonly LocalText TooMuchWhat = new(
        "A text or a file is larger than this page takes. Nothing was changed: go back, shorten it and send it again.",
        "Mae testun neu ffeil yn fwy nag y mae’r dudalen hon yn ei dderbyn. Ni newidiwyd dim: ewch yn ôl, byrhewch ef ac anfonwch eto.");

    public static readonly LocalText NoText = new("A character was sent that is no text", "Anfonwyd nod nad yw’n destun");

    public static readonly LocalText NoTextWhat = new(
        "A field holds a character that cannot be written, as some programs paste it. Nothing was changed: go back, type the text anew and send it again.",
        "Mae maes yn cynnwys nod na ellir ei ysgrifennu, fel y mae rhai rhaglenni’n ei ludo. Ni newidiwyd dim: ewch yn ôl, teipiwch y testun o’r newydd ac "
            + "anfonwch eto.");

    public static readonly LocalText TooOften = new("Too many attempts", "Gormod o gynigion");

    public static readonly LocalText TooOftenWhat = new(
        "To keep accounts safe, signing in is slowed down for a while. Wait a minute and try again.",
        "Er mwyn cadw cyfrifon yn ddiogel, mae mewngofnodi’n cael ei arafu am ychydig. Arhoswch funud a rhowch gynnig arall arni.");

    public static readonly LocalText Failed = new("Something went wrong on the server", "Aeth rhywbeth o’i le ar y gweinydd");

    public static readonly LocalText FailedWhat = new(
        "What you had saved is kept. Try again in a few minutes.",
        "Mae’r hyn yr oeddech wedi’i gadw yn ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.");

    public static readonly LocalText Away = new("The workspace cannot be reached", "Ni ellir cyrraedd y man gwaith");

    public static readonly LocalText AwayWhat = new(
        "Its database does not answer. What was saved is kept. What you were just sending may not have been saved: go back with your browser, where it "
            + "still is, and send it again in a few minutes.",
        "Nid yw ei gronfa ddata yn ateb. Mae’r hyn a gadwyd yn ddiogel. Efallai na chadwyd yr hyn yr oeddech yn ei anfon nawr: ewch yn ôl gyda’ch porwr, "
            + "lle mae o hyd, ac anfonwch eto ymhen ychydig funudau.");

    public static readonly LocalText Reference = new(
        "If it happens again, tell the administrator this reference: {0}", "Os bydd yn digwydd eto, rhowch y cyfeirnod hwn i’r gweinyddwr: {0}");

    public static readonly LocalText Home = new("Go to your inspections", "Mynd i’ch arolygiadau");
}
