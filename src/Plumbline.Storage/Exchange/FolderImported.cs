namespace Plumbline.Storage.Exchange;

/// <summary>What was taken in from a folder, counted in the database after it was written.</summary>
public sealed record FolderImported(string Inspection, int Cases, int Judgements, int Files);
