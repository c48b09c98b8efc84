namespace Plumbline.Web.Languages;

/// <summary>The clock by which inspections are done.</summary>
public static class LondonTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London);

    /// <summary>Such as <c>14:02</c>.</summary>
    public static string Clock(DateTimeOffset moment) => Of(moment).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Of(clock.GetUtcNow()).DateTime);
}
