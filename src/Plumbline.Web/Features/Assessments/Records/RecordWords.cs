namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>What the ways between the pages of records are called.</summary>
internal static class RecordWords
{
    public static readonly LocalText Cases = new("Cases", "Achosion");

    public static readonly LocalText SecondReadings = new("Second readings", "Ail ddarlleniadau");
}
