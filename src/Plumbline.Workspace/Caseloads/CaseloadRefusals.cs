namespace Plumbline.Workspace.Caseloads;

/// <summary>Why a caseload cannot be changed.</summary>
public static class CaseloadRefusals
{
    public const string ListChangedCode = "list-changed";

    private static readonly LocalText IsDrawn = new(
        "a sample has been drawn from the list, or cases are being read; it can no longer be changed",
        "mae sampl wedi’i thynnu o’r rhestr, neu mae achosion yn cael eu darllen; ni ellir ei newid mwyach");

    private static readonly LocalText IsChanged = new(
        "someone else has taken in another list meanwhile, and that one holds",
        "mae rhywun arall wedi mewnforio rhestr arall yn y cyfamser, a honno sy’n sefyll");

    private static readonly LocalText NoCase = new("there is no case {0} in the caseload", "nid oes achos {0} yn y llwyth achosion");

    private static readonly LocalText NoReason = new(
        "choose one of the reasons for which a case can be excluded", "dewiswch un o’r rhesymau dros eithrio achos");

    public static Refusal DrawnAlready() =>
        Refusal.Of("drawn-already", IsDrawn) with { Suggestion = "exclude single cases or replace them, each with a reason" };

    public static Refusal ListChanged() => Refusal.Of(ListChangedCode, IsChanged) with { Suggestion = "look at it before you replace it" };

    public static Refusal UnknownCase(string id) => Refusal.Of("unknown-case", NoCase, id) with { Subject = id };

    public static Refusal UnknownReason() => Refusal.Of("unknown-reason", NoReason);
}
