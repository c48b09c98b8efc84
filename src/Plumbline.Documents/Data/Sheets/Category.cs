namespace Plumbline.Documents.Data.Sheets;

/// <summary>One of the few values that a column may hold.</summary>
internal sealed record Category(string Value, LocalText Label);
