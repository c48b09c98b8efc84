namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>What the page of two readings side by side says.</summary>
internal static class ComparisonWords
{
    public static readonly LocalText Title = new("Two readings of case {0}", "Dau ddarlleniad o achos {0}");

    public static readonly LocalText First = new("First reading", "Darlleniad cyntaf");

    public static readonly LocalText Second = new("Second reading", "Ail ddarlleniad");

    public static readonly LocalText Follows = new("Follows from: {0}", "Yn dilyn o: {0}");

    public static readonly LocalText None = new("The two readings agree on every question.", "Mae’r ddau ddarlleniad yn cytuno ar bob cwestiwn.");

    public static readonly LocalText ShowAll = new(
        "Show every question that was open to either reader", "Dangos pob cwestiwn a oedd yn agored i’r naill ddarllenydd neu’r llall");

    public static readonly LocalText ShowDifferences = new("Show discrepancies only", "Dangos gwahaniaethau yn unig");

    public static readonly LocalText ToThird = new("To the adjudicated record", "I’r cofnod a ddyfarnwyd");

    public static readonly LocalText Closed = new("Not open", "Heb fod yn agored");
}
