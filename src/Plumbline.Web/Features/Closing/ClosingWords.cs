using Plumbline.Inspections.Closing;

namespace Plumbline.Web.Features.Closing;

/// <summary>What is said of an inspection that is cancelled or archived, and of bringing it back.</summary>
internal static class ClosingWords
{
    public static readonly LocalText Close = new("Cancel or archive this inspection", "Canslo neu archifo’r arolygiad hwn");

    public static readonly LocalText BringBack = new("Bring this inspection back", "Adfer yr arolygiad hwn");

    public static readonly LocalText CloseWhat = new(
        "Nothing is deleted. It leaves the work of everybody, nothing of it can be changed, and those who could read it still can. You can bring it back.",
        "Ni chaiff dim ei ddileu. Mae’n gadael gwaith pawb, ni ellir newid dim ohono, a gall y rhai a allai ei ddarllen wneud hynny o hyd. Gallwch ei adfer.");

    public static readonly LocalText BringBackWhat = new(
        "It comes back as it was, to the list and to the work of everybody who has something to do there.",
        "Daw’n ôl fel yr oedd, i’r rhestr ac i waith pawb sydd â rhywbeth i’w wneud yno.");

    public static readonly LocalText How = new("What has happened?", "Beth sydd wedi digwydd?");

    public static readonly LocalText ChooseHow = new("Choose whether it is cancelled or archived", "Dewiswch a yw wedi’i ganslo neu wedi’i archifo");

    public static readonly LocalText ToCancel = new(
        "It is not to be done, or it was entered by mistake: cancel it",
        "Ni chaiff ei gynnal, neu fe’i rhoddwyd trwy gamgymeriad – ei ganslo");

    public static readonly LocalText ToArchive = new(
        "It is over, and is kept to be read: archive it",
        "Mae ar ben, ac fe’i cedwir i’w ddarllen – ei archifo");

    public static readonly LocalText Why = new("Reason", "Rheswm");

    public static readonly LocalText WhyHint = new(
        "Whoever may do this, and readers of the audit trail, see it with your name. Name no child.",
        "Bydd y rhai a gaiff wneud hyn, a darllenwyr y trywydd archwilio, yn ei weld gyda’ch enw. Peidiwch ag enwi unrhyw blentyn.");

    public static readonly LocalText Confirm = new("Confirm and close it to changes", "Cadarnhau a’i gau i newidiadau");

    public static readonly LocalText ConfirmBack = new("Bring it back", "Ei adfer");

    public static readonly LocalText ChangeNothing = new("Go back and change nothing", "Mynd yn ôl heb newid dim");

    public static readonly LocalText NothingChanges = new("{0} Nothing of it can be changed.", "{0} Ni ellir newid dim ohono.");

    public static readonly LocalText Closed = new("By {0}", "Gan {0}");

    public static readonly LocalText AtTheCommandLine = new("the command line of the server", "linell orchymyn y gweinydd");

    public static readonly LocalText Current = new("Current", "Cyfredol");

    public static readonly LocalText Filter = new("Which inspections", "Pa arolygiadau");

    public static readonly LocalText NoneSo = new("None of your inspections is.", "Nid oes yr un o’ch arolygiadau felly.");

    private static readonly LocalText CancelledOn = new("Cancelled on", "Dyddiad canslo");

    private static readonly LocalText ArchivedOn = new("Archived on", "Dyddiad archifo");

    private static readonly LocalText Cancelled = new("Cancelled", "Wedi’u canslo");

    private static readonly LocalText Archived = new("Archived", "Wedi’u harchifo");

    private static readonly LocalText WasCancelled = new("This inspection was cancelled on {0}.", "Cafodd yr arolygiad hwn ei ganslo ar {0}.");

    private static readonly LocalText WasArchived = new("This inspection was archived on {0}.", "Cafodd yr arolygiad hwn ei archifo ar {0}.");

    /// <summary>Those that are closed so, of several.</summary>
    public static LocalText Those(Closure? closure) => closure switch
    {
        Closure.Cancelled => Cancelled,
        Closure.Archived => Archived,
        _ => Current,
    };

    public static LocalText On(Closure closure) => closure == Closure.Cancelled ? CancelledOn : ArchivedOn;

    public static LocalText Was(Closure closure) => closure == Closure.Cancelled ? WasCancelled : WasArchived;
}
