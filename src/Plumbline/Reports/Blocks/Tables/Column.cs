namespace Plumbline.Reports.Blocks.Tables;

/// <summary>A column of a table, by its header.</summary>
/// <param name="IsWide">Whether it holds whole sentences and so takes the room that others leave.</param>
public sealed record Column(string Header, Alignment Alignment = Alignment.Start, bool IsWide = false);
