namespace Plumbline.Web.Features.Reports;

/// <summary>One report as files.</summary>
/// <param name="Name">The name of its folder.</param>
public sealed record BuiltReport(string Name, IReadOnlyList<BuiltFile> Files);
