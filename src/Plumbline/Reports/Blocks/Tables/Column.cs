namespace Plumbline.Reports.Blocks.Tables;

/// <summary>A column of a table, by its header.</summary>
public sealed record Column(string Header, Alignment Alignment = Alignment.Start);
