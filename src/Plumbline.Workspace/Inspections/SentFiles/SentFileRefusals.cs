namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>Why nothing can be done with a file that the service sends or sent.</summary>
public static class SentFileRefusals
{
    /// <summary>The key that it was locked with is not on this server.</summary>
    public const string LockedCode = "file-locked";

    private static readonly LocalText IsUnknown = new("this file is not here, or no longer", "nid yw’r ffeil hon yma, neu nid yw yma bellach");

    private static readonly LocalText IsLocked = new(
        "this file cannot be opened: it was locked with a key that this server does not have",
        "ni ellir agor y ffeil hon: fe’i clowyd ag allwedd nad yw gan y gweinydd hwn");

    private static readonly LocalText HasCome = new(
        "the team has noted that this document came, so what was sent for it stands; ask the team first",
        "mae’r tîm wedi nodi bod y ddogfen hon wedi cyrraedd, felly erys yr hyn a anfonwyd; gofynnwch i’r tîm yn gyntaf");

    private static readonly LocalText HasVirus = new(
        "the virus scanner of this workspace refuses this file, so it was not kept",
        "mae sganiwr firysau’r man gwaith hwn yn gwrthod y ffeil hon, felly ni chafodd ei chadw");

    private static readonly LocalText IsNotScanned = new(
        "the virus scanner of this workspace could not be asked, so the file was not kept; try again later, and tell the administrator if it lasts",
        "ni ellid holi sganiwr firysau’r man gwaith hwn, felly ni chafodd y ffeil ei chadw; rhowch gynnig arall arni yn nes ymlaen, a dywedwch wrth y "
            + "gweinyddwr os bydd hyn yn parhau");

    internal static Refusal Unknown() => Refusal.Of(ActRefusals.NoInspectionCode, IsUnknown);

    internal static Refusal Locked() => Refusal.Of(LockedCode, IsLocked);

    internal static Refusal Came() => Refusal.Of("document-came", HasCome);

    internal static Refusal Infected() => Refusal.Of("file-infected", HasVirus);

    internal static Refusal NotScanned() => Refusal.Of("file-not-scanned", IsNotScanned);
}
