namespace Plumbline.Web.Features.Allocations;

/// <summary>What the page of allocation says.</summary>
internal static class AllocationWords
{
    public static readonly LocalText Title = new("Allocation", "Dyrannu");

    public static readonly LocalText What = new(
        "Who reads which case. Nobody is offered a case of their own area as a local assessor, a case that they held or supervised, or one with which they "
            + "declared a conflict.",
        "Pwy sy’n darllen pa achos. Ni chynigir i neb achos o’i ardal ei hun os yw’n asesydd lleol, achos y bu’n ei ddal neu’n ei oruchwylio, nac achos y "
            + "mae wedi datgan gwrthdaro ag ef.");

    public static readonly LocalText NoSample = new("Draw the sample first.", "Tynnwch y sampl yn gyntaf.");

    public static readonly LocalText NoReaders = new(
        "Nobody on the team reads cases yet. Assign assessors first.", "Nid oes neb ar y tîm yn darllen achosion eto. Neilltuwch aseswyr yn gyntaf.");

    public static readonly LocalText Case = new("Case", "Achos");

    public static readonly LocalText Reader = new("Reader", "Darllenydd");

    public static readonly LocalText ReaderOf = new("Reader of {0}", "Darllenydd {0}");

    public static readonly LocalText State = new("State", "Statws");

    public static readonly LocalText Nobody = new("Nobody", "Neb");

    public static readonly LocalText Save = new("Save the allocation", "Cadw’r dyraniad");

    public static readonly LocalText ShareOut = new("Share out the cases that nobody has", "Rhannu’r achosion nad ydynt gan neb");

    public static readonly LocalText Saved = new("Saved.", "Wedi’i gadw.");

    public static readonly LocalText Load = new("{0}: {1} cases", "{0} – {1} achos");

    public static readonly LocalText Loads = new("Cases by reader", "Achosion yn ôl darllenydd");

    public static readonly LocalText NotOpened = new("Not given yet", "Heb ei roi eto");
}
