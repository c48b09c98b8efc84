using Plumbline.Reports.Blocks;

namespace Plumbline.Reports;

/// <summary>Everything that is published of one inspection.</summary>
/// <param name="Name">The stem of the files' names, such as croydon-2012.</param>
/// <param name="Documents">The report itself, once for each language asked for.</param>
/// <param name="Data">The figures and what the publisher allows of the rows behind them.</param>
public sealed record Report(string Name, IReadOnlyList<Document> Documents, PublishedData Data);
