using Plumbline.Inspections.SentFiles;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>A file that the service sent, as lists show it.</summary>
/// <param name="Document">The document that it was sent for.</param>
/// <param name="Name">Null where this server has not the key that it was locked with.</param>
/// <param name="Length">In bytes.</param>
public sealed record SentFile(Guid Id, Guid Document, string? Name, FileType Type, long Length, DateTimeOffset SentAt);
