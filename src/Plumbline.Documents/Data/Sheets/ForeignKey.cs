namespace Plumbline.Documents.Data.Sheets;

/// <summary>A column whose values stand in a column of another sheet.</summary>
internal sealed record ForeignKey(string Column, string Sheet, string There);
