namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>A service's list as somebody uploads it.</summary>
/// <param name="Mapping">How it is written: the name of a mapping.</param>
/// <param name="FileName">What the file was called; messages name it so.</param>
/// <param name="From">The first day on which an eligible case may have started; null for no limit.</param>
/// <param name="To">The last such day; null for today.</param>
public sealed record ExtractUpload(string? Mapping, byte[] File, string FileName, DateOnly? From, DateOnly? To);
