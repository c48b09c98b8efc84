namespace Plumbline.Storage.Reports;

/// <summary>Who writes one text of a report, and how far it is.</summary>
public sealed class KeptReportText
{
    public required string InspectionId { get; init; }

    /// <summary>Such as <c>criterion-1.2</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The account that writes it; null while nobody does.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>The revision of the English that was said to be ready.</summary>
    public int? ReadyEnglish { get; set; }

    /// <summary>The same of the Welsh.</summary>
    public int? ReadyWelsh { get; set; }

    /// <summary>The code of the language that is out of date; null when both say the same.</summary>
    public string? Behind { get; set; }

    public int? ReadyIn(Language language) => language == Language.Welsh ? ReadyWelsh : ReadyEnglish;
}
