namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>A file as it was sent.</summary>
/// <param name="Name">As the browser gave it.</param>
/// <param name="Content">From its beginning; it can be read more than once.</param>
public sealed record UploadedFile(string? Name, Stream Content);
