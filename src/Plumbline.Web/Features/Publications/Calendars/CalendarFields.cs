namespace Plumbline.Web.Features.Publications.Calendars;

/// <summary>What the form of the public calendar sends.</summary>
public sealed class CalendarFields
{
    public string? Kind { get; set; }

    public string? Area { get; set; }

    public string? AreaInWelsh { get; set; }

    public string? On { get; set; }

    /// <summary>Whether it is the form that changes a date or takes one back.</summary>
    public bool IsChange { get; set; }

    /// <summary>The id of the date that is changed.</summary>
    public string? Date { get; set; }

    public string? NewOn { get; set; }

    public string? WhyEnglish { get; set; }

    public string? WhyWelsh { get; set; }
}
