namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>What was written to a folder, counted by reading it again.</summary>
public sealed record FolderExported(string Inspection, string Folder, int Cases, int Judgements, int Files);
