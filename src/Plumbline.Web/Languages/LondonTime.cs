namespace Plumbline.Web.Languages;

/// <summary>The clock by which inspections are done.</summary>
public static class LondonTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London);

    /// <summary>Such as <c>14:02</c>.</summary>
    public static string Clock(DateTimeOffset moment) => Of(moment).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>To the second, for those who follow what happened: such as <c>2012-03-05 14:02:07</c>.</summary>
    public static string Second(DateTimeOffset moment) => Of(moment).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Of(clock.GetUtcNow()).DateTime);
}
