using Plumbline.Publications;

namespace Plumbline.Web.Features.Publications;

/// <summary>What the forms of the page of publication send.</summary>
public sealed class PublicationFields
{
    /// <summary>Of the point that is answered.</summary>
    public int Number { get; set; }

    /// <summary>Of the edition that was seen when it was approved.</summary>
    public string? Fingerprint { get; set; }

    public string? Day { get; set; }

    public string? Time { get; set; }

    public string? ChangeEnglish { get; set; }

    public string? ChangeWelsh { get; set; }

    public string? WhyEnglish { get; set; }

    public string? WhyWelsh { get; set; }

    /// <summary>The stage that was seen when somebody went back from it.</summary>
    public PublicationStage From { get; set; }

    public string? Why { get; set; }
}
