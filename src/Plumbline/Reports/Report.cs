using Plumbline.Reports.Blocks;

namespace Plumbline.Reports;

/// <summary>Everything that is published of one inspection.</summary>
/// <param name="Name">The stem of the files' names, such as croydon-2012.</param>
/// <param name="Documents">The report itself, once for each language asked for.</param>
/// <param name="Data">The figures and what the publisher allows of the rows behind them.</param>
public sealed record Report(string Name, IReadOnlyList<Document> Documents, PublishedData Data)
{
    /// <summary>What is published beside it on a page each, once for each language: press notices and easy-read summaries.</summary>
    public IReadOnlyList<Document> Leaflets { get; init; } = [];

    /// <summary>The report and its leaflets, those of one language after one another.</summary>
    public IEnumerable<Document> Everything =>
        Documents.SelectMany(document => Leaflets.Where(leaflet => leaflet.Language == document.Language).Prepend(document));

    /// <summary>The name of the file of a document: <c>croydon-2012.en.pdf</c>, <c>croydon-2012.press-notice.en.pdf</c>.</summary>
    public string FileOf(Document document, string ending) =>
        $"{Name}{(document.Leaflet is { } leaflet ? $".{leaflet.Code()}" : "")}.{document.Language.Code()}.{ending}";
}
