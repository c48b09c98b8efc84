using Plumbline.Storage.Inspections;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Information;

/// <summary>Where a document of the advance information stands, in a word.</summary>
internal static class DocumentState
{
    public static Tag Of(KeptAdvanceDocument document, DateOnly today, Speech say) => document switch
    {
        { ReceivedAt: { } at } =>
            new Tag { Text = say[InformationWords.ReceivedAt, say.Date(DateOnly.FromDateTime(LondonTime.Of(at).DateTime))], Classes = "govuk-tag--green" },
        _ when document.Due < today => new Tag { Text = say[InformationWords.Missing], Classes = "govuk-tag--red" },
        _ => new Tag { Text = say[InformationWords.Awaited], Classes = "govuk-tag--grey" },
    };

    /// <summary>That the service says that it sent it, and when; null where it has not said so.</summary>
    public static string? Sent(this KeptAdvanceDocument document, Speech say) =>
        document.SentOn is { } day ? say[InformationWords.Sent, say.Date(day)] : document.Note;

    public static string NameIn(this KeptAdvanceDocument document, Speech say) => say[new LocalText(document.English, document.Welsh)];
}
