namespace Plumbline.Documents;

/// <summary>A finished file of a report, to be written beside the others.</summary>
/// <param name="Path">Relative to the folder of the report, with forward slashes.</param>
public sealed record ReportFile(string Path, ReadOnlyMemory<byte> Content);
