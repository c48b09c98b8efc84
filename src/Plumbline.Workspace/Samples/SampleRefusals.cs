namespace Plumbline.Workspace.Samples;

/// <summary>Why a sample cannot be drawn or changed.</summary>
public static class SampleRefusals
{
    private static readonly LocalText Given = new(
        "cases of the sample have been given to readers; it can no longer be drawn anew",
        "mae achosion o’r sampl wedi’u rhoi i ddarllenwyr; ni ellir ei thynnu o’r newydd mwyach");

    private static readonly LocalText Meanwhile = new(
        "someone else has drawn the sample meanwhile, and that draw holds", "mae rhywun arall wedi tynnu’r sampl yn y cyfamser, a’r tyniad hwnnw sy’n sefyll");

    private static readonly LocalText OtherList = new(
        "someone else has changed the list of cases meanwhile", "mae rhywun arall wedi newid y rhestr o achosion yn y cyfamser");

    private static readonly LocalText Changed = new("someone else has changed the sample meanwhile", "mae rhywun arall wedi newid y sampl yn y cyfamser");

    private static readonly LocalText Nothing = new("no sample has been drawn", "nid oes sampl wedi’i thynnu");

    public static Refusal CasesGiven() => Refusal.Of("cases-given", Given) with { Suggestion = "replace single cases, each with a reason" };

    public static Refusal DrawnMeanwhile() => Refusal.Of("drawn-meanwhile", Meanwhile) with { Suggestion = "look at it before you draw anew" };

    public static Refusal ListChanged() => Refusal.Of("list-changed", OtherList) with { Suggestion = "look at the list and draw again" };

    public static Refusal SampleChanged() =>
        Refusal.Of("sample-changed", Changed) with { Suggestion = "look at it and replace the case again if it still needs to be" };

    public static Refusal NothingDrawn() => Refusal.Of("nothing-drawn", Nothing);
}
