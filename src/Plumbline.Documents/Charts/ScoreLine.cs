namespace Plumbline.Documents.Charts;

/// <summary>One score as a chart of scores draws it.</summary>
/// <param name="Percent">The printed per cent; null where there is nothing to count.</param>
/// <param name="Low">The lower end of its interval in per cent; null where none can be promised.</param>
/// <param name="High">The upper end.</param>
/// <param name="Word">The word that stands; null where none can be promised.</param>
public sealed record ScoreLine(string Label, int? Percent, double? Low, double? High, string? Word);
